import type { CellsBuilder } from './cellsBuilder.js';
import { collectCsv, visitCsv } from './collectCsv.js';
import { collectRecords, visitRecords } from './collectRecords.js';
import { collectRows, visitRows, type RowReader } from './collectRows.js';
import { detectFormat, type FileFormat } from './detectFormat.js';
import type { CollectOptions, FileCells, RowVisitor } from './fileCells.js';
import { readExcelRows } from './tables/readExcelRows.js';
import { readParquetRows } from './tables/readParquetRows.js';

const rowFormats: Readonly<
  Partial<Record<FileFormat, { readonly read: RowReader; readonly title: string }>>
> = {
  excel: { read: readExcelRows, title: 'Excel' },
  parquet: { read: readParquetRows, title: 'Parquet' },
};

/** Appends the comments of a file, whatever its format, to the columns of the dataset. */
export async function collectFile(
  file: string,
  builder: CellsBuilder,
  options: CollectOptions,
): Promise<FileCells> {
  const format = await detectFormat(file);
  const rows = rowFormats[format];
  if (rows !== undefined) return collectRows(file, builder, options, rows);
  const collect = format === 'json' ? collectRecords : collectCsv;
  return collect(file, builder, options);
}

/** Reads a file once more for the rows that `wants` names. */
export async function visitFile(
  { file, mapping }: FileCells,
  wants: (row: number) => boolean,
  visit: RowVisitor,
  options: Pick<CollectOptions, 'columns'>,
): Promise<void> {
  const format = await detectFormat(file);
  const rows = rowFormats[format];
  if (rows !== undefined) await visitRows(file, mapping, wants, visit, rows.read);
  else if (format === 'json') await visitRecords(file, wants, visit, options);
  else await visitCsv(file, mapping, wants, visit);
}
