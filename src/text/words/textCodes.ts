import { growArray } from '../../ingest/growingArray.js';
import type { TextColumn } from '../../model/commentTable.js';
import type { WordTable } from '../../model/wordTable.js';
import { doubleSlots, makeSlots } from './hashSlots.js';

const makeInts = (size: number): Int32Array<ArrayBuffer> => new Int32Array(size);
/** Hash and code + 1. */
const width = 2;
const mostWords = 2 ** 31 - 1;

/** Gives each different sequence of word codes a code, in the order of first appearance. */
export class TextCodes {
  #length = 0;
  #words = new Int32Array(1 << 16);
  #starts = new Int32Array(1 << 12);
  #rows = new Int32Array(1 << 12);
  #slots = makeSlots(1 << 13, width);

  /** The code of the text of the first `size` words, which now stands in one row more. */
  code(words: Int32Array, size: number): number {
    const hash = hashWords(words, size);
    const slots = this.#slots;
    const mask = slots.length / width - 1;
    let slot = hash & mask;
    for (let code = slots[width * slot + 1]!; code !== 0; code = slots[width * slot + 1]!) {
      if (slots[width * slot] === hash && this.#holds(code - 1, words, size)) {
        this.#rows[code - 1]!++;
        return code - 1;
      }
      slot = (slot + 1) & mask;
    }
    slots[width * slot] = hash;
    slots[width * slot + 1] = this.#length + 1;
    return this.#add(words, size);
  }

  finish(vocabulary: TextColumn, textCode: Int32Array): WordTable {
    const texts = this.#length;
    const starts = this.#starts.subarray(0, texts + 1);
    const words = this.#words.subarray(0, starts[texts]);
    const rows = this.#rows.subarray(0, texts);
    const get = (text: number): string => {
      if (!(text >= 0 && text < texts))
        throw new RangeError(`WordTable.get: text ${text} is outside 0 … ${texts - 1}`);
      return Array.from(words.subarray(starts[text], starts[text + 1]), (word) => vocabulary.get(word)).join(
        ' ',
      );
    };
    return { texts, starts, words, vocabulary, textCode, rows, get };
  }

  #holds(code: number, words: Int32Array, size: number): boolean {
    const own = this.#words;
    const start = this.#starts[code]!;
    if (this.#starts[code + 1]! - start !== size) return false;
    for (let k = 0; k < size; k++) if (own[start + k] !== words[k]) return false;
    return true;
  }

  #add(words: Int32Array, size: number): number {
    const code = this.#length++;
    const start = this.#starts[code]!;
    const end = start + size;
    if (end > mostWords)
      throw new RangeError(
        `tabulateWords: more than ${mostWords} words in distinct texts; split the data by time`,
      );
    if (end > this.#words.length) this.#words = growArray(this.#words, end, makeInts);
    if (code + 2 > this.#starts.length) this.#starts = growArray(this.#starts, code + 2, makeInts);
    if (code === this.#rows.length) this.#rows = growArray(this.#rows, code + 1, makeInts);
    for (let k = 0; k < size; k++) this.#words[start + k] = words[k]!;
    this.#starts[code + 1] = end;
    this.#rows[code] = 1;
    // At most two thirds full.
    if (3 * this.#length > this.#slots.length) this.#slots = doubleSlots(this.#slots, width);
    return code;
  }
}

function hashWords(words: Int32Array, size: number): number {
  let hash = size;
  for (let k = 0; k < size; k++) {
    hash = Math.imul(hash ^ words[k]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
