import { describe, expect, it } from 'vitest';
import { buildTiming } from '../../src/simulate/timing.js';
import { createRandom } from '../../src/stats/random.js';

const hour = 3_600_000;
const from = Date.UTC(2022, 0, 2);
const to = Date.UTC(2022, 0, 12);
const start = Date.UTC(2022, 0, 5);
const end = Date.UTC(2022, 0, 8);
const outage = { intervals: [{ place: 'Almaty', start, end, access: 0 }], flood: 4, floodHours: 12 } as const;

describe('buildTiming', () => {
  it('nobody of a silenced place comments in the outage, people abroad do', () => {
    const timing = buildTiming({ from, to, outage, bursts: [] });
    const random = createRandom(1);
    let abroad = 0;
    for (let draw = 0; draw < 3000; draw++) {
      const local = timing.draw(random, 'Almaty')!;
      expect(local < start || local >= end).toBe(true);
      const other = timing.draw(random, 'Europe')!;
      if (other >= start && other < end) abroad++;
    }
    expect(abroad / 3000).toBeCloseTo(0.3, 1);
  });

  it('the returning flood: the first day after the outage has far more than an ordinary day', () => {
    const timing = buildTiming({ from, to, outage, bursts: [] });
    const random = createRandom(2);
    let first = 0;
    let last = 0;
    for (let draw = 0; draw < 5000; draw++) {
      const at = timing.draw(random, 'Almaty')!;
      if (at >= end && at < end + 24 * hour) first++;
      if (at >= to - 24 * hour) last++;
    }
    // The flood 1 + 4·e^(−t/12h) has the mean 2.7 over the first day, a little less where people sleep.
    expect(first / last).toBeGreaterThan(2);
    expect(first / last).toBeLessThan(3.5);
  });

  it('follows the day of the place: Almaty sleeps at 22 UTC (4 in the morning), America at 10 UTC', () => {
    const timing = buildTiming({ from, to, outage: null, bursts: [] });
    const random = createRandom(3);
    const share = (place: 'Almaty' | 'America', utcHour: number): number => {
      const hours = Array.from({ length: 4000 }, () => new Date(timing.draw(random, place)!).getUTCHours());
      return hours.filter((each) => each === utcHour).length / hours.length;
    };
    expect(share('Almaty', 22)).toBeLessThan(0.01);
    expect(share('Almaty', 14)).toBeGreaterThan(0.06);
    expect(share('America', 10)).toBeLessThan(0.01);
  });

  it('draws within a range, whole seconds, and null when the place is silent throughout', () => {
    const timing = buildTiming({ from, to, outage, bursts: [] });
    const random = createRandom(4);
    const range = { from: start + 6 * hour, to: start + 12 * hour };
    expect(timing.draw(random, 'Almaty', range)).toBeNull();
    const at = timing.draw(random, 'Russia', range)!;
    expect(at).toBeGreaterThanOrEqual(range.from);
    expect(at).toBeLessThan(range.to);
    expect(at % 1000).toBe(0);
  });
});
