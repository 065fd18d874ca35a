import type { BootstrapTotals } from '../../stats/bootstrapTotals.js';
import { findExpandedInterval } from '../../stats/expandedInterval.js';

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
