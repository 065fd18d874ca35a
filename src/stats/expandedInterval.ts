import { quantileSorted } from 'simple-statistics';
import { chiSquareTail } from './chiSquareTail.js';
import { studentQuantile } from './studentQuantile.js';

/**
 * Percentile interval of bootstrap draws, taken further out for few clusters: plain percentiles are too narrow.
 *
 * Can wrongly reassure: below about ten clusters worth of observations no interval is to be trusted.
 *
 * Formula: the tail probability α/2 is replaced with Φ(−√(G/(G−1)) · t_{1−α/2, G−1}), so that a normal
 * statistic gets exactly its t interval. G is the effective number of clusters (see `countEffective`), rounded down.
 * Cost: O(draws · log draws).
 * Source: Hesterberg (2015), https://doi.org/10.1080/00031305.2015.1089789
 *
 * @param draws NaN draws (an empty side) are left out.
 * @returns null when fewer than two clusters or no draws are left.
 * @example
 * import { findExpandedInterval } from 'in-concert';
 * const draws = Float64Array.from({ length: 1001 }, (_, i) => i / 1000);
 * findExpandedInterval(draws, 1e6, 0.9)?.map((limit) => Number(limit.toFixed(2))); // => [0.05, 0.95]
 */
export function findExpandedInterval(
  draws: Float64Array,
  clusters: number,
  confidence: number,
): readonly [low: number, high: number] | null {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`findExpandedInterval: confidence must be between 0 and 1 (got ${confidence})`);
  }
  // Beyond ten thousand clusters the t quantile is the normal's to four digits, and would take long.
  const whole = Math.min(10_000, Math.floor(clusters));
  const values = draws.filter((value) => Number.isFinite(value)).sort() as unknown as number[];
  if (!(whole >= 2) || values.length === 0) return null;
  const reach = Math.sqrt(whole / (whole - 1)) * studentQuantile((1 + confidence) / 2, whole - 1);
  const tail = chiSquareTail(reach * reach, 1) / 2;
  return [quantileSorted(values, tail), quantileSorted(values, 1 - tail)];
}
