import { describe, expect, it } from 'vitest';
import { coActions } from '../../../src/coordination/pairs/coActions.js';
import type { Actions } from '../../../src/model/coordination.js';
import { drawActions } from './randomActions.js';

/** The definition, word for word: distinct objects within the window, but no more than either has coinciding comments. */
function countNaively(actions: Actions, windowSeconds: number): Map<string, number> {
  const shared = new Map<string, Set<string>[]>();
  for (let i = 0; i < actions.row.length; i++) {
    for (let j = 0; j < actions.row.length; j++) {
      const near = Math.abs(actions.at[i]! - actions.at[j]!) <= windowSeconds * 1000;
      if (actions.account[i]! >= actions.account[j]! || actions.object[i] !== actions.object[j] || !near)
        continue;
      const key = `${actions.account[i]!} ${actions.account[j]!}`;
      const sets = shared.get(key) ?? [new Set(), new Set(), new Set()];
      const what = [actions.object[i]!, actions.row[i]!, actions.row[j]!];
      what.forEach((one, k) => sets[k]!.add(String(one)));
      shared.set(key, sets);
    }
  }
  return new Map([...shared].map(([key, sets]) => [key, Math.min(...sets.map((set) => set.size))]));
}

function asMap(pairs: ReturnType<typeof coActions>): Map<string, number> {
  return new Map(Array.from(pairs.a, (a, k) => [`${a} ${pairs.b[k]!}`, pairs.coActions[k]!]));
}

const table = (...rows: [account: number, object: number, second: number][]): Actions => ({
  ...drawActions(1),
  row: Int32Array.from(rows, (_, k) => k),
  account: Int32Array.from(rows, ([account]) => account),
  object: Int32Array.from(rows, ([, object]) => object),
  at: Float64Array.from(rows, ([, , second]) => second * 1000),
  accounts: 10,
  objects: 10,
});

describe('coActions', () => {
  it('equals the definition on 300 random small sets, every window and minimum', () => {
    for (let seed = 0; seed < 300; seed++) {
      const actions = drawActions(seed, 20 + (seed % 80));
      for (const windowSeconds of [1, 7, 60, 1000]) {
        const naive = countNaively(actions, windowSeconds);
        for (const minCoActions of [1, 2, 3]) {
          const expected = new Map([...naive].filter(([, count]) => count >= minCoActions));
          expect(asMap(coActions(actions, { windowSeconds, minCoActions }))).toEqual(expected);
        }
      }
    }
  });

  it('equals the definition where comments act on several objects', () => {
    for (let seed = 0; seed < 200; seed++) {
      const single = drawActions(seed, 60);
      // Three actions in a row are one comment: one account, one moment.
      const first = (k: number): number => k - (k % 3);
      const actions: Actions = {
        ...single,
        row: single.row.map((_, k) => Math.floor(k / 3)),
        account: single.account.map((_, k) => single.account[first(k)]!),
        at: single.at.map((_, k) => single.at[first(k)]!),
        object: single.object.map((object, k) => (object + (k % 3)) % single.objects),
      };
      const expected = new Map([...countNaively(actions, 40)].filter(([, count]) => count >= 2));
      expect(asMap(coActions(actions, { windowSeconds: 40, minCoActions: 2 }))).toEqual(expected);
    }
  });

  it('takes two comments with the same five links for one co-action', () => {
    const rows = [0, 1].flatMap((account) => [1, 2, 3, 4, 5].map((object) => ({ account, object })));
    const links: Actions = {
      ...table(...rows.map(({ account, object }) => [account, object, account] as [number, number, number])),
      row: Int32Array.from(rows, ({ account }) => account),
    };
    expect(asMap(coActions(links, { minCoActions: 1 }))).toEqual(new Map([['0 1', 1]]));
  });

  it('slides: a second apart is near wherever the clock stands', () => {
    const pairs = coActions(table([0, 1, 59], [1, 1, 60], [0, 2, 119], [1, 2, 120]), { windowSeconds: 60 });
    expect(asMap(pairs)).toEqual(new Map([['0 1', 2]]));
  });

  it('counts exactly the window apart as inside, a second more as outside', () => {
    const at = (second: number): Actions => table([0, 1, 0], [1, 1, second]);
    expect(coActions(at(60), { windowSeconds: 60, minCoActions: 1 }).coActions.length).toBe(1);
    expect(coActions(at(61), { windowSeconds: 60, minCoActions: 1 }).coActions.length).toBe(0);
  });

  it('does not drop whole days from a time difference', () => {
    const days = table([0, 1, 0], [1, 1, 3 * 86_400 + 4]);
    expect(coActions(days, { windowSeconds: 60, minCoActions: 1 }).coActions.length).toBe(0);
  });

  it('counts an object once however often it is repeated, and never an account with itself', () => {
    const repeated = table([0, 1, 0], [0, 1, 1], [1, 1, 2], [1, 1, 3], [0, 1, 4]);
    expect(asMap(coActions(repeated, { minCoActions: 1 }))).toEqual(new Map([['0 1', 1]]));
  });

  it('counts the pairs it returns by their number of co-actions', () => {
    const actions = drawActions(11, 90);
    const counts = [...countNaively(actions, 30).values()].filter((count) => count >= 2);
    const { histogram } = coActions(actions, { windowSeconds: 30, minCoActions: 2 });
    expect(counts.length).toBeGreaterThan(0);
    histogram.forEach((pairs, k) => expect(pairs).toBe(counts.filter((count) => count === k + 1).length));
  });

  it('refuses a window and a minimum that mean nothing', () => {
    expect(() => coActions(drawActions(1), { windowSeconds: -5 })).toThrow(
      'coActions: windowSeconds must be > 0 (got -5)',
    );
    expect(() => coActions(drawActions(1), { windowSeconds: NaN })).toThrow(RangeError);
    expect(() => coActions(drawActions(1), { minCoActions: 0 })).toThrow(
      'coActions: minCoActions must be a whole number ≥ 1 (got 0)',
    );
  });

  it('takes an object of 15,000 actions over a week without listing its pairs', () => {
    const rows = 15_000;
    const hot: Actions = {
      ...drawActions(1),
      row: Int32Array.from({ length: rows }, (_, k) => k),
      account: Int32Array.from({ length: rows }, (_, k) => k % 5000),
      object: new Int32Array(rows),
      at: Float64Array.from({ length: rows }, (_, k) => k * 40_000),
      accounts: 5000,
      objects: 1,
    };
    expect(coActions(hot, { windowSeconds: 60 }).coActions.length).toBe(0);
    expect(coActions(hot, { windowSeconds: 60, minCoActions: 1 }).histogram[0]).toBe(5000);
  });
});
