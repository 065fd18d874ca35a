/** Rows sorted into strata by period and by what the scorer says of them. */
export interface Strata {
  /** Stratum of every row: 3 · period + class + 1. */
  readonly stratumOf: Int32Array;
  /** Period of every row, from 0. */
  readonly periodOf: Int32Array;
  /** Start of each period but the first, UTC ms. */
  readonly cuts: readonly number[];
}

export interface StratifyOptions {
  /** So many periods with about the same number of rows. */
  readonly periods?: number;
  /** Or the times at which one period ends and the next begins, UTC ms. */
  readonly cuts?: readonly number[];
}

/** Four periods: enough to see a change, few enough that 300 labels leave some 25 for each stratum. */
export const stratifyDefaults = { periods: 4 } as const;

/**
 * Strata for a sample to label: periods of time, crossed with the class that the scorer gives.
 *
 * The same rows with the same scorer and options always give the same strata, so a filled sample finds its place
 * again; with another scorer or more rows they differ.
 *
 * Defaults: {@link stratifyDefaults}. Cost: n log n.
 *
 * @param at Time of every row, UTC ms.
 * @param label Class of every row by the scorer: −1, 0, 1.
 * @throws RangeError when the columns differ in length or the cuts are out of order.
 * @example
 * import { stratifyRows } from 'in-concert';
 * [...stratifyRows([0, 1, 2, 3], [1, -1, 0, 1], { periods: 2 }).stratumOf]; // => [2, 0, 4, 5]
 */
export function stratifyRows(
  at: ArrayLike<number>,
  label: ArrayLike<number>,
  options: StratifyOptions = {},
): Strata {
  if (at.length !== label.length)
    throw new RangeError(
      `stratifyRows: at and label must be of equal length (got ${at.length} and ${label.length})`,
    );
  const cuts = options.cuts ?? spreadCuts(at, options.periods ?? stratifyDefaults.periods);
  if (cuts.some((cut, k) => !Number.isFinite(cut) || (k > 0 && cut <= cuts[k - 1]!)))
    throw new RangeError(`stratifyRows: cuts must be times in ascending order (got ${cuts.join(', ')})`);
  const periodOf = Int32Array.from(at, (time) => cuts.filter((cut) => time >= cut).length);
  const stratumOf = periodOf.map((period, row) => 3 * period + label[row]! + 1);
  return { stratumOf, periodOf, cuts };
}

function spreadCuts(at: ArrayLike<number>, periods: number): number[] {
  if (!Number.isInteger(periods) || periods < 1 || periods > 1000)
    throw new RangeError(`stratifyRows: periods must be a whole number from 1 to 1000 (got ${periods})`);
  const sorted = Float64Array.from(at).sort();
  const cuts: number[] = [];
  for (let k = 1; k < periods; k++) {
    const cut = sorted[Math.floor((k * sorted.length) / periods)];
    // Rows of one moment stay together; a cut at the very start would leave an empty period.
    if (cut !== undefined && cut > (cuts.at(-1) ?? sorted[0]!)) cuts.push(cut);
  }
  return cuts;
}
