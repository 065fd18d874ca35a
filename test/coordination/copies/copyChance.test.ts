import { describe, expect, it } from 'vitest';
import { boundCopyChance, chooseBurst, findBursts } from '../../../src/coordination/copies/copyChance.js';
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

describe('findBursts', () => {
  it('gives the densest stretch of each window', () => {
    const copies = {
      at: [0, 5 * hour, 5 * hour + 60_000, 5 * hour + 90_000, 50 * hour],
      account: [1, 2, 3, 2, 4],
    };
    const [quick, all] = findBursts(copies, 20, [hour, Infinity], rowsBetween);
    expect(quick).toMatchObject({ windowMs: hour, from: 1, to: 4, accounts: 2 });
    expect(quick!.expected).toBeCloseTo(60 * 2 ** -20, 15);
    expect(quick!.p).toBe(poissonTail(1, 60 * 2 ** -20));
    expect(all).toMatchObject({ from: 0, to: 5, accounts: 4 });
    expect(chooseBurst([quick!, all!])).toBe(all);
  });

  it('prefers more accounts, then the shorter window, where chances are too small to be told apart', () => {
    const copies = { at: [0, 1000, 2000, 30 * hour], account: [1, 2, 3, 4] };
    const bursts = findBursts(copies, 1000, [hour, 24 * hour, Infinity], rowsBetween);
    expect(bursts.map(({ p }) => p)).toEqual([0, 0, 0]);
    expect(bursts.map(({ accounts }) => accounts)).toEqual([3, 3, 4]);
    expect(chooseBurst(bursts).windowMs).toBe(Infinity);
    expect(chooseBurst(bursts.slice(0, 2)).windowMs).toBe(hour);
  });
});
