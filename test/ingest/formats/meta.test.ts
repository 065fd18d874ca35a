import { describe, expect, it } from 'vitest';
import { facebookGraph, instagramGraph } from '../../../src/ingest/formats/meta.js';
import { convertFixture } from './convertFixture.js';

describe('facebookGraph', () => {
  it('reads comments and their replies in the order of the file', async () => {
    const { comments, reasons } = await convertFixture('facebook-graph.json', facebookGraph);
    expect(reasons).toEqual([]);
    expect(comments[0]).toEqual({
      commentId: '100200300_500',
      account: '9000000000000000001',
      time: '2022-05-03T09:00:00+0000',
      text: 'When will the pool open?',
      group: '',
      thread: '100200300',
      parent: '',
      edited: '',
    });
    expect(comments.map(({ commentId, parent }) => [commentId, parent])).toEqual([
      ['100200300_500', ''],
      ['100200300_501', '100200300_500'],
      ['100200300_502', ''],
    ]);
    expect(comments[2]!.text).toBe('');
  });

  it('gives a reason for what has no id', () => {
    const value = { data: [{ message: 'x' }, null, 7] };
    const found = [...facebookGraph.convert({ path: '', line: 1, value, raw: '' }, new Map())];
    expect(found).toEqual(Array.from({ length: 3 }, () => ({ reason: 'not a comment: it has no id' })));
  });
});

describe('instagramGraph', () => {
  it('reads comments and replies; the picture is the thread', async () => {
    const { comments } = await convertFixture('instagram-graph.json', instagramGraph);
    expect(
      comments.map(({ commentId, account, thread, parent }) => [commentId, account, thread, parent]),
    ).toEqual([
      ['17870000000000002', 'ann.example', '17900000000000001', ''],
      ['17870000000000003', 'town.example', '17900000000000001', '17870000000000002'],
      ['17870000000000004', 'bek.example', '17900000000000001', '17870000000000002'],
    ]);
    expect(comments[2]!.text).toBe('🔥');
  });
});
