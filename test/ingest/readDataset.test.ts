import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readComments, type ReadOptions } from '../../src/ingest/readComments.js';
import type { Reading } from '../../src/model/reading.js';

const root = mkdtempSync(join(tmpdir(), 'in-concert-'));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;

/** A folder of its own with these files. */
function fill(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(root, String(folders++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

async function read(input: string | readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const reading = await readComments(input, { keepIds: true, ...options });
  expect(reading.rowsRead).toBe(reading.table.rows + reading.rejects.length);
  expect(reading.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBe(reading.rowsRead);
  return reading;
}

const rowsOf = ({ table }: Reading) => Array.from({ length: table.rows }, (_, i) => table.row(i));
const header = 'comment_id,account_id,created_at,text\n';
const at = (minute: number) => `2022-01-05T10:${String(minute).padStart(2, '0')}:00Z`;

describe('several files are one dataset', () => {
  const folder = fill({
    'b.csv': `${header}2,ann,${at(2)},two\n1,ann,${at(1)},again\n`,
    'a.csv': `${header}1,ann,${at(1)},one\n`,
    'deep/c.jsonl': `{"id":"3","author":"bek","created_at":"${at(0)}","body":"three","channel":"g"}\n`,
    '.hidden.csv': header,
    'notes.docx': 'x',
    'old/run.json': '{}',
    'old/rejects.csv': 'line,reason,raw,file\n',
  });

  test('a folder: sorted by path, dictionaries shared, duplicates found across files, the rest named', async () => {
    const reading = await read(folder);
    expect(reading.files.map(({ file, format, rowsRead }) => [file, format, rowsRead])).toEqual([
      [join(folder, 'a.csv'), 'CSV', 1],
      [join(folder, 'b.csv'), 'CSV', 2],
      [join(folder, 'deep/c.jsonl'), 'JSON (objects)', 1],
    ]);
    expect(
      rowsOf(reading).map(({ commentId, account, group, text }) => [commentId, account, group, text]),
    ).toEqual([
      ['3', 'bek', 'g', 'three'],
      ['1', 'ann', null, 'one'],
      ['2', 'ann', null, 'two'],
    ]);
    expect(reading.table.account.values.length).toBe(2);
    expect(reading.rejects).toEqual([
      {
        file: join(folder, 'b.csv'),
        line: 3,
        reason: `duplicate comment id 1 (first on line 2 of ${join(folder, 'a.csv')})`,
        raw: `1,ann,${at(1)},again`,
      },
    ]);
    const told = reading.notes.find((note) => note.includes('files not read'))!;
    for (const name of [
      '.hidden.csv (hidden)',
      'notes.docx (unknown type)',
      'rejects.csv (result of an earlier run)',
    ])
      expect(told).toContain(name);
    const sums = reading.files.map(({ sha256 }) => sha256).join('');
    expect(reading.sha256).toBe(createHash('sha256').update(sums).digest('hex'));
    expect(reading.files[2]!.mapping).toMatchObject({ account: 'author', text: 'body', group: 'channel' });
  });

  test('patterns and lists name the same files, in whatever order', async () => {
    const all = await read(folder);
    const listed = await read(['deep/c.jsonl', 'b.csv', 'a.csv'].map((name) => join(folder, name)));
    const pattern = await read(join(folder, '**/?.*'));
    expect(rowsOf(listed)).toEqual(rowsOf(all));
    expect(rowsOf(pattern)).toEqual(rowsOf(all));
    expect((await read(join(folder, '*.csv'))).files.length).toBe(2);
    await expect(read(join(folder, '*.xyz'))).rejects.toThrow('no file fits this pattern');
  });

  test('lines that stand for ids differ between files', async () => {
    const body = `account,date,text\nann,${at(1)},x\n`;
    const reading = await read(fill({ 'a.csv': body, 'b.csv': body }));
    expect(rowsOf(reading).map(({ commentId }) => commentId)).toEqual(['f1-2', 'f2-2']);
  });
});

describe('JSON', () => {
  test('broken lines and records without a time are rejected with line, reason and text', async () => {
    const good = (id: string) => JSON.stringify({ id, user: 'ann', created_at: at(1), text: id });
    const bad = JSON.stringify({ id: '3', user: 'ann', created_at: 'never', text: 'x' });
    const file = join(
      fill({ 'a.json': gzipSync(`${good('1')}\n${good('2')}\n${bad}\n{"id":"4\n${good('1')}\n`) }),
      'a.json',
    );
    const { table, rejects } = await read(file);
    expect(table.rows).toBe(2);
    expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [3, '"never" is not a time'],
      [4, 'not valid JSON'],
      [5, 'duplicate comment id 1 (first on line 1)'],
    ]);
    expect(rejects[0]!.raw).toBe(bad);
  });

  const status = (id: string, content: string, edited: string | null, hour = 10) => ({
    id,
    content,
    created_at: `2022-01-05T${hour}:00:00Z`,
    edited_at: edited,
    in_reply_to_id: id === '3' ? '1' : null,
    account: { id: '77', acct: 'aigerim@kz.example' },
  });

  test('of an edited comment the latest version stays, by the time of the edit', async () => {
    const versions = [
      status('1', 'first', null),
      status('1', 'third', '2022-01-05T12:00:00Z'),
      status('1', 'second', '2022-01-05T11:00:00Z'),
      status('2', 'same', null),
      status('2', 'same', null),
      status('3', 'reply', null, 11),
    ];
    const reading = await read(
      join(fill({ 'a.json': versions.map((one) => JSON.stringify(one)).join('\n') }), 'a.json'),
    );
    expect(rowsOf(reading).map(({ commentId, text, parent }) => [commentId, text, parent])).toEqual([
      ['1', 'third', null],
      ['2', 'same', null],
      ['3', 'reply', '1'],
    ]);
    expect(reading.rejects.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'older version of comment id 1 (edited on line 2)'],
      [3, 'older version of comment id 1 (edited on line 2)'],
      [5, 'duplicate comment id 2 (first on line 4)'],
    ]);
    expect(reading.notes).toContain(
      '2 older versions of edited comments are rejected; the latest of each is kept',
    );
  });

  test('a withheld text is null, and no reply is left without its pseudonym', async () => {
    const items = [
      { id: '10', user: 'ann', created_at: at(1), text: null, parent_id: '' },
      { id: '11', user: 'ann', created_at: at(2), text: '', parent_id: '10' },
    ];
    const file = join(fill({ 'a.json': JSON.stringify(items) }), 'a.json');
    const kept = await read(file);
    expect(rowsOf(kept).map(({ text, parent }) => [text, parent])).toEqual([
      [null, null],
      ['', '10'],
    ]);
    expect(kept.notes).toContain('1 comments whose text was deleted or withheld are kept without it');
    expect(kept.notes).toContain('1 comments without text are kept');
    const [first, second] = rowsOf(await read(file, { keepIds: false, key: 'k' }));
    expect(second!.parent).toBe(first!.commentId);
  });
});

describe('times', () => {
  test('a date and a time of day in two columns', async () => {
    const body = 'id,Автор,Дата,Время,Текст\n1,а,05.01.2022,13:05,x\n2,б,05.01.2022 00:00:00,9:07:30,y\n';
    const file = join(fill({ 'a.csv': body }), 'a.csv');
    const reading = await read(file, { timezone: 'UTC' });
    expect(rowsOf(reading).map(({ at: time }) => time.toISOString())).toEqual([
      '2022-01-05T09:07:30.000Z',
      '2022-01-05T13:05:00.000Z',
    ]);
    expect(reading.mapping).toMatchObject({ time: 'Дата', hour: 'Время' });
    expect(reading.notes.join('\n')).toContain('using `Дата + Время` as time');
    const other = join(fill({ 'a.csv': body.replace('Дата,Время', 'Tag,Uhr') }), 'a.csv');
    const mapped = await read(other, { timezone: 'UTC', columns: { time: 'Tag', hour: 'Uhr' } });
    expect(Array.from(mapped.table.at)).toEqual(Array.from(reading.table.at));
  });

  test('nobody comments in the future of the file', async () => {
    const file = join(fill({ 'a.csv': `${header}1,a,${at(1)},x\n2,b,2022-01-07T10:00:00Z,y\n` }), 'a.csv');
    utimesSync(file, new Date('2022-01-06T00:00:00Z'), new Date('2022-01-06T00:00:00Z'));
    const { table, rejects } = await read(file);
    expect(table.rows).toBe(1);
    expect(rejects[0]).toMatchObject({
      line: 3,
      reason: '"2022-01-07T10:00:00Z": time lies in the future of the file',
    });
  });
});
