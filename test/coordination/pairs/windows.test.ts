import { describe, expect, it } from 'vitest';
import { arrangeWindows } from '../../../src/coordination/pairs/windows.js';
import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';
import { drawActions } from './randomActions.js';

/** The same actions in any order of time; equal times keep theirs. */
function disturb(actions: Actions, seed: number): { actions: Actions; from: Int32Array } {
  const random = createRandom(seed);
  const from = Int32Array.from(
    Array.from(actions.row, (k) => ({ k, key: random.integer(5) })).sort((x, y) => x.key - y.key),
    ({ k }) => k,
  );
  const { row, account, object, at } = actions;
  return {
    from,
    actions: {
      ...actions,
      row: from.map((k) => row[k]!),
      account: from.map((k) => account[k]!),
      object: from.map((k) => object[k]!),
      at: Float64Array.from(from, (k) => at[k]!),
    },
  };
}

describe('arrangeWindows', () => {
  it('gives each action with a neighbour, by object and time, with all its neighbours, in any order of the input', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { actions } = disturb(drawActions(seed, 20 + 3 * seed), seed);
      const seconds = [1, 10, 300][seed % 3]!;
      const { positions, action, account, object, row, low, high } = arrangeWindows(actions, seconds);
      const isNear = (i: number, j: number): boolean =>
        actions.object[i] === actions.object[j] &&
        Math.abs(actions.at[i]! - actions.at[j]!) <= seconds * 1000;
      const all = Array.from(actions.row.keys());
      const nearOf = (i: number): number[] => all.filter((j) => isNear(i, j));
      expect(action.toSorted()).toEqual(Int32Array.from(all.filter((i) => nearOf(i).length > 1)));
      for (let p = 0; p < positions; p++) {
        const i = action[p]!;
        expect([account[p], object[p], row[p]]).toEqual([
          actions.account[i],
          actions.object[i],
          actions.row[i],
        ]);
        expect(Array.from(action.subarray(low[p], high[p]! + 1)).sort((x, y) => x - y)).toEqual(nearOf(i));
        if (p > low[p]!) expect(actions.at[i]).toBeGreaterThanOrEqual(actions.at[action[p - 1]!]!);
      }
    }
  });

  it('arranges many actions, in many partitions, like few', () => {
    const random = createRandom(2);
    const rows = 60_000;
    const at = Float64Array.from({ length: rows }, () => random.integer(3_000_000)).sort();
    const many: Actions = {
      ...drawActions(1),
      row: Int32Array.from(at.keys()),
      account: Int32Array.from({ length: rows }, () => random.integer(100)),
      object: Int32Array.from({ length: rows }, () => Math.floor(5000 * random.next() ** 2)),
      at,
      accounts: 100,
      objects: 5000,
    };
    const { positions, action, object, low, high } = arrangeWindows(many, 5);
    const shuffled = disturb(many, 1);
    expect(arrangeWindows(shuffled.actions, 5).positions).toBe(positions);
    let seen = 0;
    for (let p = 0; p < positions; p++) {
      const isFirst = p === 0 || object[p] !== object[p - 1];
      if (isFirst) seen++;
      else expect(action[p]).toBeGreaterThan(action[p - 1]!);
      expect(high[p]! - low[p]!).toBeGreaterThan(0);
      expect(at[action[high[p]!]!]! - at[action[low[p]!]!]!).toBeLessThanOrEqual(10_000);
      expect(object[low[p]!] === object[p] && object[high[p]!] === object[p]).toBe(true);
    }
    expect(seen).toBe(new Set(object).size);
  });

  it('knows whether a comment acts on several objects, in any order of the input', () => {
    const actions = drawActions(3, 50);
    expect(arrangeWindows(actions, 60).hasSeveral).toBe(false);
    expect(arrangeWindows({ ...actions, row: actions.row.toReversed() }, 60).hasSeveral).toBe(false);
    expect(arrangeWindows({ ...actions, row: actions.row.map((k) => k >> 1) }, 60).hasSeveral).toBe(true);
    expect(arrangeWindows({ ...actions, row: actions.row.map((k) => k % 49) }, 60).hasSeveral).toBe(true);
  });
});
