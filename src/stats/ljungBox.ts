import { chiSquareTail } from './chiSquareTail.js';

export interface LjungBox {
  readonly lags: number;
  readonly statistic: number;
  /** Small: the residuals are not independent of one another. */
  readonly p: number;
}

/**
 * Ljung–Box test: are the first autocorrelations of the residuals together larger than chance?
 *
 * Can wrongly alarm: on residuals of a regression the p is approximate.
 *
 * Formula: Q = (n + 2) n Σ_k r_k² / m_k with m_k the pairs k bins apart (n − k when none is missing), against χ²(lags);
 * r_k = Σ e_t e_{t−k} / Σ e_t² around the mean. A NaN is a missing bin.
 * Cost: O(bins · lags). Source: Ljung & Box (1978), https://doi.org/10.1093/biomet/65.2.297
 *
 * @throws RangeError when lags is not a whole number above 0.
 * @example
 * import { testLjungBox } from 'in-concert';
 * const { statistic } = testLjungBox([1, -1, 1, -1], 1);
 * Number(statistic.toFixed(9)); // => 4.5
 */
export function testLjungBox(residuals: ArrayLike<number>, lags: number): LjungBox {
  if (!Number.isSafeInteger(lags) || lags < 1) {
    throw new RangeError(`testLjungBox: lags must be a whole number above 0 (got ${lags})`);
  }
  let n = 0;
  let sum = 0;
  for (let t = 0; t < residuals.length; t++) {
    if (Number.isNaN(residuals[t]!)) continue;
    n++;
    sum += residuals[t]!;
  }
  const centred = Float64Array.from(residuals, (value) => value - sum / n);
  let squares = 0;
  for (const value of centred) if (!Number.isNaN(value)) squares += value * value;
  let statistic = 0;
  for (let lag = 1; lag <= lags; lag++) {
    let products = 0;
    let pairs = 0;
    for (let t = lag; t < centred.length; t++) {
      const product = centred[t]! * centred[t - lag]!;
      if (Number.isNaN(product)) continue;
      products += product;
      pairs++;
    }
    if (pairs > 0) statistic += ((n + 2) * n * (products / squares) ** 2) / pairs;
  }
  return { lags, statistic, p: Number.isNaN(statistic) ? NaN : chiSquareTail(statistic, lags) };
}
