import { gammaln } from 'simple-statistics';

/**
 * Upper tail of Student's t: P(T ≥ t) for a t variable with `degrees` degrees of freedom, which need not be whole.
 *
 * Formula: ½ · I_x(degrees / 2, ½) with x = degrees / (degrees + t²), the regularised incomplete beta function, by its continued
 * fraction: small tails keep their relative precision.
 * Cost: some tens of steps.
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22, https://dlmf.nist.gov/8.17
 *
 * @throws RangeError when t is not a number or degrees is not above 0.
 * @example
 * import { studentTail } from 'in-concert';
 * studentTail(0, 5); // => 0.5
 * Number(studentTail(2.228, 10).toFixed(4)); // => 0.025
 */
export function studentTail(t: number, degrees: number): number {
  if (Number.isNaN(t)) throw new RangeError('studentTail: t must be a number (got NaN)');
  if (!(degrees > 0)) throw new RangeError(`studentTail: degrees must be > 0 (got ${degrees})`);
  if (t < 0) return 1 - studentTail(-t, degrees);
  if (t === Infinity) return 0;
  const square = t * t;
  const x = degrees / (degrees + square);
  const rest = square / (degrees + square);
  const a = degrees / 2;
  // The fraction converges fast below (a + 1) / (a + 2.5); above it the mirrored function does.
  if (x < (a + 1) / (a + 2.5)) return 0.5 * betaPart(a, 0.5, x, rest);
  return 0.5 * (1 - betaPart(0.5, a, rest, x));
}

/** I_x(a, b), with `rest` = 1 − x kept apart so that neither loses digits. Modified Lentz's method. */
function betaPart(a: number, b: number, x: number, rest: number): number {
  if (x === 0) return 0;
  const logScale = gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log(rest);
  const tiny = 1e-300;
  const guard = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let upper = 1;
  let lower = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = lower;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    lower = 1 / guard(1 + even * lower);
    upper = guard(1 + even / upper);
    fraction *= lower * upper;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    lower = 1 / guard(1 + odd * lower);
    upper = guard(1 + odd / upper);
    const step = lower * upper;
    fraction *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return (Math.exp(logScale) * fraction) / a;
}
