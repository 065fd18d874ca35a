import type { LinearModel } from './linearModel.js';
import { studentTail } from './studentTail.js';

/** How a Newey–West error of one coefficient behaves when neighbouring bins have nothing to do with each other. */
export interface HacReference {
  /** The variance comes out as this share of the true one on average. */
  readonly share: number;
  /** Degrees of freedom of the variance. */
  readonly degrees: number;
}

/**
 * What a Newey–West variance is worth in this very design: how much too small it is on average, and how much it scatters.
 *
 * With many lags, or regressors such as a break near an end, the residuals cannot show all of the noise, and 1.96 errors are too
 * few. Both can be computed exactly for noise without autocorrelation; what autocorrelation does beyond that is for the lags.
 *
 * Formula: the variance of coefficient j is a quadratic form eᵀDe of the residuals e = Mε, with D_ts = (1 − |t − s|/(lag + 1)) g_t g_s, g the
 * row of (XᵀWX)⁻¹XᵀW^½. share = factor · tr(MD) / Σ g²; degrees = tr(MD)² / tr(MDMD). factor = rows / (rows − columns).
 * Cost: O(rows² · lag) for each coefficient.
 * Source: Bell & McCaffrey (2002), Survey Methodology 28(2), 169–181 (the idea, for clusters); Imbens & Kolesár (2016),
 * https://doi.org/10.1162/REST_a_00552
 */
export function findHacReference(
  columns: readonly Float64Array[],
  model: LinearModel,
  lag: number,
  coefficient: number,
  weights: ArrayLike<number> | null,
): HacReference {
  const used = columns.map((_, j) => j).filter((j) => !model.dependent.includes(j));
  const there: number[] = [];
  model.residuals.forEach((residual, t) => {
    if (!Number.isNaN(residual)) there.push(t);
  });
  const n = there.length;
  const roots = there.map((t) => (weights === null ? 1 : Math.sqrt(weights[t]!)));
  const scaled = used.map((j) => Float64Array.from(there, (t, i) => columns[j]![t]! * roots[i]!));
  /** Rows of (XᵀWX)⁻¹XᵀW^½. */
  const solve = (j: number): Float64Array =>
    Float64Array.from(there, (_, i) =>
      used.reduce((sum, l, a) => sum + model.inverse[j]![l]! * scaled[a]![i]!, 0),
    );
  const solved = used.map(solve);
  const g = solve(coefficient);
  // M = I − Σ_a scaled_a · solved_aᵀ, so MD = D − Σ_a scaled_a · (D solved_a)ᵀ: no n × n matrix is needed.
  const multiply = (vector: Float64Array): Float64Array => multiplyBand(vector, g, there, lag);
  const moved = solved.map(multiply);
  let trace = 0;
  let own = 0;
  let squared = 0;
  for (let i = 0; i < n; i++) {
    trace += g[i]! ** 2;
    own += g[i]! ** 2;
    for (let j = i; j < n && there[j]! - there[i]! <= lag; j++) {
      const entry = (1 - (there[j]! - there[i]!) / (lag + 1)) * g[i]! * g[j]!;
      squared += (j === i ? 1 : 2) * entry * entry;
    }
  }
  const dot = (one: Float64Array, other: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += one[i]! * other[i]!;
    return sum;
  };
  // tr(MDMD) = tr(DD) − 2 Σ_a solved_aᵀ D D scaled_a + Σ_ab (solved_aᵀ D scaled_b)(solved_bᵀ D scaled_a).
  const crossed = moved.map((one) => scaled.map((other) => dot(one, other)));
  for (let a = 0; a < used.length; a++) {
    trace -= crossed[a]![a]!;
    squared -= 2 * dot(moved[a]!, multiply(scaled[a]!));
    for (let b = 0; b < used.length; b++) squared += crossed[a]![b]! * crossed[b]![a]!;
  }
  return { share: ((model.rows / model.degrees) * trace) / own, degrees: (trace * trace) / squared };
}

/** D · vector, with D_ts = (1 − |t − s|/(lag + 1)) g_t g_s for bins at most `lag` apart. */
function multiplyBand(
  vector: Float64Array,
  g: Float64Array,
  at: readonly number[],
  lag: number,
): Float64Array {
  const result = new Float64Array(vector.length);
  for (let i = 0; i < vector.length; i++) {
    result[i]! += g[i]! * g[i]! * vector[i]!;
    for (let j = i + 1; j < vector.length && at[j]! - at[i]! <= lag; j++) {
      const entry = (1 - (at[j]! - at[i]!) / (lag + 1)) * g[i]! * g[j]!;
      result[i]! += entry * vector[j]!;
      result[j]! += entry * vector[i]!;
    }
  }
  return result;
}

/** What to multiply a Newey–West error with for an interval. */
export function findHacReach(reference: HacReference, confidence: number): number {
  const wanted = (1 - confidence) / 2;
  let low = 0;
  let high = 1;
  while (studentTail(high, reference.degrees) > wanted) high *= 2;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, reference.degrees) > wanted) low = middle;
    else high = middle;
  }
  return high / Math.sqrt(reference.share);
}

/** Two-sided p of an estimate over its Newey–West error. */
export function findHacP(reference: HacReference, ratio: number): number {
  return 2 * studentTail(Math.abs(ratio) * Math.sqrt(reference.share), reference.degrees);
}
