import { poissonTail } from '../../stats/poissonTail.js';

/** The copies of one text in time order, as columns. */
export interface CopiesOfText {
  readonly at: readonly number[];
  readonly account: readonly number[];
}

/** Where copies stand closest together within one window, measured by chance. */
export interface CopyBurst {
  /** Length of the window; Infinity: from this copy to the end of the section. */
  readonly windowMs: number;
  /** First copy of the burst, by position among the copies, and one past the last. */
  readonly from: number;
  readonly to: number;
  readonly accounts: number;
  /** Accounts besides the first that would write the text in that time if everybody wrote alone. */
  readonly expected: number;
  /** P(Poisson(expected) ≥ accounts − 1), not yet paid for the search. */
  readonly p: number;
}

/**
 * The burst of each window: the copy from which on it is least likely that independent writers produce so many copies
 *
 *   min over copies c of P(Poisson(n_w(c) · 2^−b) ≥ accounts_w(c) − 1),
 *
 * where n_w(c) counts the other comments of the section from the copy c on within the window w, and accounts_w(c) the
 * accounts with a copy there. Where chances are too small to be told apart, more accounts decide.
 *
 * Cost: O(copies · log comments) for each window.
 * @param rowsBetween number of comments of the section from one time to another, both included.
 */
export function findBursts(
  copies: CopiesOfText,
  bits: number,
  windowsMs: readonly number[],
  rowsBetween: (from: number, to: number) => number,
): CopyBurst[] {
  return windowsMs.map((window) => findBurst(copies, bits, window, rowsBetween));
}

function findBurst(
  { at, account }: CopiesOfText,
  bits: number,
  windowMs: number,
  rowsBetween: (from: number, to: number) => number,
): CopyBurst {
  const rate = 2 ** -bits;
  const held = new Map<number, number>();
  let found: CopyBurst = { windowMs, from: 0, to: 1, accounts: 1, expected: 0, p: 1 };
  let end = 0;
  for (let from = 0; from < at.length; from++) {
    while (end < at.length && at[end]! - at[from]! <= windowMs) {
      held.set(account[end]!, (held.get(account[end]!) ?? 0) + 1);
      end++;
    }
    const accounts = held.size;
    const expected = (rowsBetween(at[from]!, at[from]! + windowMs) - 1) * rate;
    const p = accounts > 1 ? poissonTail(accounts - 1, expected) : 1;
    if (p < found.p || (p === found.p && accounts > found.accounts))
      found = { windowMs, from, to: end, accounts, expected, p };
    const own = held.get(account[from]!)! - 1;
    if (own === 0) held.delete(account[from]!);
    else held.set(account[from]!, own);
  }
  return found;
}

/** The burst that chance explains least; of equally unlikely ones that of more accounts, then the shorter. */
export function chooseBurst(bursts: readonly CopyBurst[]): CopyBurst {
  return bursts.reduce((best, one) =>
    one.p < best.p || (one.p === best.p && one.accounts > best.accounts) ? one : best,
  );
}

/**
 * The chance that independent writers produce so many copies so close together, at most: that of the strongest burst of
 * `findBursts` times copies times windows. The two factors pay for the search over copies and windows (Bonferroni).
 */
export function boundCopyChance(
  copies: CopiesOfText,
  bits: number,
  windowsMs: readonly number[],
  rowsBetween: (from: number, to: number) => number,
): number {
  return payForSearch(chooseBurst(findBursts(copies, bits, windowsMs, rowsBetween)), copies, windowsMs);
}

/** The chance of a burst that was looked for: times copies times windows. */
export function payForSearch({ p }: CopyBurst, { at }: CopiesOfText, windowsMs: readonly number[]): number {
  return Math.min(1, p * at.length * windowsMs.length);
}
