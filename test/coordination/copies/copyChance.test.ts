import { describe, expect, it } from 'vitest';
import { boundCopyChance } from '../../../src/coordination/copies/copyChance.js';
import { poissonTail } from '../../../src/stats/poissonTail.js';

const hour = 3_600_000;
/** One comment a minute. */
const rowsBetween = (from: number, to: number): number => Math.floor((Math.min(to, 1e9) - from) / 60_000) + 1;

describe('boundCopyChance', () => {
  it('is the Poisson tail of the densest stretch, times copies and windows', () => {
    const copies = { at: [0, 60_000, 120_000, 50 * hour], account: [1, 2, 3, 4] };
    const p = boundCopyChance(copies, 12, [hour], rowsBetween);
    expect(p).toBeCloseTo(poissonTail(2, 60 * 2 ** -12) * 4, 15);
  });

  it('takes a few copies in an hour for less likely than as many in a week', () => {
    const account = [1, 2, 3];
    const windows = [hour, Infinity];
    const quick = boundCopyChance({ at: [0, 1000, 2000], account }, 15, windows, rowsBetween);
    const slow = boundCopyChance({ at: [0, 80 * hour, 160 * hour], account }, 15, windows, rowsBetween);
    expect(quick).toBeLessThan(slow / 1000);
    expect(slow).toBeCloseTo(poissonTail(2, (rowsBetween(0, Infinity) - 1) * 2 ** -15) * 6, 12);
  });

  it('says nothing of one account that repeats itself', () => {
    expect(boundCopyChance({ at: [0, 1, 2], account: [7, 7, 7] }, 40, [hour], rowsBetween)).toBe(1);
  });
});
