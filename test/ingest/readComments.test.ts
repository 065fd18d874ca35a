import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readComments, type ReadOptions } from '../../src/ingest/readComments.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();
const header = 'comment_id,account_id,created_at,text\n';
const at = '2022-01-05T10:00:00Z';

async function read(content: string | Uint8Array, options: ReadOptions = {}) {
  const reading = await readComments(write('comments.csv', content), { keepIds: true, ...options });
  expect(reading.rowsRead).toBe(reading.table.rows + reading.rejects.length);
  const { table } = reading;
  const rows = Array.from({ length: table.rows }, (_, i) => table.row(i));
  return { ...reading, rows, lines: Array.from(table.line), texts: rows.map(({ text }) => text) };
}

test('quoted fields, line breaks and doubled quotes are read, and every line number is true', async () => {
  const content =
    header +
    `1,a,${at},"one\ntwo\n\nthree"\n` + // lines 2–5
    `2,b,${at}\n` + // 6: too few
    `\n` + // 7: blank
    `3,c,${at},"he said ""hi"", twice"\n` + // 8
    `4,d,never,"x\ny"\n` + // 9–10: no time
    `5,,${at},no account\n` + // 11
    `6,f,${at},"broken" quote\n` + // 12
    `7,g,${at},a "quote" inside,too many\n` + // 13
    `8,h,${at},"x\r\ny"\n` + // 14–15
    `3,i,${at},again\n` + // 16: duplicate
    `9,j,${at},`; // 17: no text, no line end
  const reading = await read(content);
  expect(reading.texts).toEqual(['one\ntwo\n\nthree', 'he said "hi", twice', 'x\r\ny', '']);
  expect(reading.lines).toEqual([2, 8, 14, 17]);
  expect(reading.rejects.map(({ line, reason, raw }) => ({ line, reason, raw }))).toEqual([
    { line: 6, reason: '3 fields instead of 4', raw: `2,b,${at}` },
    { line: 9, reason: '"never" is not a time', raw: '4,d,never,"x\ny"' },
    { line: 11, reason: 'no account', raw: `5,,${at},no account` },
    { line: 12, reason: 'text after the closing quote of a field', raw: `6,f,${at},"broken" quote` },
    { line: 13, reason: '5 fields instead of 4', raw: `7,g,${at},a "quote" inside,too many` },
    { line: 16, reason: 'duplicate comment id 3 (first on line 8)', raw: `3,i,${at},again` },
  ]);
  expect(reading.notes).toContain('using `created_at` as time, UTC or with its own offset');
  expect(reading.notes).toContain('1 comments without text are kept');
  expect(reading.notes).toContain('1 blank lines are not counted as rows');
});

test('a quote that is never closed costs one line, not the rest of the file', async () => {
  const reading = await read(`${header}1,a,${at},"open\n2,b,${at},fine\n3,c,${at},fine too`);
  expect(reading.texts).toEqual(['fine', 'fine too']);
  expect(reading.rejects.map(({ line, reason, raw }) => ({ line, reason, raw }))).toEqual([
    { line: 2, reason: 'a quoted field is never closed', raw: `1,a,${at},"open` },
  ]);
});

test('a last line written by half is rejected and says so', async () => {
  const reading = await read(`${header}1,a,${at},x\n2,b,2022-01`);
  expect(reading.rejects.map(({ line, reason, raw }) => ({ line, reason, raw }))).toEqual([
    { line: 3, reason: '3 fields instead of 4; the file ends within the row', raw: '2,b,2022-01' },
  ]);
});

test('rows that are not UTF-8 or hold NUL bytes are rejected one by one', async () => {
  const bytes = Buffer.from(
    `${header}1,a,${at},x\n2,b,${at},??\n3,c,${at},\u0000\n4,d,${at},ё\n5,e,${at},z\n`,
  );
  bytes.set([0xff, 0xfe], bytes.indexOf('??'));
  const reading = await read(bytes);
  expect(reading.texts).toEqual(['x', 'ё', 'z']);
  expect(reading.rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'not UTF-8'],
    [4, 'a NUL byte: the export is damaged here'],
  ]);
});

test('lines over the limit are rejected and the next ones read, across the chunks of reading', async () => {
  const long = 'x'.repeat(5_000_000);
  const reading = await read(
    `${header}1,a,${at},x\n2,b,${at},${long}\n3,c,${at},"${'y\n'.repeat(900_000)}"\n4,d,${at},z`,
  );
  expect(reading.lines).toEqual([2, 4, 900_005]);
  expect(reading.rejects.map(({ line, reason }) => [line, reason])).toEqual([
    [3, 'longer than 2000000 bytes'],
  ]);
});

test('a byte order mark, CRLF, semicolons, tabs and gzip whatever the name make no difference', async () => {
  const plain = await read(`${header}1,a,${at},"x\ny"\n2,b,${at},z\n`);
  const crlf = await read(`\ufeffcomment_id;account_id;created_at;text\r\n1;a;${at};"x\ny"\r\n2;b;${at};z`);
  const tabs = await read(
    gzipSync(`comment_id\taccount_id\tcreated_at\ttext\n1\ta\t${at}\t"x\ny"\n2\tb\t${at}\tz\n`),
  );
  expect(crlf.rows).toEqual(plain.rows);
  expect(tabs.rows).toEqual(plain.rows);
  expect(crlf.lines).toEqual([2, 4]);
});

test('ids above 2^53 stay exact, and hash and size are those of the file', async () => {
  const content = gzipSync(
    `${header}9007199254740993,18446744073709551615,${at},x\n9007199254740992,1,${at},y\n`,
  );
  const reading = await read(content);
  expect(reading.rows.map(({ commentId, account }) => [commentId, account])).toEqual([
    ['9007199254740993', '18446744073709551615'],
    ['9007199254740992', '1'],
  ]);
  expect(reading.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  expect(reading.bytes).toBe(content.length);
});

test('without a column of ids the line stands for it, and it is said', async () => {
  const reading = await read(`account,date,text\na,${at},x\na,${at},x\n`);
  expect(reading.rows.map(({ commentId }) => commentId)).toEqual(['2', '3']);
  expect(reading.notes.join()).toContain('no column of comment ids');
});

describe('files that cannot be used say how to mend them', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /the file is empty; export it again/],
    ['header only', header, /comments\.csv:1: there is a header but no comment/],
    ['zip', 'PK\u0003\u0004…', /this is a zip archive; unpack/],
    ['no comment in JSON', '{"kind":"youtube#commentThreadListResponse","items":[]}', /comments\.csv: /],
    ['cut gzip', gzipSync(header.repeat(500)).subarray(0, 60), /gzip file is damaged or cut off/],
    ['old Mac', `a,b\r1,2\r`, /the header cannot be read: a carriage return/],
    [
      'windows-1251',
      Buffer.concat([Buffer.from(`${header}1,a,${at},`), Buffer.from([0xef, 0xf0])]),
      /iconv -f windows-1251/,
    ],
    ['all bad', `${header}1,a,x,y\n`, /comments\.csv:2: none of the 1 rows can be used: "x" is not a time/],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toThrow(message);
    await expect(read(content)).rejects.toMatchObject({ name: 'InputError' });
  });

  test('missing file and folder', async () => {
    await expect(readComments('/no/such/file.csv', { keepIds: true })).rejects.toThrow(
      'there is no such file',
    );
    await expect(readComments(`${import.meta.dirname}/../house`, { keepIds: true })).rejects.toThrow(
      'this is a folder without a file of a known type',
    );
  });
});

test('wrong calls are refused before the file is touched', async () => {
  await expect(readComments('x.csv')).rejects.toThrow('readComments: key is needed');
  await expect(readComments('x.csv', { keepIds: true, timezone: 'Almaty' })).rejects.toThrow('IANA name');
});

test('no id and no mentioned name is left in the table by default', async () => {
  const text = '[id777|Aigerim], @serik_kz and [club55|Secret Club]: vk.com/id777 *id888 (Dana)';
  const { table } = await read(`${header}c900,777,${at},"${text}"\nc901,serik_kz,${at},plain\n`, {
    keepIds: false,
    key: 'k',
  });
  const everything = [table.commentId, table.account.values, table.text].map(({ bytes }) =>
    Buffer.from(bytes).toString(),
  );
  for (const secret of ['777', 'Aigerim', 'serik', '55|', 'Secret', '888', 'Dana', 'c900'])
    expect(everything.join('\n')).not.toContain(secret);
  const row = table.row(0);
  expect(row.account).toMatch(/^a_[0-9a-f]{16}$/);
  expect(row.text!.startsWith(`[id${row.account}|someone], @${table.row(1).account} and [club`)).toBe(true);
});

test('progress counts up to all rows', async () => {
  const seen: number[] = [];
  await read(`${header}1,a,${at},x\n2,b,${at},y\n`, { onProgress: (rows) => seen.push(rows) });
  expect(seen.at(-1)).toBe(2);
});
