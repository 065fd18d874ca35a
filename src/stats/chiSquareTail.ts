import { gammaln } from 'simple-statistics';

/**
 * Upper tail of the chi-square distribution: P(X ≥ value) with `degrees` degrees of freedom, which need not be whole.
 *
 * Formula: the regularised upper incomplete gamma function Q(degrees / 2, value / 2), by its series below the mean and
 * by its continued fraction above it, so that small tails keep their relative precision.
 * Cost: some tens of steps.
 * Source: NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2, https://dlmf.nist.gov/8
 *
 * @throws RangeError when value is negative or degrees is not above 0.
 * @example
 * import { chiSquareTail } from 'in-concert';
 * chiSquareTail(0, 3); // => 1
 * Number(chiSquareTail(3.841459, 1).toFixed(4)); // => 0.05
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (!(value >= 0)) throw new RangeError(`chiSquareTail: value must be ≥ 0 (got ${value})`);
  if (!(degrees > 0)) throw new RangeError(`chiSquareTail: degrees must be > 0 (got ${degrees})`);
  if (value === 0) return 1;
  if (value === Infinity) return 0;
  const a = degrees / 2;
  const x = value / 2;
  const scale = Math.exp(a * Math.log(x) - x - gammaln(a));
  return x < a + 1 ? 1 - scale * sumSeries(a, x) : scale * continueFraction(a, x);
}

function sumSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Modified Lentz's method. */
function continueFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let upper = 1e300;
  let lower = 1 / b;
  let fraction = lower;
  for (let n = 1; n <= 100_000; n++) {
    const part = -n * (n - a);
    b += 2;
    lower = 1 / (part * lower + b);
    upper = b + part / upper;
    const step = lower * upper;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return fraction;
}
