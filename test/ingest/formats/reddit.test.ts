import { expect, test } from 'vitest';
import { redditDump, redditListing } from '../../../src/ingest/formats/reddit.js';
import { convertFixture, readFixtureItems } from './convertFixture.js';

const common = { group: 'inventedtown', thread: 't3_aaa111' };
const post = {
  ...common,
  commentId: 't3_aaa111',
  account: 'post_author',
  time: '1641272400',
  text: 'Lights out on Garden Street\nSince noon.',
  parent: '',
  edited: '',
};
const first = {
  ...common,
  commentId: 't1_c1',
  account: 'one',
  time: '1641272460',
  text: 'Same here',
  parent: '',
  edited: '1641272520',
};
const removed = {
  ...common,
  commentId: 't1_c2',
  account: 'two',
  time: '1641272580',
  text: null,
  parent: 't1_c1',
  edited: '',
};

test('a listing: the post, its comments and replies in their order, and what was left out', async () => {
  const { comments, reasons } = await convertFixture('reddit-listing.json', redditListing);
  expect(comments).toEqual([post, first, removed]);
  expect(reasons).toEqual(['2 replies that the listing left out ("more")', 'account deleted']);
});

test('a listing as one document', () => {
  const value = { kind: 't1', data: { id: 'c1', author: 'one', body: 'a', created_utc: 1, subreddit: 's' } };
  const item = { path: 'data.children', line: 1, value, raw: '' };
  expect(redditListing.recognise([item], new Map([['kind', 'Listing']]))).toBe(true);
  expect([...redditListing.convert(item, new Map())]).toMatchObject([{ commentId: 't1_c1', text: 'a' }]);
});

test('comments of an archive', async () => {
  const { comments, reasons } = await convertFixture('reddit-comments.ndjson', redditDump);
  expect(comments).toEqual([
    { ...first, edited: '' },
    { ...removed, edited: '1641272600' },
  ]);
  expect(reasons).toEqual(['account deleted']);
});

test('posts of an archive: title and words, the title alone where the words were removed', async () => {
  const { comments, reasons } = await convertFixture('reddit-submissions.ndjson', redditDump);
  expect(comments).toEqual([
    post,
    { ...post, commentId: 't3_aaa112', thread: 't3_aaa112', time: '1641272401', text: 'A picture' },
  ]);
  expect(reasons).toEqual([]);
});

test('each recognises its own and not the other', async () => {
  const listing = await readFixtureItems('reddit-listing.json');
  expect(redditListing.recognise(listing.items, listing.header)).toBe(true);
  expect(redditDump.recognise(listing.items, listing.header)).toBe(false);
  for (const name of ['reddit-comments.ndjson', 'reddit-submissions.ndjson']) {
    const { items, header } = await readFixtureItems(name);
    expect(redditDump.recognise(items, header)).toBe(true);
    expect(redditListing.recognise(items, header)).toBe(false);
  }
});
