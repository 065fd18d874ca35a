import type { AccountFacts } from './accountFacts.js';

/** A column of texts kept as UTF-8 bytes outside the JavaScript heap. Cell `i` is `bytes[offsets[i] … offsets[i + 1])`. */
export interface TextColumn {
  readonly length: number;
  readonly bytes: Uint8Array;
  /** `length + 1` byte positions (Float64: exact to 2^53, so a column may exceed 4 GB). */
  readonly offsets: Float64Array;
  get(index: number): string;
}

/** A dictionary-coded column: cell `i` is `values.get(codes[i])`; code −1 means "missing". */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly values: TextColumn;
}

/** One comment as a person reads it; for display only, loops use the columns. */
export interface CommentRow {
  readonly commentId: string;
  readonly account: string;
  readonly group: string | null;
  readonly thread: string | null;
  /** Id of the comment replied to. */
  readonly parent: string | null;
  readonly at: Date;
  /** Null when the body was deleted or withheld. */
  readonly text: string | null;
}

/**
 * A comment section as columns. Rows are in time order, ties in file order.
 * `at` is UTC in milliseconds since 1970. `line` is the line in the source file (1-based; 0 when there is none).
 */
export interface CommentTable {
  readonly rows: number;
  readonly commentId: TextColumn;
  readonly account: CodedColumn;
  /** Where the comment stands: community, channel, page. Null when the source has no such column. */
  readonly group: CodedColumn | null;
  /** The post or video commented on. Null when the source has no such column. */
  readonly thread: CodedColumn | null;
  /** Id of the comment replied to, '' where there is none. Null when the source has no such column. */
  readonly parent: TextColumn | null;
  /** Id or address of the post that this one forwards, quotes or reposts, '' where none. Null when the source does not say. */
  readonly quoted: TextColumn | null;
  /** Further columns of the source that the user asked for, by name; code −1 where the cell is empty. */
  readonly columns: Readonly<Record<string, CodedColumn>>;
  readonly at: Float64Array;
  /** The body; '' for a comment without words and where `textMissing` is 1. */
  readonly text: TextColumn;
  /** 1 where the body was deleted or withheld by the platform. Null when every body is there. */
  readonly textMissing: Uint8Array | null;
  readonly line: Float64Array;
  /** What the source says of its accounts beside their comments; null or absent where it says nothing. */
  readonly accountFacts?: AccountFacts | null;
  row(index: number): CommentRow;
}
