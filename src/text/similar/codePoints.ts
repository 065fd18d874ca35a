import type { WordTable } from '../../model/wordTable.js';

/** The characters of all words, by Unicode code point, as numbers of a small alphabet. */
export interface WordLetters {
  /** First letter of each word and one more. */
  readonly starts: Int32Array;
  /** 2 and up; 0 is left for "nothing" and 1 is the space between words. */
  readonly letters: Int32Array;
  /** Letters are below this. */
  readonly alphabet: number;
}

/** Numbers the code points of a vocabulary in the order in which they appear. */
export function numberLetters({ vocabulary }: Pick<WordTable, 'vocabulary'>): WordLetters {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(vocabulary.length + 1);
  // A code point never takes less than one byte.
  const letters = new Int32Array(vocabulary.bytes.length);
  let end = 0;
  for (let word = 0; word < vocabulary.length; word++) {
    for (const character of vocabulary.get(word)) {
      let number = numbers.get(character);
      if (number === undefined) numbers.set(character, (number = numbers.size + 2));
      letters[end++] = number;
    }
    starts[word + 1] = end;
  }
  return { starts, letters: letters.slice(0, end), alphabet: numbers.size + 2 };
}
