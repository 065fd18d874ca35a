import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { JsonFormat } from '../../../src/ingest/formats/format.js';
import { redditDump, redditListing } from '../../../src/ingest/formats/reddit.js';
import { telegramExport, telegramMessages } from '../../../src/ingest/formats/telegram.js';
import { vkComments } from '../../../src/ingest/formats/vk.js';
import { youtubeApi, ytDlp } from '../../../src/ingest/formats/youtube.js';
import { findFixture, readFixtureItems } from '../formats/convertFixture.js';

const formats = [vkComments, telegramExport, telegramMessages, youtubeApi, ytDlp, redditListing, redditDump];

/** The format whose file it is, by the beginning of its name. */
const owners: readonly (readonly [string, JsonFormat])[] = [
  ['vk-', vkComments],
  ['telegram-', telegramExport],
  ['youtube-comment', youtubeApi],
  ['youtube-ytdlp', ytDlp],
  ['reddit-listing', redditListing],
  ['reddit-', redditDump],
];

const fixtures = readdirSync(findFixture('.')).filter((name) => /\.(?:json|jsonl|ndjson)$/.test(name));

test.each(fixtures)('%s is recognised by its own format and by no other of these', async (name) => {
  const { items, header } = await readFixtureItems(name);
  const owner = owners.find(([start]) => name.startsWith(start))?.[1];
  const found = formats.filter((format) => format.recognise(items.slice(0, 20), header));
  expect(found.map((format) => format.name)).toEqual(owner === undefined ? [] : [owner.name]);
});

test('no JSON makes a format throw', () => {
  let nested: unknown = { id: 1, from_id: 2, date: 3, text: 'a', owner_id: 4 };
  for (let level = 0; level < 900; level++)
    nested = { id: level, from_id: 2, date: 3, text: 'a', owner_id: 4, thread: { items: [nested] } };
  const odd: unknown[] = [undefined, null, 0, 'x', true, [], [[]], {}, [null], { id: {} }, nested];
  const names = [
    'response',
    'items',
    'data',
    'kind',
    'snippet',
    'messages',
    'comments',
    'text',
    'error',
    'thread',
  ];
  const values = [...odd, ...names.flatMap((name) => odd.map((value) => ({ id: 1, [name]: value })))];
  const paths = [
    '',
    'items',
    'response.items',
    'response.profiles',
    'messages',
    'chats.list',
    'comments',
    'data',
  ];
  for (const format of formats)
    for (const path of [...paths, 'data.children'])
      for (const value of values) {
        const item = { path, line: 1, value, raw: '' };
        expect(typeof format.recognise([item], new Map())).toBe('boolean');
        for (const found of format.convert(item, new Map()))
          if (!('reason' in found))
            for (const key of [
              'commentId',
              'account',
              'time',
              'group',
              'thread',
              'parent',
              'edited',
            ] as const)
              expect(typeof found[key]).toBe('string');
      }
});
