import type { TimelineEvent } from '../model/event.js';
import type { CollectionGap } from './collectionGaps.js';
import { findTiming, type Stretch } from './eventTiming.js';
import { hourMs } from './hours.js';

export type { Stretch } from './eventTiming.js';

/** One side of a comparison: the stretch inside the data, and how much of the plan was collected. */
export interface EventWindow extends Stretch {
  readonly plannedHours: number;
  readonly collectedHours: number;
}

/**
 * The windows of an event as planned. An event that lasts is compared with itself: before its start against from start to end. Hours in
 * which nobody knows whether it had begun, or was over, are in neither window.
 */
export function planWindows(
  event: TimelineEvent,
  spanHours: number,
): { readonly before: Stretch; readonly after: Stretch } {
  const span = spanHours * hourMs;
  const { began, ended } = findTiming(event);
  const to = ended === null ? began.to + span : Math.max(began.to, ended.from);
  return { before: { from: began.from - span, to: began.from }, after: { from: began.to, to } };
}

/** Cuts a planned window to the data and counts its collected hours. */
export function cutWindow(planned: Stretch, data: Stretch, gaps: readonly CollectionGap[]): EventWindow {
  const from = Math.max(planned.from, data.from);
  const to = Math.max(from, Math.min(planned.to, data.to));
  let collected = to - from;
  for (const gap of gaps) collected -= Math.max(0, Math.min(to, gap.to) - Math.max(from, gap.from));
  return {
    from,
    to,
    plannedHours: (planned.to - planned.from) / hourMs,
    collectedHours: Math.max(0, collected) / hourMs,
  };
}

export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}
