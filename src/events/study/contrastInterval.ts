import type { MeanContrast } from '../../model/eventStudy.js';
import { bootstrapTotals, type BootstrapTotals } from '../../stats/bootstrapTotals.js';
import { estimateClusterContrast, type ClusterCell } from '../../stats/clusterContrast.js';
import { findExpandedInterval } from '../../stats/expandedInterval.js';
import { countEffectiveSides } from './effectiveAccounts.js';

/** A statistic of the totals, for the data and for every draw, with its interval. */
export function estimateFromTotals(
  totals: BootstrapTotals,
  statistic: (totals: Float64Array) => number,
  effective: number,
  confidence: number,
): { readonly estimate: number; readonly low: number | null; readonly high: number | null } {
  const { observed, drawn, draws } = totals;
  const width = observed.length;
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    values[draw] = statistic(drawn.subarray(draw * width, (draw + 1) * width));
  }
  const [low, high] = findExpandedInterval(values, effective, confidence) ?? [null, null];
  return { estimate: statistic(observed), low, high };
}

/** Σ sign · mean over cells of the same accounts, with the bootstrap's interval and the formula's error. */
export function contrastMeans(
  cells: readonly ClusterCell[],
  { draws, seed, confidence }: { readonly draws: number; readonly seed: number; readonly confidence: number },
): MeanContrast {
  const contrast = estimateClusterContrast(cells);
  const effectiveAccounts = countEffectiveSides(cells.map(({ counts }) => counts));
  const totals = bootstrapTotals(
    cells.flatMap(({ sums, counts }) => [sums, counts]),
    new Int32Array(cells[0]!.counts.length),
    1,
    { draws, seed },
  );
  const sumMeans = (t: Float64Array): number =>
    cells.reduce((sum, { sign }, k) => sum + (sign * t[2 * k]!) / t[2 * k + 1]!, 0);
  return {
    kind: 'estimate',
    ...estimateFromTotals(totals, sumMeans, effectiveAccounts, confidence),
    standardError: contrast.standardError,
    accounts: contrast.clusters,
    comments: contrast.observations,
    effectiveAccounts,
  };
}
