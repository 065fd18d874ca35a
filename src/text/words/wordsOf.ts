import type { WordTable } from '../../model/wordTable.js';

/** The word codes of one text, in order: a view into the table. */
export function wordsOf({ words, starts }: WordTable, text: number): Int32Array {
  return words.subarray(starts[text]!, starts[text + 1]!);
}
