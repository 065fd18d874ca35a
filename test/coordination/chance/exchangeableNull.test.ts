import { describe, expect, it } from 'vitest';
import { cutCells } from '../../../src/coordination/chance/cells.js';
import { countActivity } from '../../../src/coordination/chance/accountActivity.js';
import type { CellPairs } from '../../../src/coordination/chance/cellPairs.js';
import { countCoincidences, subtractOwnPairs } from '../../../src/coordination/chance/coincidences.js';
import { countOrderedPairs, expectCoActions } from '../../../src/coordination/chance/expectedCoActions.js';
import { createPairCounter } from '../../../src/coordination/pairs/pairCounter.js';
import { shuffleAccounts } from '../../../src/coordination/chance/shuffleAccounts.js';
import { arrangeWindows, type ActionWindows } from '../../../src/coordination/pairs/windows.js';
import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';
import { drawActions } from '../pairs/randomActions.js';

function countNaively(
  actions: Actions,
  windowSeconds: number,
  cellOf: Int32Array,
  cells: number,
): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let j = 0; j < actions.row.length; j++) {
    for (let i = 0; i < j; i++) {
      if (actions.object[i] !== actions.object[j] || actions.account[i] === actions.account[j]) continue;
      if (actions.at[j]! - actions.at[i]! > windowSeconds * 1000) continue;
      const key = cellOf[i]! * cells + cellOf[j]!;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  return pairs;
}

/** The numbers that are not 0, by s · cells + u. */
function asMap({ cells, last, from, values }: CellPairs): Map<number, number> {
  const found = new Map<number, number>();
  for (let s = 0; s < cells; s++) {
    for (let u = s; u <= last[s]!; u++) {
      const value = values[from[s]! + u - s]!;
      if (value !== 0) found.set(s * cells + u, value);
    }
  }
  return found;
}

function countBetweenCells(
  windows: ActionWindows,
  cellOf: Int32Array,
  cells: number,
  accounts: number,
): CellPairs {
  const cell = windows.row.map((row) => cellOf[row]!);
  return subtractOwnPairs(countCoincidences(windows, cell, cells), windows, cell, windows.account, accounts);
}

describe('cutCells', () => {
  it('gives cells of equal count that hold every row once', () => {
    const { count, starts, cellOf } = cutCells(1234, 100);
    expect(count).toBe(12);
    expect([starts[0], starts[count]]).toEqual([0, 1234]);
    const sizes = Array.from({ length: count }, (_, s) => starts[s + 1]! - starts[s]!);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    sizes.forEach((size, s) => expect(cellOf.filter((cell) => cell === s).length).toBe(size));
  });
  it('makes one cell of few rows', () => expect(cutCells(7, 500).count).toBe(1));
  it('refuses cells without room to exchange', () =>
    expect(() => cutCells(10, 1)).toThrow('cutCells: cellComments must be a whole number ≥ 2 (got 1)'));
});

describe('countCoincidences', () => {
  it('equals listing the pairs, on 200 random small sets', () => {
    for (let seed = 0; seed < 200; seed++) {
      const actions = drawActions(seed, 80);
      const cells = cutCells(80, 10 + (seed % 30));
      const windows = arrangeWindows(actions, [3, 40, 500][seed % 3]!);
      const found = countBetweenCells(windows, cells.cellOf, cells.count, actions.accounts);
      expect(asMap(found)).toEqual(countNaively(actions, [3, 40, 500][seed % 3]!, cells.cellOf, cells.count));
    }
  });
});

describe('expectCoActions', () => {
  const actions = drawActions(42, 400);
  const cells = cutCells(400, 50);
  const windows = arrangeWindows(actions, 20);
  const activity = countActivity(actions.account, actions.accounts, cells);
  const everyPair = Array.from({ length: actions.accounts }, (_, a) =>
    Array.from({ length: actions.accounts - a - 1 }, (_, k) => [a, a + 1 + k] as const),
  ).flat();
  const pairs = {
    a: Int32Array.from(everyPair, ([a]) => a),
    b: Int32Array.from(everyPair, ([, b]) => b),
    coActions: new Int32Array(everyPair.length),
  };
  const coincidences = countBetweenCells(windows, cells.cellOf, cells.count, actions.accounts);
  const ordered = countOrderedPairs(coincidences, activity, cells);
  const expected = expectCoActions(pairs, activity, coincidences, ordered);

  it('is the formula, term by term', () => {
    const size = (s: number): number => cells.starts[s + 1]! - cells.starts[s]!;
    const a = (account: number, s: number): number =>
      actions.account.filter((one, row) => one === account && cells.cellOf[row] === s).length;
    everyPair.forEach(([i, j], k) => {
      let lambda = 0;
      for (const [key, count] of asMap(coincidences)) {
        const [s, u] = [Math.floor(key / cells.count), key % cells.count];
        const own = Array.from({ length: actions.accounts }, (_, one) => a(one, s) * a(one, u));
        const ordered = size(s) * size(u) - own.reduce((sum, value) => sum + value, 0);
        const ways = s === u ? 2 * a(i, s) * a(j, s) : a(i, s) * a(j, u) + a(i, u) * a(j, s);
        lambda += (count * ways) / ordered;
      }
      expect(expected[k]).toBeCloseTo(lambda, 10);
    });
  });

  it('adds up to the observed coincidences over all pairs of accounts', () => {
    const observed = [...asMap(coincidences).values()].reduce((sum, count) => sum + count, 0);
    expect(expected.reduce((sum, value) => sum + value, 0)).toBeCloseTo(observed, 8);
  });

  it('is what shuffling accounts within cells gives on average', () => {
    const random = createRandom(1);
    const sums = new Float64Array(everyPair.length);
    const runs = 600;
    for (let run = 0; run < runs; run++) {
      const account = shuffleAccounts(actions.account, cells, random);
      const shuffled: Actions = { ...actions, account };
      everyPair.forEach(([i, j], k) => (sums[k]! += countCoincidentPairs(shuffled, i, j)));
    }
    const total = sums.reduce((sum, value) => sum + value, 0) / runs;
    const lambda = expected.reduce((sum, value) => sum + value, 0);
    expect(lambda / total).toBeGreaterThan(0.95);
    expect(lambda / total).toBeLessThan(1.05);
  });

  it('is never below the mean number of distinct objects, so the test errs on the safe side', () => {
    const random = createRandom(2);
    let distinct = 0;
    const runs = 300;
    for (let run = 0; run < runs; run++) {
      const account = shuffleAccounts(actions.account, cells, random);
      const label = windows.row.map((row) => account[row]!);
      const { coActions } = createPairCounter(windows, actions.accounts).count(label, 1);
      distinct += coActions.reduce((sum, count) => sum + count, 0);
    }
    expect(expected.reduce((sum, value) => sum + value, 0)).toBeGreaterThan((distinct / runs) * 0.98);
  });

  function countCoincidentPairs(shuffled: Actions, i: number, j: number): number {
    let count = 0;
    for (let p = 0; p < windows.positions; p++) {
      for (let q = windows.low[p]!; q < p; q++) {
        const [one, other] = [
          shuffled.account[actions.row[windows.action[p]!]!]!,
          shuffled.account[actions.row[windows.action[q]!]!]!,
        ];
        if ((one === i && other === j) || (one === j && other === i)) count++;
      }
    }
    return count;
  }
});

describe('shuffleAccounts', () => {
  it('keeps how often each account comments in each cell', () => {
    const actions = drawActions(9, 300);
    const cells = cutCells(300, 40);
    const shuffled = shuffleAccounts(actions.account, cells, createRandom(4));
    expect(countActivity(shuffled, actions.accounts, cells)).not.toBe(actions.account);
    for (let s = 0; s < cells.count; s++) {
      const sorted = (account: Int32Array): Int32Array =>
        account.slice(cells.starts[s], cells.starts[s + 1]).sort();
      expect(sorted(shuffled)).toEqual(sorted(actions.account));
    }
    expect(shuffled).not.toEqual(actions.account);
  });
});
