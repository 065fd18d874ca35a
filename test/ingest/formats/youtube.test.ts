import { expect, test } from 'vitest';
import { youtubeApi, ytDlp } from '../../../src/ingest/formats/youtube.js';
import { readTakeoutText, youtubeTakeout } from '../../../src/ingest/formats/youtubeTakeout.js';
import { convertFixture, readFixtureItems, readHeader } from './convertFixture.js';
import { readComments } from '../../../src/ingest/readComments.js';

test('threads with their replies, edits, and HTML only where there are no original words', async () => {
  const { comments, reasons } = await convertFixture('youtube-comment-threads.json', youtubeApi);
  const common = { group: 'UCinventedChannel', thread: 'vid00000001' };
  expect(comments).toEqual([
    {
      ...common,
      commentId: 'UgzInvented1',
      account: 'UCinventedOne',
      time: '2022-01-04T10:00:00Z',
      text: 'Great "recipe"',
      parent: '',
      edited: '2022-01-05T11:00:00Z',
    },
    {
      ...common,
      commentId: 'UgzInvented1.reply1',
      account: 'UCinventedTwo',
      time: '2022-01-04T10:05:00Z',
      text: "0:35 is the best\nreally 'best'",
      parent: 'UgzInvented1',
      edited: '',
    },
  ]);
  expect(reasons).toEqual(['no account: the channel was deleted']);
});

test('pages as lines or as elements of an array', async () => {
  const { comments } = await convertFixture('youtube-comments-pages.jsonl', youtubeApi);
  expect(comments.map(({ commentId, parent, text }) => [commentId, parent, text])).toEqual([
    ['UgzInvented1.reply2', 'UgzInvented1', 'First page'],
    ['UgzInvented1.reply3', 'UgzInvented1', 'Second page'],
  ]);
});

test('recognises its own and not the other', async () => {
  for (const name of ['youtube-comment-threads.json', 'youtube-comments-pages.jsonl']) {
    const { items, header } = await readFixtureItems(name);
    expect(youtubeApi.recognise(items, header)).toBe(true);
    expect(ytDlp.recognise(items, header)).toBe(false);
  }
  const { items, header } = await readFixtureItems('youtube-ytdlp.info.json');
  expect(youtubeApi.recognise(items, header)).toBe(false);
  // Formats of the video come long before its comments.
  expect(ytDlp.recognise(items.slice(0, 2), header)).toBe(true);
});

test('videos among the items are named, not read', () => {
  const value = { kind: 'youtube#video', id: 'v', snippet: { publishedAt: '2022-01-04T10:00:00Z' } };
  expect([...youtubeApi.convert({ path: 'items', line: 1, value, raw: '' }, new Map())]).toEqual([
    { reason: 'not a comment (youtube#video)' },
  ]);
});

test('yt-dlp: comments of the video and nothing else of what is known of it', async () => {
  const { comments, reasons } = await convertFixture('youtube-ytdlp.info.json', ytDlp);
  const common = { group: 'UCinventedChannel', thread: 'vid00000002', time: '1641254400', edited: '' };
  expect(comments).toEqual([
    { ...common, commentId: 'UgyA', account: 'UCinventedOne', text: 'Nice soup', parent: '' },
    { ...common, commentId: 'UgyA.b', account: 'UCinventedTwo', text: 'Indeed', parent: 'UgyA' },
  ]);
  expect(reasons).toEqual(['no account: the comment has no author_id']);
});

test('yt-dlp: a line for each video', () => {
  const comments = [{ id: 'c', parent: 'root', text: 'a', author_id: 'UC1', timestamp: 1641254400 }];
  const value = { id: 'v', extractor: 'youtube', channel_id: 'UC0', comments };
  const item = { path: '', line: 1, value, raw: '' };
  expect(ytDlp.recognise([item], new Map())).toBe(true);
  expect([...ytDlp.convert(item, new Map())]).toMatchObject([{ commentId: 'c', thread: 'v', group: 'UC0' }]);
});

test('Takeout: the columns are there, and a text is made of its pieces', () => {
  const names = readHeader('youtube-takeout.csv');
  expect(names).toEqual(expect.arrayContaining([...youtubeTakeout.columns]));
  expect(names).toEqual(expect.arrayContaining(Object.values(youtubeTakeout.mapping)));
  expect(readTakeoutText('{"text":"well said "},{"text":"@somebody","mention":{}}')).toBe(
    'well said @somebody',
  );
  expect(readTakeoutText('{"text":"two\\nlines"}')).toBe('two\nlines');
  expect(readTakeoutText('plain words')).toBe('plain words');
  expect(readTakeoutText('{broken')).toBe('{broken');
});

test('Takeout: the words arrive in the table, without the JSON around them', async () => {
  const { table, files } = await readComments(
    new URL('../fixtures/youtube-takeout.csv', import.meta.url).pathname,
    {
      keepIds: true,
    },
  );
  expect(files[0]!.format).toBe('YouTube comments (Google Takeout)');
  for (let row = 0; row < table.rows; row++) expect(table.row(row).text).not.toContain('{"text"');
});
