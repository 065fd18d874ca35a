import { countComments, measureDifference, type EffectMeasure, type WindowTotals } from './effectMeasures.js';
import { overlaps, type EventWindow, type Stretch } from './eventWindows.js';
import { hourMs } from './hours.js';
import type { RunningTotals } from './runningTotals.js';

/** The two windows of the comparison at a date where nothing is known to have happened. */
export interface PlaceboPair {
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
    pairs.push({ before: takeTotals(before), after: takeTotals(after) });
  }
  return pairs;
}

/** Differences at the placebo dates; dates with fewer than `minComments` on a side give no mean worth comparing. */
export function listPlaceboDifferences(
  measure: EffectMeasure,
  pairs: readonly PlaceboPair[],
  minComments: number,
): readonly number[] {
  return pairs
    .filter(
      ({ before, after }) =>
        measure === 'comments_per_hour' ||
        Math.min(countComments(measure, before), countComments(measure, after)) >= minComments,
    )
    .map(({ before, after }) => measureDifference(measure, before, after));
}

/** (b + 1) / (m + 1), with b the placebo dates whose difference is at least as large in either direction. */
export function comparePlacebos(estimate: number, differences: readonly number[]): number {
  // The sums run along a million comments: differences that are equal on paper may differ in the last digits.
  const bound = Math.abs(estimate) - 1e-9;
  const asLarge = differences.filter((difference) => Math.abs(difference) >= bound).length;
  return (asLarge + 1) / (differences.length + 1);
}
