import type { WordTable } from '../../model/wordTable.js';
import { tabulateWords } from '../../text/words/tabulateWords.js';
import type { SignalInput } from '../signalInput.js';

/** The text of each comment as words, and the text that stands for all its near-duplicates. */
export interface OwnTexts {
  readonly words: WordTable;
  /** Text of each row; −1 without words, and where a comment only repeats the one it replies to. */
  readonly textCode: Int32Array;
  readonly representative: Int32Array;
}

/** With prepared texts copies are near-duplicates; without them, texts of the very same words. */
export function findOwnTexts({ table, prepared }: SignalInput): OwnTexts {
  if (prepared !== null) {
    const { words, textCode, copies } = prepared;
    return { words, textCode, representative: copies.representative };
  }
  const words = tabulateWords(table.text);
  const representative = Int32Array.from({ length: words.texts }, (_, text) => text);
  return { words, textCode: words.textCode, representative };
}

export function countWordsOf({ starts }: WordTable, text: number): number {
  return starts[text + 1]! - starts[text]!;
}
