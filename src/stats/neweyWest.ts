import type { LinearModel } from './linearModel.js';

export interface HacOptions {
  /** The weights of the fit; null when it had none. */
  readonly weights: ArrayLike<number> | null;
  /** Multiply by rows / (rows − columns), as software for small samples does. */
  readonly smallSample: boolean;
}

/** Small samples are the rule here. */
export const hacDefaults: HacOptions = { weights: null, smallSample: true };

/**
 * Newey–West covariance of the coefficients: right (in large samples) when neighbouring bins are alike and some bins are noisier.
 *
 * Can wrongly reassure: in short or slowly drifting series the errors come out too small whatever the number of lags; use
 * `findHacReach` in place of 1.96, and placebo dates.
 *
 * Formula: V = n/(n−k) · B S B with B = (XᵀWX)⁻¹, S = Γ₀ + Σ_{l ≤ lag} (1 − l/(lag+1)) (Γ_l + Γ_lᵀ), Γ_l = Σ_t u_t u_{t−l}ᵀ and
 * u_t = w_t · residual_t · x_t. Bins without an observation keep their place in time and have u = 0, so a lag is always
 * a distance in time (Datta & Du's "amplitude modulated" form), and S has no negative variances.
 * Defaults: {@link hacDefaults}.
 * Cost: O(rows · lag · columns²).
 * Source: Newey & West (1987), https://doi.org/10.2307/1913610; Datta & Du (2012), https://doi.org/10.2139/ssrn.2179404
 *
 * @returns The covariance matrix, row by row; NaN for dependent columns.
 * @throws RangeError when lag is not a whole number ≥ 0.
 * @example
 * import { estimateHacCovariance, fitLinearModel } from 'in-concert';
 * const one = Float64Array.of(1, 1, 1, 1);
 * const model = fitLinearModel([one], Float64Array.of(1, 2, 2, 3));
 * estimateHacCovariance([one], model, 0, { smallSample: false })[0][0]; // => 0.125
 */
export function estimateHacCovariance(
  columns: readonly Float64Array[],
  model: LinearModel,
  lag: number,
  options: Partial<HacOptions> = {},
): readonly Float64Array[] {
  const { weights, smallSample } = { ...hacDefaults, ...options };
  if (!Number.isSafeInteger(lag) || lag < 0) {
    throw new RangeError(`estimateHacCovariance: lag must be a whole number ≥ 0 (got ${lag})`);
  }
  const { residuals, inverse, rows, degrees } = model;
  const used = columns.map((_, j) => j).filter((j) => !model.dependent.includes(j));
  const scores = used.map((j) => listScores(columns[j]!, residuals, weights));
  const k = used.length;
  const middle = Array.from({ length: k }, () => new Float64Array(k));
  for (let l = 0; l <= lag; l++) {
    const share = 1 - l / (lag + 1);
    for (let a = 0; a < k; a++) {
      for (let b = 0; b < k; b++) {
        let sum = 0;
        for (let t = l; t < residuals.length; t++) sum += scores[a]![t]! * scores[b]![t - l]!;
        middle[a]![b]! += share * sum;
        if (l > 0) middle[b]![a]! += share * sum;
      }
    }
  }
  const factor = smallSample ? rows / degrees : 1;
  const covariance = columns.map(() => new Float64Array(columns.length).fill(NaN));
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let a = 0; a < k; a++) {
        for (let b = 0; b < k; b++) {
          sum += inverse[used[i]!]![used[a]!]! * middle[a]![b]! * inverse[used[b]!]![used[j]!]!;
        }
      }
      covariance[used[i]!]![used[j]!] = factor * sum;
    }
  }
  return covariance;
}

/** w · residual · x, and 0 where nothing was observed. */
export function listScores(
  column: Float64Array,
  residuals: Float64Array,
  weights: ArrayLike<number> | null,
): Float64Array {
  return column.map((value, t) =>
    Number.isNaN(residuals[t]!) ? 0 : value * residuals[t]! * (weights === null ? 1 : weights[t]!),
  );
}
