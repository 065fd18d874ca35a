import { expect, it } from 'vitest';
import { coActions } from '../../src/coordination/pairs/coActions.js';
import { countOnce } from '../../src/coordination/pairs/kernelCount.js';
import { createKernelCounter } from '../../src/coordination/pairs/kernelCounter.js';
import { createObjectCounter } from '../../src/coordination/pairs/objectCounter.js';
import { arrangeWindows } from '../../src/coordination/pairs/windows.js';
import type { Actions } from '../../src/model/coordination.js';
import { createRandom } from '../../src/stats/random.js';
import { drawActions } from './pairs/randomActions.js';

const options = { maxPairs: 1e6, describeObject: String };

it('counts the same in TypeScript and in WebAssembly, at once or in steps, on 300 random sets', () => {
  for (let seed = 0; seed < 300; seed++) {
    const actions = drawActions(seed, 30 + 2 * (seed % 100));
    const windowSeconds = [1, 7, 60, 1000][seed % 4]!;
    const windows = arrangeWindows(actions, windowSeconds);
    const inSteps = createKernelCounter(windows, actions.accounts, options);
    const reference = createObjectCounter(windows, actions.accounts, options);
    for (const minCoActions of [1, 2, 3, 4]) {
      const expected = reference(windows.account, minCoActions);
      expect(inSteps(windows.account, minCoActions)).toEqual(expected);
      expect(countOnce(actions, { windowSeconds, minCoActions, maxPairs: 1e6 })).toEqual(expected);
    }
  }
});

it('counts one labelling after the other on the same windows', () => {
  const actions = drawActions(5, 300);
  const windows = arrangeWindows(actions, 30);
  const kernel = createKernelCounter(windows, actions.accounts, options);
  const reference = createObjectCounter(windows, actions.accounts, options);
  const random = createRandom(1);
  for (let run = 0; run < 50; run++) {
    const account = windows.account.map(() => random.integer(actions.accounts));
    const minCoActions = 1 + (run % 3);
    expect(kernel(account, minCoActions)).toEqual(reference(account, minCoActions));
  }
});

/** Enough actions for the count in WebAssembly, with fractions of seconds where wanted. */
function drawMany(step: number, days: number): Actions {
  const random = createRandom(8);
  const rows = 30_000;
  const draw = (): number => Math.floor((random.next() * days * 86_400_000) / step) * step;
  return {
    ...drawActions(1),
    row: Int32Array.from({ length: rows }, (_, k) => k),
    account: Int32Array.from({ length: rows }, () => random.integer(300)),
    object: Int32Array.from({ length: rows }, () => Math.floor(2000 * random.next() ** 5)),
    at: Float64Array.from({ length: rows }, draw).sort(),
    accounts: 300,
    objects: 2000,
  };
}

it.each([
  ['whole seconds of three days', 1000, 3],
  ['milliseconds of three days', 1, 3],
  ['whole seconds of 60 days', 1000, 60],
  ['milliseconds of 60 days, more than 32 bits hold', 1, 60],
])('counts the same in every scale and order of time: %s', (_, step, days) => {
  const actions = drawMany(step, days);
  const windows = arrangeWindows(actions, 2000);
  const expected = createObjectCounter(windows, 300, options)(windows.account, 2);
  expect(expected.a.length).toBeGreaterThan(100);
  expect(coActions(actions, { windowSeconds: 2000 })).toMatchObject(expected);

  const random = createRandom(3);
  const order = Array.from(actions.row, (k) => ({ k, key: random.next() })).sort((x, y) => x.key - y.key);
  const anyOrder = {
    ...actions,
    row: Int32Array.from(order, ({ k }) => k),
    account: Int32Array.from(order, ({ k }) => actions.account[k]!),
    object: Int32Array.from(order, ({ k }) => actions.object[k]!),
    at: Float64Array.from(order, ({ k }) => actions.at[k]!),
  };
  expect(coActions(anyOrder, { windowSeconds: 2000 })).toMatchObject(expected);
});

it.each([
  ['end in the same 14 bits, so that all share one slot', (code: number) => code * 2 ** 14],
  ['reach the last code of all', (code: number) => 2 ** 25 - 1 - code],
])('counts the same where the codes of the objects %s', (_, recode) => {
  const actions = drawMany(1000, 60);
  const expected = coActions(actions, { windowSeconds: 2000 });
  expect(expected.a.length).toBeGreaterThan(100);
  const recoded = { ...actions, object: actions.object.map(recode), objects: 2 ** 25 };
  expect(countOnce(recoded, { windowSeconds: 2000, minCoActions: 2, maxPairs: 1e6 })).toEqual({
    a: expected.a,
    b: expected.b,
    coActions: expected.coActions,
  });
});

it.each([20_000, 20_001, 20_002, 20_003, 32_768])('counts all of %i actions, the last ones too', (rows) => {
  const all = drawMany(1000, 3);
  const columns = Object.fromEntries(
    (['row', 'account', 'object', 'at'] as const).map((name) => [name, all[name].slice(0, rows)]),
  );
  const actions = { ...all, ...columns, accounts: 303, objects: 2003 };
  // Two accounts whose only co-actions are the very last ones.
  for (const k of [4, 3, 2, 1]) {
    actions.object[rows - k] = 2001 + (k >> 1 === 1 ? 0 : 1);
    actions.account[rows - k] = 301 + (k & 1);
    actions.at[rows - k] = all.at[rows - 1]!;
  }
  const windows = arrangeWindows(actions, 2000);
  const expected = createObjectCounter(windows, 303, options)(windows.account, 2);
  expect(countOnce(actions, { windowSeconds: 2000, minCoActions: 2, maxPairs: 1e6 })).toEqual(expected);
});

it('takes comments in any order as long as none acts twice', () => {
  const actions = drawMany(1000, 3);
  const turned = { ...actions, row: actions.row.toReversed() };
  const count = { windowSeconds: 2000, minCoActions: 2, maxPairs: 1e6 };
  expect(countOnce(turned, count)).toEqual(countOnce(actions, count));
  for (const again of [5, 16_384, 29_999]) {
    const twice = { ...actions, row: actions.row.slice() };
    twice.row[again] = again - 1;
    expect(countOnce(twice, count)).toBeNull();
  }
});

it('gives pairs by the first account and then by the second', () => {
  const { a, b } = coActions(drawMany(1000, 3), { windowSeconds: 600 });
  for (let k = 1; k < a.length; k++) expect(a[k]! * 300 + b[k]!).toBeGreaterThan(a[k - 1]! * 300 + b[k - 1]!);
});

it('refuses codes that are out of range, many or few', () => {
  const many = drawMany(1000, 3);
  const wrong = { ...many, account: many.account.slice() };
  wrong.account[29_999] = -1;
  expect(() => coActions(wrong)).toThrow('coActions: every account must be from 0 to 299 (got -1)');
  expect(() => coActions({ ...many, accounts: 299 })).toThrow(
    'coActions: every account must be from 0 to 298 (got 299)',
  );
  expect(() => coActions({ ...many, accounts: 0 })).toThrow('coActions: every account must be from 0 to -1');
  expect(() => coActions({ ...many, objects: 10 })).toThrow(
    'coActions: every object must be from 0 to 9 (got',
  );
});
