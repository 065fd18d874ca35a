/** What a stretch of values costs: minus twice the log-likelihood of its best constant model, from prefix sums in O(1). */
export interface SegmentCost {
  readonly length: number;
  /** The shortest stretch that has a cost. */
  readonly shortest: number;
  /** Parameters of a segment. */
  readonly parameters: number;
  /** Cost of the values from … to − 1. */
  cost(from: number, to: number): number;
}

interface PrefixSums {
  readonly weight: Float64Array;
  readonly sum: Float64Array;
  readonly squares: Float64Array;
}

/** Sums around the overall mean, so that a large level costs no digits. */
function addUp(values: Float64Array, weights: Float64Array | null): PrefixSums {
  const n = values.length;
  const weight = new Float64Array(n + 1);
  const sum = new Float64Array(n + 1);
  const squares = new Float64Array(n + 1);
  let centre = 0;
  for (let i = 0; i < n; i++) centre += values[i]! / n;
  for (let i = 0; i < n; i++) {
    const w = weights === null ? 1 : weights[i]!;
    const value = values[i]! - centre;
    weight[i + 1] = weight[i]! + w;
    sum[i + 1] = sum[i]! + w * value;
    squares[i + 1] = squares[i]! + w * value * value;
  }
  return { weight, sum, squares };
}

function spread({ weight, sum, squares }: PrefixSums, from: number, to: number): number {
  const total = sum[to]! - sum[from]!;
  return Math.max(0, squares[to]! - squares[from]! - (total * total) / (weight[to]! - weight[from]!));
}

/**
 * Changes of the mean with known noise: Σ w (y − mean)² / variance.
 *
 * @example
 * import { createMeanCost } from 'in-concert';
 * createMeanCost(Float64Array.of(1, 3, 10), null, 2).cost(0, 2); // => 1
 */
export function createMeanCost(
  values: Float64Array,
  weights: Float64Array | null,
  variance: number,
): SegmentCost {
  const sums = addUp(values, weights);
  return {
    length: values.length,
    shortest: 1,
    parameters: 1,
    cost: (from, to) => spread(sums, from, to) / variance,
  };
}

/**
 * Changes of the mean, of the variance or of both: n (ln 2πv + s²/v), with s² = Σ w (y − mean)² / n and v = max(s², floor). The floor, 1e-8 of the
 * overall variance, keeps a stretch of equal values from costing minus infinity.
 */
export function createMeanVarianceCost(values: Float64Array, weights: Float64Array | null): SegmentCost {
  const sums = addUp(values, weights);
  const n = values.length;
  const floor = Math.max(Number.MIN_VALUE, (1e-8 * spread(sums, 0, n)) / n);
  return {
    length: n,
    shortest: 2,
    parameters: 2,
    cost: (from, to) => {
      const length = to - from;
      const variance = spread(sums, from, to) / length;
      const used = Math.max(variance, floor);
      return length * (Math.log(2 * Math.PI * used) + variance / used);
    },
  };
}
