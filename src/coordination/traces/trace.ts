import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';

/** What traces share of the comments, computed once: the normalised texts and their information content. */
export interface PreparedText {
  /** Code of the normalised text of each row; −1 for a text without words. */
  readonly textCode: Int32Array;
  /** Distinct normalised texts. */
  readonly texts: readonly string[];
  /** Information content of each distinct text in bits; NaN for a text that stands there once. */
  readonly bits: Float64Array;
}

export interface TraceInput {
  readonly table: CommentTable;
  readonly prepared: PreparedText;
  /** Texts with fewer bits give no action: short formulas coincide without any concert. */
  readonly minBits: number;
}

/** A kind of coordination: turns comments into actions on objects. */
export interface Trace {
  readonly name: string;
  /** In words, for the report: "the same text". */
  readonly title: string;
  collect(input: TraceInput): Actions;
}
