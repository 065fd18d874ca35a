/** Time cut into cells of equal count: cell `s` holds rows `starts[s] … starts[s + 1])` of the time-ordered table. */
export interface TimeCells {
  readonly count: number;
  readonly starts: Int32Array;
  /** Cell of each row. */
  readonly cellOf: Int32Array;
}

/**
 * Cuts a time-ordered table into cells of about `cellComments` comments, so that a flood gets short cells and a quiet
 * night long ones. The rest is spread over all cells: sizes differ by one at most.
 *
 * @throws RangeError when cellComments is not a whole number ≥ 2.
 */
export function cutCells(rows: number, cellComments: number): TimeCells {
  if (!Number.isInteger(cellComments) || cellComments < 2) {
    throw new RangeError(`cutCells: cellComments must be a whole number ≥ 2 (got ${cellComments})`);
  }
  const count = Math.max(1, Math.floor(rows / cellComments));
  const starts = Int32Array.from({ length: count + 1 }, (_, s) => Math.floor((s * rows) / count));
  const cellOf = new Int32Array(rows);
  for (let s = 0; s < count; s++) cellOf.fill(s, starts[s], starts[s + 1]);
  return { count, starts, cellOf };
}
