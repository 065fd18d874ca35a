import { expect, test } from 'vitest';
import { buildCommentTable } from '../../src/ingest/buildTable.js';

test('rows are put in time order, ties in the order given, with all their columns', () => {
  const table = buildCommentTable([
    { account: 'c', at: 5, text: 'late', group: 'g2', thread: null, line: 9 },
    { account: 'a', at: 1, text: 'first tie', group: null },
    { account: 'b', at: 1, text: 'second tie', group: 'g1', commentId: '9007199254740993' },
  ]);
  expect([0, 1, 2].map((i) => table.row(i))).toEqual([
    {
      commentId: '2',
      account: 'a',
      group: null,
      thread: null,
      parent: null,
      at: new Date(1),
      text: 'first tie',
    },
    {
      commentId: '9007199254740993',
      account: 'b',
      group: 'g1',
      thread: null,
      parent: null,
      at: new Date(1),
      text: 'second tie',
    },
    { commentId: '9', account: 'c', group: 'g2', thread: null, parent: null, at: new Date(5), text: 'late' },
  ]);
  expect(table.thread).toBeNull();
  expect(Array.from(table.line)).toEqual([0, 0, 9]);
  expect(Array.from(table.account.codes)).toEqual([0, 1, 2]);
});

test('the same comments in another order give the same codes', () => {
  const rows = ['x', 'y', 'x', 'z'].map((account, i) => ({ account, at: i, text: '', commentId: `c${i}` }));
  const one = buildCommentTable(rows);
  const other = buildCommentTable(rows.toReversed());
  expect(other.account).toEqual({
    ...one.account,
    values: { ...one.account.values, get: expect.any(Function) },
  });
});

test('columns serve as well as rows', () => {
  const table = buildCommentTable({
    account: ['a', 'b'],
    at: ['2022-01-05T16:00:00+06:00', 0],
    text: ['x', 'y'],
  });
  expect(Array.from(table.at)).toEqual([0, Date.UTC(2022, 0, 5, 10)]);
  expect(() => buildCommentTable({ account: ['a'], at: [1, 2], text: ['x'] })).toThrow('equal length');
});

test.each([
  [{ account: '', at: 0, text: '' }, 'row 1: account'],
  [{ account: 'a', at: '2022-01-05T10:00:00', text: '' }, 'with a zone'],
  [{ account: 'a', at: NaN, text: '' }, 'no time'],
])('a row that cannot be used is an error: %o', (row, message) => {
  expect(() => buildCommentTable([row])).toThrow(message);
});

test('a comment id given twice is an error', () => {
  const row = { account: 'a', at: 0, text: '', commentId: '7' };
  expect(() => buildCommentTable([row, row])).toThrow('row 2: comment id 7 is there twice');
});
