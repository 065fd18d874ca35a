/**
 * Durbin–Watson statistic: near 2 when neighbouring residuals have nothing to do with each other, towards 0 when they are alike.
 *
 * Formula: Σ (e_t − e_{t−1})² / Σ e_t². A NaN is a missing bin; only pairs of neighbours that are both there count above the line, and
 * the sum is scaled up by (observed − 1) / pairs, so that gaps do not pass for likeness.
 * Cost: linear. Source: Durbin & Watson (1950), https://doi.org/10.1093/biomet/37.3-4.409
 *
 * @returns NaN when no two neighbours are there or all residuals are 0.
 * @example
 * import { measureDurbinWatson } from 'in-concert';
 * measureDurbinWatson([1, -1, 1, -1]); // => 3
 */
export function measureDurbinWatson(residuals: ArrayLike<number>): number {
  let squares = 0;
  let steps = 0;
  let pairs = 0;
  let observed = 0;
  for (let t = 0; t < residuals.length; t++) {
    const here = residuals[t]!;
    if (Number.isNaN(here)) continue;
    observed++;
    squares += here * here;
    const before = t === 0 ? NaN : residuals[t - 1]!;
    if (Number.isNaN(before)) continue;
    steps += (here - before) ** 2;
    pairs++;
  }
  return (steps / squares) * ((observed - 1) / pairs);
}
