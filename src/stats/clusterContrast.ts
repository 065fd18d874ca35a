/** Sums and counts of one cell (a window, a group in a window), one entry for each cluster; 0 and 0 where it has nothing there. */
export interface ClusterCell {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
  /** What the mean of this cell is multiplied with: +1 after, −1 before. */
  readonly sign: number;
}

/** Σ sign · mean, with its cluster-robust error. */
export interface ClusterContrast {
  readonly estimate: number;
  /** NaN with fewer than two clusters. */
  readonly standardError: number;
  /** Clusters with any observation. */
  readonly clusters: number;
  readonly observations: number;
}

/**
 * A contrast of cell means over clustered observations: a difference, a difference in differences.
 *
 * The same cluster may stand in several cells; what it brings to each is taken together, so an account compared with
 * itself costs less uncertainty than two accounts compared with each other.
 *
 * Can wrongly reassure: with few clusters, or a few that hold most observations, the error is too small.
 *
 * Formula: estimate = Σ_k c_k S_k / N_k; influence of a cluster ψ_i = Σ_k c_k (s_ik − mean_k · n_ik) / N_k; variance =
 * G/(G−1) · (N−1)/(N−K) · Σ ψ_i², for G clusters, N observations, K cells. The same as least squares on the cells' indicators with
 * clustered errors.
 * Cost: clusters × cells.
 * Source: Liang & Zeger (1986), https://doi.org/10.1093/biomet/73.1.13; Cameron & Miller (2015), https://doi.org/10.3368/jhr.50.2.317
 *
 * @example
 * import { estimateClusterContrast } from 'in-concert';
 * const before = { sums: Float64Array.of(1, 0, 2), counts: Float64Array.of(1, 1, 2), sign: -1 };
 * const after = { sums: Float64Array.of(2, 1, 2), counts: Float64Array.of(1, 1, 2), sign: 1 };
 * estimateClusterContrast([before, after]).estimate; // => 0.5
 */
export function estimateClusterContrast(cells: readonly ClusterCell[]): ClusterContrast {
  const size = cells[0]?.sums.length ?? 0;
  const means: number[] = [];
  const totals: number[] = [];
  let estimate = 0;
  for (const { sums, counts, sign } of cells) {
    if (sums.length !== size || counts.length !== size) {
      throw new RangeError(
        `estimateClusterContrast: cells must be of equal length (got ${sums.length} and ${size})`,
      );
    }
    let sum = 0;
    let count = 0;
    for (let i = 0; i < size; i++) {
      sum += sums[i]!;
      count += counts[i]!;
    }
    means.push(sum / count);
    totals.push(count);
    estimate += sign * (sum / count);
  }
  const observations = totals.reduce((sum, count) => sum + count, 0);
  let clusters = 0;
  let squares = 0;
  for (let i = 0; i < size; i++) {
    let influence = 0;
    let seen = false;
    for (let k = 0; k < cells.length; k++) {
      const { sums, counts, sign } = cells[k]!;
      if (counts[i]! > 0) seen = true;
      influence += (sign * (sums[i]! - means[k]! * counts[i]!)) / totals[k]!;
    }
    squares += influence * influence;
    if (seen) clusters++;
  }
  const factor = (clusters / (clusters - 1)) * ((observations - 1) / (observations - cells.length));
  const standardError = clusters < 2 ? NaN : Math.sqrt(factor * squares);
  return { estimate, standardError, clusters, observations };
}
