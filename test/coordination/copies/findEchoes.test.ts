import { expect, it } from 'vitest';
import { findEchoes } from '../../../src/coordination/copies/findEchoes.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { tabulateWords } from '../../../src/text/words/tabulateWords.js';

const at = (minute: number): number => Date.UTC(2022, 0, 5, 12, minute);

it('finds replies that only repeat the comment they answer', () => {
  const table = buildCommentTable([
    { commentId: '1', account: 'ann', at: at(0), text: 'The bridge is closed until Monday morning' },
    { commentId: '2', parent: '1', account: 'bob', at: at(1), text: 'closed until MONDAY morning!' },
    { commentId: '3', parent: '1', account: 'eva', at: at(2), text: 'closed until Monday? why' },
    { commentId: '4', parent: '1', account: 'dan', at: at(3), text: '👍' },
    { commentId: '5', parent: 'gone', account: 'fay', at: at(4), text: 'The bridge is closed' },
    { commentId: '6', account: 'gus', at: at(5), text: 'The bridge is closed until Monday morning' },
  ]);
  expect(Array.from(findEchoes(table, tabulateWords(table.text)))).toEqual([0, 1, 0, 0, 0, 0]);
});

it('finds none where the source names no parents', () => {
  const table = buildCommentTable([
    { account: 'ann', at: at(0), text: 'The bridge is closed' },
    { account: 'bob', at: at(1), text: 'The bridge is closed' },
  ]);
  expect(Array.from(findEchoes(table, tabulateWords(table.text)))).toEqual([0, 0]);
});
