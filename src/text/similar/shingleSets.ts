import type { WordTable } from '../../model/wordTable.js';
import { numberLetters, type WordLetters } from './codePoints.js';
import { internSets } from './internSets.js';
import type { TextSets } from './setTable.js';
import { createShingleCodes } from './shingleCodes.js';
import { similarTextDefaults } from './similarDefaults.js';

export interface ShingleOptions {
  /** Characters in a shingle. */
  readonly size?: number;
}

const space = 1;

/** First shingle of each text and one more. A text shorter than a shingle is one shingle, as it is. */
function countShingles(table: WordTable, { starts: letterStarts }: WordLetters, size: number): Int32Array {
  const { texts, starts, words } = table;
  const result = new Int32Array(texts + 1);
  for (let text = 0; text < texts; text++) {
    let letters = Math.max(0, starts[text + 1]! - starts[text]! - 1);
    for (let at = starts[text]!; at < starts[text + 1]!; at++) {
      letters += letterStarts[words[at]! + 1]! - letterStarts[words[at]!]!;
    }
    result[text + 1] = result[text]! + (letters === 0 ? 0 : Math.max(1, letters - size + 1));
  }
  return result;
}

/**
 * The sets of character shingles of distinct texts: all runs of `size` (5) characters, the spaces between words included.
 * Characters are Unicode code points, so that emoji are not cut in half. Texts of the same shingles share a set.
 *
 * Cost: linear in the characters; memory 8 bytes a character and about 20 bytes a distinct shingle.
 *
 * @throws RangeError when `size` is not a whole number from 1 to 64.
 */
export function shingleSets(table: WordTable, options: ShingleOptions = {}): TextSets {
  const { size = similarTextDefaults.shingleSize } = options;
  if (!Number.isInteger(size) || size < 1 || size > 64) {
    throw new RangeError(`shingleSets: size must be a whole number from 1 to 64 (got ${size})`);
  }
  const { texts, starts, words } = table;
  const letters = numberLetters(table);
  const shingleStarts = countShingles(table, letters, size);
  const codes = new Int32Array(shingleStarts[texts]!);
  const known = createShingleCodes(size, letters.alphabet);
  let text = new Int32Array(1024);
  for (let index = 0; index < texts; index++) {
    let length = 0;
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      const from = letters.starts[words[at]!]!;
      const to = letters.starts[words[at]! + 1]!;
      if (length + to - from + 1 > text.length) {
        const longer = new Int32Array(2 * (length + to - from + 1));
        longer.set(text);
        text = longer;
      }
      if (length > 0) text[length++] = space;
      for (let letter = from; letter < to; letter++) text[length++] = letters.letters[letter]!;
    }
    const first = shingleStarts[index]!;
    const shingles = shingleStarts[index + 1]! - first;
    for (let shingle = 0; shingle < shingles; shingle++) {
      codes[first + shingle] = known.code(text, shingle, Math.min(size, length));
    }
  }
  return internSets({ texts, starts: shingleStarts, codes, codeCount: known.count });
}
