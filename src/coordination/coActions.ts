import type { Actions, CoActionPairs } from '../model/coordination.js';
import { createCommentCounters } from './commentCounters.js';
import { arrangeWindows, type ActionWindows } from './windows.js';

const histogramLength = 20;

export interface CoActionOptions {
  /** Two actions at most this far apart coincide. */
  readonly windowSeconds: number;
  /** Pairs with fewer distinct objects are not returned. */
  readonly minCoActions: number;
}

/**
 * One minute, because a person who copies by hand needs about that long; two objects, because what happened once
 * is a coincidence of which every event is full.
 */
export const coActionDefaults: CoActionOptions = Object.freeze({ windowSeconds: 60, minCoActions: 2 });

/**
 * Counts, for each pair of accounts, the distinct objects both acted on within a sliding window.
 *
 * Counted are objects, not repetitions: an account that posts a text ten times while another posts it once gives one
 * co-action. Where a comment acts on several objects (two links), no comment counts twice: two comments that share five
 * links are one co-action, since they were one decision. An account never coincides with itself. Order of the input and ties in time do not matter; an action may
 * coincide with several. The window slides: two actions 59 s apart coincide wherever the clock stands.
 *
 * What it can wrongly flag: everything that makes people do the same at the same time (news, an outage that ends, a
 * popular thread). A count is not a finding: hold it against chance with `testPairs`.
 * Cost: time linear in coincident actions, memory linear in actions (never in pairs, except those returned).
 * Source: Keller et al. 2020, https://doi.org/10.1080/10584609.2019.1661888 (co-tweeting within a minute)
 *
 * @throws RangeError when windowSeconds ≤ 0 or minCoActions is not a whole number ≥ 1.
 * @example
 * import { collectTrace, coActions, buildCommentTable } from 'in-concert';
 * const at = (second: number) => Date.UTC(2022, 0, 5, 12, 0, second);
 * const table = buildCommentTable([
 *   { account: 'ann', at: at(0), text: 'Read https://news.example/1' },
 *   { account: 'bob', at: at(5), text: 'https://news.example/1?utm_source=x' },
 *   { account: 'ann', at: at(30), text: 'And https://news.example/2' },
 *   { account: 'bob', at: at(31), text: 'https://news.example/2' },
 * ]);
 * const pairs = coActions(collectTrace('same_link', table), { windowSeconds: 60 });
 * Array.from(pairs.coActions); // => [2]
 */
export function coActions(actions: Actions, options: Partial<CoActionOptions> = {}): CoActionPairs {
  const { windowSeconds, minCoActions } = { ...coActionDefaults, ...options };
  return countCoActions(arrangeWindows(actions, windowSeconds), actions.accounts, minCoActions);
}

/** The count on windows already arranged, so that several passes (shuffled accounts) share them. */
export function countCoActions(
  windows: ActionWindows,
  accounts: number,
  minCoActions: number,
): CoActionPairs {
  if (!Number.isInteger(minCoActions) || minCoActions < 1) {
    throw new RangeError(`coActions: minCoActions must be a whole number ≥ 1 (got ${minCoActions})`);
  }
  const { positionsOf, firstOf } = listByAccount(windows, accounts);
  const counters = createCounters(windows, accounts);
  const comments = windows.hasSeveral ? createCommentCounters(windows, accounts) : null;
  const a: number[] = [];
  const b: number[] = [];
  const found: number[] = [];
  const histogram = new Float64Array(histogramLength);
  for (let one = 0; one < accounts; one++) {
    const own = positionsOf.subarray(firstOf[one]!, firstOf[one + 1]!);
    const partners = counters.countObjects(one, own);
    comments?.countComments(one, own);
    for (let k = 0; k < partners; k++) {
      const other = counters.partner[k]!;
      const objects = counters.objects[other]!;
      const count = comments === null ? objects : Math.min(objects, comments.take(other));
      counters.objects[other] = 0;
      histogram[Math.min(count, histogramLength) - 1]! += 1;
      if (count < minCoActions) continue;
      a.push(one);
      b.push(other);
      found.push(count);
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b), coActions: Int32Array.from(found), histogram };
}

interface ObjectCounters {
  readonly objects: Int32Array;
  readonly partner: Int32Array;
  /** Counts the distinct objects of `one` with every later account, and says with how many. */
  countObjects(one: number, own: Int32Array): number;
}

function createCounters({ account, object, low, high }: ActionWindows, accounts: number): ObjectCounters {
  const objects = new Int32Array(accounts);
  const lastObject = new Int32Array(accounts);
  const partner = new Int32Array(accounts);
  return {
    objects,
    partner,
    countObjects(one, own) {
      let partners = 0;
      for (const position of own) {
        const here = object[position]!;
        for (let near = low[position]!; near <= high[position]!; near++) {
          const other = account[near]!;
          if (other <= one || (objects[other]! > 0 && lastObject[other] === here)) continue;
          lastObject[other] = here;
          if (objects[other]!++ === 0) partner[partners++] = other;
        }
      }
      return partners;
    },
  };
}

/** Positions of each account, ascending, hence grouped by object. */
function listByAccount(
  windows: ActionWindows,
  accounts: number,
): { positionsOf: Int32Array; firstOf: Int32Array } {
  const firstOf = new Int32Array(accounts + 1);
  for (let p = 0; p < windows.positions; p++) firstOf[windows.account[p]! + 1]!++;
  for (let one = 0; one < accounts; one++) firstOf[one + 1]! += firstOf[one]!;
  const cursor = firstOf.slice(0, accounts);
  const positionsOf = new Int32Array(windows.positions);
  for (let p = 0; p < windows.positions; p++) positionsOf[cursor[windows.account[p]!]!++] = p;
  return { positionsOf, firstOf };
}
