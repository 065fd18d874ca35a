/**
 * The upper tail of the Poisson distribution: P(X ≥ k) for X ~ Poisson(mean).
 *
 * Formula: Σ_{i ≥ k} e^−λ λ^i / i!, summed from the larger side so that tiny tails keep their relative precision
 * (1e−300 is exact to about 12 digits, where 1 − CDF would give 0).
 *
 * Cost: O(1) for k above the mean, O(k) below it.
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions, 2005, https://doi.org/10.1002/0471715816
 *
 * @throws RangeError when mean is negative or not finite, or k is not a whole number.
 * @example
 * import { poissonTail } from 'in-concert';
 * poissonTail(0, 2); // => 1
 * Number(poissonTail(2, 1).toFixed(6)); // => 0.264241
 */
export function poissonTail(k: number, mean: number): number {
  if (!(mean >= 0 && mean < Infinity)) {
    throw new RangeError(`poissonTail: mean must be a finite number ≥ 0 (got ${mean})`);
  }
  if (!Number.isInteger(k)) throw new RangeError(`poissonTail: k must be a whole number (got ${k})`);
  if (k <= 0) return 1;
  if (mean === 0) return 0;
  return k > mean ? sumUpward(k, mean) : 1 - sumDownward(k - 1, mean);
}

function poissonTerm(k: number, mean: number): number {
  return Math.exp(k * Math.log(mean) - mean - logFactorial(k));
}

function sumUpward(k: number, mean: number): number {
  let term = poissonTerm(k, mean);
  let sum = 0;
  for (let i = k; term > sum * 1e-16; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return Math.min(1, sum);
}

function sumDownward(k: number, mean: number): number {
  let term = poissonTerm(k, mean);
  let sum = 0;
  for (let i = k; i >= 0 && term > sum * 1e-16; i--) {
    sum += term;
    term *= i / mean;
  }
  return Math.min(1, sum);
}

const logFactorials: number[] = [0];

/** ln(n!), exact sums kept for small n, Stirling's series (error below 1e−15) from 1,000 on. */
function logFactorial(n: number): number {
  if (n >= 1000) {
    return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + 1 / (12 * n) - 1 / (360 * n ** 3);
  }
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));
  return logFactorials[n]!;
}
