import type { TrainingEntries } from './keepTraining.js';

/**
 * For each row the sum of value · weight over its columns, `axes` numbers a row, on top of the bias (the last of the weights).
 *
 * A column has its rows in order, so both loops pass over the small tables of rows from front to back. One axis and two
 * have loops of their own: a loop over axes inside would take most of the time.
 */
export function addUpRows(points: Float32Array, entries: TrainingEntries, weights: Float64Array): void {
  const { columns, starts, offsets, values } = entries;
  const axes = weights.length / (columns + 1);
  const bias = weights.subarray(columns * axes);
  for (let at = 0; at < points.length; at++) points[at] = bias[at % axes]!;
  for (let column = 0, from = 0; column < columns; column++) {
    const to = starts[column + 1]!;
    if (axes === 1) {
      const weight = weights[column]!;
      for (; from < to; from++) points[offsets[from]!]! += weight * values[from]!;
      continue;
    }
    const first = weights[2 * column]!;
    const second = weights[2 * column + 1]!;
    for (; from < to; from++) {
      const row = offsets[from]!;
      const value = values[from]!;
      points[row]! += first * value;
      points[row + 1]! += second * value;
    }
  }
}

/** For each column the sum of value · error over its rows, written into `slope`. */
export function addUpColumns(slope: Float64Array, entries: TrainingEntries, errors: Float32Array): void {
  const { columns, starts, offsets, values } = entries;
  const axes = slope.length / (columns + 1);
  for (let column = 0, from = 0; column < columns; column++) {
    const to = starts[column + 1]!;
    let first = 0;
    let second = 0;
    if (axes === 1) {
      for (; from < to; from++) first += errors[offsets[from]!]! * values[from]!;
      slope[column] = first;
      continue;
    }
    for (; from < to; from++) {
      const row = offsets[from]!;
      const value = values[from]!;
      first += errors[row]! * value;
      second += errors[row + 1]! * value;
    }
    slope[2 * column] = first;
    slope[2 * column + 1] = second;
  }
}

/**
 * Brings all columns to about the same curvature, or the few n-grams that stand everywhere would set the pace for the many
 * that are rare: multiplies the entries of each column by its scale, and returns the scales.
 *
 * Formula: (λ + ¼ · Σ row weight · value²)^(−¼), halfway between no scaling and that by the curvature at 0, which overdoes it: the
 * curvature falls as the rows get their answers. The minimum is the same, found in a third of the steps.
 */
export function scaleColumns(
  { columns, starts, offsets, values }: TrainingEntries,
  rowWeights: Float64Array,
  axes: number,
  penalty: number,
): Float64Array {
  const scales = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const to = starts[column + 1]!;
    let curvature = 0;
    for (let at = starts[column]!; at < to; at++)
      curvature += rowWeights[offsets[at]! / axes]! * values[at]! * values[at]!;
    const scale = (scales[column] = (penalty + curvature / 4) ** -0.25);
    for (let at = starts[column]!; at < to; at++) values[at]! *= scale;
  }
  return scales;
}
