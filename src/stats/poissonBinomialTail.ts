/**
 * P(X ≥ k) where X counts the successes of independent trials with chances of their own (the Poisson–binomial distribution).
 *
 * Formula: the distribution is built trial by trial, P_n(j) = P_{n−1}(j)·(1 − c_n) + P_{n−1}(j − 1)·c_n, and everything from k on
 * is kept in one cell, so that small tails stay exact.
 * Cost: O(trials · k). Source: Hong 2013, https://doi.org/10.1016/j.csda.2012.10.006
 *
 * @throws RangeError when a chance is not between 0 and 1.
 * @example
 * import { poissonBinomialTail } from 'in-concert';
 * poissonBinomialTail(2, [0.5, 0.5]); // => 0.25
 */
export function poissonBinomialTail(successes: number, chances: readonly number[]): number {
  if (successes <= 0) return 1;
  if (successes > chances.length) return 0;
  const have = new Float64Array(successes + 1);
  have[0] = 1;
  for (const chance of chances) {
    if (!(chance >= 0 && chance <= 1))
      throw new RangeError(`poissonBinomialTail: chances must be between 0 and 1 (got ${chance})`);
    have[successes]! += have[successes - 1]! * chance;
    for (let k = successes - 1; k > 0; k--) have[k] = have[k]! * (1 - chance) + have[k - 1]! * chance;
    have[0]! *= 1 - chance;
  }
  return Math.min(1, have[successes]!);
}
