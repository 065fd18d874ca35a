import { describe, expect, it } from 'vitest';
import { findLayouts, readHeader } from './convertFixture.js';

describe('fourCatTables', () => {
  it.each([
    ['4cat-x.csv', '4cat-ids-unix', 'author_id', 'unix_timestamp'],
    ['4cat-tiktok-comments.csv', '4cat-unix', 'author', 'unix_timestamp'],
    ['4cat-board.csv', '4cat', 'author', 'timestamp'],
  ])('%s is %s', (fixture, name, account, time) => {
    const layout = findLayouts(readHeader(fixture))[0]!;
    expect(layout.name).toBe(name);
    expect(layout.mapping).toMatchObject({
      account,
      time,
      commentId: 'id',
      thread: 'thread_id',
      text: 'body',
    });
    expect(layout.timesAreUtc).toBe(true);
  });
});
