import { describe, expect, it } from 'vitest';
import { prepareAccountWindows } from '../../../src/events/study/accountWindows.js';
import { measureShift } from '../../../src/events/study/placeboStatistics.js';
import { countIndependent, listPlaceboWindows } from '../../../src/events/study/placeboDates.js';
import { cutHoles } from '../../../src/events/study/studyWindows.js';
import { testPlacebo } from '../../../src/events/study/testPlacebo.js';
import { day, hour, imagineSection, start } from '../../../bench/events/section.js';

const stretch = (from: number, to: number): { readonly from: number; readonly to: number } => ({
  from: from * hour,
  to: to * hour,
});
const windows = {
  at: 50 * hour,
  before: [stretch(45, 50)],
  after: [stretch(50, 52), stretch(53, 55)],
};

describe('placebo dates', () => {
  it('lie inside the data and touch nothing busy, holes in the windows aside', () => {
    const moved = listPlaceboWindows(windows, stretch(0, 100), [stretch(45, 55)], 1);
    const dates = moved.map(({ at }) => at / hour);
    expect(dates[0]).toBe(5);
    expect(dates[dates.length - 1]).toBe(95);
    expect(dates.filter((at) => at > 40 && at < 60)).toEqual([]);
    const small = listPlaceboWindows(windows, stretch(0, 100), [stretch(72, 73)], 1);
    expect(small.some(({ at }) => at === 70 * hour)).toBe(true);
    expect(small.some(({ at }) => at === 71 * hour)).toBe(false);
    expect(countIndependent(moved)).toBe(8);
  });

  it('cut holes out of a window, overlapping or not', () => {
    const holes = [
      { from: 6, to: 8 },
      { from: -5, to: 1 },
      { from: 7, to: 9 },
    ];
    expect(cutHoles({ from: 0, to: 10 }, holes)).toEqual([
      { from: 1, to: 6 },
      { from: 9, to: 10 },
    ]);
  });
});

describe('testPlacebo', () => {
  const run = (by: number, options = {}): ReturnType<typeof testPlacebo> => {
    const section = imagineSection({ seed: 3, days: 60, sessions: 15, change: { at: 40, by } });
    const at = start + 40 * day;
    const around = {
      at,
      before: [{ from: at - day, to: at }],
      after: [{ from: at, to: at + day }],
    };
    const busy = [{ from: at - day, to: at + day }];
    const sum = prepareAccountWindows(section.table, section.values);
    return testPlacebo(sum, around, { from: start, to: start + 60 * day }, busy, measureShift, options);
  };

  it('tells a change from nothing, and never gives less than the quiet dates are worth', () => {
    const change = run(0.8);
    const nothing = run(0);
    if (change.kind !== 'estimate' || nothing.kind !== 'estimate') throw new Error('refused');
    expect(change.independent).toBe(28);
    expect(change.placebos.length).toBeGreaterThan(150);
    expect(change.p).toBeCloseTo(1 / 29, 12);
    expect(nothing.p).toBeGreaterThan(0.1);
  });

  it('cannot say with too few quiet dates', () => {
    expect(run(0.8, { minIndependent: 30 })).toMatchObject({
      kind: 'cannot say',
      needed: [{ what: 'quiet dates that share no time', needed: 30, found: 28 }],
    });
  });
});
