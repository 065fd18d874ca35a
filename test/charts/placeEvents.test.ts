import { describe, expect, it } from 'vitest';
import { numberEvents, placeEvents } from '../../src/charts/placeEvents.js';
import type { TimelineEvent } from '../../src/model/event.js';

function event(
  name: string,
  start: number,
  end = start,
  kind: TimelineEvent['kind'] = 'event',
): TimelineEvent {
  return { name, start, end, kind, places: [], source: '', confidence: '' };
}

describe('placeEvents', () => {
  it('numbers by start and keeps the numbers of events outside the span', () => {
    const events = [event('late', 900), event('before', -50), event('early', 100)];
    expect(numberEvents(events).map(({ number, event: { name } }) => `${number} ${name}`)).toEqual([
      '1 before',
      '2 early',
      '3 late',
    ]);
    expect(placeEvents(events, 0, 1000).map(({ number }) => number)).toEqual([2, 3]);
  });

  it('puts neighbours into different rows and distant events into one', () => {
    const placed = placeEvents([event('a', 100), event('b', 110), event('c', 500)], 0, 1000);
    expect(placed.map(({ event: { name }, row }) => [name, row])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
    ]);
  });

  it('gives outages rows of their own below the moments and turns names inward at the right edge', () => {
    const events = [event('x', 500), event('long', 200, 600, 'outage'), event('end', 900, 990, 'outage')];
    const byName = new Map(placeEvents(events, 0, 1000).map((placed) => [placed.event.name, placed]));
    expect(byName.get('end')).toMatchObject({ isSpan: true, labelSide: 'right' });
    expect(byName.get('long')).toMatchObject({ isSpan: true, labelSide: 'left', row: 0 });
    expect(byName.get('end')!.row).toBe(1);
    expect(byName.get('x')).toMatchObject({ isSpan: false, row: 2 });
  });
});
