import type { TimelineEvent } from '../model/event.js';

/** An event with the number that stands for it in a figure and in the list beside the figure. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: TimelineEvent;
}

/** An event with its row in the strip above a figure; rows count from 0, nearest to the figure. */
export interface PlacedEvent extends NumberedEvent {
  readonly row: number;
  /** True for something with a duration, drawn as a bar with its name; false for a moment, drawn as a number. */
  readonly isSpan: boolean;
  /** Which end of the bar its name is tied to, so that it stays inside the figure. */
  readonly labelSide: 'left' | 'right';
}

/** Room, as a share of the figure's width, that a number and a bar's name take. */
const numberWidth = 0.055;
const nameWidth = 0.5;

/** Numbers events by their start (ties: as given), from 1. */
export function numberEvents(events: readonly TimelineEvent[]): NumberedEvent[] {
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.start - b.event.start || a.index - b.index)
    .map(({ event }, index) => ({ number: index + 1, event }));
}

/**
 * Gives every event that touches the span a row in which it covers no other: outages in rows of their own next to the figure,
 * moments above them. Events outside the span are left out, their numbers stay theirs.
 *
 * Cost: events × rows.
 */
export function placeEvents(events: readonly TimelineEvent[], from: number, to: number): PlacedEvent[] {
  const width = Math.max(1, to - from);
  const shown = numberEvents(events).filter(({ event }) => event.end >= from && event.start <= to);
  const spans = shown.filter(({ event }) => event.kind === 'outage');
  const moments = shown.filter(({ event }) => event.kind !== 'outage');

  const placedSpans = assignRows(
    spans.map((numbered) => {
      const left = Math.max(0, (numbered.event.start - from) / width);
      const right = Math.min(1, (numbered.event.end - from) / width);
      const labelSide = left + nameWidth > 1 && right > nameWidth ? ('right' as const) : ('left' as const);
      return {
        ...numbered,
        isSpan: true,
        labelSide,
        left: labelSide === 'left' ? left : Math.min(left, right - nameWidth),
        right: labelSide === 'left' ? Math.max(right, left + nameWidth) : right,
      };
    }),
    0,
  );
  const firstFree = Math.max(0, ...placedSpans.map(({ row }) => row + 1));
  const placedMoments = assignRows(
    moments.map((numbered) => {
      const middle = Math.max(0, (numbered.event.start - from) / width);
      return {
        ...numbered,
        isSpan: false,
        labelSide: 'left' as const,
        left: middle - numberWidth / 2,
        right: middle + numberWidth / 2,
      };
    }),
    firstFree,
  );
  return [...placedSpans, ...placedMoments];
}

/** Each item goes into the lowest row whose last item ends before it begins. */
function assignRows<T extends { readonly left: number; readonly right: number }>(
  items: readonly T[],
  firstRow: number,
): (Omit<T, 'left' | 'right'> & { row: number })[] {
  const ends: number[] = [];
  return items
    .toSorted((a, b) => a.left - b.left)
    .map(({ left, right, ...item }) => {
      let row = ends.findIndex((end) => end <= left);
      if (row === -1) row = ends.length;
      ends[row] = right;
      return { ...item, row: row + firstRow };
    });
}
