import type { CountedFeatures } from './countFeatures.js';

/** The entries of a sparse matrix, column by column, each with its value. */
export interface Entries extends Pick<CountedFeatures, 'columns' | 'starts' | 'block'> {
  readonly values: Float32Array;
}

/** The entries of the rows that are learned from: the others would be read at each step and count for nothing. */
export function keepTraining(task: {
  readonly features: CountedFeatures;
  readonly values: Float32Array;
  readonly isTraining: Uint8Array;
}): Entries {
  const { features, isTraining } = task;
  const { columns, starts, block } = features;
  if (isTraining.every((one) => one === 1)) return { columns, starts, block, values: task.values };
  const kept = new Int32Array(block.length);
  const values = new Float32Array(block.length);
  const ends = new Float64Array(columns + 1);
  let to = 0;
  for (let column = 0; column < columns; column++) {
    for (let at = starts[column]!; at < starts[column + 1]!; at++) {
      if (isTraining[block[at]! >> 1] === 0) continue;
      kept[to] = block[at]!;
      values[to++] = task.values[at]!;
    }
    ends[column + 1] = to;
  }
  return { columns, starts: ends, block: kept.subarray(0, to), values: values.subarray(0, to) };
}
