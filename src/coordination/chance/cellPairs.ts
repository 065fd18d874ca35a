/**
 * A number for each pair of time cells s ≤ u near enough to coincide: `values[from[s] + u − s]` for u up to `last[s]`.
 * Cells coincide with their neighbours in time only, so the numbers stand in a narrow band.
 */
export interface CellPairs {
  readonly cells: number;
  /** The last cell with which each cell, or one before it, coincides; never falling. */
  readonly last: Int32Array;
  readonly from: Float64Array;
  readonly values: Float64Array;
}

/** Zeros for every pair of cells up to `last[s]`, made never falling. */
export function createCellPairs(last: Int32Array): CellPairs {
  const cells = last.length;
  const from = new Float64Array(cells + 1);
  for (let s = 0; s < cells; s++) {
    last[s] = Math.max(last[s]!, s, s === 0 ? 0 : last[s - 1]!);
    from[s + 1] = from[s]! + last[s]! - s + 1;
  }
  return { cells, last, from, values: new Float64Array(from[cells]!) };
}
