/**
 * Shannon's entropy of counts, in bits: how evenly they are spread.
 *
 * Formula: −Σ (c/n) log₂ (c/n); NaN when all are zero. It is the entropy of the counts as they are: of few observations it
 * is too small, so compare equal numbers.
 * Cost: O(counts). Source: Shannon 1948, https://doi.org/10.1002/j.1538-7305.1948.tb01338.x
 * @example
 * import { measureEntropy } from 'in-concert';
 * measureEntropy([5, 5, 5, 5]); // => 2
 */
export function measureEntropy(counts: ArrayLike<number>): number {
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i]!;
  if (!(n > 0)) return NaN;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const share = counts[i]! / n;
    if (share > 0) sum -= share * Math.log2(share);
  }
  return sum;
}
