import type { CodedColumn, CommentTable } from '../model/commentTable.js';
import { reorderCodes } from './codedColumn.js';
import { reorderTexts } from './textColumn.js';

/** The columns of a table in any row order. */
export type TableColumns = Omit<CommentTable, 'row' | 'rows'>;

/** Puts columns in time order (stable: ties keep their order) and gives them the row view. */
export function assembleTable(columns: TableColumns): CommentTable {
  const order = orderByTime(columns.at);
  const sorted = order === null ? columns : reorderColumns(columns, order);
  return { ...sorted, rows: sorted.at.length, row: (index) => readRow(sorted, index) };
}

/** The stable order by time, or null when the rows stand in it already. */
function orderByTime(at: Float64Array): Uint32Array | null {
  let isSorted = true;
  for (let i = 1; i < at.length && isSorted; i++) isSorted = at[i]! >= at[i - 1]!;
  if (isSorted) return null;
  const order = Uint32Array.from({ length: at.length }, (_, i) => i);
  return order.sort((i, j) => at[i]! - at[j]! || i - j);
}

/** The rows named by `order`, in that order. */
export function reorderColumns(columns: TableColumns, order: Uint32Array): TableColumns {
  return {
    commentId: reorderTexts(columns.commentId, order),
    account: reorderCodes(columns.account, order),
    group: columns.group === null ? null : reorderCodes(columns.group, order),
    thread: columns.thread === null ? null : reorderCodes(columns.thread, order),
    parent: columns.parent === null ? null : reorderTexts(columns.parent, order),
    at: reorderNumbers(columns.at, order),
    text: reorderTexts(columns.text, order),
    textMissing: columns.textMissing === null ? null : reorderMarks(columns.textMissing, order),
    line: reorderNumbers(columns.line, order),
  };
}

function reorderNumbers(values: Float64Array, order: Uint32Array): Float64Array {
  const result = new Float64Array(order.length);
  for (let i = 0; i < order.length; i++) result[i] = values[order[i]!]!;
  return result;
}

function reorderMarks(values: Uint8Array, order: Uint32Array): Uint8Array {
  const result = new Uint8Array(order.length);
  for (let i = 0; i < order.length; i++) result[i] = values[order[i]!]!;
  return result;
}

function readRow(columns: TableColumns, index: number): ReturnType<CommentTable['row']> {
  return {
    commentId: columns.commentId.get(index),
    account: readCode(columns.account, index) ?? '',
    group: readCode(columns.group, index),
    thread: readCode(columns.thread, index),
    parent: columns.parent?.get(index) || null,
    at: new Date(columns.at[index]!),
    text: columns.textMissing?.[index] === 1 ? null : columns.text.get(index),
  };
}

function readCode(column: CodedColumn | null, index: number): string | null {
  const code = column?.codes[index] ?? -1;
  return column === null || code < 0 ? null : column.values.get(code);
}
