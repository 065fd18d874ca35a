import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';
import type { WordTable } from '../../model/wordTable.js';

/** Texts joined with the one that stands for them; see `clusterTexts`. Entries are codes of the `WordTable`. */
export interface TextClusters {
  /** Jaccard similarity of word sets that every text has with its representative, at least. */
  readonly similarity: number;
  /** The representative of each text: itself where it stands alone. */
  readonly representative: Int32Array;
  /** Information that each text shares with its representative, bits; of a representative its own. NaN: nothing repeats it. */
  readonly sharedBits: Float64Array;
}

/** What text traces share of the comments, computed once: words, copies and their information content. */
export interface PreparedText {
  readonly words: WordTable;
  /** Text of each row; −1 for a row without words, and for one that only repeats the comment it replies to. */
  readonly textCode: Int32Array;
  /** Information content of each distinct text in bits; NaN for a text that nothing repeats. */
  readonly bits: Float64Array;
  /** Clusters for the trace `near_text`: loose, since the test against chance follows. */
  readonly near: TextClusters;
  /** Clusters of copies, evidence level 1: strict. */
  readonly copies: TextClusters;
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
