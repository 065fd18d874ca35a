import { DuckDBInstance } from '@duckdb/node-api';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentRow } from '../../src/model/commentTable.js';
import { columnNames, composeComments, type WrittenComment } from './sameTableComments.js';
import { composeWorkbook, encodeBytes, storeZstd, writeDelimited } from './sameTableWriters.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

const comments = composeComments(300, { seed: 20_220_105, only1251: false });
const plain = composeComments(300, { seed: 20_220_106, only1251: true });

function toCells(rows: readonly WrittenComment[]): string[][] {
  return [[...columnNames], ...rows.map((row) => columnNames.map((name) => row[name]))];
}

/** What was written, in the order of a table: by time, ties as in the file. */
function toRows(written: readonly WrittenComment[]): CommentRow[] {
  return written
    .map((row) => ({
      commentId: row.comment_id,
      account: row.account_id,
      group: row.group_id,
      thread: row.thread_id === '' ? null : row.thread_id,
      parent: null,
      at: new Date(row.created_at),
      text: row.text,
    }))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

async function read(file: string): Promise<CommentRow[]> {
  const { table, rejects, rowsRead } = await readComments(file, { keepIds: true });
  expect(rejects).toEqual([]);
  expect(rowsRead).toBe(300);
  return Array.from({ length: table.rows }, (_, i) => ({
    ...table.row(i),
    parent: table.row(i).parent || null,
  }));
}

const cells = toCells(comments);
const csv = writeDelimited(cells, ',');
const plainCsv = writeDelimited(toCells(plain), ';');
const swap = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** Ids as bare numbers, as many programs write them. */
const bareIds = comments
  .map((row) => JSON.stringify(row).replace(/"comment_id":"(\d+)"/, '"comment_id":$1'))
  .join('\n');

const files: readonly (readonly [string, string | Uint8Array])[] = [
  ['comma.csv', csv],
  ['mark.csv', `\ufeff${csv}`],
  ['semicolon.csv', writeDelimited(cells, ';')],
  ['tab.tsv', writeDelimited(cells, '\t')],
  ['bar.txt', writeDelimited(cells, '|')],
  ['utf16le-mark.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
  ['utf16le.csv', Buffer.from(csv, 'utf16le')],
  ['utf16be-mark.csv', swap(`\ufeff${csv}`)],
  ['utf16be.csv', swap(csv)],
  ['array.json', JSON.stringify(comments)],
  ['indented.json', JSON.stringify(comments, null, 2)],
  ['lists.json', JSON.stringify(cells)],
  ['lines.jsonl', comments.map((row) => JSON.stringify(row)).join('\n')],
  ['bare-ids.jsonl', bareIds],
  ['utf16le.jsonl', Buffer.from(bareIds, 'utf16le')],
  ['csv.gz', gzipSync(csv)],
  ['jsonl.gz', gzipSync(bareIds)],
  ['csv.zst', storeZstd(Buffer.from(csv))],
  ['jsonl.zst', storeZstd(Buffer.from(bareIds))],
  ['book.xlsx', composeWorkbook({ Sheet1: cells })],
];

test.each(files)('%s gives the table that was written', async (name, content) => {
  expect(await read(write(name, content))).toEqual(toRows(comments));
});

test.each(['windows-1251', 'koi8-r', 'ibm866'] as const)(
  '%s gives the table that was written',
  async (encoding) => {
    const known = encoding === 'windows-1251' ? plainCsv : plainCsv.replaceAll('«', '"');
    expect(await read(write(`${encoding}.csv`, encodeBytes(known, encoding)))).toEqual(toRows(plain));
  },
);

test.each(['uncompressed', 'snappy', 'gzip', 'zstd', 'brotli'])('Parquet, %s', async (codec) => {
  const source = write('source.csv', csv);
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const [kind, columns] of [
    ['text', '*'],
    ['typed', '* REPLACE (comment_id::BIGINT AS comment_id, created_at::TIMESTAMPTZ AS created_at)'],
  ] as const) {
    const target = source.replace('source.csv', `${codec}-${kind}.parquet`);
    await connection.run(
      `COPY (SELECT ${columns} FROM read_csv('${source}', header = true, all_varchar = true, delim = ',', quote = '"',
       escape = '"', parallel = false)) TO '${target}' (FORMAT parquet, COMPRESSION ${codec}, ROW_GROUP_SIZE 128)`,
    );
    expect(await read(target)).toEqual(toRows(comments));
  }
});
