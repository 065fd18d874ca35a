import type { AccountPositions } from './accountPositions.js';
import type { PrunedPositions } from './prunePositions.js';

/** The partners of one account: `partner[0 … partners)`, with `tally[2·partner + 1]` objects each. */
export type VisitPartners = (one: number, partner: Int32Array, partners: number, tally: Int32Array) => void;

/**
 * Counts for each account, in ascending order, the distinct objects it shares with each account of a smaller number, and
 * shows those with at least `least` of them (sparse accumulator: one counter an account, used again by the next one).
 *
 * Cost: every account looks once at each action within its windows on an object, however often it repeats itself;
 * memory 12 bytes an account.
 */
export function countPartners(
  { accounts, account, object, low, high }: PrunedPositions,
  { first, list }: AccountPositions,
  least: number,
  visit: VisitPartners,
): void {
  // Stamp of the last object and number of objects side by side: one cache line for both. Every account stamps its
  // objects with numbers of its own, so that what an earlier one counted is known by a stamp before `own`.
  const tally = new Int32Array(2 * accounts);
  const partner = new Int32Array(accounts);
  let stamp = 0;
  for (let one = 0; one < accounts; one++) {
    const own = stamp + 1;
    let partners = 0;
    let current = -1;
    let seen = 0;
    for (let x = first[one]!; x < first[one + 1]!; x++) {
      const p = list[x]!;
      if (object[p] !== current) {
        current = object[p]!;
        stamp++;
        seen = 0;
      }
      const end = high[p]!;
      for (let near = Math.max(low[p]!, seen); near <= end; near++) {
        const other = account[near]!;
        if (other >= one) continue;
        const last = tally[2 * other]!;
        if (last === stamp) continue;
        const objects = last < own ? 1 : tally[2 * other + 1]! + 1;
        tally[2 * other] = stamp;
        tally[2 * other + 1] = objects;
        if (objects === least) partner[partners++] = other;
      }
      seen = end + 1;
    }
    visit(one, partner, partners, tally);
  }
}
