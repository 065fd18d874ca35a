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
  /** Where its label is tied, as a share of the figure's width, and with which of the label's ends. */
  readonly labelAt: number;
  readonly labelSide: 'left' | 'center' | 'right';
}

/** The longest name that is written on a bar, in characters. */
export const longestName = 38;

/** Room, as a share of the figure's width, that a number takes. */
const numberWidth = 0.055;
/** A letter of a name, and a phone's figure between its axis and its edge, in pixels. */
const letterWidth = 6.6;
const narrowestFigure = 290;

/** Numbers events by their start (ties: as given), from 1. */
export function numberEvents(events: readonly TimelineEvent[]): NumberedEvent[] {
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.start - b.event.start || a.index - b.index)
    .map(({ event }, index) => ({ number: index + 1, event }));
}

/**
 * Gives every event that touches the span a row in which it covers no other: outages in rows of their own next to the figure,
 * moments above them. Events outside the span are left out, their numbers stay theirs. The name of an outage stands where it stays
 * within the figure, on a phone too.
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
      const label = placeLabel(left, right, measureName(numbered));
      return {
        ...numbered,
        isSpan: true,
        labelAt: label.at,
        labelSide: label.side,
        left: Math.min(left, label.left),
        right: Math.max(right, label.right),
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
        labelAt: middle,
        labelSide: 'center' as const,
        left: middle - numberWidth / 2,
        right: middle + numberWidth / 2,
      };
    }),
    firstFree,
  );
  return [...placedSpans, ...placedMoments];
}

/** The share of the narrowest figure's width that a number with its name takes. */
function measureName({ number, event }: NumberedEvent): number {
  const letters = Math.min(longestName, event.name.length) + String(number).length + 1;
  return Math.min(1, (letters * letterWidth) / narrowestFigure);
}

/** Ties a label to the beginning, the middle or the end of its bar: to that which need be moved least to keep it within the figure. */
function placeLabel(left: number, right: number, width: number) {
  const ties = (
    [
      { side: 'left', tie: left, before: 0 },
      { side: 'right', tie: right, before: 1 },
      { side: 'center', tie: (left + right) / 2, before: 0.5 },
    ] as const
  ).map(({ side, tie, before }) => {
    const at = Math.min(1 - (1 - before) * width, Math.max(before * width, tie));
    return {
      side,
      at,
      left: at - before * width,
      right: at + (1 - before) * width,
      moved: Math.abs(at - tie),
    };
  });
  return ties.reduce((best, one) => (one.moved < best.moved ? one : best));
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
