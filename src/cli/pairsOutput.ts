import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formatCsv } from '../report/csv.js';
import type { PairsTable } from './pairsTable.js';

const rowsAtOnce = 10_000;

/**
 * Writes the tables below one another as one CSV file, in pieces, so that millions of pairs need no long text in memory.
 * The file stands under its name only when it is whole.
 *
 * @returns the rows written.
 */
export async function writeTables(tables: Iterable<PairsTable>, path: string | undefined): Promise<number> {
  let rows = 0;
  function* count(): Generator<string> {
    let isFirst = true;
    for (const table of tables) {
      yield* formatPieces(table, isFirst);
      rows += table.length;
      isFirst = false;
    }
  }
  if (path === undefined) {
    for (const piece of count()) if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  } else {
    const part = `${path}.part`;
    await pipeline(Readable.from(count()), createWriteStream(part));
    await rename(part, path);
  }
  return rows;
}

function* formatPieces(table: PairsTable, withHeader: boolean): Generator<string> {
  const { columns, text } = table;
  const header = formatCsv({ columns, text, rows: [] });
  if (withHeader) yield header;
  for (let from = 0; from < table.length; from += rowsAtOnce) {
    const length = Math.min(rowsAtOnce, table.length - from);
    const rows = Array.from({ length }, (_, k) => table.row(from + k));
    yield formatCsv({ columns, text, rows }).slice(header.length);
  }
}
