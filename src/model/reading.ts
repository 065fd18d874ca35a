import type { CommentTable } from './commentTable.js';

/** Which source column serves as what. */
export interface ColumnMapping {
  readonly commentId: string | null;
  readonly account: string;
  readonly time: string;
  /** The time of day, where date and time stand in two columns. */
  readonly hour: string | null;
  /** Null where a table without texts was asked for. */
  readonly text: string | null;
  readonly group: string | null;
  readonly thread: string | null;
  /** Id of the comment replied to. */
  readonly parent: string | null;
  /** Id or address of the post forwarded, quoted or reposted. */
  readonly quoted: string | null;
  /** When the account was registered; absent where no column says so. */
  readonly registered?: string | null;
  /** The name that the account shows; absent where no column says so. Only numbers derived from it are kept. */
  readonly name?: string | null;
}

/** An input row that was not used, and why. */
export interface RejectedRow {
  /** 1-based line of the file where the row begins. */
  readonly line: number;
  /** The file, where several were read. */
  readonly file: string;
  readonly reason: string;
  readonly raw: string;
}

/** One file of a dataset. */
export interface FileRead {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Layout in words: "CSV", "Telegram Desktop export (result.json)". */
  readonly format: string;
  readonly rowsRead: number;
  /** Null where the layout says by itself what is what, as the JSON of a platform does. */
  readonly mapping: ColumnMapping | null;
}

/** A file, or the files of a folder, read whole: `rowsRead === table.rows + rejects.length`. */
export interface Reading {
  /** The file, folder or pattern as it was given. */
  readonly file: string;
  readonly files: readonly FileRead[];
  /** SHA-256 of the file; of several files, that of their SHA-256 sums one after the other. */
  readonly sha256: string;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly table: CommentTable;
  readonly rejects: readonly RejectedRow[];
  /** That of the first file; of all files see `files`. */
  readonly mapping: ColumnMapping | null;
  /** What a person should know: "using `created_at` as time, UTC". */
  readonly notes: readonly string[];
}
