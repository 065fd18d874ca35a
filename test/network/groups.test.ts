import { describe, expect, it } from 'vitest';
import type { CoordinationSearch } from '../../src/coordination/findCoordination.js';
import type { LayerPairs } from '../../src/coordination/chance/searchPairs.js';
import { findGroups } from '../../src/network/findGroups.js';
import { layoutNetwork } from '../../src/network/layoutNetwork.js';
import { listTies, testGroups } from '../../src/network/testGroups.js';
import { tiePairs, type Tie } from '../../src/network/tiePairs.js';

type Row = readonly [a: number, b: number, coActions: number, expected: number, q: number];

function layer(trace: string, windowSeconds: number, rows: readonly Row[]): LayerPairs {
  return {
    layer: { actions: { trace }, windowSeconds },
    a: Int32Array.from(rows, ([a]) => a),
    b: Int32Array.from(rows, ([, b]) => b),
    coActions: Int32Array.from(rows, ([, , coActions]) => coActions),
    expected: Float64Array.from(rows, ([, , , expected]) => expected),
    p: Float64Array.from(rows, ([, , , , q]) => q / 100),
    q: Float64Array.from(rows, ([, , , , q]) => q),
  } as unknown as LayerPairs;
}

const clique = (accounts: readonly number[], coActions: number): Row[] =>
  accounts.flatMap((a) => accounts.filter((b) => b > a).map((b): Row => [a, b, coActions, 0.01, 0.001]));

describe('tiePairs', () => {
  it('takes of each trace the window with the smallest q, and adds traces up', () => {
    const ties = tiePairs(
      [
        layer('same_text', 60, [[1, 2, 3, 0.1, 0.01]]),
        layer('same_text', 3600, [[1, 2, 5, 0.4, 0.02]]),
        layer('same_link', 60, [[1, 2, 2, 0.2, 0.03]]),
      ],
      { level: 0.05 },
    );
    expect(ties).toEqual([
      {
        a: 1,
        b: 2,
        coActions: 5,
        expected: expect.closeTo(0.3, 10) as number,
        p: 0.0001,
        q: 0.01,
        traces: ['same_link', 'same_text'],
      },
    ]);
  });

  it('counts a text that is the same and nearly the same once, and names both traces', () => {
    const [tie] = tiePairs(
      [layer('same_text', 60, [[1, 2, 3, 0.1, 0.02]]), layer('near_text', 60, [[1, 2, 4, 0.2, 0.01]])],
      { level: 0.05 },
    );
    expect(tie).toMatchObject({ coActions: 4, expected: 0.2, q: 0.01, traces: ['near_text', 'same_text'] });
  });

  it('leaves out what is above the level', () => {
    expect(tiePairs([layer('same_text', 60, [[1, 2, 9, 4, 0.051]])], { level: 0.05 })).toEqual([]);
  });
});

describe('findGroups', () => {
  const ties = tiePairs(
    [layer('same_text', 60, [...clique([1, 2, 3, 4], 5), ...clique([7, 8, 9], 9), [4, 7, 2, 0.5, 0.04]])],
    { level: 0.05 },
  );

  it('finds the two cliques though one tie joins them, strongest first', () => {
    const groups = findGroups(ties, { seed: 1 });
    expect(groups.map(({ accounts }) => accounts)).toEqual([
      [1, 2, 3, 4],
      [7, 8, 9],
    ]);
    expect(groups.map(({ coActions }) => coActions)).toEqual([30, 27]);
  });

  it('gives the same for the same seed, and none where there are no ties', () => {
    expect(findGroups(ties, { seed: 3 })).toEqual(findGroups(ties, { seed: 3 }));
    expect(findGroups([], { seed: 1 })).toEqual([]);
  });
});

describe('testGroups', () => {
  const search = (observed: readonly LayerPairs[], shuffled: readonly LayerPairs[]): CoordinationSearch =>
    ({
      options: { level: 0.05, groupP: 0.01, groupLevel: 0.02, seed: 1 },
      observed,
      shuffled: shuffled.map((pairs) => ({ pairs: [pairs] })),
    }) as unknown as CoordinationSearch;
  const nothing = layer('same_text', 60, []);
  const runs = (count: number): LayerPairs[] => Array<LayerPairs>(count).fill(nothing);
  /** Pairs whose q says nothing and whose p ties them. */
  const weak = (accounts: readonly number[]): Row[] =>
    accounts.flatMap((a) => accounts.filter((b) => b > a).map((b): Row => [a, b, 3, 0.1, 0.5]));

  it('counts the shuffled runs with a group as strong: p = (b + 1) / (m + 1)', () => {
    const observed = [layer('same_text', 60, clique([1, 2, 3], 4))];
    const pair = layer('same_text', 60, [[5, 6, 2, 0.1, 0.04]]);
    const strong = layer('same_text', 60, clique([5, 6, 7], 6));
    const [group] = testGroups(search(observed, [...Array<LayerPairs>(18).fill(pair), strong]), 1000);
    expect(group!.p).toBeCloseTo(2 / 20, 12);
  });

  it('proves a large group by pairs that prove nothing alone, and no small one', () => {
    const twelve = Array.from({ length: 12 }, (_, k) => k + 1);
    const found = testGroups(search([layer('same_text', 60, weak(twelve))], runs(99)), 1000);
    expect(found.map(({ accounts, p }) => [accounts, p])).toEqual([[twelve, 0.01]]);
    expect(testGroups(search([layer('same_text', 60, weak([1, 2]))], runs(99)), 1000)).toEqual([]);
    const asStrong = [...runs(97), ...Array<LayerPairs>(2).fill(layer('same_text', 60, weak(twelve)))];
    expect(testGroups(search([layer('same_text', 60, weak(twelve))], asStrong), 1000)).toEqual([]);
  });

  it('leaves out an account that hangs on the group by one chance tie', () => {
    const members = [1, 2, 3, 4, 5, 6];
    const rows: Row[] = [...weak(members), [6, 9, 2, 0.1, 0.5]];
    const [group] = testGroups(search([layer('same_text', 60, rows)], runs(99)), 1000);
    expect(group!.accounts).toEqual(members);
    const paired: Row[] = [...weak(members), [6, 9, 6, 0.1, 0.001]];
    expect(testGroups(search([layer('same_text', 60, paired)], runs(99)), 1000)[0]!.accounts).toEqual([
      ...members,
      9,
    ]);
  });

  it('keeps pairs at the level that are in no proven group as groups of their own', () => {
    const rows: Row[] = [...weak([1, 2, 3, 4, 5, 6]), [8, 9, 6, 0.1, 0.001]];
    const made = search([layer('same_text', 60, rows)], runs(99));
    const groups = testGroups(made, 1000);
    expect(groups.map(({ accounts }) => accounts)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [8, 9],
    ]);
    expect(listTies(made, groups)).toHaveLength(16);
    expect(listTies(made, groups.slice(1))).toHaveLength(1);
  });

  it('proves nothing without shuffles', () => {
    const groups = testGroups(search([layer('same_text', 60, clique([1, 2, 3], 4))], []), 1000);
    expect(groups.map(({ p }) => p)).toEqual([1]);
    expect(testGroups(search([layer('same_text', 60, weak([1, 2, 3, 4, 5, 6]))], []), 1000)).toEqual([]);
  });
});

describe('layoutNetwork', () => {
  const ties = tiePairs([layer('same_text', 60, clique([1, 2, 3, 4, 5], 2))], { level: 0.05 });

  it('gives every account a place in the unit square, the same for the same seed', () => {
    const places = layoutNetwork(ties, { seed: 1 });
    expect([...places.keys()].sort()).toEqual([1, 2, 3, 4, 5]);
    for (const { x, y } of places.values()) {
      expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
    }
    expect(layoutNetwork(ties, { seed: 1 })).toEqual(places);
  });

  it('draws nothing of nothing', () => expect(layoutNetwork([] as Tie[], { seed: 1 }).size).toBe(0));
});
