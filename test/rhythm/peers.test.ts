import { describe, expect, it } from 'vitest';
import { compareWithPeers } from '../../src/rhythm/compareWithPeers.js';
import { groupPeers } from '../../src/rhythm/peers.js';
import { rankAmongPeers } from '../../src/rhythm/percentiles.js';
import { createSignalColumn } from '../../src/rhythm/signalInput.js';
import { createRandom } from '../../src/stats/random.js';

describe('groupPeers', () => {
  it('keeps equally active accounts together and lets no set fall short', () => {
    const activity = [
      ...Array<number>(150).fill(3),
      ...Array<number>(300).fill(5),
      ...Array<number>(120).fill(90),
      ...Array<number>(90).fill(400),
      ...Array<number>(7).fill(-1),
    ];
    const { setOf, sets } = groupPeers(activity);
    expect(sets).toBe(2);
    expect(new Set(setOf.slice(0, 450))).toEqual(new Set([0]));
    expect(new Set(setOf.slice(450, 660))).toEqual(new Set([1]));
    expect(new Set(setOf.slice(660))).toEqual(new Set([-1]));
  });

  it('has no set without accounts', () => {
    expect(groupPeers([-1, -1])).toEqual({ setOf: Int32Array.of(-1, -1), sets: 0 });
  });
});

describe('rankAmongPeers', () => {
  it('is the share of the others with a smaller value', () => {
    const column = createSignalColumn('x', 41);
    for (let k = 0; k < 40; k++) column.value[k] = k < 10 ? 0 : k;
    const percentile = rankAmongPeers(column, Array<number>(41).fill(30));
    expect(percentile[39]).toBe(100);
    expect(percentile[10]).toBeCloseTo((100 * 10) / 39, 12);
    expect(percentile[0]).toBe(0);
    expect(percentile[40]).toBeNaN();
  });

  it('compares with accounts of similar activity only', () => {
    const column = createSignalColumn('x', 400);
    const comments = Array.from({ length: 400 }, (_, k) => (k < 200 ? 10 : 1000));
    comments.forEach((count, k) => (column.value[k] = count === 10 ? k : 1e6 + k));
    const percentile = rankAmongPeers(column, comments);
    expect([percentile[199], percentile[200], percentile[399]]).toEqual([100, 0, 100]);
  });

  it('says nothing among fewer than twenty', () => {
    const column = createSignalColumn('x', 19);
    column.value.fill(1);
    expect(rankAmongPeers(column, column.value).every(Number.isNaN)).toBe(true);
  });
});

describe('compareWithPeers', () => {
  const together = (accounts: number) => ({ setOf: new Int32Array(accounts), sets: 1 });

  it('gives p as often as it says when accounts differ among themselves', () => {
    const random = createRandom(3);
    const accounts = 4000;
    const possible = new Float64Array(accounts).fill(30);
    const happened = new Float64Array(accounts);
    for (let one = 0; one < accounts; one++) {
      // Beta(1, 9) by its distribution function.
      const own = 1 - (1 - random.next()) ** (1 / 9);
      for (let k = 0; k < 30; k++) if (random.next() < own) happened[one]!++;
    }
    const { p, expected } = compareWithPeers({ happened, possible }, together(accounts));
    expect(expected[0]).toBeCloseTo(0.1, 1);
    for (const level of [0.01, 0.05, 0.2]) {
      const share = p.filter((one) => one <= level).length / accounts;
      expect(share).toBeLessThan(1.15 * level + 0.002);
      expect(share).toBeGreaterThan(0.3 * level);
    }
  });

  it('does not let an account hide behind its own excess', () => {
    const possible = new Float64Array(100).fill(30);
    const happened = new Float64Array(100);
    happened[0] = 20;
    const { p } = compareWithPeers({ happened, possible }, together(100));
    expect(p[0]).toBeLessThan(1e-12);
    expect(p[1]).toBe(1);
  });

  it('leaves out who is not compared, and sets that are too small', () => {
    const { p, expected } = compareWithPeers(
      {
        happened: new Float64Array(30),
        possible: Float64Array.from({ length: 30 }, (_, k) => (k < 19 ? 5 : 0)),
      },
      together(30),
    );
    expect(p.every(Number.isNaN)).toBe(true);
    expect(expected.every(Number.isNaN)).toBe(true);
  });
});
