/**
 * log2(20 n): a text of so many bits is written by chance by another of n comments with probability 1/20.
 *
 * @example
 * import { neededBits } from 'in-concert';
 * Math.round(neededBits(50_000)); // => 20
 */
export function neededBits(comments: number): number {
  return Math.log2(20 * Math.max(1, comments));
}
