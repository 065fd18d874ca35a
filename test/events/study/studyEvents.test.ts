import { describe, expect, it } from 'vitest';
import { findChangePoints } from '../../../src/events/study/findChangePoints.js';
import { studyEvents } from '../../../src/events/study/studyEvents.js';
import { buildValueSeries } from '../../../src/events/study/valueSeries.js';
import type { TimelineEvent } from '../../../src/model/event.js';
import { createRandom } from '../../../src/stats/random.js';
import { day, imagineSection, start } from '../../../bench/events/section.js';

const event: TimelineEvent = {
  name: 'turn',
  start: start + 40 * day,
  end: start + 40 * day,
  kind: 'event',
  places: [],
  source: '',
  confidence: '',
};

describe('studyEvents', () => {
  it('tells people who changed from brigades that came, and finds the date by itself', () => {
    const section = imagineSection({
      seed: 5,
      days: 100,
      accounts: 500,
      sessions: 25,
      change: { at: 40, by: 0.4 },
      brigades: [{ accounts: 12, comments: 30, tone: 1.2, from: 40, to: 43 }],
    });
    const study = studyEvents(section.table, section.values, [event], {
      draws: 500,
      gaps: [],
      alignTo: start,
      binHours: 24,
      sets: { names: ['brigade'], codes: section.brigade },
      strata: { names: ['locals', 'abroad'], codes: section.place },
    });
    const { decomposition, placeboWithin } = study.events[0]!;
    if (decomposition.kind !== 'estimate' || placeboWithin.kind !== 'estimate') throw new Error('refused');
    const { shift, shiftKept, setAside, within, composition } = decomposition;
    expect(shift.estimate).toBeGreaterThan(shiftKept.estimate + 0.1);
    expect(setAside[0]!.low).toBeGreaterThan(0.1);
    expect(within.low).toBeLessThan(0.4);
    expect(within.high).toBeGreaterThan(0.4);
    expect(composition.low).toBeLessThan(0);
    expect(composition.high).toBeGreaterThan(0);
    expect(placeboWithin.p).toBeLessThan(0.05);
    if (study.changePoints.kind !== 'estimate') throw new Error(study.changePoints.because);
    expect(study.changePoints.changes.some(({ before }) => before === event.start)).toBe(true);
    expect(JSON.parse(JSON.stringify(study))).toEqual(study);
  });

  it('cannot say anything about a handful of comments', () => {
    const section = imagineSection({ seed: 1, accounts: 6, days: 45, sessions: 3 });
    const study = studyEvents(section.table, section.values, [event], { draws: 50, gaps: [] });
    expect(study.events[0]!.shift.kind).toBe('cannot say');
    expect(study.events[0]!.decomposition.kind).toBe('cannot say');
    expect(study.events[0]!.placebo.kind).toBe('cannot say');
  });
});

describe('buildValueSeries', () => {
  it('tells a gap from a quiet bin, and leaves comments without a value out', () => {
    const { table, values } = imagineSection({ seed: 1, accounts: 30, days: 10 });
    const gap = { from: start + 3 * day, to: start + 5 * day, expected: 99 };
    const inGap = (at: number): boolean => at > gap.from && at < gap.to;
    const kept = Array.from(table.at, (at, row) => (inGap(at) ? -1 : row)).filter((row) => row >= 0);
    const cut = {
      ...table,
      rows: kept.length,
      at: Float64Array.from(kept, (row) => table.at[row]!),
      account: { ...table.account, codes: Int32Array.from(kept, (row) => table.account.codes[row]!) },
    };
    const some = Float64Array.from(kept, (row, i) => (i === 0 ? NaN : values[row]!));
    const series = buildValueSeries(cut, some, { binHours: 24, alignTo: start, gaps: [gap] });
    expect([series.comments[3], series.accounts[4], series.values[3]]).toEqual([NaN, NaN, NaN]);
    const total = series.comments.reduce((sum, count) => sum + (Number.isNaN(count) ? 0 : count), 0);
    expect(total).toBe(kept.length - 1);
  });
});

describe('findChangePoints', () => {
  const random = createRandom(9);
  const steady = Float64Array.from({ length: 300 }, () => random.normal());

  it('finds a change inside a hole only as inside the hole', () => {
    const values = steady.map((value, i) => (i >= 100 && i < 110 ? NaN : value + (i >= 105 ? 3 : 0)));
    const found = findChangePoints({ from: 0, binHours: 24, values });
    expect(
      found.kind === 'estimate' && found.changes.map(({ after, before }) => [after / day, before / day]),
    ).toEqual([[100, 110]]);
  });

  it('finds a change of variance when asked, not otherwise', () => {
    const values = steady.map((value, i) => (i >= 150 ? 6 * value : value));
    const found = findChangePoints({ from: 0, binHours: 24, values }, { of: 'mean and variance' });
    expect(found.kind === 'estimate' && found.changes.length).toBe(1);
    expect(found.kind === 'estimate' && Math.abs(found.changes[0]!.before / day - 150)).toBeLessThan(4);
  });

  it('does not cut a series whose neighbours are alike', () => {
    let cuts = 0;
    for (let run = 0; run < 40; run++) {
      const values = new Float64Array(300);
      for (let t = 1; t < 300; t++) values[t] = 0.6 * values[t - 1]! + random.normal();
      const found = findChangePoints({ from: 0, binHours: 24, values });
      if (found.kind === 'estimate' && found.changes.length > 0) cuts++;
    }
    expect(cuts).toBeLessThanOrEqual(4);
  });

  it('cannot say with few bins or without noise', () => {
    expect(findChangePoints({ from: 0, binHours: 24, values: steady.subarray(0, 10) }).kind).toBe(
      'cannot say',
    );
    const flat = new Float64Array(50);
    expect(findChangePoints({ from: 0, binHours: 24, values: flat }).kind).toBe('cannot say');
  });
});
