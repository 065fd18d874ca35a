import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/stats/wilsonInterval.js';

describe('wilsonInterval', () => {
  // By hand: at 0 of n the upper bound is z² / (n + z²), with z² = 3.841459.
  it.each([
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
    [10, 20, 0.2993, 0.7007],
    [8, 10, 0.4902, 0.9433],
  ])('knows %i of %i', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.share).toBe(successes / trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('always holds the share, fractions too, and narrows with more trials', () => {
    for (let tenth = 0; tenth <= 70; tenth++) {
      const { share, low, high } = wilsonInterval(tenth / 10, 7);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
      const more = wilsonInterval(tenth, 70);
      expect(more.high - more.low).toBeLessThan(high - low);
    }
  });

  it('refuses what is no share', () => {
    expect(() => wilsonInterval(3, 2)).toThrow('successes must be between 0 and 2 (got 3)');
    expect(() => wilsonInterval(0, 0)).toThrow('trials must be a whole number above 0 (got 0)');
  });
});
