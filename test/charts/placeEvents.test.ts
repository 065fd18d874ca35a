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
    expect(byName.get('x')).toMatchObject({ isSpan: false, row: 1 });
  });

  it('keeps the name of every outage within a narrow figure, each clear of the others in its row', () => {
    const name = 'An outage whose name fills its whole label';
    const bars = [0, 0.2, 0.3, 0.45, 0.6, 0.7, 0.9].flatMap((from) =>
      [0.02, 0.1, 0.4].map((length) => event(name, 1000 * from, 1000 * (from + length), 'outage')),
    );
    const placed = placeEvents(bars, 0, 1000);
    // 38 letters, a number of up to two digits and a space, of 6.6 pixels each, in 290 pixels.
    const width = (digits: number): number => ((38 + digits + 1) * 6.6) / 290;
    const labels = placed.map(({ number, row, labelAt, labelSide }) => {
      const size = width(String(number).length);
      const left = labelAt - (labelSide === 'left' ? 0 : labelSide === 'right' ? size : size / 2);
      return { row, left, right: left + size };
    });
    for (const { row, left, right } of labels) {
      expect(left).toBeGreaterThan(-1e-9);
      expect(right).toBeLessThan(1 + 1e-9);
      expect(
        labels.filter((other) => other.row === row && other.left < right && left < other.right).length,
      ).toBe(1);
    }
  });

  it('ties a name to its bar where there is room for it', () => {
    const tie = (start: number, end: number) =>
      placeEvents([event('Shutdown', start, end, 'outage')], 0, 1000).map(({ labelAt, labelSide }) => [
        labelSide,
        labelAt,
      ])[0];
    expect(tie(100, 400)).toEqual(['left', 0.1]);
    expect(tie(800, 950)).toEqual(['right', 0.95]);
    expect(tie(-500, 2000)).toEqual(['left', 0]);
  });
});
