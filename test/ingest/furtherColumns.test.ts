import { describe, expect, test } from 'vitest';
import { columnsOfTraces } from '../../src/cli/columnsOfTraces.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import { jsonFormats } from '../../src/ingest/formats/index.js';
import { pseudonymise } from '../../src/ingest/pseudonymise.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CodedColumn, CommentTable } from '../../src/model/commentTable.js';
import { useTempFolder } from './tempFile.js';

const writeFile = useTempFolder();
let files = 0;
const writeTemp = (content: string) => writeFile(`${files++}`, content);

const csv = [
  'id,account,time,text,link,lang,quoted_id',
  '2,bob,2022-01-05T10:00:02Z,second,"http://a/""x""",ru,99',
  '1,ann,2022-01-05T10:00:01Z,first,,ru,',
  '3,bob,2022-01-05T10:00:03Z,third,"http://a/""x""",,1',
  '',
].join('\n');

function listCells({ codes, values }: CodedColumn): (string | null)[] {
  return Array.from(codes, (code) => (code < 0 ? null : values.get(code)));
}

function listColumns(table: CommentTable): Record<string, (string | null)[]> {
  return Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, listCells(column)]));
}

describe('further columns', () => {
  test('are read by name, in the order of the rows; an empty cell has no code', async () => {
    const { table } = await readComments(writeTemp(csv), { keepIds: true, extraColumns: ['link', 'lang'] });
    expect(listColumns(table)).toEqual({
      link: [null, 'http://a/"x"', 'http://a/"x"'],
      lang: ['ru', 'ru', null],
    });
    expect([...table.columns['link']!.codes]).toEqual([-1, 0, 0]);
  });

  test('are none unless asked for, and a column in use may be asked for too', async () => {
    const { table } = await readComments(writeTemp(csv), { keepIds: true });
    expect(table.columns).toEqual({});
    const again = await readComments(writeTemp(csv), { keepIds: true, extraColumns: ['account', 'account'] });
    expect(listColumns(again.table)).toEqual({ account: ['ann', 'bob', 'bob'] });
  });

  test('are fields of JSON rows', async () => {
    const lines = [
      { id: '1', account: 'ann', time: '2022-01-05T10:00:01Z', text: 'x', meta: { lang: 'ru' } },
      { id: '2', account: 'bob', time: '2022-01-05T10:00:02Z', text: 'y' },
    ].map((row) => JSON.stringify(row));
    const { table } = await readComments(writeTemp(lines.join('\n')), {
      keepIds: true,
      extraColumns: ['meta.lang'],
    });
    expect(listColumns(table)).toEqual({ 'meta.lang': ['ru', null] });
  });

  test('that are not there are an error that names those that are', async () => {
    const reading = readComments(writeTemp(csv), { keepIds: true, extraColumns: ['langs'] });
    await expect(reading).rejects.toThrow(
      /there is no column `langs`.*the columns are id, account, time, text, link, lang, quoted_id/s,
    );
  });

  test('cannot be taken from the JSON of a platform', async () => {
    const vk = '[{"id":1,"from_id":5,"post_id":3,"owner_id":-4,"date":1641376800,"text":"x"}]';
    const reading = readComments(writeTemp(vk), { keepIds: true, extraColumns: ['lang'] });
    await expect(reading).rejects.toThrow(/VK comments .* has no columns such as `lang`/);
  });

  test('keep their rows where others are rejected', async () => {
    const file = writeTemp(`${csv}1,ann,2022-01-05T10:00:05Z,again,twice,,\n`);
    const { table, rejects } = await readComments(file, { keepIds: true, extraColumns: ['link'] });
    expect(rejects).toHaveLength(1);
    expect(listColumns(table)).toEqual({ link: [null, 'http://a/"x"', 'http://a/"x"'] });
  });
});

describe('a table without texts', () => {
  const bare = 'object_id,account_id,content_id,timestamp\na,u1,p1,1641376800\nb,u2,p2,1641376801\n';

  test('is an error unless texts are not needed', async () => {
    await expect(readComments(writeTemp(bare), { keepIds: true })).rejects.toThrow(
      'no column looks like the text',
    );
    const reading = await readComments(writeTemp(bare), {
      keepIds: true,
      needsText: false,
      extraColumns: ['object_id'],
    });
    expect([reading.table.text.get(0), reading.table.text.length, reading.mapping!.text]).toEqual([
      '',
      2,
      null,
    ]);
    expect(listColumns(reading.table)).toEqual({ object_id: ['a', 'b'] });
    expect(reading.notes).toContain('no column of texts');
    expect(reading.notes.join()).not.toContain('without text are kept');
  });

  test('may be JSON', async () => {
    const { table } = await readComments(
      writeTemp('[{"account":"u","time":"2022-01-05T10:00:01Z","object":"a"}]'),
      { keepIds: true, needsText: false, extraColumns: ['object'] },
    );
    expect(listColumns(table)).toEqual({ object: ['a'] });
  });

  test('has its rejected rows shown', async () => {
    const { rejects } = await readComments(writeTemp(`${bare}c,,p3,1641376802\n`), {
      keepIds: true,
      needsText: false,
    });
    expect(rejects).toMatchObject([{ line: 4, reason: 'no account', raw: 'c,,p3,1641376802' }]);
  });
});

describe('quoted posts', () => {
  test('come from a column by its name or by the mapping', async () => {
    const { table, mapping } = await readComments(writeTemp(csv), { keepIds: true });
    expect(mapping!.quoted).toBe('quoted_id');
    expect([0, 1, 2].map((row) => table.quoted!.get(row))).toEqual(['', '99', '1']);
    const mapped = await readComments(writeTemp(csv), { keepIds: true, columns: { quoted: 'lang' } });
    expect([0, 1, 2].map((row) => mapped.table.quoted!.get(row))).toEqual(['ru', 'ru', '']);
    const none = await readComments(writeTemp(csv), { keepIds: true, columns: { quoted: null } });
    expect(none.table.quoted).toBeNull();
  });

  test.each([
    ['telegram-messages', { fwd_from: { from_id: { channel_id: 5 }, channel_post: 6 } }, '5_6'],
    ['telegram-messages', { forward_from_chat: { id: -5 }, forward_from_message_id: 6 }, '-5_6'],
    ['telegram-messages', { fwd_from: { from_id: { channel_id: 5 } } }, undefined],
    ['x-api-v2', { referenced_tweets: [{ type: 'retweeted', id: '7' }] }, '7'],
    ['x-api-v1', { retweeted_status: { id_str: '8' }, quoted_status_id_str: '9' }, '8'],
    ['x-api-v1', { quoted_status_id_str: '9' }, '9'],
    ['mastodon', { quote: { state: 'accepted', quoted_status: { id: '10' } } }, '10'],
    ['bluesky', { record: { text: '', embed: { record: { uri: 'at://q' } } } }, 'at://q'],
    [
      'bluesky',
      { record: { text: '', embed: { media: {}, record: { record: { uri: 'at://r' } } } } },
      'at://r',
    ],
    ['vk-comments', { attachments: [{ type: 'wall', wall: { id: 3, to_id: -4 } }] }, '-4_3'],
    ['vk-comments', { copy_history: [{ id: 3, owner_id: -4 }] }, '-4_3'],
    ['reddit-dump', { crosspost_parent: 't3_abc', title: 'x' }, 't3_abc'],
  ])('%s: %j', (name, fields, quoted) => {
    const common = {
      id: '1',
      uri: 'at://own',
      id_str: '1',
      message_id: 1,
      channel: 'c',
      sender_id: 2,
      author: 'ann',
      author_id: '2',
      user: { id_str: '2' },
      account: { acct: 'ann@a.example' },
      from_id: 2,
      date: 1_641_376_800,
      text: '',
      content: '',
    };
    const format = jsonFormats.find((one) => one.name === name)!;
    const item = { path: '', line: 1, value: { ...common, ...fields }, raw: '' };
    const [found] = [...format.convert(item, new Map())];
    expect(found).toHaveProperty('account');
    expect((found as { quoted?: string }).quoted).toBe(quoted);
  });
});

describe('pseudonyms', () => {
  const table = buildCommentTable([
    { commentId: 'c-1', account: 'ann', at: 1, text: '', columns: { who: 'bob', what: 'with @ann' } },
    {
      commentId: 'c-2',
      account: 'bob',
      at: 2,
      text: '',
      quoted: 'c-1',
      columns: { who: 'c-1', what: 'with @ann' },
    },
    {
      commentId: 'c-3',
      account: 'bob',
      at: 3,
      text: '',
      quoted: 'http://vk.com/wall5_6',
      columns: { who: 'red' },
    },
  ]);
  const masked = pseudonymise(table, { key: 'only for this test' });
  const ann = masked.row(0).account;

  test('leave no id in further columns: accounts, comments and mentions get theirs, the rest stays', () => {
    expect(listColumns(masked)).toEqual({
      who: [masked.row(1).account, masked.row(0).commentId, 'red'],
      what: [`with @${ann}`, `with @${ann}`, null],
    });
  });

  test('of quoted posts are those of the comments, also for addresses', () => {
    expect(masked.quoted!.get(0)).toBe('');
    expect(masked.quoted!.get(1)).toBe(masked.row(0).commentId);
    expect(masked.quoted!.get(2)).toMatch(/^c_[0-9a-f]{16}$/);
  });
});

test('buildCommentTable takes further columns by row or by column', () => {
  const rows = buildCommentTable([
    { account: 'ann', at: 2, text: '', columns: { a: 'x' } },
    { account: 'bob', at: 1, text: '', columns: { b: 'y' } },
  ]);
  expect(listColumns(rows)).toEqual({ a: [null, 'x'], b: ['y', null] });
  const columns = buildCommentTable({
    account: ['ann', 'bob'],
    at: [2, 1],
    text: ['', ''],
    quoted: ['q', null],
    columns: { a: ['x', ''] },
  });
  expect(listColumns(columns)).toEqual({ a: [null, 'x'] });
  expect(columns.quoted!.get(1)).toBe('q');
  expect(() =>
    buildCommentTable({ account: ['ann'], at: [2], text: [''], columns: { a: ['x', ''] } }),
  ).toThrow('columns must be of equal length (got account 1, at 1, text 1, a 2)');
});

test('columnsOfTraces lists each column of the traces once', () => {
  expect(columnsOfTraces(['same-text', 'columns:b, a', 'columns:a,c'])).toEqual(['b', 'a', 'c']);
  expect(() => columnsOfTraces(['columns:a,'])).toThrow(RangeError);
});
