import type { CountedFeatures } from './countFeatures.js';
import { keepTraining } from './keepTraining.js';
import { minimise } from './minimise.js';
import { spreadOverClasses, writeErrors } from './classAxes.js';
import { addUpColumns, addUpRows, scaleColumns } from './trainingLoops.js';

/** Rows to learn from, the class of every row (0, 1, 2 in the order of the classes), and how much a class counts. */
export interface LogisticTask {
  readonly features: CountedFeatures;
  readonly values: Float32Array;
  readonly isTraining: Uint8Array;
  readonly classOf: Uint8Array;
  readonly classes: number;
  readonly classWeights: readonly number[];
  readonly c: number;
  readonly maxIterations: number;
  readonly tolerance: number;
  readonly onProgress?: (share: number) => void;
}

/** Weight `k` of column `j` stands at `weights[j · width + k]`. Two classes have width 1: the logit of the second. */
export interface LogisticFit {
  readonly width: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
  readonly iterations: number;
}

/**
 * Multinomial (two classes: binomial) logistic regression with an L2 penalty on all weights but the bias:
 * mean weighted loss + ‖w‖² / (2 · C · total weight), which has the minimum of scikit-learn's C.
 *
 * The weights of three classes add up to 0 in each column, so two numbers a column are sought; see `classAxes`.
 */
export function fitLogistic(task: LogisticTask): LogisticFit {
  const { classWeights, classes } = task;
  const axes = classes - 1;
  const entries = keepTraining(task, axes);
  const { columns } = entries;
  const golds = Uint8Array.from(entries.rows, (row) => task.classOf[row]!);
  const rowWeights = Float64Array.from(golds, (gold) => classWeights[gold]!);
  const total = rowWeights.reduce((sum, weight) => sum + weight, 0);
  for (let row = 0; row < rowWeights.length; row++) rowWeights[row]! /= total;
  const penalty = 1 / (task.c * total);
  const scales = scaleColumns(entries, rowWeights, axes, penalty);
  // Single precision: halves what the loops reach for at random, and is far finer than the tolerance.
  const points = new Float32Array(entries.rows.length * axes);
  let calls = 0;

  const evaluate = (at: Float64Array, slope: Float64Array): number => {
    task.onProgress?.(Math.min(1, ++calls / task.maxIterations));
    addUpRows(points, entries, at);
    const loss = writeErrors(points, golds, rowWeights, axes);
    addUpColumns(slope, entries, points);
    for (let axis = 0; axis < axes; axis++) {
      let sum = 0;
      for (let row = axis; row < points.length; row += axes) sum += points[row]!;
      slope[columns * axes + axis] = sum;
    }
    let squares = 0;
    for (let column = 0, k = 0; column < columns; column++) {
      const own = penalty * scales[column]! * scales[column]!;
      for (const end = k + axes; k < end; k++) {
        squares += own * at[k]! * at[k]!;
        slope[k]! += own * at[k]!;
      }
    }
    return loss + squares / 2;
  };
  // The tolerance is that of the weights themselves, whatever the scales.
  const findSteepest = (slope: Float64Array): number => {
    let most = 0;
    for (let k = 0; k < slope.length; k++) {
      const steep = Math.abs(slope[k]!) / (scales[k >> (axes - 1)] ?? 1);
      if (steep > most) most = steep;
    }
    return most;
  };

  const { at, iterations } = minimise(evaluate, (columns + 1) * axes, { ...task, findSteepest });
  for (let k = 0; k < columns * axes; k++) at[k]! *= scales[k >> (axes - 1)]!;
  const weights = spreadOverClasses(at, axes);
  const width = axes === 1 ? 1 : classes;
  return {
    width,
    weights: weights.subarray(0, columns * width),
    bias: weights.slice(columns * width),
    iterations,
  };
}

/** Logits of all rows, `bias.length` numbers for each. */
export function setLogits(
  logits: Float32Array,
  { columns, starts, block }: Pick<CountedFeatures, 'columns' | 'starts' | 'block'>,
  values: Float32Array,
  weights: Float64Array,
  bias: Float64Array,
): void {
  const width = bias.length;
  for (let row = 0; row < logits.length; row += width) logits.set(bias, row);
  for (let column = 0; column < columns; column++) {
    const to = starts[column + 1]!;
    if (width === 1) {
      const weight = weights[column]!;
      for (let at = starts[column]!; at < to; at++) logits[block[at]! >> 1]! += weight * values[at]!;
      continue;
    }
    const first = weights[3 * column]!;
    const second = weights[3 * column + 1]!;
    const third = weights[3 * column + 2]!;
    for (let at = starts[column]!; at < to; at++) {
      const row = 3 * (block[at]! >> 1);
      const value = values[at]!;
      logits[row]! += first * value;
      logits[row + 1]! += second * value;
      logits[row + 2]! += third * value;
    }
  }
}
