import { gammaln } from 'simple-statistics';

/**
 * The upper tail of the binomial distribution: P(X ≥ k) for X ~ Binomial(trials, probability).
 *
 * Formula: Σ_{i ≥ k} C(n, i) p^i (1 − p)^(n − i), summed from the smaller side so that tiny tails keep their relative
 * precision.
 *
 * Cost: O(√n) terms in practice, O(n) at most.
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions, 2005, https://doi.org/10.1002/0471715816
 *
 * @throws RangeError when trials is not a whole number ≥ 0, k is not whole, or the probability is not between 0 and 1.
 * @example
 * import { binomialTail } from 'in-concert';
 * Number(binomialTail(3, 0.5, 2).toFixed(6)); // => 0.5
 * binomialTail(3, 0.5, 0); // => 1
 */
export function binomialTail(trials: number, probability: number, k: number): number {
  if (!Number.isInteger(trials) || trials < 0)
    throw new RangeError(`binomialTail: trials must be a whole number ≥ 0 (got ${trials})`);
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`binomialTail: probability must be between 0 and 1 (got ${probability})`);
  if (!Number.isInteger(k)) throw new RangeError(`binomialTail: k must be a whole number (got ${k})`);
  if (k <= 0 || (probability === 1 && k <= trials)) return 1;
  if (k > trials || probability === 0) return 0;
  const odds = probability / (1 - probability);
  const term = (i: number): number =>
    Math.exp(
      gammaln(trials + 1) -
        gammaln(i + 1) -
        gammaln(trials - i + 1) +
        i * Math.log(probability) +
        (trials - i) * Math.log1p(-probability),
    );
  let sum = 0;
  if (k > trials * probability) {
    for (let i = k, next = term(k); i <= trials && next > sum * 1e-16; i++) {
      sum += next;
      next *= ((trials - i) / (i + 1)) * odds;
    }
    return Math.min(1, sum);
  }
  for (let i = k - 1, next = term(k - 1); i >= 0 && next > sum * 1e-16; i--) {
    sum += next;
    next *= i / ((trials - i + 1) * odds);
  }
  return Math.max(0, 1 - sum);
}
