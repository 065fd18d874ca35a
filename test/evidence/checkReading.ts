import { buildCommentTable, type CommentInput } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { Reading, RejectedRow } from '../../src/model/reading.js';

/** A reading as if from a file, of comments in memory. */
export function makeReading(
  rows: readonly CommentInput[],
  more: Partial<Reading> & { readonly rejects?: readonly RejectedRow[] } = {},
  change: (table: CommentTable) => CommentTable = (table) => table,
): Reading {
  const rejects = more.rejects ?? [];
  return {
    file: 'comments.csv',
    files: [],
    sha256: 'f'.repeat(64),
    bytes: 1000,
    rowsRead: rows.length + rejects.length,
    table: change(buildCommentTable(rows)),
    mapping: {
      commentId: 'id',
      account: 'author',
      time: 'date',
      hour: null,
      text: 'text',
      group: null,
      thread: null,
      parent: null,
      quoted: null,
    },
    notes: [],
    ...more,
    rejects,
  };
}
