import { describe, expect, it } from 'vitest';
import { measureCircadianEntropy } from '../../src/rhythm/circadianEntropy.js';
import { measureClockPeriod } from '../../src/rhythm/clockPeriod.js';
import { measureGapMemory } from '../../src/rhythm/gapMemory.js';
import { measureRegularGaps } from '../../src/rhythm/regularGaps.js';
import { measureSleepGap } from '../../src/rhythm/sleepGap.js';
import { createRandom } from '../../src/stats/random.js';
import { arrange, codeOf, day, hour, minute, monday, write } from './arrangeRows.js';
import reference from './fixtures/statistics.json' with { type: 'json' };

describe('arrangeSignalInput', () => {
  it('groups rows by account in the order of time', () => {
    const input = arrange([...write('a', [5, 1, 3]), ...write('b', [2, 4])]);
    const a = codeOf(input, 'a');
    const own = input.rows.subarray(input.firstOf[a], input.firstOf[a + 1]);
    expect(Array.from(own, (row) => input.table.at[row])).toEqual([1, 3, 5]);
    expect(input.rows).toHaveLength(5);
  });
});

describe('regular_gaps', () => {
  it.each(reference.chance)('has p near $p at the quantile of other draws', ({ n, burstiness, p }) => {
    // Gaps 1 + r and 1 − r by turns have σ / μ = r, so that B is met exactly.
    const [above, below] = [Math.sqrt(n + 1), Math.sqrt(n - 1)];
    const r = (below * (1 + burstiness)) / (above - burstiness * (above - 2));
    const times = Array.from({ length: n + 1 }, (_, k) => monday + day * (k + (k % 2) * r));
    const found = measureRegularGaps(arrange(write('a', times)));
    expect(found.value[0]).toBeCloseTo(-burstiness, 6);
    expect(found.p[0]! / p).toBeGreaterThan(0.75);
    expect(found.p[0]! / p).toBeLessThan(1.3);
  });

  it('is 0 with a large p for bursts, and empty for ten comments', () => {
    const bursts = Array.from({ length: 30 }, (_, k) => monday + Math.floor(k / 5) * day + (k % 5) * minute);
    const input = arrange([...write('a', bursts), ...write('b', bursts.slice(0, 10))]);
    const { value, p, opportunities } = measureRegularGaps(input);
    const [a, b] = [codeOf(input, 'a'), codeOf(input, 'b')];
    expect([value[a], opportunities[a]]).toEqual([0, 29]);
    expect(p[a]).toBeGreaterThan(0.99);
    expect(value[b]).toBeNaN();
  });
});

describe('gap_memory', () => {
  it('tells a grid with delays from gaps without memory, though both are even', () => {
    const random = createRandom(1);
    const grid = Array.from({ length: 40 }, (_, k) => monday + hour * (k + 0.8 * random.next()));
    let at = monday;
    const free = Array.from({ length: 40 }, () => (at += hour * (0.6 + 0.8 * random.next())));
    const input = arrange([...write('grid', grid), ...write('free', free)]);
    const { value, p } = measureGapMemory(input);
    expect(value[codeOf(input, 'grid')]).toBeGreaterThan(0.3);
    expect(p[codeOf(input, 'grid')]).toBeLessThan(0.02);
    expect(p[codeOf(input, 'free')]).toBeGreaterThan(0.05);
  });
});

describe('clock_period', () => {
  const random = createRandom(4);
  const crowd = Array.from({ length: 3000 }, (_, k) => ({
    account: `x${k % 150}`,
    at: monday + Math.floor(28 * day * random.next()),
    text: 'x',
  }));
  const marks = Array.from({ length: 30 }, () => monday + 10 * minute * random.integer(28 * 144));

  it('sees marks of the clock among free moments, with gaps of any length', () => {
    const input = arrange([...crowd, ...write('clock', marks)]);
    const { value, p } = measureClockPeriod(input);
    const clock = codeOf(input, 'clock');
    expect(value[clock]).toBeGreaterThan(0.95);
    expect(p[clock]).toBeLessThan(1e-6);
    const others = p.filter((one, account) => account !== clock && !Number.isNaN(one));
    expect(others.filter((one) => one <= 0.05).length).toBeLessThanOrEqual(0.1 * others.length);
  });

  it('takes no offence where the whole crowd writes on the mark', () => {
    const rounded = crowd.map((row) => ({ ...row, at: Math.round(row.at / (10 * minute)) * 10 * minute }));
    const input = arrange([...rounded, ...write('clock', marks)]);
    const { p } = measureClockPeriod(input);
    expect(p[codeOf(input, 'clock')]).toBeGreaterThan(0.01);
  });
});

describe('sleep_gap', () => {
  const hoursOf = (
    hours: readonly number[],
    weeks = 4,
    shift: (week: number) => number = () => 0,
  ): number[] =>
    Array.from({ length: weeks * 7 }, (_, k) => {
      const at = hours[k % hours.length]!;
      return monday + k * day + ((at + shift(Math.floor(k / 7))) % 24) * hour;
    });

  it('lets people sleep at any hour, and at other hours the next week', () => {
    const awake = [9, 20, 14, 23, 11];
    const input = arrange([
      ...write('days', hoursOf(awake)),
      ...write(
        'nights',
        hoursOf(awake, 4, () => 12),
      ),
      ...write(
        'shifts',
        hoursOf(awake, 4, (week) => 8 * week),
      ),
      ...write('never', hoursOf([0, 15, 6, 21, 12, 3, 18, 9])),
    ]);
    const { value, opportunities } = measureSleepGap(input);
    for (const name of ['days', 'nights', 'shifts']) expect(value[codeOf(input, name)]).toBe(0);
    expect(value[codeOf(input, 'never')]).toBeGreaterThan(0.1);
    expect(opportunities[codeOf(input, 'days')]).toBe(28);
  });

  it('counts a visit once and is empty for few visits', () => {
    const party = Array.from({ length: 50 }, (_, k) => monday + 3 * hour + k * minute);
    const input = arrange([
      ...write('a', [...hoursOf([9, 20, 14, 23, 11]), ...party]),
      ...write('b', hoursOf([9, 20, 14], 1)),
    ]);
    const { value } = measureSleepGap(input);
    expect(value[codeOf(input, 'a')]).toBe(0);
    expect(value[codeOf(input, 'b')]).toBeNaN();
  });
});

describe('circadian_entropy', () => {
  it('is three bits for comments all round the clock and two for half of the day, whichever half', () => {
    const every = (from: number, to: number): number[] =>
      Array.from({ length: 4 * 14 * (to - from) }, (_, k) => {
        const perDay = 4 * (to - from);
        return monday + Math.floor(k / perDay) * day + (from + (k % perDay) / 4) * hour;
      }).filter((_, k) => k % 5 === 0);
    const input = arrange([
      ...write('all', every(0, 24)),
      ...write('morning', every(0, 12)),
      ...write('evening', every(11, 23)),
    ]);
    const { value, p } = measureCircadianEntropy(input);
    expect(value[codeOf(input, 'all')]).toBeCloseTo(3, 1);
    expect(value[codeOf(input, 'morning')]).toBeGreaterThan(2);
    expect(value[codeOf(input, 'morning')]).toBeLessThan(2.4);
    expect(value[codeOf(input, 'evening')]).toBeCloseTo(value[codeOf(input, 'morning')]!, 1);
    expect(p.every(Number.isNaN)).toBe(true);
  });
});
