/**
 * How many equally large clusters would carry as much information: Kish's (Σ size)² / Σ size².
 *
 * Cost: linear. Source: Kish (1965), Survey Sampling, ISBN 978-0-471-48900-9.
 *
 * @example
 * import { countEffective } from 'in-concert';
 * countEffective([2, 2, 2, 2]); // => 4
 * countEffective([3, 1]); // => 1.6
 */
export function countEffective(sizes: ArrayLike<number>): number {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < sizes.length; i++) {
    sum += sizes[i]!;
    squares += sizes[i]! ** 2;
  }
  return squares === 0 ? 0 : (sum * sum) / squares;
}
