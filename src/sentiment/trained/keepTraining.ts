import type { CountedFeatures } from './countFeatures.js';

/** The entries of the rows that are learned from, column by column: the others would be read at each step and count for nothing. */
export interface TrainingEntries {
  readonly columns: number;
  /** Column `j` has the entries `starts[j] … starts[j + 1]`. */
  readonly starts: Int32Array;
  /** Where the numbers of the entry's row begin: its place among the rows kept, times `axes`. */
  readonly offsets: Int32Array;
  readonly values: Float32Array;
  /** The rows kept. */
  readonly rows: Int32Array;
}

/** Copies the entries of the training rows; each row has `axes` numbers in the tables that the offsets point into. */
export function keepTraining(
  task: {
    readonly features: Pick<CountedFeatures, 'columns' | 'starts' | 'block'>;
    readonly values: Float32Array;
    readonly isTraining: Uint8Array;
  },
  axes: number,
): TrainingEntries {
  const { features, isTraining } = task;
  const { columns, block } = features;
  const placeOf = new Int32Array(isTraining.length);
  const rows = new Int32Array(isTraining.length);
  let kept = 0;
  for (let row = 0; row < isTraining.length; row++) {
    placeOf[row] = kept * axes;
    if (isTraining[row] === 1) rows[kept++] = row;
  }
  const offsets = new Int32Array(block.length);
  const values = new Float32Array(block.length);
  const starts = new Int32Array(columns + 1);
  let to = 0;
  for (let column = 0; column < columns; column++) {
    const end = features.starts[column + 1]!;
    for (let at = features.starts[column]!; at < end; at++) {
      const row = block[at]! >> 1;
      if (isTraining[row] === 0) continue;
      offsets[to] = placeOf[row]!;
      values[to++] = task.values[at]!;
    }
    starts[column + 1] = to;
  }
  return {
    columns,
    starts,
    offsets: offsets.subarray(0, to),
    values: values.subarray(0, to),
    rows: rows.subarray(0, kept),
  };
}
