/**
 * The true shares of classes that would be called as these were: solves said[j] = Σ true[i] · rates[i][j] and takes the
 * nearest shares that are no less than 0 and sum to 1. Null where the rates of two classes are alike, so that nothing can be told.
 */
export function solveShares(
  said: readonly number[],
  rates: readonly (readonly number[])[],
): readonly number[] | null {
  const size = said.length;
  // One line for each class said, its last number the share that was called so.
  const lines = said.map((share, j) => [...rates.map((row) => row[j]!), share]);
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(lines[i]![k]!) > Math.abs(lines[pivot]![k]!)) pivot = i;
    [lines[k], lines[pivot]] = [lines[pivot]!, lines[k]!];
    const head = lines[k]![k]!;
    if (Math.abs(head) < 1e-9) return null;
    for (let i = 0; i < size; i++) {
      if (i === k) continue;
      const factor = lines[i]![k]! / head;
      for (let j = k; j <= size; j++) lines[i]![j]! -= factor * lines[k]![j]!;
    }
  }
  return projectShares(lines.map((line, k) => line[size]! / line[k]!));
}

/** The nearest point (Euclidean) with no coordinate below 0 and sum 1. */
function projectShares(point: readonly number[]): readonly number[] {
  const sorted = [...point].sort((a, b) => b - a);
  let sum = 0;
  let shift = 0;
  sorted.forEach((value, k) => {
    sum += value;
    if (value + (1 - sum) / (k + 1) > 0) shift = (1 - sum) / (k + 1);
  });
  return point.map((value) => Math.max(0, value + shift));
}
