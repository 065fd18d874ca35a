import { afterEach, describe, expect, test, vi } from 'vitest';
import * as kernel from '../../src/ingest/csvKernel.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { Reading } from '../../src/model/reading.js';
import { useTempFolder } from './tempFile.js';

const writeFile = useTempFolder();
let files = 0;

afterEach(() => vi.restoreAllMocks());

/** Everything that a reading says, in plain values. */
function describeReading({ table, rejects, rowsRead, notes, mapping }: Reading): unknown {
  const rows = Array.from({ length: table.rows }, (_, row) => ({
    ...table.row(row),
    line: table.line[row],
    quoted: table.quoted?.get(row),
    codes: [table.account, table.group, table.thread, ...Object.values(table.columns)].map((column) =>
      column === null ? null : [column.codes[row], column.values.length],
    ),
  }));
  return { rows, rejects, rowsRead, notes, mapping };
}

async function readBothWays(content: string | Uint8Array, options: object = {}): Promise<unknown[]> {
  const path = writeFile(`${files++}.csv`, content);
  const create = vi.spyOn(kernel, 'createCsvKernel');
  const readings: unknown[] = [];
  for (const isPlain of [false, true]) {
    if (isPlain) create.mockReturnValue(null);
    readings.push(describeReading(await readComments(path, { keepIds: true, timezone: 'UTC', ...options })));
  }
  expect(create.mock.results.map(({ value }) => value === null)).toEqual([false, true]);
  return readings;
}

/** Small linear congruential generator. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

const pieces = [
  '',
  'a',
  ' ',
  '""',
  ',',
  '\n',
  '\r\n',
  'сәлем',
  '😂',
  'x'.repeat(15),
  'y'.repeat(16),
  'z'.repeat(300),
];

function composeCell(draw: (below: number) => number): string {
  const cell = Array.from({ length: draw(4) }, () => pieces[draw(pieces.length)]).join('');
  return /[",\r\n]/.test(cell) || draw(5) === 0 ? `"${cell}"` : cell;
}

function composeTable(seed: number): string {
  const draw = createDraw(seed);
  const end = draw(2) === 0 ? '\n' : '\r\n';
  const rows = Array.from({ length: 300 }, (_, k) => {
    const time =
      draw(3) === 0 ? String(1_641_376_800 + draw(1e6)) : `2022-01-0${1 + draw(9)}T10:0${draw(10)}:00Z`;
    const account = ['ann', 'bob', `long-name-${'n'.repeat(20)}-${draw(3)}`, composeCell(draw)][draw(4)]!;
    const id = draw(40) === 0 ? '' : String(k - (draw(50) === 0 ? 1 : 0));
    const row = [id, account, time, composeCell(draw), composeCell(draw), composeCell(draw)];
    if (draw(40) === 0) row.pop();
    if (draw(40) === 0) row.push('more');
    if (draw(40) === 0) row[3] = 'a "stray" quote';
    if (draw(60) === 0) row[3] = '"closed" too early';
    if (draw(60) === 0) return '';
    return row.join(',');
  });
  const last = draw(2) === 0 ? end : '';
  return `id,account,time,text,group,extra${end}${rows.join(end)}${last}`;
}

describe('the reader of plain records gives what the reader of single records gives', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('on table %i', async (seed) => {
    const [batches, single] = await readBothWays(composeTable(seed), { extraColumns: ['extra'] });
    expect(batches).toEqual(single);
  });

  test('over the borders of blocks, with more values than the first table holds', async () => {
    const rows = Array.from({ length: 60_000 }, (_, k) => {
      const text = k % 7 === 0 ? `"several\nlines ""${k}"""` : 'word '.repeat(k % 20);
      return `${k},account-with-a-long-name-${(k * 7919) % 30_011},${1_641_376_800 + k},${text},g${k % 40}`;
    });
    const [batches, single] = await readBothWays(`id,account,time,text,group\n${rows.join('\n')}`);
    expect(batches).toEqual(single);
  });

  test('where bytes are no UTF-8 or NUL, and where a record is too long', async () => {
    const rows = Array.from({ length: 2000 }, (_, k) => `${k},a${k % 9},${1_641_376_800 + k},text ${k}\n`);
    rows[1000] = `1000,a,1641376800,"${'long '.repeat(500_000)}"\n`;
    const content = Buffer.from(`id,account,time,text\n${rows.join('')}`);
    content[300] = 0xff;
    content[500] = 0;
    const [batches, single] = await readBothWays(content);
    expect(batches).toEqual(single);
  });

  test('without ids, without texts', async () => {
    const rows = Array.from({ length: 50 }, (_, k) => `a${k % 9},${1_641_376_800 - (k % 3)},"o\n${k % 4}"\n`);
    const [batches, single] = await readBothWays(`account,time,object\n${rows.join('')}`, {
      needsText: false,
      extraColumns: ['object'],
    });
    expect(batches).toEqual(single);
  });

  test('of several files, whose values are numbered together', async () => {
    const paths = [1, 2].map((k) =>
      writeFile(
        `part${k}.csv`,
        `account,time,text\n${k === 1 ? 'ann' : 'bob'},164137680${k},x\nann,1641376809,y\n`,
      ),
    );
    const { table } = await readComments(paths, { keepIds: true });
    expect(table.account.values.length).toBe(2);
    expect(Array.from({ length: 4 }, (_, row) => table.row(row).account)).toEqual([
      'ann',
      'bob',
      'ann',
      'ann',
    ]);
    expect(Array.from({ length: 4 }, (_, row) => table.row(row).commentId)).toEqual([
      'f1-2',
      'f2-2',
      'f1-3',
      'f2-3',
    ]);
  });
});
