// One section as the pair test sees it, for every labelling of its comments: co-actions and λ of all pairs of accounts.
import { countActivity } from '../../src/coordination/chance/accountActivity.js';
import { cutCells, type TimeCells } from '../../src/coordination/chance/cells.js';
import { countCoincidences, subtractOwnPairs } from '../../src/coordination/chance/coincidences.js';
import { countOrderedPairs, expectCoActions } from '../../src/coordination/chance/expectedCoActions.js';
import { createPairCounter } from '../../src/coordination/pairs/pairCounter.js';
import type { CountedPairs } from '../../src/coordination/pairs/pairSink.js';
import { arrangeWindows } from '../../src/coordination/pairs/windows.js';
import { collectTrace } from '../../src/coordination/findCoordination.js';
import type { CommentTable } from '../../src/model/commentTable.js';

export interface PairSetting {
  readonly accounts: number;
  /** Account of each comment, as observed. */
  readonly account: Int32Array;
  readonly cells: TimeCells;
  /** Comments of each account, which no shuffle changes. */
  readonly comments: Int32Array;
  /** Pairs with so many co-actions or more. */
  count(account: Int32Array, minCoActions: number): CountedPairs;
  /** λ of all pairs, {0,1}, {0,2} … {1,2} …, in the order of `pairIndex`. */
  expect(account: Int32Array): Float64Array;
}

/** Where the pair a < b stands among all pairs. */
export function pairIndex(a: number, b: number, accounts: number): number {
  return (a * (2 * accounts - a - 1)) / 2 + b - a - 1;
}

/** The trace `columns:object` of a simulated section at one window, with the default cells. */
export function preparePairs(table: CommentTable, windowSeconds: number, cellComments = 500): PairSetting {
  const account = table.account.codes;
  const accounts = table.account.values.length;
  const cells = cutCells(table.rows, cellComments);
  const windows = arrangeWindows(collectTrace('columns:object', table, { minBits: 0 }), windowSeconds);
  const counter = createPairCounter(windows, accounts);
  const cell = windows.row.map((row) => cells.cellOf[row]!);
  const all = countCoincidences(windows, cell, cells.count);
  const activity = countActivity(account, accounts, cells);
  const ordered = countOrderedPairs(all, activity, cells);
  const comments = new Int32Array(accounts);
  for (const one of account) comments[one]!++;
  const label = (labels: Int32Array): Int32Array => windows.row.map((row) => labels[row]!);
  return {
    accounts,
    account,
    cells,
    comments,
    count: (labels, minCoActions) => counter.count(label(labels), minCoActions),
    expect: (labels) =>
      expectCoActions(
        listAllPairs(accounts),
        activity,
        subtractOwnPairs(all, windows, cell, label(labels), accounts),
        ordered,
      ),
  };
}

function listAllPairs(accounts: number): CountedPairs {
  const pairs = (accounts * (accounts - 1)) / 2;
  const a = new Int32Array(pairs);
  const b = new Int32Array(pairs);
  for (let one = 0, k = 0; one < accounts; one++)
    for (let other = one + 1; other < accounts; other++, k++) {
      a[k] = one;
      b[k] = other;
    }
  return { a, b, coActions: new Int32Array(pairs) };
}
