import type { CommentTable } from '../model/commentTable.js';
import type { SeriesPoint } from '../model/event.js';
import { estimateClusterMean } from '../stats/clusterMean.js';
import { findCollectionGaps, type CollectionGap } from './collectionGaps.js';
import { findRow } from './findRow.js';
import { hourMs } from './hours.js';
import { createUncollectedPoint } from './uncollectedPoint.js';

export interface MeanSeriesOptions {
  readonly binHours: number;
  readonly alignTo: number;
  readonly confidence: number;
  readonly minAccounts: number;
  readonly setAside: Uint8Array | null;
  readonly gaps: readonly CollectionGap[] | null;
  /** Intervals are cut to these. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The mean of any number that comments have, bin by bin, with intervals clustered by account; comments without a number (NaN) do not
 * count. `buildMoodSeries` says how it is to be read.
 */
export function buildMeanSeries(
  table: CommentTable,
  values: Float64Array,
  options: MeanSeriesOptions,
): readonly SeriesPoint[] {
  const { binHours, alignTo, confidence, minAccounts, setAside, lowest, highest } = options;
  const accounts = table.account.values.length;
  const { at } = table;
  if (table.rows === 0) return [];
  const gaps = options.gaps ?? findCollectionGaps(at);

  const bin = binHours * hourMs;
  const codes = table.account.codes;
  // One slot for each account seen in the bin; slotOf remembers it (−1: not seen) and is cleaned behind every bin.
  const slotOf = new Int32Array(accounts).fill(-1);
  const seen = new Int32Array(accounts);
  const sums = new Float64Array(accounts);
  const counts = new Float64Array(accounts);
  const points: SeriesPoint[] = [];
  const firstBin = Math.floor((at[0]! - alignTo) / bin);
  const lastBin = Math.floor((at[table.rows - 1]! - alignTo) / bin);
  for (let index = firstBin, row = 0, gap = 0; index <= lastBin; index++) {
    const from = alignTo + index * bin;
    const to = alignTo + (index + 1) * bin;
    const end = findRow(at, to);
    while (gap < gaps.length && gaps[gap]!.to <= from) gap++;
    if (row === end && gap < gaps.length && gaps[gap]!.from < to) {
      points.push(createUncollectedPoint(from, to));
      continue;
    }
    let comments = 0;
    let used = 0;
    let keptSum = 0;
    let kept = 0;
    for (; row < end; row++) {
      const value = values[row]!;
      const account = codes[row]!;
      if (Number.isNaN(value) || account < 0) continue;
      comments++;
      let slot = slotOf[account]!;
      if (slot < 0) {
        slot = used++;
        slotOf[account] = slot;
        seen[slot] = account;
        sums[slot] = 0;
        counts[slot] = 0;
      }
      sums[slot]! += value;
      counts[slot]!++;
      if (setAside === null || setAside[account] === 0) {
        keptSum += value;
        kept++;
      }
    }
    for (let slot = 0; slot < used; slot++) slotOf[seen[slot]!] = -1;
    const { mean, low, high } = estimateClusterMean(sums.subarray(0, used), counts.subarray(0, used), {
      confidence,
      minClusters: minAccounts,
    });
    points.push({
      from,
      to,
      mean,
      low: low === null ? null : Math.max(lowest, low),
      high: high === null ? null : Math.min(highest, high),
      comments,
      accounts: used,
      meanWithoutCoordinated: kept === 0 ? null : keptSum / kept,
      collected: true,
    });
  }
  return points;
}
