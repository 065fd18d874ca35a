import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonItem, NoComment, SourceComment } from '../../../src/ingest/formats/format.js';
import { jsonFormats } from '../../../src/ingest/formats/index.js';
import { tableLayouts } from '../../../src/ingest/formats/tables.js';
import { readComments } from '../../../src/ingest/readComments.js';
import { createRandom, type Random } from '../../../src/stats/random.js';
import { findFixture, findLayouts, readFixtureItems, readHeader } from './convertFixture.js';

/** Which format each fixture is of. */
const expected: Readonly<Record<string, string>> = {
  '4cat-zeeschuimer.ndjson': 'zeeschuimer',
  'bluesky-feed.json': 'bluesky',
  'bluesky-search.json': 'bluesky',
  'bluesky-thread.json': 'bluesky',
  'bluesky-thread.jsonl': 'bluesky',
  'facebook-graph.json': 'facebook-graph',
  'instagram-graph.json': 'instagram-graph',
  'mastodon-context.json': 'mastodon',
  'mastodon-statuses.json': 'mastodon',
  'reddit-comments.ndjson': 'reddit-dump',
  'reddit-listing.json': 'reddit-listing',
  'reddit-submissions.ndjson': 'reddit-dump',
  'telegram-account.json': 'telegram-export',
  'telegram-result.json': 'telegram-export',
  'vk-execute.json': 'vk-comments',
  'vk-wall-get-comments.json': 'vk-comments',
  'x-v1-stream.jsonl': 'x-api-v1',
  'x-v2-page.json': 'x-api-v2',
  'x-v2-pages.jsonl': 'x-api-v2',
  'x-v2-posts.jsonl': 'x-api-v2',
  'youtube-comment-threads.json': 'youtube-api',
  'youtube-comments-pages.jsonl': 'youtube-api',
  'youtube-ytdlp.info.json': 'yt-dlp',
  'zeeschuimer.ndjson': 'zeeschuimer',
};

const fixtures = readdirSync(findFixture(''));
const jsonFixtures = fixtures.filter((name) => /\.(?:json|jsonl|ndjson)$/.test(name));

describe('jsonFormats', () => {
  it.each(jsonFixtures)('%s is of one format and no other', async (name) => {
    const { items, header } = await readFixtureItems(name);
    const found = jsonFormats.filter((format) => format.recognise(items.slice(0, 20), header));
    const own = expected[name];
    expect(found.map((format) => format.name)).toEqual(own === undefined ? [] : [own]);
  });

  it('has a fixture of every format that can be detected', () => {
    const names = new Set(Object.values(expected));
    const missing = jsonFormats.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    // Its layout is that of a collecting program; the tests of it make their own lines.
    expect(missing).toEqual(['telegram-messages']);
    expect(Object.keys(expected).filter((name) => !fixtures.includes(name))).toEqual([]);
  });

  it('takes none of what a table may look like in JSON', () => {
    const rows = [
      { id: '1', text: 'x', author: 'ann', created_at: '2022-01-05T10:00:00Z' },
      { comment_id: 1, account_id: 2, text: 'x', created_at: '2022-01-05T10:00:00Z', thread_id: 3 },
      { id: 5, author_id: 6, text: 'x', created_at: 1641376800 },
      { id: 'a', username: 'ann', timestamp: '2022-01-05 10:00:00', text: 'x' },
      { id: 'a', message: 'x', from: 'ann', created_time: '2022-01-05 10:00:00' },
      { id: 'a', content: 'x', account: 'ann', created_at: '2022-01-05T10:00:00Z' },
      { date: '2022-01-05', text: 'x', user: 'ann' },
    ];
    for (const value of rows)
      for (const path of ['', 'data', 'comments', 'messages'])
        for (const format of jsonFormats)
          expect([format.name, format.recognise([{ path, line: 1, value, raw: '' }], new Map())]).toEqual([
            format.name,
            false,
          ]);
  });

  it('never throws, whatever stands in the place of a value', async () => {
    const random = createRandom(5);
    const unsound: unknown[] = [];
    const read = await Promise.all(jsonFixtures.map(readFixtureItems));
    for (let round = 0; round < 3000; round++) {
      const { items, header } = read[round % read.length]!;
      const damaged = items.map((item): JsonItem => ({ ...item, value: damage(item.value, random) }));
      const damagedHeader = new Map([...header].map(([key, value]) => [key, damage(value, random)]));
      for (const format of jsonFormats) {
        format.recognise(damaged.slice(0, 20), damagedHeader);
        for (const item of damaged)
          for (const found of format.convert(item, damagedHeader))
            if (!isSound(found)) unsound.push([format.name, found]);
      }
    }
    expect(unsound).toEqual([]);
  });
});

/** Every field a string, but for a text that is missing and a quoted post that is not there. */
function isSound(found: SourceComment | NoComment): boolean {
  return Object.entries(found).every(
    ([field, value]) =>
      typeof value === 'string' ||
      (field === 'text' && value === null) ||
      (field === 'quoted' && value === undefined),
  );
}

const strange: readonly unknown[] = [
  null,
  undefined,
  0,
  -1.5,
  NaN,
  1e300,
  '',
  'x'.repeat(5000),
  '\ud800',
  [],
  [[[]]],
  {},
  { __proto__: null, constructor: 1, toString: 2, valueOf: 3 },
  JSON.parse('{"__proto__": {"id": 1}}'),
  true,
];

/** A copy in which about one value of twenty is something else. */
function damage(value: unknown, random: Random): unknown {
  if (random.next() < 0.05) return random.pick(strange);
  if (Array.isArray(value)) return value.map((element) => damage(element, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, damage(inner, random)]));
}

describe('tableLayouts', () => {
  it.each([
    ['x-archive.csv', ['x-information-operations']],
    ['4cat-x.csv', ['4cat-ids-unix', '4cat-unix', '4cat-ids', '4cat']],
    ['4cat-tiktok-comments.csv', ['4cat-unix', '4cat']],
    ['4cat-board.csv', ['4cat']],
    ['facebook-facepager.csv', ['facepager', 'facebook-table']],
    ['facebook-table.csv', ['facebook-table']],
    ['facebook-exportcomments.csv', ['exportcomments', 'exportcomments-names']],
    ['instagram-exportcomments.csv', ['exportcomments-names']],
    ['youtube-takeout.csv', ['youtube-takeout']],
  ])('%s is the first of %j', (name, layouts) => {
    expect(findLayouts(readHeader(name)).map((layout) => layout.name)).toEqual(layouts);
  });

  it('needs the columns of account, time and text', () => {
    for (const { columns, mapping } of tableLayouts)
      expect(columns).toEqual(expect.arrayContaining([mapping.account, mapping.time, mapping.text]));
  });

  it('leaves tables of people and of researchers to the hints', () => {
    for (const names of [
      'author_id,content,region,language,publish_date',
      'comment_id,account_id,text,created_at',
    ])
      expect(findLayouts(names.split(','))).toEqual([]);
  });
});

describe('readComments', () => {
  it.each([
    ['4cat-board.csv', 2, 2],
    ['4cat-tiktok-comments.csv', 2, 2],
    ['4cat-x.csv', 1, 1],
    ['4cat-zeeschuimer.ndjson', 4, 4],
    ['bluesky-feed.json', 2, 2],
    ['bluesky-search.json', 2, 2],
    ['bluesky-thread.json', 6, 4],
    ['bluesky-thread.jsonl', 6, 4],
    ['facebook-exportcomments.csv', 2, 2],
    ['facebook-facepager.csv', 2, 2],
    ['facebook-graph.json', 3, 3],
    ['facebook-table.csv', 1, 1],
    ['instagram-exportcomments.csv', 1, 1],
    ['instagram-graph.json', 3, 3],
    ['mastodon-context.json', 2, 2],
    ['mastodon-statuses.json', 3, 3],
    ['x-archive.csv', 2, 2],
    ['x-v1-stream.jsonl', 3, 2],
    // Of an edited post the last version is kept.
    ['x-v2-page.json', 5, 4],
    ['x-v2-pages.jsonl', 5, 4],
    ['x-v2-posts.jsonl', 5, 4],
    ['zeeschuimer.ndjson', 7, 6],
  ])('reads %s: %i rows, %i comments', async (name, rows, kept) => {
    const needsZone = name.endsWith('exportcomments.csv');
    const reading = await readComments(findFixture(name), {
      keepIds: true,
      ...(needsZone ? { timezone: 'UTC' } : {}),
    });
    expect([reading.rowsRead, reading.table.rows, reading.rejects.length]).toEqual([rows, kept, rows - kept]);
  });

  it('reads the times of old posts of X, and keeps the last version of an edited one', async () => {
    const old = await readComments(findFixture('x-v1-stream.jsonl'), { keepIds: true });
    expect(old.table.row(0).at.toISOString()).toBe('2018-10-10T20:19:24.000Z');
    const { table } = await readComments(findFixture('x-v2-page.json'), { keepIds: true });
    const texts = Array.from({ length: table.rows }, (_, row) => table.row(row).text);
    expect(texts).toContain('It is back now, second spelling');
    expect(texts.at(-1)).toBeNull();
  });
});
