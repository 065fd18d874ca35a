import { quantileSorted } from 'simple-statistics';

/** Noise of a series around a mean that may jump. */
export interface RobustNoise {
  /** Variance of a value around its level. */
  readonly variance: number;
  /** Correlation of neighbours, cut to 0 … 0.95. */
  readonly autocorrelation: number;
  /** Variance × (1 + ρ) / (1 − ρ): what a mean over many neighbours feels. */
  readonly longRun: number;
}

/**
 * Noise and likeness of neighbours from differences of neighbours, which a few jumps of the mean do not touch.
 *
 * Can wrongly say: alternating or long-memory series are not AR(1); a series with many equal values can have noise 0.
 *
 * Formula, with m_k the median of |y_t − y_{t−k}|: ρ = m_2² / m_1² − 1 (cut to 0 … 0.95); variance = (m_1 / 0.67449)² / (2 (1 − ρ));
 * longRun = variance · (1 + ρ) / (1 − ρ). With weights every difference is divided by √(1/w_t + 1/w_{t−k}) · √½ first,
 * so the variance is that of a value of weight 1. NaN is a missing bin; pairs across one are left out.
 * Cost: O(bins · log bins).
 * Source: Chakar, Lebarbier, Lévy-Leduc & Robin (2017), https://doi.org/10.3150/15-BEJ782
 *
 * @returns NaN throughout when no neighbours are there.
 * @example
 * import { estimateRobustNoise } from 'in-concert';
 * const { autocorrelation } = estimateRobustNoise([0, 1, 0, 1, 0, 1, 9, 10, 9, 10]);
 * autocorrelation; // => 0
 */
export function estimateRobustNoise(
  y: ArrayLike<number>,
  weights: ArrayLike<number> | null = null,
): RobustNoise {
  const first = findMedianDifference(y, weights, 1);
  const second = findMedianDifference(y, weights, 2);
  if (Number.isNaN(first)) return { variance: NaN, autocorrelation: NaN, longRun: NaN };
  const ratio = first > 0 && !Number.isNaN(second) ? (second / first) ** 2 - 1 : 0;
  const autocorrelation = Math.min(0.95, Math.max(0, ratio));
  const variance = (first / normalMedian) ** 2 / (2 * (1 - autocorrelation));
  return {
    variance,
    autocorrelation,
    longRun: (variance * (1 + autocorrelation)) / (1 - autocorrelation),
  };
}

/** The median of |z| for a standard normal z. */
const normalMedian = 0.6744897501960817;

function findMedianDifference(y: ArrayLike<number>, weights: ArrayLike<number> | null, lag: number): number {
  const differences: number[] = [];
  for (let t = lag; t < y.length; t++) {
    const spread = weights === null ? 2 : 1 / weights[t]! + 1 / weights[t - lag]!;
    const difference = Math.abs(y[t]! - y[t - lag]!) / Math.sqrt(spread / 2);
    if (Number.isFinite(difference)) differences.push(difference);
  }
  differences.sort((a, b) => a - b);
  return differences.length === 0 ? NaN : quantileSorted(differences, 0.5);
}
