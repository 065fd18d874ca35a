/**
 * P(X ≥ k) of n trials whose probability differs from account to account: the upper tail of the beta-binomial distribution.
 *
 * Formula: X ~ Binomial(n, P), P ~ Beta(μ(1−ρ)/ρ, (1−μ)(1−ρ)/ρ): μ is the mean probability, ρ the correlation of two trials
 * of one account. ρ = 0 is the binomial distribution.
 * Cost: O(n − k), or O(k) below the mean. Source: Skellam 1948, https://doi.org/10.1111/j.2517-6161.1948.tb00014.x
 *
 * @throws RangeError when k or n is no whole number or μ or ρ out of range.
 * @example
 * import { betaBinomialTail } from 'in-concert';
 * betaBinomialTail(1, 1, { mean: 0.25, correlation: 0.1 }).toFixed(6); // => '0.250000'
 * betaBinomialTail(2, 2, { mean: 0.5, correlation: 0 }).toFixed(6); // => '0.250000'
 */
export function betaBinomialTail(
  k: number,
  n: number,
  { mean, correlation }: { readonly mean: number; readonly correlation: number },
): number {
  if (!Number.isInteger(k) || !Number.isInteger(n) || n < 0) {
    throw new RangeError(`betaBinomialTail: k and n must be whole numbers, n ≥ 0 (got ${k} of ${n})`);
  }
  if (!(mean >= 0 && mean <= 1) || !(correlation >= 0 && correlation < 1)) {
    throw new RangeError(
      `betaBinomialTail: mean must be in [0, 1] and correlation in [0, 1) (got ${mean} and ${correlation})`,
    );
  }
  if (k <= 0) return 1;
  if (k > n || mean === 0) return 0;
  if (mean === 1) return 1;
  // Scaled so that ρ = 0 needs no case of its own: the i-th further success has weight mean + i·θ.
  const theta = correlation / (1 - correlation);
  const upward = k > n * mean;
  let log = 0;
  const start = upward ? k : k - 1;
  for (let i = 0; i < start; i++) log += Math.log(((mean + i * theta) * (n - i)) / (i + 1));
  for (let i = 0; i < n - start; i++) log += Math.log(1 - mean + i * theta);
  for (let i = 0; i < n; i++) log -= Math.log1p(i * theta);
  let term = Math.exp(log);
  let sum = 0;
  if (upward) {
    for (let i = k; i <= n && term > sum * 1e-16; i++) {
      sum += term;
      term *= ((mean + i * theta) * (n - i)) / ((i + 1) * (1 - mean + (n - i - 1) * theta));
    }
    return Math.min(1, sum);
  }
  for (let i = k - 1; i >= 0 && term > sum * 1e-16; i--) {
    sum += term;
    term *= (i * (1 - mean + (n - i) * theta)) / ((mean + (i - 1) * theta) * (n - i + 1));
  }
  return Math.max(0, 1 - sum);
}
