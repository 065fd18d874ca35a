import { describe, expect, it } from 'vitest';
import { combineAccess } from '../../../src/events/study/combineAccess.js';
import type { TimelineEvent } from '../../../src/model/event.js';

const outage = (from: number, to: number, places: readonly string[]): TimelineEvent => ({
  ...{ name: `outage of ${places.join()}`, start: from, end: to, kind: 'outage' },
  ...{ places, source: '', confidence: '' },
});
const within = { Almaty: ['Kazakhstan'], Aktau: ['Kazakhstan'] };
const names = ['Almaty', 'Aktau', 'Bishkek'];

describe('combineAccess', () => {
  it('takes the measurement where it shows the outage, and the declaration where nothing was measured', () => {
    const { access, connectivity } = combineAccess([outage(10, 40, ['Kazakhstan'])], names, within, {
      access: [{ place: 'Kazakhstan', from: 12, to: 20, access: 0.3 }],
      measured: [{ place: 'Kazakhstan', from: 0, to: 30 }],
    });
    expect(access.filter(({ place }) => place === 'Almaty')).toEqual([
      { place: 'Almaty', from: 12, to: 20, access: 0.3, isMeasured: true },
      { place: 'Almaty', from: 30, to: 40, access: 0 },
    ]);
    expect(access.filter(({ place }) => place === 'Aktau').length).toBe(2);
    expect(access.some(({ place }) => place === 'Bishkek')).toBe(false);
    expect(connectivity).toEqual({ places: ['Almaty', 'Aktau'], unknown: [], unseen: [] });
  });

  it('keeps a declared outage that the measurement does not see, and says so', () => {
    const { access, connectivity } = combineAccess([outage(10, 40, ['Almaty'])], names, within, {
      access: [{ place: 'Mars', from: 0, to: 9, access: 0 }],
      measured: [
        { place: 'Kazakhstan', from: 0, to: 99 },
        { place: 'Mars', from: 0, to: 99 },
      ],
    });
    expect(access).toEqual([{ place: 'Almaty', from: 10, to: 40, access: 0 }]);
    expect(connectivity.unseen).toEqual(['outage of Almaty']);
    expect(connectivity.unknown).toEqual(['Mars']);
  });

  it('lets the city speak before the country', () => {
    const { access } = combineAccess([], names, within, {
      access: [
        { place: 'almaty', from: 1, to: 2, access: 0.5 },
        { place: 'Kazakhstan', from: 1, to: 3, access: 0.1 },
      ],
      measured: [
        { place: 'almaty', from: 0, to: 9 },
        { place: 'Kazakhstan', from: 0, to: 9 },
      ],
    });
    expect(access.map(({ place, access: share }) => [place, share])).toEqual([
      ['Almaty', 0.5],
      ['Aktau', 0.1],
    ]);
  });
});
