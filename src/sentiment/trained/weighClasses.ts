/** How much a text of each class counts: 1, or n / (classes · texts of the class), so that each class has the same sum. */
export function weighClasses(
  classOf: Uint8Array,
  isTraining: Uint8Array,
  classes: number,
  kind: 'balanced' | 'none',
): number[] {
  const counts = new Array<number>(classes).fill(0);
  for (let row = 0; row < classOf.length; row++) counts[classOf[row]!]! += isTraining[row]!;
  const texts = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (kind === 'none' || count === 0 ? 1 : texts / (classes * count)));
}
