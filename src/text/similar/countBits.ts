/** Number of ones in two words of 32 bits. Both halves are added up while they are still counts of four bits. */
export function countBits(low: number, high: number): number {
  let first = low - ((low >>> 1) & 0x55555555);
  let second = high - ((high >>> 1) & 0x55555555);
  first = (first & 0x33333333) + ((first >>> 2) & 0x33333333);
  second = (second & 0x33333333) + ((second >>> 2) & 0x33333333);
  const both = first + second;
  return Math.imul((both & 0x0f0f0f0f) + ((both >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}
