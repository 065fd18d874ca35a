import type { TextColumn } from './commentTable.js';

/**
 * The distinct normalised texts of a column as word codes: text `t` is `words[starts[t] … starts[t + 1])`, in order.
 * Texts come in the order of their first row, words in the order of their first appearance.
 */
export interface WordTable {
  /** Number of distinct texts. */
  readonly texts: number;
  /** `texts + 1` positions in `words`. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** The word of each code. */
  readonly vocabulary: TextColumn;
  /** Text of each row; −1 for a row without words. */
  readonly textCode: Int32Array;
  /** Rows of each text. */
  readonly rows: Int32Array;
  /** The normalised text: its words with one space between. */
  get(text: number): string;
}
