import { effectDefaults } from '../events/estimateEffects.js';
import { planWindows } from '../events/eventWindows.js';
import { findRow } from '../events/findRow.js';
import type { CommentTable } from '../model/commentTable.js';
import type { TimelineEvent } from '../model/event.js';
import type { MoodPart } from '../model/moodCorrection.js';

/** Rows of the table that one number is about; comments without words are none of them. */
export interface PartRows {
  readonly part: MoodPart;
  readonly event: number | null;
  readonly rows: Int32Array;
}

/** Two parts whose difference is asked for: second minus first. */
export interface PartPair {
  readonly part: MoodPart;
  readonly event: number | null;
  readonly first: PartRows;
  readonly second: PartRows;
}

export interface MoodParts {
  readonly parts: readonly PartRows[];
  readonly pairs: readonly PartPair[];
}

/** Rows with words: a comment without any has no mood to label. */
export function listWorded({ rows, text }: CommentTable): Int32Array {
  const found = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (text.get(row).trim() !== '') found[count++] = row;
  return found.slice(0, count);
}

/** All comments, those without coordinated accounts where there are any, and the windows of each event, as in the effects. */
export function listParts(
  table: CommentTable,
  worded: Int32Array,
  { events, setAside }: { readonly events: readonly TimelineEvent[]; readonly setAside: Uint8Array },
): MoodParts {
  const all: PartRows = { part: 'all', event: null, rows: worded };
  const parts: PartRows[] = [all];
  const pairs: PartPair[] = [];
  const others = worded.filter((row) => setAside[table.account.codes[row]!] === 0);
  if (others.length < worded.length && others.length > 0) {
    const without: PartRows = { part: 'without_coordinated', event: null, rows: others };
    parts.push(without);
    pairs.push({ part: 'with_minus_without_coordinated', event: null, first: without, second: all });
  }
  const between = (from: number, to: number): Int32Array => {
    const [start, end] = [findRow(table.at, from), findRow(table.at, to)];
    return worded.filter((row) => row >= start && row < end);
  };
  events.forEach((event, index) => {
    const windows = planWindows(event, effectDefaults.spanHours);
    const [before, after] = (['before', 'after'] as const).map((part) => ({
      part,
      event: index,
      rows: between(windows[part].from, windows[part].to),
    })) as [PartRows, PartRows];
    if (before.rows.length === 0 || after.rows.length === 0) return;
    parts.push(before, after);
    pairs.push({ part: 'after_minus_before', event: index, first: before, second: after });
  });
  return { parts, pairs };
}
