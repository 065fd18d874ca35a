import { describe, expect, it } from 'vitest';
import { listByAccount } from '../../../src/coordination/pairs/accountPositions.js';
import { coActions } from '../../../src/coordination/pairs/coActions.js';
import { dropHottest } from '../../../src/coordination/pairs/hotObjects.js';
import { createKernelCounter } from '../../../src/coordination/pairs/kernelCounter.js';
import { createObjectCounter } from '../../../src/coordination/pairs/objectCounter.js';
import type { CountedPairs } from '../../../src/coordination/pairs/pairSink.js';
import { createPruner } from '../../../src/coordination/pairs/prunePositions.js';
import { arrangeWindows } from '../../../src/coordination/pairs/windows.js';
import type { Actions } from '../../../src/model/coordination.js';
import { createRandom } from '../../../src/stats/random.js';
import { drawActions } from './randomActions.js';

type Row = readonly [account: number, object: number, second: number];

function buildActions(rows: readonly Row[], accounts: number, objects: number): Actions {
  const sorted = rows.toSorted((x, y) => x[2] - y[2]);
  return {
    ...drawActions(1),
    row: Int32Array.from(sorted, (_, k) => k),
    account: Int32Array.from(sorted, ([account]) => account),
    object: Int32Array.from(sorted, ([, object]) => object),
    at: Float64Array.from(sorted, ([, , second]) => second * 1000),
    accounts,
    objects,
    describeObject: (object) => `text ${object}`,
  };
}

/** Some objects on which nearly everybody acts within an hour, and many on which few do. */
function drawHot(seed: number, hotObjects: number): Actions {
  const random = createRandom(seed);
  const accounts = 1500;
  const rows: Row[] = [];
  for (let k = 0; k < 16_000; k++) {
    rows.push([random.integer(accounts), hotObjects + random.integer(900), random.integer(86_400)]);
  }
  for (let hot = 0; hot < hotObjects; hot++) {
    for (let k = 0; k < 1800; k++)
      rows.push([random.integer(accounts), hot, 3600 * hot + random.integer(3600)]);
  }
  return buildActions(rows, accounts, hotObjects + 900);
}

/** Every pair of accounts of every object, in a table. */
function countNaively(actions: Actions, windowSeconds: number, minCoActions: number): CountedPairs {
  const windows = arrangeWindows(actions, windowSeconds);
  const counts = new Int32Array(actions.accounts ** 2);
  const lastObject = new Int32Array(actions.accounts ** 2).fill(-1);
  for (let p = 0; p < windows.positions; p++) {
    for (let q = windows.low[p]!; q < p; q++) {
      const [x, y] = [windows.account[p]!, windows.account[q]!];
      const key = Math.min(x, y) * actions.accounts + Math.max(x, y);
      if (x === y || lastObject[key] === windows.object[p]) continue;
      lastObject[key] = windows.object[p]!;
      counts[key]!++;
    }
  }
  const keys = Int32Array.from(counts.keys()).filter((key) => counts[key]! >= minCoActions);
  return {
    a: keys.map((key) => Math.floor(key / actions.accounts)),
    b: keys.map((key) => key % actions.accounts),
    coActions: keys.map((key) => counts[key]!),
  };
}

function isFiltered(actions: Actions, windowSeconds: number, minCoActions: number): boolean {
  const windows = arrangeWindows(actions, windowSeconds);
  const pruned = createPruner(windows, actions.accounts)(windows.account, minCoActions);
  const list = listByAccount(pruned.account, pruned.positions, pruned.accounts);
  return dropHottest(pruned, list, minCoActions) !== null;
}

describe('objects on which everybody acts', () => {
  const cases = [
    { hotObjects: 1, minCoActions: 2, windowSeconds: 3600, filtered: true },
    { hotObjects: 1, minCoActions: 3, windowSeconds: 3600, filtered: true },
    { hotObjects: 2, minCoActions: 3, windowSeconds: 3600, filtered: true },
    { hotObjects: 2, minCoActions: 4, windowSeconds: 1800, filtered: true },
    { hotObjects: 3, minCoActions: 2, windowSeconds: 1800, filtered: false },
  ];
  it.each(cases)('counts exactly: %j', ({ hotObjects, minCoActions, windowSeconds, filtered }) => {
    const actions = drawHot(hotObjects + minCoActions, hotObjects);
    expect(isFiltered(actions, windowSeconds, minCoActions)).toBe(filtered);
    const expected = countNaively(actions, windowSeconds, minCoActions);
    const windows = arrangeWindows(actions, windowSeconds);
    const options = { maxPairs: 1e7, describeObject: String };
    for (const create of [createObjectCounter, createKernelCounter]) {
      const counted = create(windows, actions.accounts, options)(windows.account, minCoActions);
      expect(counted.a.length).toBe(expected.a.length);
      for (const column of ['a', 'b', 'coActions'] as const) {
        expect(Buffer.compare(toBytes(counted[column]), toBytes(expected[column]))).toBe(0);
      }
    }
  });

  it('takes 200,000 actions on one object within an hour beside others in a moment', () => {
    const random = createRandom(1);
    const rows: Row[] = Array.from({ length: 200_000 }, (_, k) => [k, 0, random.integer(3600)] as const);
    rows.push([5, 1, 10], [7, 1, 20], [5, 2, 10], [900, 2, 60]);
    const started = performance.now();
    const pairs = coActions(buildActions(rows, 200_000, 3), { windowSeconds: 3600 });
    expect(performance.now() - started).toBeLessThan(15_000);
    expect([Array.from(pairs.a), Array.from(pairs.b), Array.from(pairs.coActions)]).toEqual([
      [5, 5],
      [7, 900],
      [2, 2],
    ]);
  });

  it('takes two accounts that repeat the same texts 100,000 times', () => {
    const rows = Array.from({ length: 200_000 }, (_, k) => [k % 2, (k >> 1) % 3, k % 3600] as const);
    const started = performance.now();
    expect(Array.from(coActions(buildActions(rows, 2, 3), { windowSeconds: 3600 }).coActions)).toEqual([3]);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('takes 100,000 shares of one object over a week in memory linear in actions', () => {
    const rows = Array.from({ length: 100_000 }, (_, k) => [k % 15_000, 0, Math.floor(k * 6.048)] as const);
    const actions = buildActions(rows, 15_000, 1);
    const before = process.memoryUsage().arrayBuffers;
    expect(coActions(actions, { windowSeconds: 60 }).a.length).toBe(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * 100_000 + 1e6);
  });
});

describe('more pairs than anybody can read', () => {
  const rows = [0, 1].flatMap((object) =>
    Array.from({ length: 30_000 }, (_, k) => [k, object, 4000 * object + (k % 3600)] as const),
  );
  const actions = buildActions(rows, 30_000, 2);

  it('stops and says which object and what helps', () => {
    expect(() => coActions(actions, { windowSeconds: 3600, maxPairs: 1_000_000 })).toThrow(
      'coActions: more than 1,000,000 pairs of accounts have at least 2 co-actions. The object "text 0" alone has ' +
        '449,985,000 pairs of actions within the window. Take a smaller windowSeconds or a higher minCoActions, ' +
        'leave that object out, or raise maxPairs.',
    );
  });

  it('counts what the option allows', () => {
    const few = buildActions(
      rows.filter(([account]) => account < 1000),
      1000,
      2,
    );
    const pairs = (1000 * 999) / 2;
    expect(coActions(few, { windowSeconds: 3600, maxPairs: pairs }).a.length).toBe(pairs);
    expect(() => coActions(few, { windowSeconds: 3600, maxPairs: pairs - 1 })).toThrow(
      'more than 499,499 pairs',
    );
  });

  it('refuses a number of pairs that means nothing', () =>
    expect(() => coActions(actions, { maxPairs: 0 })).toThrow(
      'coActions: maxPairs must be a whole number ≥ 1 (got 0)',
    ));
});

function toBytes(column: Int32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
