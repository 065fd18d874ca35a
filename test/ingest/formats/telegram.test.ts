import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { telegramExport, telegramMessages } from '../../../src/ingest/formats/telegram.js';
import { readJsonItems } from '../../../src/ingest/json/readJsonItems.js';
import { convertFixture, readFixtureItems } from './convertFixture.js';

test('a discussion group: the thread is the post of the channel, through replies to replies', async () => {
  const { comments, reasons } = await convertFixture('telegram-result.json', telegramExport);
  const group = 'Обсуждение канала «Пример»';
  expect(comments).toEqual([
    {
      commentId: '1234500001_2',
      account: 'channel1234500000',
      time: '1641272460',
      text: 'Свет дадут к вечеру: https://example.org/news',
      group,
      thread: '1234500001_2',
      parent: '',
      edited: '1641272940',
    },
    {
      commentId: '1234500001_3',
      account: 'user500001',
      time: '1641272520',
      text: 'Хорошо бы',
      group,
      thread: '1234500001_2',
      parent: '1234500001_2',
      edited: '',
    },
    {
      commentId: '1234500001_4',
      account: 'user500002',
      time: '1641272580',
      text: '@vera_example согласен',
      group,
      thread: '1234500001_2',
      parent: '1234500001_3',
      edited: '',
    },
    {
      commentId: '1234500001_5',
      account: 'user500003',
      time: '1641272640',
      text: '',
      group,
      thread: '',
      parent: '',
      edited: '',
    },
    {
      commentId: '1234500001_6',
      account: 'user500003',
      time: '1641272700',
      text: 'это из другого чата',
      group,
      thread: '1234500009_77',
      parent: '1234500009_77',
      edited: '',
    },
  ]);
  expect(reasons).toEqual(['service message']);
});

test('a whole account: every chat, old messages with numeric ids and a clock without zone', async () => {
  const { comments, reasons } = await convertFixture('telegram-account.json', telegramExport);
  expect(
    comments.map(({ commentId, account, time, group, text }) => [commentId, account, time, group, text]),
  ).toEqual([
    ['42_9', '500001', '2020-05-01T12:00:00', 'Соседи', 'Всем привет'],
    ['43_9', 'user500003', '1591012800', 'Старый чат', 'Пока'],
  ]);
  expect(reasons).toEqual(['service message']);
});

test('recognises its own, also where the contacts come first', async () => {
  for (const name of ['telegram-result.json', 'telegram-account.json']) {
    const { items, header } = await readFixtureItems(name);
    expect(telegramExport.recognise(items.slice(0, 1), header)).toBe(true);
    expect(telegramMessages.recognise(items, header)).toBe(false);
  }
});

test('a list of messages: the id is that of its channel, and may be below zero', () => {
  const value = {
    message_id: 5,
    sender_id: -1009,
    text: 'a',
    date: '2024-12-04T09:00:28+00:00',
    channel: 'News',
  };
  const item = { path: '', line: 1, value: { ...value, reply_to_msg_id: 4 }, raw: '' };
  expect([...telegramMessages.convert(item, new Map())]).toEqual([
    {
      commentId: 'News_5',
      account: '-1009',
      time: '2024-12-04T09:00:28+00:00',
      text: 'a',
      group: 'News',
      thread: '',
      parent: 'News_4',
      edited: '',
    },
  ]);
  expect([...telegramMessages.convert({ ...item, value: { text: 'a' } }, new Map())]).toEqual([
    { reason: 'not a Telegram message' },
  ]);
});

const shared = new URL('../../../../shared/data/telegram/news_channels.jsonl.gz', import.meta.url).pathname;
describe.skipIf(!existsSync(shared))('real messages (needs ../shared/data beside the repository)', () => {
  test('all 22,099 are read', async () => {
    const ids = new Set<string>();
    let rows = 0;
    let words = 0;
    for await (const item of readJsonItems(shared)) {
      if (rows === 0) expect(telegramMessages.recognise([item], new Map())).toBe(true);
      for (const found of telegramMessages.convert(item, new Map())) {
        rows++;
        if ('reason' in found || found.account === '' || found.time === '') continue;
        ids.add(found.commentId);
        if (found.text !== '') words++;
      }
    }
    expect([rows, ids.size, words]).toEqual([22_099, 22_099, 22_099]);
  });
});
