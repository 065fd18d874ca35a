import type { CellsBuilder } from './cellsBuilder.js';
import type { FileCells } from './fileCells.js';
import type { RecognisedTable } from './recogniseTable.js';
import { nameTime } from './tableRoles.js';

/** What was counted while a table was read. */
export type TableCounts = Pick<
  FileCells,
  'file' | 'facts' | 'from' | 'missingIds' | 'rejects' | 'blankLines' | 'titleLines'
>;

/** The record of a table whose rows stand at the end of the builder; `kind` is its layout where it is no known one. */
export function describeTableCells(
  counts: TableCounts,
  { mapping, title, timesAreUtc }: RecognisedTable,
  builder: CellsBuilder,
  kind: (title: string | null) => string,
): FileCells {
  return {
    ...counts,
    format: kind(title),
    to: builder.rows,
    timeName: nameTime(mapping),
    timesAreUtc,
    mapping,
    hasIds: mapping.commentId !== null,
  };
}
