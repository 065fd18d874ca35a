import { describe, expect, it } from 'vitest';
import { accessOfEvents } from '../../../src/events/study/accessOfEvents.js';
import type { TimelineEvent } from '../../../src/model/event.js';

const event = (kind: TimelineEvent['kind'], places: readonly string[], end = 10): TimelineEvent => ({
  name: 'shutdown',
  start: 0,
  end,
  kind,
  places,
  source: '',
  confidence: '',
});

describe('accessOfEvents', () => {
  it('cuts off the places an outage names, whatever their capitals, for its whole time', () => {
    expect(accessOfEvents([event('outage', [' almaty', 'Nowhere'])], ['Almaty', 'Bishkek'])).toEqual([
      { place: 'Almaty', from: 0, to: 10, access: 0 },
    ]);
  });

  it('takes an outage of the country for one of its cities', () => {
    const within = { Almaty: ['Kazakhstan'], Aktau: ['Kazakhstan'], Bishkek: ['Kyrgyzstan'] };
    const names = Object.keys(within);
    const access = accessOfEvents([event('outage', ['Kazakhstan'])], names, { within, access: 0.1 });
    expect(access.map(({ place, access: share }) => [place, share])).toEqual([
      ['Almaty', 0.1],
      ['Aktau', 0.1],
    ]);
  });

  it('leaves out what is no outage, has no length or names no place', () => {
    const events = [event('event', ['Almaty']), event('outage', ['Almaty'], 0), event('outage', [])];
    expect(accessOfEvents(events, ['Almaty'])).toEqual([]);
  });

  it('wants a share', () => {
    expect(() => accessOfEvents([], [], { access: 2 })).toThrow(
      'accessOfEvents: access must be in [0, 1] (got 2)',
    );
  });
});
