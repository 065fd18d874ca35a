import { describe, expect, it } from 'vitest';
import { measureLags } from '../../../src/coordination/pairs/measureLags.js';
import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';
import { drawActions } from './randomActions.js';

interface Lags {
  readonly lags: readonly number[];
  readonly first: readonly [a: number, b: number, same: number];
}

/** The definition: every action of a with every one of b on the same object. */
function measureNaively(actions: Actions, a: number, b: number, windowSeconds: number): Lags {
  const lags: number[] = [];
  const earliest = new Map<number, [number, number]>();
  actions.account.forEach((one, i) => {
    actions.account.forEach((other, j) => {
      if (one !== a || other !== b || actions.object[i] !== actions.object[j]) return;
      const [mine, theirs] = [actions.at[i]!, actions.at[j]!];
      if (Math.abs(mine - theirs) > windowSeconds * 1000) return;
      lags.push(Math.abs(mine - theirs));
      const [x, y] = earliest.get(actions.object[i]!) ?? [Infinity, Infinity];
      earliest.set(actions.object[i]!, [Math.min(x, mine), Math.min(y, theirs)]);
    });
  });
  const signs = [...earliest.values()].map(([x, y]) => Math.sign(x - y));
  const count = (sign: number): number => signs.filter((one) => one === sign).length;
  return { lags: lags.sort((x, y) => x - y), first: [count(-1), count(1), count(0)] };
}

function findMedian(sorted: readonly number[]): number {
  const [lower, upper] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!];
  return sorted.length === 0 ? NaN : (lower + upper) / 2;
}

function listPairs(accounts: number): { a: Int32Array; b: Int32Array } {
  const codes = Array.from({ length: accounts }, (_, k) => k);
  const all = codes.flatMap((a) => codes.filter((b) => b !== a).map((b) => [a, b] as const));
  return { a: Int32Array.from(all, ([a]) => a), b: Int32Array.from(all, ([, b]) => b) };
}

function expectDefinition(actions: Actions, windowSeconds: number): void {
  const pairs = listPairs(actions.accounts);
  const found = measureLags(actions, pairs, { windowSeconds });
  pairs.a.forEach((a, k) => {
    const { lags, first } = measureNaively(actions, a, pairs.b[k]!, windowSeconds);
    expect(found.total[k]).toBe(lags.length);
    expect(found.medianLagSeconds[k]).toBe(findMedian(lags) / 1000);
    expect([found.aFirst[k], found.bFirst[k], found.sameMoment[k]]).toEqual(first);
    expect(found.aFirstShare[k]).toBe(first[0] / (first[0] + first[1]));
  });
}

const table = (...rows: [account: number, object: number, second: number][]): Actions => ({
  ...drawActions(1),
  row: Int32Array.from(rows, (_, k) => k),
  account: Int32Array.from(rows, ([account]) => account),
  object: Int32Array.from(rows, ([, object]) => object),
  at: Float64Array.from(rows, ([, , second]) => second * 1000),
  accounts: 3,
  objects: 10,
});
const pair = { a: Int32Array.of(0), b: Int32Array.of(1) };
const measure = (actions: Actions, windowSeconds = 60) => {
  const lags = measureLags(actions, pair, { windowSeconds });
  return [lags.total[0], lags.medianLagSeconds[0], lags.aFirst[0], lags.bFirst[0], lags.sameMoment[0]];
};

describe('measureLags', () => {
  it('equals the definition for every ordered pair on 240 random small sets', () => {
    for (let seed = 0; seed < 240; seed++)
      expectDefinition(drawActions(seed, 10 + (seed % 60)), [1, 7, 40, 500][seed % 4]!);
  });

  it('equals the definition where an object has thousands of lags, in milliseconds', () => {
    const random = createRandom(5);
    for (let set = 0; set < 6; set++) {
      const at = Float64Array.from({ length: 500 }, () => random.integer(200_000)).sort();
      const actions = {
        ...drawActions(1, 500),
        at,
        account: Int32Array.from(at, () => random.integer(2)),
        object: Int32Array.from(at, () => Math.floor(2 * random.next() ** 3)),
        accounts: 2,
        objects: 2,
      };
      expect(measureLags(actions, pair, { windowSeconds: 100 }).total[0]).toBeGreaterThan(4096);
      expectDefinition(actions, 100);
    }
  });

  it('counts repeats in the total and the lags, but asks once an object who was first', () => {
    expect(measure(table([0, 1, 0], [1, 1, 4], [1, 1, 10], [0, 1, 12]))).toEqual([4, 6, 1, 0, 0]);
  });

  it('takes for first only what coincides', () => {
    // Account 0 had the object an hour before, which no action of account 1 is near to.
    expect(measure(table([0, 1, 0], [1, 1, 3600], [0, 1, 3605]))).toEqual([1, 5, 0, 1, 0]);
  });

  it('keeps equal moments apart, and says nothing of a pair that never met', () => {
    expect(measure(table([0, 1, 5], [1, 1, 5]))).toEqual([1, 0, 0, 0, 1]);
    expect(measure(table([0, 1, 5], [1, 2, 5]))).toEqual([0, NaN, 0, 0, 0]);
    expect(measureLags(table([0, 1, 5], [1, 1, 5]), pair).aFirstShare[0]).toBeNaN();
  });

  it('measures a pair that is asked for twice twice, and a pair the other way round', () => {
    const actions = drawActions(3, 90);
    const pairs = { a: Int32Array.of(0, 1, 0, 0), b: Int32Array.of(1, 0, 1, 1) };
    const { total, medianLagSeconds, aFirst, bFirst } = measureLags(actions, pairs);
    expect(total[0]).toBeGreaterThan(0);
    for (const column of [total, medianLagSeconds]) expect([...new Set(column)]).toHaveLength(1);
    expect(Array.from(aFirst)).toEqual([aFirst[0], bFirst[0], aFirst[0], aFirst[0]]);
  });

  it('does not depend on the order of the rows', () => {
    const given = drawActions(9, 80);
    const order = Array.from(given.row, (row) => (row * 37) % 80);
    const mixed: Actions = {
      ...given,
      account: Int32Array.from(order, (k) => given.account[k]!),
      object: Int32Array.from(order, (k) => given.object[k]!),
      at: Float64Array.from(order, (k) => given.at[k]!),
    };
    const pairs = listPairs(given.accounts);
    expect(measureLags(mixed, pairs)).toEqual(measureLags(given, pairs));
  });

  it('finds all that two accounts share beside a crowd so large that its actions are arranged in parts', () => {
    const crowd = Array.from({ length: 20_000 }, (_, k): [number, number, number] => [2 + (k % 10), 0, 0]);
    const wide = Array.from({ length: 10 }, (_, object): [number, number, number] => [0, object, 1]);
    const beside = wide.map(([, object]): [number, number, number] => [2, object, 2]);
    const actions: Actions = {
      ...table(...crowd, ...wide, ...beside, [1, 1, 5], [1, 2, 9], [1, 7, 2]),
      accounts: 12,
    };
    // The crowd is in pairs too: only actions of such accounts are looked at.
    const pairs = { a: Int32Array.of(0, 2, 4, 6, 8, 10), b: Int32Array.of(1, 3, 5, 7, 9, 11) };
    const lags = measureLags(actions, pairs, { windowSeconds: 60 });
    expect([lags.total[0], lags.medianLagSeconds[0], lags.aFirst[0]]).toEqual([3, 4, 3]);
    expect([lags.total[1], lags.medianLagSeconds[1], lags.sameMoment[1]]).toEqual([2000 * 2001, 0, 1]);
  });

  it('finds the median of ten billion lags without listing them', () => {
    const actions = 200_000;
    const given: Actions = {
      ...drawActions(1),
      row: Int32Array.from({ length: actions }, (_, k) => k),
      account: Int32Array.from({ length: actions }, (_, k) => k % 2),
      object: new Int32Array(actions),
      at: Float64Array.from({ length: actions }, (_, k) => k),
      accounts: 2,
      objects: 1,
    };
    const { total, medianLagSeconds } = measureLags(given, pair, { windowSeconds: 3600 });
    expect(total[0]).toBe(1e10);
    // The accounts take turns every millisecond, so that only odd lags d are there, each in 200,000 − d pairs.
    const odd = Array.from({ length: actions / 2 }, (_, k) => 2 * k + 1);
    let below = 0;
    const middle = odd.find((lag) => (below += actions - lag) >= 5e9)!;
    expect(Math.abs(medianLagSeconds[0]! * 1000 - middle)).toBeLessThanOrEqual(1);
  });

  it('refuses a window and pairs that mean nothing', () => {
    expect(() => measure(table([0, 1, 5]), 0)).toThrow('measureLags: windowSeconds must be > 0 (got 0)');
    const wrong = { a: Int32Array.of(0), b: Int32Array.of(3) };
    expect(() => measureLags(table([0, 1, 5]), wrong)).toThrow(
      'measureLags: pairs must be of two of the 3 accounts (got 0, 3)',
    );
    expect(() => measureLags(table([0, 1, 5]), { a: pair.a, b: new Int32Array(0) })).toThrow(
      'as many a as b',
    );
  });
});
