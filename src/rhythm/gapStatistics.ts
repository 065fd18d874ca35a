/**
 * The burstiness of a series of gaps, corrected for its length.
 *
 * −1: all gaps are alike, as those of a clock; 0: as irregular as chance (a Poisson process); towards 1: bursts and long
 * silences, as people's comments mostly come. Without the correction a series of 30 gaps cannot come near 1.
 *
 * Formula: with r = σ / μ (σ with divisor n) of n gaps, B = (√(n+1) · r − √(n−1)) / ((√(n+1) − 2) · r + √(n−1)).
 * NaN for fewer than two gaps or when all are zero.
 *
 * Cost: O(n). Source: Goh & Barabási 2008, https://doi.org/10.1209/0295-5075/81/48002; the correction for short series is
 * Kim & Jo 2016, https://doi.org/10.1103/PhysRevE.94.032311
 * @example
 * import { measureBurstiness } from 'in-concert';
 * measureBurstiness([5, 5, 5, 5]); // => -1
 * Number(measureBurstiness([1, 1, 1, 57]).toFixed(3)); // => 0.891
 */
export function measureBurstiness(gaps: ArrayLike<number>): number {
  const n = gaps.length;
  const { mean, variance } = describeRange(gaps, 0, n);
  if (n < 2 || !(mean > 0)) return NaN;
  const r = Math.sqrt(variance) / mean;
  const [above, below] = [Math.sqrt(n + 1), Math.sqrt(n - 1)];
  return (above * r - below) / ((above - 2) * r + below);
}

/**
 * The memory of a series of gaps: the correlation of each gap with the next.
 *
 * Below 0: a long gap is made up for by a short one, as when a clock sets the moments; 0: gaps do not know of each other;
 * above 0: long gaps follow long ones.
 *
 * Formula: M = Σ (g_i − m₁)(g_{i+1} − m₂) / ((n−1) σ₁ σ₂), with mean and deviation of the first n − 1 and of the last
 * n − 1 gaps. NaN for fewer than three gaps or when either part does not vary.
 *
 * Cost: O(n). Source: Goh & Barabási 2008, https://doi.org/10.1209/0295-5075/81/48002
 * @example
 * import { measureMemory } from 'in-concert';
 * Number(measureMemory([1, 9, 1, 9, 1]).toFixed(6)); // => -1
 */
export function measureMemory(gaps: ArrayLike<number>): number {
  const pairs = gaps.length - 1;
  if (pairs < 2) return NaN;
  const first = describeRange(gaps, 0, pairs);
  const second = describeRange(gaps, 1, pairs + 1);
  const scale = Math.sqrt(first.variance * second.variance);
  // What rounding leaves of equal gaps is no variation.
  if (!(scale > 1e-18 * first.mean * second.mean)) return NaN;
  let sum = 0;
  for (let i = 0; i < pairs; i++) sum += (gaps[i]! - first.mean) * (gaps[i + 1]! - second.mean);
  return sum / (pairs * scale);
}

function describeRange(
  values: ArrayLike<number>,
  from: number,
  to: number,
): { readonly mean: number; readonly variance: number } {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i]!;
  const mean = sum / (to - from);
  let squares = 0;
  for (let i = from; i < to; i++) squares += (values[i]! - mean) ** 2;
  return { mean, variance: squares / (to - from) };
}
