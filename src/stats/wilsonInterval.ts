/** A share between 0 and 1 with an interval around it. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The square of the normal quantile at 0.975. */
const z2 = 1.959963984540054 ** 2;

/**
 * The share of successes with Wilson's 95 % score interval, which stays inside 0 to 1 and is honest at 0 and at all.
 *
 * Formula: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n) with p = successes / n.
 * `successes` may be a fraction: the sum of shares, each of one trial. Since the variance of a quantity between 0 and 1 is
 * at most p(1 − p), the interval is then wider than it need be, never narrower.
 * Source: Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953
 *
 * @throws RangeError when trials is not a whole number above 0, or successes is not between 0 and trials.
 * @example
 * import { wilsonInterval } from 'in-concert';
 * const { share, low, high } = wilsonInterval(10, 20);
 * [share, low.toFixed(3), high.toFixed(3)]; // => [0.5, '0.299', '0.701']
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval {
  if (!Number.isSafeInteger(trials) || trials < 1) {
    throw new RangeError(`wilsonInterval: trials must be a whole number above 0 (got ${trials})`);
  }
  if (!(successes >= 0 && successes <= trials)) {
    throw new RangeError(`wilsonInterval: successes must be between 0 and ${trials} (got ${successes})`);
  }
  const share = successes / trials;
  const centre = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const spread =
    Math.sqrt(z2 * ((share * (1 - share)) / trials + z2 / (4 * trials * trials))) / (1 + z2 / trials);
  // At 0 and 1 the bounds are exact; rounding must not move them past the share.
  return {
    share,
    low: Math.max(0, Math.min(share, centre - spread)),
    high: Math.min(1, Math.max(share, centre + spread)),
  };
}
