import { studentQuantile } from './studentQuantile.js';

export interface ClusterMeanOptions {
  /** Share of repetitions in which the interval should hold the true mean. */
  readonly confidence: number;
  /** Fewer clusters than this give no interval. */
  readonly minClusters: number;
}

/** 95 % is the habit of the field. Two clusters leave one degree of freedom, whose interval is too wide to say anything. */
export const clusterMeanDefaults: ClusterMeanOptions = { confidence: 0.95, minClusters: 3 };

/** A mean over clustered observations; null where it cannot be known. */
export interface ClusterMean {
  readonly mean: number | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly clusters: number;
  readonly observations: number;
}

/**
 * Mean of clustered observations with a cluster-robust interval: the clusters are the independent units.
 *
 * An account that writes forty comments gives one opinion forty times, so it counts as one unit of uncertainty.
 *
 * Can wrongly reassure: clusters that copy one another are not independent, and then the interval is too narrow; so it
 * is, too, where two or three clusters hold most of the observations. When all clusters agree to the last digit the
 * spread cannot be estimated and there is no interval.
 *
 * Formula: mean m = Σ sum_c / Σ n_c; variance = G/(G−1) · Σ (sum_c − m·n_c)² / (Σ n_c)²;
 * interval m ± t(G−1) · √variance, for G clusters.
 * Defaults: {@link clusterMeanDefaults}.
 * Cost: linear in the clusters.
 * Source: Liang & Zeger (1986), https://doi.org/10.1093/biomet/73.1.13; Cochran, Sampling Techniques (1977), 6.3.
 *
 * @param sums Sum of the values of each cluster.
 * @param counts Number of values of each cluster, all above 0.
 * @throws RangeError when the columns differ in length or an option is out of range.
 * @example
 * import { estimateClusterMean } from 'in-concert';
 * const mood = estimateClusterMean([1, 0, -1, 2], [1, 1, 2, 4]);
 * mood.mean; // => 0.25
 * [mood.clusters, mood.observations]; // => [4, 8]
 */
export function estimateClusterMean(
  sums: ArrayLike<number>,
  counts: ArrayLike<number>,
  options: Partial<ClusterMeanOptions> = {},
): ClusterMean {
  const { confidence, minClusters } = { ...clusterMeanDefaults, ...options };
  if (sums.length !== counts.length) {
    throw new RangeError(
      `estimateClusterMean: sums and counts must be of equal length (got ${sums.length} and ${counts.length})`,
    );
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`estimateClusterMean: confidence must be between 0 and 1 (got ${confidence})`);
  }
  const clusters = sums.length;
  let total = 0;
  let observations = 0;
  for (let c = 0; c < clusters; c++) {
    total += sums[c]!;
    observations += counts[c]!;
  }
  const unknown = { standardError: null, low: null, high: null, clusters, observations };
  if (observations === 0) return { mean: null, ...unknown };
  const mean = total / observations;
  if (clusters < Math.max(2, minClusters)) return { mean, ...unknown };

  let squares = 0;
  for (let c = 0; c < clusters; c++) squares += (sums[c]! - mean * counts[c]!) ** 2;
  const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / observations;
  if (standardError < 1e-12) return { mean, ...unknown };
  const reach = studentQuantile((1 + confidence) / 2, clusters - 1) * standardError;
  return { mean, standardError, low: mean - reach, high: mean + reach, clusters, observations };
}
