/** First position whose time is at or after `time`; the column's length when there is none. `at` must be in time order. */
export function findRow(at: Float64Array, time: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
