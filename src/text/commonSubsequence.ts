/**
 * Positions in `a` of a longest common subsequence with `b`: words that both hold in the same order, others between.
 * Equal beginnings and ends are taken at once; of several longest ones the same is chosen each time.
 *
 * Cost: the product of the lengths of what differs, in time and in bytes × 4.
 * Source: Wagner & Fischer 1974, https://doi.org/10.1145/321796.321811
 */
export function findCommonSubsequence(a: Int32Array, b: Int32Array): number[] {
  const least = Math.min(a.length, b.length);
  let head = 0;
  while (head < least && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = findMiddle(a.subarray(head, a.length - tail), b.subarray(head, b.length - tail));
  return [
    ...Array.from({ length: head }, (_, k) => k),
    ...middle.map((k) => head + k),
    ...Array.from({ length: tail }, (_, k) => a.length - tail + k),
  ];
}

function findMiddle(a: Int32Array, b: Int32Array): number[] {
  const width = b.length + 1;
  /** Cell i · width + j: length of the longest common subsequence of a from i on and b from j on. */
  const length = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      length[i * width + j] =
        a[i] === b[j]
          ? length[(i + 1) * width + j + 1]! + 1
          : Math.max(length[(i + 1) * width + j]!, length[i * width + j + 1]!);
    }
  }
  const kept: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      kept.push(i++);
      j++;
    } else if (length[(i + 1) * width + j]! >= length[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}
