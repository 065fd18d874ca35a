import { scanRecords } from '../ingest/scanRecords.js';
import { columnHints } from '../ingest/columnHints.js';
import { detectFormat } from '../ingest/detectFormat.js';
import { readField } from '../ingest/readField.js';
import { squash } from '../ingest/recogniseColumns.js';
import { formatCells } from './formatCells.js';
import type { TableVisitor } from './tableVisitor.js';
import { visitJsonTable } from './sentimentJson.js';
import { readExcelRows } from '../ingest/tables/readExcelRows.js';
import { readParquetRows } from '../ingest/tables/readParquetRows.js';
import { InputError } from '../model/inputError.js';
import type { RejectedRow } from '../model/reading.js';

export { formatCells } from './formatCells.js';

const decoder = new TextDecoder();
const rowsOfPart = 4096;

/** Reads any table (CSV or TSV in any encoding, packed or not; Excel; Parquet; JSON) once from the first row to the last. */
export async function visitTable(file: string, visitor: TableVisitor): Promise<readonly RejectedRow[]> {
  const format = await detectFormat(file);
  if (format === 'json') return visitJsonTable(file, visitor);
  return format === 'csv'
    ? visitCsvTable(file, visitor)
    : visitCells(format === 'excel' ? readExcelRows(file) : readParquetRows(file), file, visitor);
}

async function visitCsvTable(file: string, visitor: TableVisitor): Promise<readonly RejectedRow[]> {
  let names: readonly string[] = [];
  const { rejects } = await scanRecords(file, {
    onHeader: (found) => (names = found),
    createBatches: (_, delimiter) => {
      visitor.onHeader(names, String.fromCharCode(delimiter));
      return null;
    },
    onRecord: (bytes, scan, line, start) =>
      visitor.onRow(decoder.decode(bytes.subarray(start, scan.end)), (k) => readField(bytes, scan, k), line),
    onChunk: visitor.onPart,
  });
  visitor.onPart();
  return rejects;
}

async function visitCells(
  rows: AsyncGenerator<readonly string[], void, void>,
  file: string,
  visitor: TableVisitor,
): Promise<readonly RejectedRow[]> {
  const first = await rows.next();
  if (first.done === true) throw new InputError('has no rows', { place: { file }, fix: 'export it again' });
  const names = first.value;
  visitor.onHeader(names, ',');
  let line = 1;
  for await (const cells of rows) {
    line++;
    if (cells.length === 0) continue;
    visitor.onRow(
      formatCells(
        names.map((_, k) => cells[k] ?? ''),
        ',',
      ),
      (k) => cells[k] ?? '',
      line,
    );
    if (line % rowsOfPart === 0) visitor.onPart();
  }
  visitor.onPart();
  return [];
}

/** Where the column stands that the user named, or that the hints name where they name one. */
export function findColumn(
  names: readonly string[],
  wanted: string | undefined,
  {
    file,
    flag,
    hints,
  }: { readonly file: string; readonly flag: string; readonly hints: readonly (readonly string[])[] },
): number {
  const place = { file, line: 1 };
  const columns = `the columns are ${names.join(', ')}`;
  if (wanted !== undefined) {
    const exact = names.flatMap((name, k) => (name === wanted ? [k] : []));
    const near =
      exact.length > 0 ? exact : names.flatMap((name, k) => (squash(name) === squash(wanted) ? [k] : []));
    if (near.length === 1) return near[0]!;
    throw new InputError(
      `${near.length === 0 ? 'there is no column' : `${near.length} columns are named`} \`${wanted}\``,
      {
        place,
        fix: columns,
      },
    );
  }
  for (const rank of hints) {
    const found = names.flatMap((name, k) => (rank.some((hint) => squash(hint) === squash(name)) ? [k] : []));
    if (found.length === 1) return found[0]!;
    if (found.length > 1)
      throw new InputError(`${found.map((k) => `\`${names[k]!}\``).join(' and ')} could each be meant`, {
        place,
        fix: `say which: ${flag} "${names[found[0]!]!}"`,
      });
  }
  throw new InputError(`no column looks like the one for ${flag}; ${columns}`, {
    place,
    fix: `name it: ${flag} NAME`,
  });
}

/** Names by which the column of texts is known. */
export const textHints = columnHints.text;
