import { expect, test } from 'vitest';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { pseudonymise } from '../../src/ingest/pseudonymise.js';

test('a thread that goes by the id of its first post gets that pseudonym, a place of its own stays', () => {
  const table = buildCommentTable([
    {
      commentId: '1001',
      account: 'ann',
      at: '2022-01-05T10:00:00Z',
      text: 'first',
      thread: '1001',
      group: 'town',
    },
    {
      commentId: '1002',
      account: 'bob',
      at: '2022-01-05T10:01:00Z',
      text: 'reply',
      thread: '1001',
      group: 'ann',
    },
    {
      commentId: '1003',
      account: 'eva',
      at: '2022-01-05T10:02:00Z',
      text: 'other',
      thread: 'news',
      group: 'town',
    },
  ]);
  const masked = pseudonymise(table, { key: 'only for this test' });
  expect(masked.row(1).thread).toBe(masked.row(0).commentId);
  expect(masked.row(2).thread).toBe('news');
  expect(masked.row(1).group).toBe(masked.row(0).account);
  expect(masked.row(0).group).toBe('town');
});
