import { describe, expect, it } from 'vitest';
import { cutCells } from '../../../src/coordination/chance/cells.js';
import { adjustLayers } from '../../../src/coordination/chance/layerLevels.js';
import { createPairSearch, type Layer } from '../../../src/coordination/chance/searchPairs.js';
import { shuffleAccounts } from '../../../src/coordination/chance/shuffleAccounts.js';
import { arrangeWindows } from '../../../src/coordination/pairs/windows.js';
import type { Actions } from '../../../src/model/coordination.js';
import { adjustBenjaminiHochberg } from '../../../src/stats/benjaminiHochberg.js';
import { createRandom } from '../../../src/stats/random.js';
import { drawActions } from '../pairs/randomActions.js';

/** Accounts of which the first two act together on eight objects of their own. */
function drawWithPair(seed: number): Actions {
  const random = createRandom(seed);
  const rows = Array.from({ length: 600 }, () => ({
    account: random.integer(40),
    object: random.integer(60),
    second: random.integer(2000),
  }));
  for (let object = 60; object < 68; object++) {
    const second = random.integer(2000);
    rows.push({ account: 0, object, second }, { account: 1, object, second });
  }
  rows.sort((x, y) => x.second - y.second);
  return {
    ...drawActions(1),
    row: Int32Array.from(rows.keys()),
    account: Int32Array.from(rows, ({ account }) => account),
    object: Int32Array.from(rows, ({ object }) => object),
    at: Float64Array.from(rows, ({ second }) => second * 1000),
    accounts: 40,
    objects: 68,
  };
}

describe('createPairSearch', () => {
  it('gives each shuffle what a search of its own gives', () => {
    const actions = drawActions(7, 400);
    const cells = cutCells(400, 60);
    const layers = [5, 60].map((windowSeconds): Layer => ({
      actions,
      windowSeconds,
      windows: arrangeWindows(actions, windowSeconds),
    }));
    const { account, accounts } = actions;
    const search = createPairSearch(layers, { account, accounts, cells, minCoActions: 1 });
    const random = createRandom(3);
    for (let run = 0; run < 20; run++) {
      const shuffled = shuffleAccounts(account, cells, random);
      const own = createPairSearch(layers, { account: shuffled, accounts, cells, minCoActions: 1 });
      expect(search.findAll(shuffled)).toEqual(own.findAll(shuffled));
    }
    expect(search.findAll(account)[1]!.a.length).toBeGreaterThan(0);
  });

  it('finds of all pairs the unlikely ones, with the same q up to the level', () => {
    let found = 0;
    for (let seed = 0; seed < 40; seed++) {
      const actions = drawWithPair(seed);
      const cells = cutCells(actions.row.length, 20);
      const layers = [3, 30].map((windowSeconds): Layer => ({
        actions,
        windowSeconds,
        windows: arrangeWindows(actions, windowSeconds),
      }));
      const { account, accounts } = actions;
      const search = createPairSearch(layers, { account, accounts, cells, minCoActions: 1 });
      for (const [level, maxP] of [
        [0.05, 0.001],
        [0.5, 0.01],
        [0.9, 0.2],
      ] as const) {
        const all = search.findAll(account);
        search.findUnlikely(account, { level, maxP }).forEach((unlikely, k) => {
          const { p, q, histogram } = all[k]!;
          const pick = (values: ArrayLike<number>): number[] =>
            Array.from(values).filter((_, pair) => p[pair]! <= maxP || q[pair]! <= level);
          expect(Array.from(unlikely.histogram)).toEqual(Array.from(histogram));
          const wanted = Array.from(unlikely.p, (one, pair) => one <= maxP || unlikely.q[pair]! <= level);
          for (const name of ['a', 'b', 'coActions', 'expected', 'p'] as const)
            expect(Array.from(unlikely[name]).filter((_, pair) => wanted[pair])).toEqual(pick(all[k]![name]));
          const atLevel = (values: Float64Array): number[] =>
            Array.from(values).filter((one) => one <= level);
          expect(atLevel(unlikely.q)).toEqual(atLevel(q));
          found += atLevel(q).length;
        });
      }
    }
    expect(found).toBeGreaterThan(60);
  });

  it('adjusts the pairs of all layers together', () => {
    const [one, other] = [Float64Array.of(0.001, 0.9, 0.0002), Float64Array.of(0.0004, 0.004)];
    const together = adjustBenjaminiHochberg([...one, ...other], { tests: 1000 });
    expect(adjustLayers([one, other], 1000).map((q) => Array.from(q))).toEqual([
      Array.from(together.slice(0, 3)),
      Array.from(together.slice(3)),
    ]);
  });
});
