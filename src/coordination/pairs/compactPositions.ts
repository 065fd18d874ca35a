/** Positions as columns; `low` and `high` are positions in the same columns. */
export interface PositionColumns {
  readonly account: Int32Array;
  readonly object: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Copies the kept ones of the first `n` positions to `into` (which may be `from` itself), their windows with them.
 * `before[p]` is the number of kept positions before `p`, for `p` up to and including `n`.
 */
export function compactPositions(
  from: PositionColumns,
  before: Int32Array,
  n: number,
  into: PositionColumns,
): void {
  for (let p = 0; p < n; p++) {
    const to = before[p]!;
    if (before[p + 1] === to) continue;
    into.account[to] = from.account[p]!;
    into.object[to] = from.object[p]!;
    into.low[to] = before[from.low[p]!]!;
    into.high[to] = before[from.high[p]! + 1]! - 1;
  }
}
