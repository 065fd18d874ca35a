import { poissonTail } from '../../stats/poissonTail.js';

/** The copies of one text in time order, as columns. */
export interface CopiesOfText {
  readonly at: readonly number[];
  readonly account: readonly number[];
}

/**
 * The chance that independent writers produce so many copies so close together, at most:
 *
 *   min over windows w and copies c of P(Poisson(n_w(c) · 2^−b) ≥ accounts_w(c) − 1), times copies times windows,
 *
 * where n_w(c) counts the other comments of the section from the copy c on within the window w, and accounts_w(c) the
 * accounts with a copy there. The two factors pay for the search over copies and windows (Bonferroni).
 *
 * Cost: O(copies · log comments) for each window.
 * @param rowsBetween number of comments of the section from one time to another, both included.
 */
export function boundCopyChance(
  copies: CopiesOfText,
  bits: number,
  windowsMs: readonly number[],
  rowsBetween: (from: number, to: number) => number,
): number {
  const { at, account } = copies;
  const rate = 2 ** -bits;
  let least = 1;
  for (const window of windowsMs) {
    const held = new Map<number, number>();
    let end = 0;
    for (let from = 0; from < at.length; from++) {
      while (end < at.length && at[end]! - at[from]! <= window) {
        held.set(account[end]!, (held.get(account[end]!) ?? 0) + 1);
        end++;
      }
      const others = rowsBetween(at[from]!, at[from]! + window) - 1;
      if (held.size > 1) least = Math.min(least, poissonTail(held.size - 1, others * rate));
      const own = held.get(account[from]!)! - 1;
      if (own === 0) held.delete(account[from]!);
      else held.set(account[from]!, own);
    }
  }
  return Math.min(1, least * at.length * windowsMs.length);
}
