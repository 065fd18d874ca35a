import type { EventPrecision, TimelineEvent } from '../model/event.js';
import { hourMs } from './hours.js';

/** A stretch of time, `to` excluded (UTC ms). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When an event began and ended, as far as that is known: a stretch in which it lies, of no length where it is exact. */
export interface EventTiming {
  /** Whether it lasts; else it is a moment somewhere in `began`. */
  readonly lasts: boolean;
  readonly began: Stretch;
  /** Null for a moment. */
  readonly ended: Stretch | null;
}

const unitHours: Readonly<Record<EventPrecision, number>> = { day: 24, hour: 1, minute: 0 };
/** A day on which clocks go back. */
const longestDayHours = 25;

/**
 * What the precision of an event leaves open. An event or a measure of which only the day (or the hour) is known is a moment
 * somewhere in it; one that lasts longer began somewhere in its first day and ended somewhere in its last. An outage always lasts:
 * of one day it is known that people were cut off in it, not from when on.
 */
export function findTiming(event: TimelineEvent): EventTiming {
  const { start, end, kind, precision = 'minute' } = event;
  const startUnit = event.startPrecision ?? precision;
  const endUnit = event.endPrecision ?? precision;
  const length = unitHours[startUnit] * hourMs;
  const longest = startUnit === 'day' ? longestDayHours * hourMs : length;
  if (end - start <= (kind === 'outage' ? 0 : longest))
    return { lasts: false, began: { from: start, to: Math.max(end, start + length) }, ended: null };
  const began = { from: start, to: Math.min(end, start + length) };
  // An end that is a date is the end of that day, an hour is written as its beginning.
  const ended =
    endUnit === 'day'
      ? { from: Math.max(start, end - unitHours.day * hourMs), to: end }
      : { from: end, to: end + unitHours[endUnit] * hourMs };
  return { lasts: true, began, ended };
}

/** The stretches in which nobody knows whether the event was on; none where its times are exact. */
export function listUnsure(event: TimelineEvent): readonly Stretch[] {
  const { began, ended } = findTiming(event);
  return [began, ...(ended === null ? [] : [ended])].filter(({ from, to }) => to > from);
}
