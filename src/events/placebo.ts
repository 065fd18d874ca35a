import { countApart } from './countApart.js';
import { countComments, measureDifference, type EffectMeasure, type WindowTotals } from './effectMeasures.js';
import { overlaps, type EventWindow, type Stretch } from './eventWindows.js';
import { hourMs } from './hours.js';
import type { RunningTotals } from './runningTotals.js';

/** The two windows of the comparison at a date where nothing is known to have happened: what lies in them, and the time they take. */
export interface PlaceboPair extends Stretch {
  readonly before: WindowTotals;
  readonly after: WindowTotals;
}

/**
 * Moves the windows of an event, as long as they were, to every date on a grid where they lie inside the data and touch neither a
 * `busy` stretch (another event's windows) nor a gap of the collection.
 */
export function gatherPlacebos(
  start: number,
  windows: { readonly before: EventWindow; readonly after: EventWindow },
  data: Stretch,
  busy: readonly Stretch[],
  stepHours: number,
  totals: RunningTotals,
): readonly PlaceboPair[] {
  const { before, after } = windows;
  const lead = start - before.from;
  const trail = after.to - start;
  const pairs: PlaceboPair[] = [];
  for (let date = data.from + lead; date + trail <= data.to; date += stepHours * hourMs) {
    const moved = { from: date - lead, to: date + trail };
    if (busy.some((stretch) => overlaps(moved, stretch))) continue;
    const shift = date - start;
    const takeTotals = ({ from, to }: EventWindow): WindowTotals =>
      totals(from + shift, to + shift, (to - from) / hourMs);
    pairs.push({ ...moved, before: takeTotals(before), after: takeTotals(after) });
  }
  return pairs;
}

/** How often nothing looks like this. */
export interface PlaceboComparison {
  /** Quiet dates of which no two share time: what the overlapping dates are worth. */
  readonly independent: number;
  readonly p: number;
}

/**
 * Holds the estimate against the same difference on the quiet dates: p = (m·s + 1) / (m + 1), with m dates that share no time and s
 * the share of all dates that differ at least as much in either direction. Dates with fewer than `minComments` on a
 * side give no mean worth comparing.
 */
export function comparePlacebos(
  measure: EffectMeasure,
  estimate: number,
  pairs: readonly PlaceboPair[],
  minComments: number,
): PlaceboComparison {
  const used = pairs.filter(
    ({ before, after }) =>
      measure === 'comments_per_hour' ||
      Math.min(countComments(measure, before), countComments(measure, after)) >= minComments,
  );
  // The sums run along a million comments: differences that are equal on paper may differ in the last digits.
  const bound = Math.abs(estimate) - 1e-9;
  const asLarge = used.filter(
    ({ before, after }) => Math.abs(measureDifference(measure, before, after)) >= bound,
  );
  const independent = countApart(used);
  const share = used.length === 0 ? 0 : asLarge.length / used.length;
  return { independent, p: (independent * share + 1) / (independent + 1) };
}
