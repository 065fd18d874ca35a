import { growArray } from '../../ingest/growingArray.js';
import type { TextColumn } from '../../model/commentTable.js';
import type { WordTable } from '../../model/wordTable.js';
import { TextFolder } from './foldText.js';
import { TextCodes } from './textCodes.js';
import { WordCodes } from './wordCodes.js';
import { needsNormalise, SpellingCodes } from './wordCodesBySpelling.js';

/** Bytes looked at as one array: positions in it stay small whole numbers, whatever the size of the column. */
const blockBytes = 2 ** 26;

/**
 * The distinct texts of a column as codes of their words: for every row the words of `normaliseText`, without a string
 * for any of them. What the text stages (same text, near-duplicates, information content) work on.
 *
 * Spellings (what stands between two spaces) are folded once and then found by their bytes, with a table that is asked from
 * `normaliseText` itself; texts with something the table cannot answer (mixed scripts in one word, composed letters, rare
 * signs) go through `normaliseText`. Spellings, words and texts are looked up by hash and compared byte by byte. Of real
 * VK comments 1.3 % take the slow way.
 *
 * Cost: linear in the bytes, 5 to 10 times faster than `normaliseText` and maps of strings in the same run
 * (bench/text/measure.ts); memory 4 bytes for each word of a distinct text, some 30 bytes a text, 50 bytes a different
 * word and 64 to 128 bytes a spelling of at most a million.
 *
 * @example
 * import { buildTextColumn, tabulateWords } from 'in-concert';
 * const table = tabulateWords(buildTextColumn(['Ещё раз!', '👍', 'еще раз', 'раз']));
 * table.texts; // => 2
 * [...table.textCode]; // => [0, -1, 0, 1]
 * table.get(0); // => 'еще раз'
 * [...table.words]; // => [0, 1, 1]
 */
export function tabulateWords(text: TextColumn): WordTable {
  const folder = new TextFolder();
  const vocabulary = new WordCodes();
  const spellings = new SpellingCodes(folder, vocabulary);
  const texts = new TextCodes();
  const textCode = new Int32Array(text.length);
  const { bytes, offsets } = text;
  let codes = new Int32Array(256);
  let block = bytes;
  let view = new DataView(bytes.buffer, bytes.byteOffset, 0);
  let blockStart = 0;
  let blockEnd = -1;
  for (let row = 0; row < text.length; row++) {
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    if (to > blockEnd) {
      blockStart = from;
      blockEnd = Math.max(to, from + blockBytes);
      block = bytes.subarray(blockStart, blockEnd);
      view = new DataView(block.buffer, block.byteOffset, block.length);
    }
    // A word takes a byte, and so does what parts it from the next.
    if (to - from > codes.length) codes = growArray(codes, to - from, (size) => new Int32Array(size));
    let words = spellings.encode(block, view, from - blockStart, to - blockStart, codes);
    if (words < 0) {
      words = words === needsNormalise ? -1 : folder.fold(block, from - blockStart, to - blockStart);
      if (words < 0) words = folder.foldSlowly(text.get(row));
      if (words > codes.length) codes = growArray(codes, words, (size) => new Int32Array(size));
      vocabulary.encode(folder.units, folder.ends, folder.hashes, words, codes);
    }
    textCode[row] = words === 0 ? -1 : texts.code(codes, words);
  }
  return texts.finish(vocabulary.finish(), textCode);
}
