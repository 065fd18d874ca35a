import { countComments } from '../coordination/countComments.js';
import type { InputSummary, SectionSummary } from '../model/analysis.js';
import type { CommentTable } from '../model/commentTable.js';
import type { Reading } from '../model/reading.js';

/** The reading in numbers: rows read = kept + rejected. */
export function summariseInput(reading: Reading): InputSummary {
  return {
    file: reading.file,
    sha256: reading.sha256,
    bytes: reading.bytes,
    files: reading.files,
    rowsRead: reading.rowsRead,
    rowsKept: reading.table.rows,
    rowsRejected: reading.rejects.length,
    mapping: reading.mapping,
    notes: reading.notes,
  };
}

export function summariseSection(table: CommentTable): SectionSummary {
  const comments = countComments(table);
  return {
    comments: table.rows,
    accounts: comments.length,
    groups: table.group === null ? null : table.group.values.length,
    threads: table.thread === null ? null : table.thread.values.length,
    firstAt: table.at[0] ?? 0,
    lastAt: table.at[table.rows - 1] ?? 0,
    accountsWithFive: comments.filter((count) => count >= 5).length,
  };
}
