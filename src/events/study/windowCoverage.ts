import type { CommentTable } from '../../model/commentTable.js';
import type { TimelineEvent } from '../../model/event.js';
import type { WindowCoverage } from '../../model/eventStudy.js';
import type { CollectionGap } from '../collectionGaps.js';
import { cutWindow, planWindows, type Stretch } from '../eventWindows.js';
import { findRow } from '../findRow.js';

/** How much of the windows of an event was collected, and whether the comments on both sides come from the same communities. */
export function coverWindows(
  table: CommentTable,
  event: TimelineEvent,
  { spanHours, gaps }: { readonly spanHours: number; readonly gaps: readonly CollectionGap[] },
): WindowCoverage {
  const planned = planWindows(event, spanHours);
  const data = { from: table.at[0] ?? 0, to: (table.at[table.rows - 1] ?? -1) + 1 };
  const cover = (window: Stretch) => {
    const { plannedHours, collectedHours } = cutWindow(window, data, gaps);
    return { plannedHours, collectedHours };
  };
  return {
    before: cover(planned.before),
    after: cover(planned.after),
    startsInGap: gaps.some(({ from, to }) => from < event.start && event.start < to),
    communities: table.group === null ? null : compareCommunities(table, planned.before, planned.after),
  };
}

function compareCommunities(
  table: CommentTable,
  before: Stretch,
  after: Stretch,
): WindowCoverage['communities'] {
  const codes = table.group!.codes;
  const count = ({ from, to }: Stretch): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    const end = findRow(table.at, to);
    for (let row = findRow(table.at, from); row < end; row++)
      if (codes[row]! >= 0) counts.set(codes[row]!, (counts.get(codes[row]!) ?? 0) + 1);
    return counts;
  };
  const own = count(before);
  const later = count(after);
  const both = [...own.keys()].filter((code) => later.has(code));
  const share = (side: ReadonlyMap<number, number>): number => {
    const all = [...side.values()].reduce((sum, count) => sum + count, 0);
    return all === 0 ? 1 : both.reduce((sum, code) => sum + side.get(code)!, 0) / all;
  };
  return {
    before: own.size,
    after: later.size,
    both: both.length,
    shareBefore: share(own),
    shareAfter: share(later),
  };
}
