import { describe, expect, it } from 'vitest';
import { imagineSection, day, start } from '../../bench/events/section.js';
import { findTiming, listUnsure } from '../../src/events/eventTiming.js';
import { estimateEffects } from '../../src/events/estimateEffects.js';
import { planWindows } from '../../src/events/eventWindows.js';
import { fitInterruptedSeries } from '../../src/events/study/interruptedSeries.js';
import { studyEvents } from '../../src/events/study/studyEvents.js';
import type { TimelineEvent } from '../../src/model/event.js';

const hour = 3_600_000;
const tell = (from: number, to: number, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  name: 'turn',
  start: start + from * hour,
  end: start + to * hour,
  kind: 'event',
  places: [],
  source: '',
  confidence: '',
  ...more,
});
const hours = (stretch: { readonly from: number; readonly to: number } | null) =>
  stretch === null ? null : [(stretch.from - start) / hour, (stretch.to - start) / hour];

describe('findTiming', () => {
  it('takes a day or an hour for a moment somewhere in it, also where clocks went back', () => {
    for (const [event, began] of [
      [tell(24, 48, { precision: 'day' }), [24, 48]],
      [tell(24, 49, { precision: 'day' }), [24, 49]],
      [tell(24, 24, { precision: 'day' }), [24, 48]],
      [tell(24, 24, { precision: 'hour' }), [24, 25]],
      [tell(24, 24, { precision: 'minute' }), [24, 24]],
      [tell(24, 24), [24, 24]],
    ] as const) {
      const timing = findTiming(event);
      expect([timing.lasts, hours(timing.began), timing.ended]).toEqual([false, began, null]);
    }
  });

  it('of what lasts is sure only after its first and before its last day', () => {
    const days = findTiming(tell(24, 120, { precision: 'day', kind: 'measure' }));
    expect([days.lasts, hours(days.began), hours(days.ended)]).toEqual([true, [24, 48], [96, 120]]);
    const mixed = findTiming(tell(10, 96, { startPrecision: 'minute', endPrecision: 'day' }));
    expect([hours(mixed.began), hours(mixed.ended)]).toEqual([
      [10, 10],
      [72, 96],
    ]);
    const toTheHour = findTiming(tell(10, 20, { precision: 'hour' }));
    expect([hours(toTheHour.began), hours(toTheHour.ended)]).toEqual([
      [10, 11],
      [20, 21],
    ]);
    expect(findTiming(tell(24, 48, { precision: 'day', kind: 'outage' })).lasts).toBe(true);
    expect(listUnsure(tell(24, 48))).toEqual([]);
  });
});

describe('windows of an event known to the day', () => {
  it('leave that day out on both sides', () => {
    const { before, after } = planWindows(tell(240, 264, { precision: 'day' }), 48);
    expect([hours(before), hours(after)]).toEqual([
      [192, 240],
      [264, 312],
    ]);
    const outage = planWindows(tell(240, 264, { precision: 'day', kind: 'outage' }), 48);
    expect(hours(outage.after)).toEqual([264, 264]);
  });

  it('say of an outage of one day that no hour surely lies in it', () => {
    const { table } = imagineSection({ seed: 1, days: 20, accounts: 60 });
    const scores = {
      score: new Float64Array(table.rows),
      coverage: new Float64Array(table.rows),
      language: new Uint8Array(table.rows),
      languages: ['en'] as const,
    };
    const [effect] = estimateEffects(table, scores, [tell(240, 264, { precision: 'day', kind: 'outage' })], {
      gaps: [],
    });
    expect([effect!.estimate, effect!.note]).toEqual([
      null,
      'No estimate: there is no hour that surely lies in the event, as its start and end are known too roughly.',
    ]);
  });
});

describe('the study of an event known to the day', () => {
  it('fits a step that does not go away, without the bins of that day', () => {
    const values = Float64Array.from({ length: 40 * 4 }, (_, i) => (i < 82 ? 0 : 1) + ((i * 7) % 5) / 100);
    const series = { from: start, binHours: 6, values };
    const options = { shape: { slope: false }, trend: false, dailyHarmonics: 0 };
    const fit = fitInterruptedSeries(series, [tell(480, 504, { precision: 'day' })], options);
    if (fit.kind !== 'estimate') throw new Error(fit.because);
    // The step came at bin 82, within the day (bins 80 to 83): without them it is seen whole.
    expect(fit.used).toBe(156);
    expect(fit.terms[0]!.estimate).toBeCloseTo(1, 2);
    const guessed = fitInterruptedSeries(series, [tell(480, 480)], options);
    if (guessed.kind !== 'estimate') throw new Error(guessed.because);
    expect(guessed.terms[0]!.estimate).toBeLessThan(0.98);
  });

  it('finds a change at noon whole, where the day as a window finds half of it', () => {
    const change = { at: 40.5, by: 0.5 };
    const { table, values } = imagineSection({ seed: 5, days: 60, accounts: 500, change });
    const shiftOf = (event: TimelineEvent): number => {
      const { shift } = studyEvents(table, values, [event], { gaps: [], draws: 50 }).events[0]!;
      if (shift.kind !== 'estimate') throw new Error(shift.because);
      return shift.estimate;
    };
    const from = (40 * day) / hour;
    const whole = shiftOf(tell(from, from + 24, { precision: 'day' }));
    expect(Math.abs(whole - 0.5)).toBeLessThan(0.1);
    expect(shiftOf(tell(from, from + 24))).toBeLessThan(whole - 0.1);
  });
});
