/** How many neighbouring bins may be alike. A number is taken as it is. */
export type HacLagRule = 'root' | 'textbook' | 'newey-west-1994' | number;

/**
 * The number of lags of a Newey–West covariance (Bartlett kernel), by a documented rule.
 *
 * Can wrongly reassure: 'textbook' and 'newey-west-1994' take few lags, and intervals then are too narrow where a series drifts.
 *
 * Formula, for n bins with an observation:
 * - 'root': ⌈1.3 √n⌉ − 1, a bandwidth of 1.3 √n bins, for use with critical values that allow for it (`findHacReach`).
 * - 'textbook': ⌊4 (n / 100)^(2/9)⌋.
 * - 'newey-west-1994': ⌊1.1447 ((s₁ / s₀)²)^(1/3) · n^(1/3)⌋ with s₀ = σ₀ + 2 Σ σ_j, s₁ = 2 Σ j·σ_j over the first
 *   ⌊4 (n / 100)^(2/9)⌋ autocovariances σ_j of `scores`. No prewhitening.
 *
 * Never more than n − 1 lags.
 * Cost: O(n) for the first two; O(n · lags) for the last.
 * Source: Lazarus, Lewis, Stock & Watson (2018), https://doi.org/10.1080/07350015.2018.1506926; Newey & West (1994),
 * https://doi.org/10.2307/2297912
 *
 * @param bins Bins with an observation.
 * @param scores For 'newey-west-1994': one number for each bin, 0 where there is no observation.
 * @throws RangeError when bins is not a whole number above 0, or a given lag is not a whole number ≥ 0.
 * @example
 * import { chooseHacLag } from 'in-concert';
 * chooseHacLag('root', 100); // => 12
 * chooseHacLag('textbook', 100); // => 4
 * chooseHacLag(7, 100); // => 7
 */
export function chooseHacLag(rule: HacLagRule, bins: number, scores: ArrayLike<number> = []): number {
  if (!Number.isSafeInteger(bins) || bins < 1) {
    throw new RangeError(`chooseHacLag: bins must be a whole number above 0 (got ${bins})`);
  }
  if (typeof rule === 'number') {
    if (!Number.isSafeInteger(rule) || rule < 0) {
      throw new RangeError(`chooseHacLag: lag must be a whole number ≥ 0 (got ${rule})`);
    }
    return Math.min(rule, bins - 1);
  }
  // A hair is taken off before rounding, so that 1.3 · √100 is 13 and not 13.000000000000002.
  if (rule === 'root') return Math.min(bins - 1, Math.ceil(1.3 * Math.sqrt(bins) - 1e-9) - 1);
  const first = Math.min(bins - 1, Math.floor(4 * (bins / 100) ** (2 / 9)));
  if (rule === 'textbook') return first;
  let s0 = 0;
  let s1 = 0;
  for (let lag = 0; lag <= first; lag++) {
    let covariance = 0;
    for (let t = lag; t < scores.length; t++) covariance += scores[t]! * scores[t - lag]!;
    s0 += (lag === 0 ? 1 : 2) * covariance;
    s1 += 2 * lag * covariance;
  }
  if (!(s0 > 0)) return first;
  return Math.min(bins - 1, Math.floor(1.1447 * ((s1 / s0) ** 2) ** (1 / 3) * bins ** (1 / 3)));
}
