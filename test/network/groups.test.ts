import { describe, expect, it } from 'vitest';
import type { CoordinationSearch } from '../../src/coordination/findCoordination.js';
import type { LayerPairs } from '../../src/coordination/searchPairs.js';
import { findGroups } from '../../src/network/findGroups.js';
import { layoutNetwork } from '../../src/network/layoutNetwork.js';
import { testGroups } from '../../src/network/testGroups.js';
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
      0.05,
    );
    expect(ties).toEqual([
      {
        a: 1,
        b: 2,
        coActions: 5,
        expected: expect.closeTo(0.3, 10) as number,
        q: 0.01,
        traces: ['same_text', 'same_link'],
      },
    ]);
  });

  it('leaves out what is above the level', () => {
    expect(tiePairs([layer('same_text', 60, [[1, 2, 9, 4, 0.051]])], 0.05)).toEqual([]);
  });
});

describe('findGroups', () => {
  const ties = tiePairs(
    [layer('same_text', 60, [...clique([1, 2, 3, 4], 5), ...clique([7, 8, 9], 9), [4, 7, 2, 0.5, 0.04]])],
    0.05,
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
  const search = (shuffled: LayerPairs[]): CoordinationSearch =>
    ({
      options: { level: 0.05, seed: 1 },
      observed: [layer('same_text', 60, clique([1, 2, 3], 4))],
      shuffled: shuffled.map((pairs) => ({ pairs: [pairs] })),
    }) as unknown as CoordinationSearch;

  it('counts the shuffled runs with a group as strong: p = (b + 1) / (m + 1)', () => {
    const weak = layer('same_text', 60, [[5, 6, 2, 0.1, 0.04]]);
    const strong = layer('same_text', 60, clique([5, 6, 7], 6));
    const [group] = testGroups(search([...Array<LayerPairs>(18).fill(weak), strong]));
    expect(group!.p).toBeCloseTo(2 / 20, 12);
  });

  it('proves nothing without shuffles', () => expect(testGroups(search([]))[0]!.p).toBe(1));
});

describe('layoutNetwork', () => {
  const ties = tiePairs([layer('same_text', 60, clique([1, 2, 3, 4, 5], 2))], 0.05);

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
