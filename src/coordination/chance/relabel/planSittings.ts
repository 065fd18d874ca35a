import type { TimeCells } from '../cells.js';
import { arrangeUnits, type Relabelling } from './relabelling.js';

export interface SittingOptions {
  /** An account that is silent for longer starts a new sitting. */
  readonly pauseSeconds: number;
}

/** Half an hour, as web analytics and log studies have it (Catledge & Pitkow 1995 measured 25.5 minutes). */
export const sittingDefaults: SittingOptions = Object.freeze({ pauseSeconds: 1800 });

/**
 * Shuffles whole sittings: whoever sat down at that moment could have been somebody else.
 *
 * Two people who come on line in the same half hour meet on whatever is new just then, on several objects at once. Shuffling
 * comment by comment takes these for so many independent meetings; here they stay together. A sitting is a run of comments
 * of one account without a pause longer than `pauseSeconds`. Sittings change accounts with sittings that start in the same
 * cell and have about as many comments (1, 2–3, 4–7, …).
 *
 * What it cannot see: a campaign that acts on all its objects in one sitting; pairs have to prove that one.
 * Cost: O(comments). Source of the pause: https://doi.org/10.1016/0169-7552(95)00043-7
 *
 * @param at UTC ms of each row, ascending.
 */
export function planSittings(
  at: Float64Array,
  account: Int32Array,
  cells: TimeCells,
  { pauseSeconds }: SittingOptions = sittingDefaults,
): Relabelling {
  const pause = pauseSeconds * 1000;
  const accounts = account.reduce((most, one) => Math.max(most, one + 1), 0);
  const latestRow = new Int32Array(accounts).fill(-1);
  const unitOf = new Int32Array(account.length);
  const sitter = new Int32Array(account.length);
  const cell = new Int32Array(account.length);
  const comments = new Int32Array(account.length);
  let units = 0;
  for (let row = 0; row < account.length; row++) {
    const one = account[row]!;
    const before = latestRow[one]!;
    if (before < 0 || at[row]! - at[before]! > pause) {
      sitter[units] = one;
      cell[units] = cells.cellOf[row]!;
      unitOf[row] = units++;
    } else unitOf[row] = unitOf[before]!;
    comments[unitOf[row]!]!++;
    latestRow[one] = row;
  }
  const sizes = 32;
  const stratum = new Int32Array(units);
  for (let unit = 0; unit < units; unit++)
    stratum[unit] = cell[unit]! * sizes + (31 - Math.clz32(comments[unit]!));
  return arrangeUnits(unitOf, sitter.slice(0, units), stratum, cells.count * sizes);
}
