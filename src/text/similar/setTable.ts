/**
 * Sets of tokens, made to be joined: set `s` is `tokens[starts[s] … starts[s + 1])`, ascending and without repeats.
 * Tokens are numbered from the rarest to the most frequent and sets come in the order of their size, because that is
 * what lets a join look at few of them.
 */
export interface SetTable {
  readonly sets: number;
  /** `sets + 1` positions in `tokens`. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  /** Tokens are 0 … tokenCount − 1. */
  readonly tokenCount: number;
}

/** The sets of texts: texts of equal sets share one. */
export interface TextSets {
  readonly sets: SetTable;
  /** Set of each text. */
  readonly setOf: Int32Array;
}
