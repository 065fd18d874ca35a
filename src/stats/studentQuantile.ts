import { gammaln, probit } from 'simple-statistics';

/**
 * Student t quantile: the value that a t variable with `degrees` degrees of freedom stays below with probability `p`.
 *
 * Formula: the two-sided probability P(|T| ≤ t) is a finite trigonometric sum for whole degrees of freedom;
 * it is inverted by Newton's method.
 * Cost: about six sums of degrees / 2 terms.
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
 *
 * @throws RangeError when p is not inside (0, 1), or degrees is not a whole number above 0.
 * @example
 * import { studentQuantile } from 'in-concert';
 * Number(studentQuantile(0.975, 10).toFixed(3)); // => 2.228
 * studentQuantile(0.5, 3); // => 0
 */
export function studentQuantile(p: number, degrees: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`studentQuantile: p must be between 0 and 1 (got ${p})`);
  if (!Number.isSafeInteger(degrees) || degrees < 1) {
    throw new RangeError(`studentQuantile: degrees must be a whole number above 0 (got ${degrees})`);
  }
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  const logScale =
    gammaln((degrees + 1) / 2) - gammaln(degrees / 2) - Math.log(degrees * Math.PI) / 2 + Math.log(2);
  // The normal quantile lies below the t quantile and the curve is concave, so every Newton step comes closer.
  let t = probit(p);
  for (let step = 0; step < 200; step++) {
    const density = Math.exp(logScale - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));
    const move = (2 * p - 1 - probabilityWithin(t, degrees)) / density;
    t += move;
    if (Math.abs(move) <= 1e-12 * t) break;
  }
  return t;
}

/** P(|T| ≤ t). */
function probabilityWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
