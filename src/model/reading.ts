import type { CommentTable } from './commentTable.js';

/** Which source column serves as what. */
export interface ColumnMapping {
  readonly commentId: string | null;
  readonly account: string;
  readonly time: string;
  readonly text: string;
  readonly group: string | null;
  readonly thread: string | null;
}

/** An input row that was not used, and why. */
export interface RejectedRow {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  readonly reason: string;
  readonly raw: string;
}

/** A file read whole: `rowsRead === table.rows + rejects.length`. */
export interface Reading {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly table: CommentTable;
  readonly rejects: readonly RejectedRow[];
  readonly mapping: ColumnMapping;
  /** What a person should know: "using `created_at` as time, UTC". */
  readonly notes: readonly string[];
}
