import type { CountedFeatures } from './countFeatures.js';
import { keepTraining, type Entries } from './keepTraining.js';
import { minimise } from './minimise.js';

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
 */
export function fitLogistic(task: LogisticTask): LogisticFit {
  const { features, classWeights, classOf, isTraining } = task;
  const entries = keepTraining(task);
  const width = task.classes === 2 ? 1 : task.classes;
  const biasAt = features.columns * width;
  const rowWeight = Float64Array.from(isTraining, (one, row) => one * classWeights[classOf[row]!]!);
  const total = rowWeight.reduce((sum, weight) => sum + weight, 0);
  const penalty = 1 / (task.c * total);
  // Single precision: halves what the loops below reach for at random, and is far finer than the tolerance.
  const logits = new Float32Array(features.rows * width);
  const probabilities = new Float64Array(task.classes);
  let calls = 0;

  const evaluate = (at: Float64Array, slope: Float64Array): number => {
    task.onProgress?.(Math.min(1, ++calls / task.maxIterations));
    setLogits(logits, entries, entries.values, at.subarray(0, biasAt), at.subarray(biasAt));
    let loss = 0;
    slope.fill(0, biasAt);
    // The logits of each row make place for the errors of its probabilities.
    for (let row = 0; row < features.rows; row++) {
      const from = row * width;
      setProbabilities(probabilities, logits, from, width);
      const gold = classOf[row]!;
      const weight = rowWeight[row]! / total;
      if (weight > 0) loss -= weight * Math.log(Math.max(probabilities[gold]!, 1e-300));
      for (let k = 0; k < width; k++) {
        const of = width === 1 ? 1 : k;
        const error = weight * (probabilities[of]! - (of === gold ? 1 : 0));
        logits[from + k] = error;
        slope[biasAt + k]! += error;
      }
    }
    sumErrors(slope, entries, logits, width);
    let squares = 0;
    for (let k = 0; k < biasAt; k++) {
      squares += at[k]! * at[k]!;
      slope[k]! += penalty * at[k]!;
    }
    return loss + (penalty / 2) * squares;
  };

  const { at, iterations } = minimise(evaluate, biasAt + width, task);
  return { width, weights: at.subarray(0, biasAt), bias: at.slice(biasAt), iterations };
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

/** For each column the sum of value · error over its rows. */
function sumErrors(
  slope: Float64Array,
  { columns, starts, block, values }: Entries,
  errors: Float32Array,
  width: number,
): void {
  for (let column = 0; column < columns; column++) {
    const to = starts[column + 1]!;
    let first = 0;
    let second = 0;
    let third = 0;
    if (width === 1) {
      for (let at = starts[column]!; at < to; at++) first += errors[block[at]! >> 1]! * values[at]!;
      slope[column] = first;
      continue;
    }
    for (let at = starts[column]!; at < to; at++) {
      const row = 3 * (block[at]! >> 1);
      const value = values[at]!;
      first += errors[row]! * value;
      second += errors[row + 1]! * value;
      third += errors[row + 2]! * value;
    }
    slope[3 * column] = first;
    slope[3 * column + 1] = second;
    slope[3 * column + 2] = third;
  }
}

/** Probabilities of the classes from the logits at `from`; a single logit is that of the second of two. */
function setProbabilities(
  probabilities: Float64Array,
  logits: Float32Array,
  from: number,
  width: number,
): void {
  if (width === 1) {
    const second = 1 / (1 + Math.exp(-logits[from]!));
    probabilities[0] = 1 - second;
    probabilities[1] = second;
    return;
  }
  let largest = -Infinity;
  for (let k = 0; k < width; k++) largest = Math.max(largest, logits[from + k]!);
  let sum = 0;
  for (let k = 0; k < width; k++) sum += probabilities[k] = Math.exp(logits[from + k]! - largest);
  for (let k = 0; k < width; k++) probabilities[k]! /= sum;
}
