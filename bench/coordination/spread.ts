/** Minimum, median and maximum, for a table. */
export function describeSpread(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((x, y) => x - y);
  return [sorted[0]!, median(values), sorted.at(-1)!].map((value) => value.toFixed(digits)).join(' / ');
}

export function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1]!;
}
