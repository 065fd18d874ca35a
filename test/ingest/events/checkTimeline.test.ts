import { expect, test } from 'vitest';
import { checkTimeline } from '../../../src/ingest/events/checkTimeline.js';
import type { TimelineEvent } from '../../../src/model/event.js';

const hour = 3_600_000;
const outage = (name: string, from: number, to: number, places: readonly string[]): TimelineEvent => ({
  name,
  start: from * hour,
  end: to * hour,
  kind: 'outage',
  places,
  source: '',
  confidence: '',
});

test('overlaps are of one kind, in one place, and longer than nothing', () => {
  const { overlaps } = checkTimeline([
    outage('later', 4, 9, ['A']),
    outage('first', 0, 5, ['A', 'B']),
    outage('elsewhere', 0, 5, ['C']),
    outage('after', 9, 10, ['A']),
    { ...outage('another kind', 0, 5, ['A']), kind: 'measure' },
  ]);
  expect(overlaps).toEqual([{ one: 'first', other: 'later', places: ['A'], hours: 1 }]);
});

test('places, spellings and idle outages', () => {
  const check = checkTimeline(
    [outage('a', 0, 1, ['almaty', 'Oral']), outage('b', 0, 0, ['Almaty']), outage('c', 0, 1, [])],
    { places: ['Almaty'] },
  );
  expect(check.places).toEqual([
    { place: 'almaty', events: 1 },
    { place: 'Oral', events: 1 },
    { place: 'Almaty', events: 1 },
  ]);
  expect(check.unknownPlaces).toEqual(['almaty', 'Oral']);
  expect(check.alikePlaces).toEqual([['almaty', 'Almaty']]);
  expect(check.outagesWithoutPlace).toEqual(['c']);
  expect(check.outagesWithoutEnd).toEqual(['b']);
  expect(checkTimeline([]).unknownPlaces).toBeNull();
});

test('single days overlap by nature, longer spans do not; midnights may be dates', () => {
  const day = (name: string, days: number): TimelineEvent => ({
    ...outage(name, 0, 24 * days, ['A']),
    kind: 'measure',
    precision: 'day',
  });
  const { overlaps, midnights } = checkTimeline([
    day('a', 1),
    day('b', 1),
    day('c', 3),
    day('d', 2),
    outage('midnight', 24, 30, ['B']),
    outage('one', 25, 30, ['C']),
  ]);
  expect(overlaps).toEqual([{ one: 'c', other: 'd', places: ['A'], hours: 48 }]);
  expect(midnights).toEqual(['midnight']);
});
