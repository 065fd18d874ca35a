import { describe, expect, it } from 'vitest';
import { buildEventColumns, eventShapeDefaults } from '../../../src/events/study/eventColumns.js';
import { fitInterruptedSeries } from '../../../src/events/study/interruptedSeries.js';
import type { TimelineEvent } from '../../../src/model/event.js';
import { createRandom } from '../../../src/stats/random.js';

const hour = 3_600_000;
const day = 24 * hour;

function nameEvent(name: string, fromDay: number, toDay = fromDay): TimelineEvent {
  return {
    name,
    start: fromDay * day,
    end: toDay * day,
    kind: 'event',
    places: [],
    source: '',
    confidence: '',
  };
}

describe('buildEventColumns', () => {
  const bins = { from: 0, binHours: 24, count: 8 };
  const build = (event: TimelineEvent, shape = {}): Record<string, number[]> =>
    Object.fromEntries(
      buildEventColumns(bins, event, { ...eventShapeDefaults, ...shape }).map(({ term, values }) => [
        term,
        Array.from(values, (value) => Number(value.toFixed(6))),
      ]),
    );

  it('steps and climbs from an event of a moment on; a bin it cuts counts with its share', () => {
    expect(build(nameEvent('a', 2.75))).toEqual({
      level: [0, 0, 0.25, 1, 1, 1, 1, 1],
      slope: [0, 0, 0.03125, 0.75, 1.75, 2.75, 3.75, 4.75],
    });
  });

  it('lasts from start to end, and fades from there', () => {
    expect(build(nameEvent('a', 1, 3), { slope: false, fadeHours: 48 })).toEqual({
      level: [0, 1, 1, 0, 0, 0, 0, 0],
      fade: [0, 0, 0, 0.75, 0.25, 0, 0, 0],
    });
  });

  it('is anticipated in a line or all at once', () => {
    const shape = { slope: false, level: false, anticipationHours: 48 };
    expect(build(nameEvent('a', 4), shape)).toEqual({ anticipation: [0, 0, 0.25, 0.75, 0, 0, 0, 0] });
    expect(build(nameEvent('a', 4), { ...shape, anticipation: 'binary' })).toEqual({
      anticipation: [0, 0, 1, 1, 0, 0, 0, 0],
    });
  });
});

describe('fitInterruptedSeries', () => {
  const random = createRandom(4);
  const noise = Float64Array.from({ length: 160 }, () => 0.01 * random.normal());
  const events = [nameEvent('one', 10), nameEvent('two', 25)];
  /** Six-hour bins over 40 days with a rhythm, a trend, two events and a hole. */
  const values = noise.map((value, i) => {
    if (i >= 60 && i < 66) return NaN;
    const at = (i + 0.5) / 4;
    const one = at > 10 ? 0.3 + 0.02 * (at - 10) : 0;
    const two = at > 25 ? -0.4 - 0.01 * (at - 25) : 0;
    return value + 0.1 + 0.005 * at + 0.2 * Math.sin(2 * Math.PI * at) + one + two;
  });
  const series = { from: 0, binHours: 6, values };

  it('finds jumps and slopes of several events under trend, rhythm and a hole', () => {
    const fit = fitInterruptedSeries(series, events);
    if (fit.kind !== 'estimate') throw new Error(fit.because);
    const wanted = [0.3, 0.02, -0.4, -0.01];
    fit.terms.forEach(({ low, high, estimate, p }, i) => {
      expect(Math.abs(estimate - wanted[i]!)).toBeLessThan(i % 2 === 0 ? 0.012 : 0.002);
      expect(low!).toBeLessThan(estimate);
      expect(high!).toBeGreaterThan(estimate);
      expect(p).toBeLessThan(1e-4);
    });
    expect(fit.terms.map(({ event, term }) => `${event} ${term}`)).toEqual([
      'one level',
      'one slope',
      'two level',
      'two slope',
    ]);
    expect([fit.bins, fit.used]).toEqual([160, 154]);
    expect(fit.trendPerDay).toBeCloseTo(0.005, 2);
    const effect = fit.fitted[159]! - fit.counterfactual[159]!;
    expect(Math.abs(effect - (0.3 + 0.02 * 29.875 - 0.4 - 0.01 * 14.875))).toBeLessThan(0.04);
    expect(fit.diagnostics.durbinWatson).toBeGreaterThan(1.6);
  });

  it('leaves out an event without collected bins and says so', () => {
    const fit = fitInterruptedSeries(series, [events[0]!, nameEvent('late', 41)]);
    expect(fit).toMatchObject({
      kind: 'estimate',
      refused: [{ event: 'late', kind: 'cannot say', needed: [{ found: 0 }, { found: 0 }] }],
    });
  });

  it('refuses short series, and events that nothing tells apart', () => {
    const short = fitInterruptedSeries({ ...series, values: values.subarray(0, 12) }, [nameEvent('one', 1)]);
    expect(short).toMatchObject({ kind: 'cannot say' });
    const twins = fitInterruptedSeries(series, [events[0]!, nameEvent('twin', 10)]);
    expect(twins.kind === 'cannot say' && twins.because).toContain('the level of "twin"');
    const none = fitInterruptedSeries(series, []);
    expect(none.kind).toBe('cannot say');
  });

  it('takes weight 0 and NaN as missing, and answers wrong calls', () => {
    const weights = values.map((_, i) => (i < 8 ? 0 : i < 12 ? NaN : 2));
    const fit = fitInterruptedSeries(series, events, { weights });
    expect(fit.kind === 'estimate' && fit.used).toBe(142);
    expect(() => fitInterruptedSeries(series, events, { confidence: 1 })).toThrow('confidence must be');
    expect(() => fitInterruptedSeries(series, [nameEvent('x', 3, 2)])).toThrow('ends before it starts');
  });
});
