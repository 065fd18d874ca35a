import type { CellsBuilder } from './cellsBuilder.js';
import { collectCsv, visitCsv } from './collectCsv.js';
import { detectFormat } from './detectFormat.js';
import type { CollectOptions, FileCells, RowVisitor } from './fileCells.js';

/** What reads all but CSV is loaded on demand: the libraries for Excel alone take longer to load than a small file to read. */
const loaders = {
  excel: async () => ({ read: (await import('./tables/readExcelRows.js')).readExcelRows, title: 'Excel' }),
  parquet: async () => ({
    read: (await import('./tables/readParquetRows.js')).readParquetRows,
    title: 'Parquet',
  }),
  rows: () => import('./collectRows.js'),
  records: () => import('./collectRecords.js'),
} as const;

/** Appends the comments of a file, whatever its format, to the columns of the dataset. */
export async function collectFile(
  file: string,
  builder: CellsBuilder,
  options: CollectOptions,
): Promise<FileCells> {
  const format = await detectFormat(file);
  if (format === 'csv') return collectCsv(file, builder, options);
  if (format === 'json') return (await loaders.records()).collectRecords(file, builder, options);
  const { collectRows } = await loaders.rows();
  return collectRows(file, builder, options, await loaders[format]());
}

/** Reads a file once more for the rows that `wants` names. */
export async function visitFile(
  { file, mapping }: FileCells,
  wants: (row: number) => boolean,
  visit: RowVisitor,
  options: Pick<CollectOptions, 'columns' | 'needsText' | 'extraColumns' | 'optionalColumns'>,
): Promise<void> {
  const format = await detectFormat(file);
  if (format === 'csv') return visitCsv(file, mapping, wants, visit);
  if (format === 'json') return (await loaders.records()).visitRecords(file, wants, visit, options);
  const { visitRows } = await loaders.rows();
  return visitRows(file, mapping, wants, visit, (await loaders[format]()).read);
}
