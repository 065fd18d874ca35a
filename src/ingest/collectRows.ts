import type { ColumnMapping } from '../model/reading.js';
import { InputError } from '../model/inputError.js';
import type { CellsBuilder } from './cellsBuilder.js';
import { describeTableCells } from './tableCells.js';
import {
  listFactColumns,
  listOptional,
  listPresent,
  listRoles,
  placeColumns,
  placeExtra,
} from './tableRoles.js';
import type { CollectOptions, FileCells, RowVisitor } from './fileCells.js';
import { joinHour } from './joinHour.js';
import type { FileFacts } from './openBytes.js';
import { recogniseTable } from './recogniseTable.js';

/** Gives the names of the columns first, then the rows as text; an empty array is an empty row. */
export type RowReader = (file: string, facts?: FileFacts) => AsyncGenerator<readonly string[], void, void>;

/** Appends the rows of a table that is no CSV: Parquet, Excel. */
export async function collectRows(
  file: string,
  builder: CellsBuilder,
  options: CollectOptions,
  source: { readonly read: RowReader; readonly title: string },
): Promise<FileCells> {
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const from = builder.rows;
  const { idPrefix } = options;
  const rows = source.read(file, facts);
  const names = await readHeader(rows, file);
  const table = recogniseTable(names, options.columns ?? {}, file, options);
  const { mapping, readText } = table;
  const extraNames = [...(options.extraColumns ?? []), ...listPresent(names, options.optionalColumns ?? [])];
  const extraAt = placeExtra(names, extraNames, file);
  const at = placeColumns(names, mapping);
  builder.beginFile(listOptional(mapping), listFactColumns(at), extraNames);
  let line = facts.headerRow ?? 1;
  let missingIds = 0;
  let blankLines = 0;
  for await (const cells of rows) {
    line++;
    if (cells.length === 0) {
      blankLines++;
      continue;
    }
    const cell = (place: number) => cells[place] ?? '';
    const id = cell(at.commentId);
    if (at.commentId >= 0 && id === '') missingIds++;
    builder.commentId.append(
      at.commentId < 0 ? `${idPrefix}${line}` : id === '' ? `${idPrefix}line-${line}` : id,
    );
    builder.account.append(cell(at.account));
    builder.times.append(at.hour < 0 ? cell(at.time) : joinHour(cell(at.time), cell(at.hour)));
    builder.text.append(readText === null ? cell(at.text) : readText(cell(at.text)));
    if (at.group >= 0) builder.group.append(cell(at.group));
    if (at.thread >= 0) builder.thread.append(cell(at.thread));
    if (at.parent >= 0) builder.parent.append(cell(at.parent));
    if (at.quoted >= 0) builder.quoted.append(cell(at.quoted));
    builder.facts.registered?.append(cell(at.registered));
    builder.facts.name?.append(cell(at.name));
    for (const [k, place] of extraAt.entries()) builder.extra[k]!.append(cell(place));
    builder.line.push(line);
    if ((builder.rows & 0x3fff) === 0) options.onProgress?.(builder.rows);
  }
  options.onProgress?.(builder.rows);
  const counts = { file, facts, from, missingIds, rejects: [], blankLines };
  return describeTableCells(counts, table, builder, (title) =>
    title === null ? source.title : `${title}, ${source.title}`,
  );
}

/** Reads such a table once more for the rows that `wants` names. */
export async function visitRows(
  file: string,
  mapping: ColumnMapping | null,
  wants: (row: number) => boolean,
  visit: RowVisitor,
  read: RowReader,
): Promise<void> {
  const rows = read(file);
  const names = await readHeader(rows, file);
  const roles = listRoles(names, mapping);
  let row = -1;
  for await (const cells of rows)
    if (cells.length > 0 && wants(++row))
      visit(row, { raw: cells.map(quoteCell).join(','), roles, cells, names: null });
}

async function readHeader(
  rows: AsyncGenerator<readonly string[], void, void>,
  file: string,
): Promise<readonly string[]> {
  const header = await rows.next();
  if (header.done === true)
    throw new InputError('there is no header line', { place: { file, line: 1 }, fix: 'export it again' });
  return header.value;
}

/** A cell as CSV writes it. */
export function quoteCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
