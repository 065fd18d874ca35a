import { findCollectionGaps } from '../../events/collectionGaps.js';
import type { CommentTable } from '../../model/commentTable.js';
import type { ActivityBin } from '../../model/groupComparison.js';

/** Cuts time into bins once, so that many groups can be laid beside everybody. */
export interface TimelineComparer {
  readonly binHours: number;
  compare(rows: Int32Array): readonly ActivityBin[];
}

const hourMs = 3_600_000;
/** Widths that people read off a clock or a calendar. */
const widths = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672];

/**
 * Prepares the timelines of groups beside everybody else's: comments in bins of whole hours, so wide that at most `maxBins`
 * are there. In a bin that lies in a gap of the collection and has no comment the counts are null, never zero.
 *
 * Cost: linear in comments and bins.
 */
export function createTimelineComparer(table: CommentTable, maxBins: number): TimelineComparer {
  const { at, rows } = table;
  const [first, last] = [at[0] ?? 0, at[rows - 1] ?? 0];
  const binHours =
    widths.find((hours) => (last - first) / (hours * hourMs) < maxBins - 1) ??
    Math.ceil((last - first) / hourMs / (maxBins - 1));
  const width = binHours * hourMs;
  const start = Math.floor(first / width);
  const bins = rows === 0 ? 0 : Math.floor(last / width) - start + 1;
  const binOf = (row: number): number => Math.floor(at[row]! / width) - start;
  const all = new Int32Array(bins);
  for (let row = 0; row < rows; row++) all[binOf(row)]!++;
  const missing = new Uint8Array(bins);
  for (const { from, to } of findCollectionGaps(at))
    for (let bin = Math.floor(from / width) - start; (start + bin) * width < to; bin++)
      if (all[bin] === 0) missing[bin] = 1;

  return {
    binHours,
    compare(ownRows) {
      const own = new Int32Array(bins);
      for (const row of ownRows) own[binOf(row)]!++;
      return Array.from(all, (count, bin): ActivityBin => ({
        from: (start + bin) * width,
        to: (start + bin + 1) * width,
        comments: missing[bin] === 1 ? null : own[bin]!,
        otherComments: missing[bin] === 1 ? null : count - own[bin]!,
      }));
    },
  };
}
