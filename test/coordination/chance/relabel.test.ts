import { describe, expect, it } from 'vitest';
import { cutCells } from '../../../src/coordination/chance/cells.js';
import { planSharers } from '../../../src/coordination/chance/relabel/planSharers.js';
import { planSittings } from '../../../src/coordination/chance/relabel/planSittings.js';
import { arrangeUnits, relabelAccounts } from '../../../src/coordination/chance/relabel/relabelling.js';
import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';

const minute = 60_000;

/** All labellings that some seeds give, as text. */
function listLabellings(relabel: (seed: number) => Int32Array): string[] {
  return [...new Set(Array.from({ length: 200 }, (_, seed) => relabel(seed).join(' ')))].sort();
}

describe('relabelAccounts', () => {
  it('gives every order within a stratum about equally often, and moves nothing between strata', () => {
    const plan = arrangeUnits(
      Int32Array.of(0, 1, 2, 3),
      Int32Array.of(7, 8, 9, 5),
      Int32Array.of(0, 0, 0, 1),
      2,
    );
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed++) {
      const key = relabelAccounts(plan, createRandom(seed)).join(' ');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(
      ['7 8 9 5', '7 9 8 5', '8 7 9 5', '8 9 7 5', '9 7 8 5', '9 8 7 5'].sort(),
    );
    for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('planSittings', () => {
  it('moves a sitting as a whole, to sittings of about as many comments in the cell', () => {
    // Account 0: a sitting of three, 1: of two, 2: of two, 3: two single comments with an hour between.
    const account = Int32Array.of(0, 0, 1, 2, 0, 1, 2, 3, 3);
    const at = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7, 68).map((minutes) => minutes * minute);
    const plan = planSittings(at, account, cutCells(9, 9));
    const seen = listLabellings((seed) => relabelAccounts(plan, createRandom(seed)));
    // Sittings of two and of three comments share a stratum; the single ones are both of account 3.
    expect(seen).toEqual(
      [
        '0 0 1 2 0 1 2 3 3',
        '0 0 2 1 0 2 1 3 3',
        '1 1 0 2 1 0 2 3 3',
        '1 1 2 0 1 2 0 3 3',
        '2 2 0 1 2 0 1 3 3',
        '2 2 1 0 2 1 0 3 3',
      ].sort(),
    );
  });

  it('starts a new sitting after more than half an hour', () => {
    const account = Int32Array.of(0, 0, 0);
    const units = (gap: number): number =>
      planSittings(Float64Array.of(0, gap, 2 * gap), account, cutCells(3, 3)).account.length;
    expect([units(30 * minute), units(30 * minute + 1)]).toEqual([1, 3]);
  });
});

describe('planSharers', () => {
  const actionsOf = (account: readonly number[], object: readonly number[]): Actions => {
    const rows = object.flatMap((one, row) => (one < 0 ? [] : [row]));
    return {
      trace: 'same_text',
      row: Int32Array.from(rows),
      account: Int32Array.from(rows, (row) => account[row]!),
      object: Int32Array.from(rows, (row) => object[row]!),
      at: Float64Array.from(rows),
      accounts: 10,
      objects: Math.max(...object) + 1,
      describeObject: String,
    };
  };

  it('keeps an object to its sharers', () => {
    const account = [0, 1, 2, 3, 4];
    const plan = planSharers(
      [actionsOf(account, [0, 0, -1, -1, 1])],
      Int32Array.from(account),
      cutCells(5, 5),
      [],
    );
    const seen = listLabellings((seed) => relabelAccounts(plan, createRandom(seed)));
    expect(seen.every((one) => /^(0 1|1 0) /u.test(one))).toBe(true);
    // What shares nothing, or is shared by nobody else, moves within the cell.
    expect(seen.length).toBe(2 * 6);
  });

  it('lets an object that mostly a suspected group shares go to anybody in the cell', () => {
    const account = [0, 1, 2, 3, 4, 5];
    const actions = [actionsOf(account, [0, 0, 0, -1, -1, -1])];
    const label = (groups: number[][]): string[] => {
      const plan = planSharers(actions, Int32Array.from(account), cutCells(6, 6), groups);
      return listLabellings((seed) => relabelAccounts(plan, createRandom(seed)));
    };
    const keeps = (seen: string[]): boolean => seen.every((one) => /^[012] [012] [012] /u.test(one));
    expect(keeps(label([]))).toBe(true);
    expect(keeps(label([[0, 1]]))).toBe(false);
    // One member alone, or as many others as members, is no reason.
    expect(keeps(label([[0, 4]]))).toBe(true);
  });

  it('moves a comment on several objects on the one with the most sharers', () => {
    const account = [0, 1, 2, 3];
    const plan = planSharers(
      [actionsOf(account, [0, 0, -1, -1]), actionsOf(account, [0, 0, 0, -1])],
      Int32Array.from(account),
      cutCells(4, 4),
      [],
    );
    const seen = listLabellings((seed) => relabelAccounts(plan, createRandom(seed)));
    expect(seen.every((one) => one.endsWith(' 3'))).toBe(true);
    expect(seen.length).toBe(6);
  });
});
