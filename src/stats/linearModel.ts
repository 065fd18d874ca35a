/** A fitted linear model. Rows without an observation have NaN as residual. */
export interface LinearModel {
  /** One for each column; NaN for a column that the ones before it already explain. */
  readonly coefficients: Float64Array;
  readonly fitted: Float64Array;
  /** y − fitted, not multiplied by the weights. */
  readonly residuals: Float64Array;
  /** (XᵀWX)⁻¹, row by row; NaN in rows and columns of dependent columns. */
  readonly inverse: readonly Float64Array[];
  /** Rows with an observation and a weight above 0. */
  readonly rows: number;
  /** Columns that are (within 1e-9) linear combinations of the columns before them. */
  readonly dependent: readonly number[];
  /** Rows minus independent columns. */
  readonly degrees: number;
  /** Σ w·residual². */
  readonly squares: number;
}

export interface LinearModelOptions {
  /** One for each row, ≥ 0; null gives every row 1. A row of weight 0 counts as missing. */
  readonly weights: ArrayLike<number> | null;
}

/** Every row counts alike. */
export const linearModelDefaults: LinearModelOptions = { weights: null };

/**
 * Ordinary or weighted least squares by Householder QR, which does not square the condition of the problem.
 *
 * Can wrongly reassure: the fit is silent on whether a straight line is right. Its standard errors are for the caller to
 * choose (see `estimateHacCovariance`); neighbouring bins of a series are not independent.
 *
 * Formula: min_b Σ w_t (y_t − x_t·b)². Rows where y is NaN are missing and take no part.
 * Defaults: {@link linearModelDefaults}.
 * Cost: O(rows · columns²).
 * Source: Golub & Van Loan, Matrix Computations (2013), 5.3, ISBN 978-1-4214-0794-4.
 *
 * @throws RangeError when columns, y and weights differ in length, or a weight is negative.
 * @example
 * import { fitLinearModel } from 'in-concert';
 * const one = Float64Array.of(1, 1, 1, 1);
 * const time = Float64Array.of(0, 1, 2, 3);
 * const { coefficients } = fitLinearModel([one, time], Float64Array.of(1, 3, NaN, 7));
 * Array.from(coefficients, (b) => Number(b.toFixed(9))); // => [1, 2]
 */
export function fitLinearModel(
  columns: readonly Float64Array[],
  y: Float64Array,
  options: Partial<LinearModelOptions> = {},
): LinearModel {
  const { weights } = { ...linearModelDefaults, ...options };
  checkLengths(columns, y, weights);
  const n = y.length;
  const roots = new Float64Array(n);
  let rows = 0;
  for (let t = 0; t < n; t++) {
    const weight = weights === null ? 1 : weights[t]!;
    if (weight < 0) throw new RangeError(`fitLinearModel: weights must be ≥ 0 (got ${weight} in row ${t})`);
    if (weight > 0 && !Number.isNaN(y[t]!)) {
      roots[t] = Math.sqrt(weight);
      rows++;
    }
  }
  const scaled = columns.map((column) => column.map((value, t) => (roots[t] === 0 ? 0 : value * roots[t]!)));
  const target = y.map((value, t) => (roots[t] === 0 ? 0 : value * roots[t]!));
  const { used, upper } = reduceColumns(scaled, target);

  const k = used.length;
  const solved = new Float64Array(k);
  for (let i = k - 1; i >= 0; i--) {
    let value = target[i]!;
    for (let j = i + 1; j < k; j++) value -= upper[j]![i]! * solved[j]!;
    solved[i] = value / upper[i]![i]!;
  }
  const coefficients = new Float64Array(columns.length).fill(NaN);
  used.forEach((column, i) => (coefficients[column] = solved[i]!));

  const fitted = new Float64Array(n);
  used.forEach((column, i) => {
    const values = columns[column]!;
    for (let t = 0; t < n; t++) fitted[t]! += solved[i]! * values[t]!;
  });
  const residuals = y.map((value, t) => (roots[t] === 0 ? NaN : value - fitted[t]!));
  let squares = 0;
  for (let t = 0; t < n; t++) if (roots[t]! > 0) squares += (roots[t]! * residuals[t]!) ** 2;
  return {
    coefficients,
    fitted,
    residuals,
    inverse: invertNormal(upper, used, columns.length),
    rows,
    dependent: columns.map((_, j) => j).filter((j) => !used.includes(j)),
    degrees: rows - k,
    squares,
  };
}

/** Turns the columns into an upper triangle by reflections, in place, and the target with them. */
function reduceColumns(
  scaled: readonly Float64Array[],
  target: Float64Array,
): { readonly used: readonly number[]; readonly upper: readonly Float64Array[] } {
  const n = target.length;
  const used: number[] = [];
  const upper: Float64Array[] = [];
  scaled.forEach((column, j) => {
    const whole = measureNorm(scaled[j]!, 0);
    const step = used.length;
    const length = measureNorm(column, step);
    // What is left of the column behind the earlier ones, against the column that went in (its length is kept by reflections).
    if (step >= n || !(length > 1e-9 * whole)) return;
    const pivot = column[step]! > 0 ? -length : length;
    const mirror = column.slice(step);
    mirror[0]! -= pivot;
    const squared = measureNorm(mirror, 0) ** 2;
    for (const other of [...scaled.slice(j + 1), target]) {
      let dot = 0;
      for (let t = step; t < n; t++) dot += mirror[t - step]! * other[t]!;
      const factor = (2 * dot) / squared;
      for (let t = step; t < n; t++) other[t]! -= factor * mirror[t - step]!;
    }
    column[step] = pivot;
    used.push(j);
    upper.push(column);
  });
  return { used, upper };
}

function measureNorm(values: Float64Array, from: number): number {
  let sum = 0;
  for (let t = from; t < values.length; t++) sum += values[t]! ** 2;
  return Math.sqrt(sum);
}

/** (RᵀR)⁻¹ = R⁻¹R⁻ᵀ, spread over all columns. */
function invertNormal(
  upper: readonly Float64Array[],
  used: readonly number[],
  size: number,
): readonly Float64Array[] {
  const k = used.length;
  const inverse = Array.from({ length: k }, () => new Float64Array(k));
  for (let j = 0; j < k; j++) {
    inverse[j]![j] = 1 / upper[j]![j]!;
    for (let i = j - 1; i >= 0; i--) {
      let sum = 0;
      for (let l = i + 1; l <= j; l++) sum += upper[l]![i]! * inverse[l]![j]!;
      inverse[i]![j] = -sum / upper[i]![i]!;
    }
  }
  const result = Array.from({ length: size }, () => new Float64Array(size).fill(NaN));
  for (let a = 0; a < k; a++) {
    for (let b = 0; b < k; b++) {
      let sum = 0;
      for (let l = Math.max(a, b); l < k; l++) sum += inverse[a]![l]! * inverse[b]![l]!;
      result[used[a]!]![used[b]!] = sum;
    }
  }
  return result;
}

function checkLengths(
  columns: readonly Float64Array[],
  y: Float64Array,
  weights: ArrayLike<number> | null,
): void {
  for (const [name, length] of [
    ...columns.map((column, j) => [`column ${j}`, column.length] as const),
    ['weights', weights?.length ?? y.length] as const,
  ]) {
    if (length !== y.length) {
      throw new RangeError(`fitLinearModel: ${name} must be as long as y (got ${length} and ${y.length})`);
    }
  }
}
