import type { CodedColumn, CommentTable } from '../model/commentTable.js';
import { reorderAccountFacts } from './accountFactsOrder.js';
import { reorderCodes } from './codedColumn.js';
import { LineIds } from './lineIds.js';
import { orderByTime } from './orderByTime.js';
import { reorderTexts } from './textColumn.js';

/** The columns of a table in any row order. */
export type TableColumns = Omit<CommentTable, 'row' | 'rows'>;

/** Puts columns in time order (stable: ties keep their order), only the rows `kept` if told so, and gives them the row view. */
export function assembleTable(columns: TableColumns, kept: Uint32Array | null = null): CommentTable {
  const order = orderByTime(columns.at, kept) ?? kept;
  const sorted = order === null ? columns : reorderColumns(columns, order);
  return { ...sorted, rows: sorted.at.length, row: (index) => readRow(sorted, index) };
}

/** The rows named by `order`, in that order. */
function reorderColumns(columns: TableColumns, order: Uint32Array): TableColumns {
  const line = reorderNumbers(columns.line, order);
  const account = reorderCodes(columns.account, order);
  const facts = columns.accountFacts ?? null;
  return {
    commentId:
      columns.commentId instanceof LineIds ? new LineIds(line) : reorderTexts(columns.commentId, order),
    account,
    group: columns.group === null ? null : reorderCodes(columns.group, order),
    thread: columns.thread === null ? null : reorderCodes(columns.thread, order),
    parent: columns.parent === null ? null : reorderTexts(columns.parent, order),
    quoted: columns.quoted === null ? null : reorderTexts(columns.quoted, order),
    columns: Object.fromEntries(
      Object.entries(columns.columns).map(([name, column]) => [name, reorderCodes(column, order)]),
    ),
    at: reorderNumbers(columns.at, order),
    text: reorderTexts(columns.text, order),
    textMissing: columns.textMissing === null ? null : reorderMarks(columns.textMissing, order),
    line,
    accountFacts:
      facts === null
        ? null
        : reorderAccountFacts(facts, columns.account.codes, account.codes, order, account.values.length),
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
