import { describe, expect, it } from 'vitest';
import { coActions } from '../../../src/coordination/pairs/coActions.js';
import { countWindows } from '../../../src/coordination/pairs/countWindows.js';
import type { Actions } from '../../../src/model/coordination.js';
import { drawActions } from './randomActions.js';

/** The definition: distinct objects within the window, but no more than either has coinciding comments. */
function countNaively(actions: Actions, a: number, b: number, windowSeconds: number): number {
  const seen = [new Set<number>(), new Set<number>(), new Set<number>()];
  actions.account.forEach((one, i) => {
    if (one !== a) return;
    actions.account.forEach((other, j) => {
      if (other !== b || actions.object[i] !== actions.object[j]) return;
      if (Math.abs(actions.at[i]! - actions.at[j]!) > windowSeconds * 1000) return;
      [actions.object[i]!, actions.row[i]!, actions.row[j]!].forEach((what, k) => seen[k]!.add(what));
    });
  });
  return Math.min(...seen.map((one) => one.size));
}

/** Three actions in a row become one comment: one account, one moment. */
function joinComments(single: Actions): Actions {
  const first = (k: number): number => k - (k % 3);
  return {
    ...single,
    row: single.row.map((_, k) => Math.floor(k / 3)),
    account: single.account.map((_, k) => single.account[first(k)]!),
    at: single.at.map((_, k) => single.at[first(k)]!),
    object: single.object.map((object, k) => (object + (k % 3)) % single.objects),
  };
}

function expectDefinition(actions: Actions, windowsSeconds: readonly number[], minCoActions: number): void {
  const expected: number[][] = [];
  for (let a = 0; a < actions.accounts; a++)
    for (let b = a + 1; b < actions.accounts; b++) {
      const counts = windowsSeconds.map((seconds) => countNaively(actions, a, b, seconds));
      if (counts.at(-1)! >= minCoActions) expected.push([a, b, ...counts]);
    }
  const found = countWindows(actions, { windowsSeconds, minCoActions });
  const rows = Array.from(found.a, (a, k) => [
    a,
    found.b[k]!,
    ...found.coActions.map((column) => column[k]!),
  ]);
  expect(rows).toEqual(expected);
}

describe('countWindows', () => {
  it('equals the definition in every window on 240 random small sets', () => {
    for (let seed = 0; seed < 240; seed++) {
      const actions = drawActions(seed, 20 + (seed % 60));
      expectDefinition(actions, [2, 7, 40, 300], 1 + (seed % 3));
    }
  });

  it('equals the definition where comments act on several objects', () => {
    for (let seed = 0; seed < 240; seed++)
      expectDefinition(joinComments(drawActions(seed, 48)), [5, 40, 120], 1 + (seed % 3));
  });

  it('gives in each window what coActions gives there', () => {
    const windowsSeconds = [3, 20, 90];
    for (let seed = 300; seed < 340; seed++) {
      for (const actions of [drawActions(seed, 90), joinComments(drawActions(seed, 90))]) {
        const all = countWindows(actions, { windowsSeconds, minCoActions: 1 });
        windowsSeconds.forEach((windowSeconds, w) => {
          const one = coActions(actions, { windowSeconds, minCoActions: 1 });
          const counts = new Map(Array.from(one.a, (a, k) => [`${a} ${one.b[k]!}`, one.coActions[k]!]));
          all.a.forEach((a, k) => expect(all.coActions[w]![k]).toBe(counts.get(`${a} ${all.b[k]!}`) ?? 0));
        });
      }
    }
  });

  it('puts the windows in order, each once', () => {
    const found = countWindows(drawActions(1), { windowsSeconds: [60, 10, 60] });
    expect(found.windowsSeconds).toEqual([10, 60]);
    expect(found.coActions).toHaveLength(2);
  });

  it('gives empty columns for no actions', () => {
    const none = countWindows(drawActions(1, 0));
    expect([none.a.length, none.coActions.map((column) => column.length)]).toEqual([0, [0, 0, 0, 0, 0, 0]]);
  });

  it('refuses windows and a minimum that mean nothing', () => {
    expect(() => countWindows(drawActions(1), { windowsSeconds: [] })).toThrow(RangeError);
    expect(() => countWindows(drawActions(1), { windowsSeconds: [60, -5] })).toThrow(
      'countWindows: windowsSeconds must be > 0 (got -5)',
    );
    expect(() => countWindows(drawActions(1), { minCoActions: 1.5 })).toThrow(
      'countWindows: minCoActions must be a whole number ≥ 1 (got 1.5)',
    );
  });
});
