import { growArray } from '../../ingest/growingArray.js';
import { findWrongScript } from './foldTable.js';
import type { TextFolder } from './foldText.js';
import { skipMarkup } from './skipSpans.js';
import type { WordCodes } from './wordCodes.js';
import { bytesInSlot, sizeBits, slotShift, SpellingTable } from './wordCodesTable.js';

/**
 * What a spelling counts: its bytes (bits 0–5), letters of one script only (Latin: bits 6–11, Cyrillic: bits 12–17), the
 * scripts of its words (bits 20–23) and those of its words of look-alikes only (bits 24–27), both from bit 4 on in `TextFolder`.
 */
const countBits = sizeBits;
const latinShift = 6;
const cyrillicShift = 12;
const scriptsShift = 16;
const unclearShift = 20;
/** Some 80 MB for all of them. */
const mostSpellings = 1e6;
const seed = 0x2c1b3c6d;
const factor = 0x9e3779b1;
/** What stands for −1 in `encode`: `TextFolder` must see the whole text, or `normaliseText`. */
export const needsText = -1;
export const needsNormalise = -2;

const makeInts = (size: number): Int32Array<ArrayBuffer> => new Int32Array(size);

/**
 * The word codes of texts, by way of spellings, the bytes between two spaces: each is folded once and found again by its
 * bytes, four at a time. That is what `TextFolder` makes of the whole text, as nothing it looks for reaches over a space
 * except mention markup, quoted lines, and words of look-alikes in the script that most letters of a text do not belong to.
 */
export class SpellingCodes {
  readonly #folder: TextFolder;
  readonly #vocabulary: WordCodes;
  readonly #table: SpellingTable;
  /** Where reading stands in the text at hand, the spelling last read, and what the text counts. */
  #at = 0;
  #start = 0;
  #hash = 0;
  #written = 0;
  #scripts = 0;
  #latin = 0;
  #cyrillic = 0;
  /** New spellings of the text at hand: where they begin, their sizes, hashes, counts, words, and the place of these. */
  #fresh = 0;
  #froms = makeInts(256);
  #sizes = makeInts(256);
  #counts = makeInts(256);
  #hashes = makeInts(256);
  #words = makeInts(256);
  #places = makeInts(256);
  #codes = makeInts(256);

  constructor(folder: TextFolder, vocabulary: WordCodes, most = mostSpellings) {
    this.#table = new SpellingTable(most);
    this.#folder = folder;
    this.#vocabulary = vocabulary;
  }

  /**
   * Writes the codes of the words of the text in `bytes[from … to)`, of which `view` is another view; `codes` must have
   * room for as many words as there are bytes.
   *
   * @returns the number of words, or `needsText`, `needsNormalise`.
   */
  encode(bytes: Uint8Array, view: DataView, from: number, to: number, codes: Int32Array): number {
    // Four bytes at a time are read, also across the end of the text.
    if (to + 4 > bytes.length) return needsText;
    this.#at = from;
    this.#fresh = this.#written = this.#scripts = this.#latin = this.#cyrillic = 0;
    for (;;) {
      const code = this.#readKnown(view, to, codes);
      const start = this.#start;
      const end = this.#at;
      if (start === end) {
        if (end === to) break;
        // A control sign that is no white space.
        return needsText;
      }
      if (code < 0) {
        const { lists } = this.#table;
        const list = -2 - code;
        for (let k = 1; k <= lists[list]!; k++) codes[this.#written++] = lists[list + k]!;
        continue;
      }
      if (bytes[start] === 0x5b) {
        const after = skipMarkup(bytes, start, to);
        if (after < 0) return needsNormalise;
        if (after > start) {
          this.#at = after;
          continue;
        }
      }
      const words = this.#foldFresh(bytes, start, end, to);
      if (words < 0) return words;
    }
    const scripts = this.#scripts;
    const all = (scripts >> scriptsShift) & 0xf0;
    const unclear = (scripts >> unclearShift) & 0xf0;
    if (findWrongScript(all, unclear, this.#latin, this.#cyrillic) !== 0) return needsText;
    if (this.#fresh > 0) this.#keepFresh(view, codes);
    return this.#written;
  }

  /**
   * Reads on as long as spellings have one word or none. Without a call in it: that keeps the arrays at hand.
   *
   * @returns what is written of the spelling from `#start` to `#at`: several words, 0 when it is not in the table; it is
   *   empty at the end of the text and at a control sign.
   */
  #readKnown(view: DataView, to: number, codes: Int32Array): number {
    const { slots, rest } = this.#table;
    const mask = slots.length - 1;
    const lastWhole = to - 4;
    let written = this.#written;
    let scripts = this.#scripts;
    let latin = this.#latin;
    let cyrillic = this.#cyrillic;
    let i = this.#at;
    let start = i;
    let hash = seed;
    let code = 0;
    for (;;) {
      start = i;
      hash = seed;
      let tail = 0;
      let behind = 0x20;
      while (i < to) {
        const four = view.getInt32(i, true);
        // The high bit of every byte up to the space (of the lowest at least), and of the one behind the text.
        let ends = ((four - 0x21212121) | 0) & ~four & 0x80808080;
        if (i > lastWhole) ends |= 0x80 << ((to - i) << 3);
        if (ends !== 0) {
          const first = ends & -ends;
          const shift = 24 - Math.clz32(first);
          tail = four & ((first - 1) >>> 7);
          behind = (four >>> shift) & 0xff;
          i += (shift + 7) >> 3;
          break;
        }
        hash = Math.imul(hash ^ four, factor);
        hash ^= hash >>> 15;
        i += 4;
      }
      if (i === start) {
        if (i >= to || (behind !== 0x20 && (behind < 0x09 || behind > 0x0d))) break;
        i++;
        continue;
      }
      const size = i - start;
      hash = Math.imul(Math.imul(hash ^ tail, factor) + size, 0x2c1b3c6d);
      hash ^= hash >>> 15;
      let at = (hash << slotShift) & mask;
      for (code = slots[at + 1]!; code !== 0; code = slots[at + 1]!) {
        if (slots[at] === hash && (slots[at + 2]! & sizeBits) === size) {
          const own = size > bytesInSlot ? rest : slots;
          let other = size > bytesInSlot ? slots[at + 3]! : at + 3;
          let j = start;
          for (; j + 4 <= i && own[other] === view.getInt32(j, true); j += 4) other++;
          if (j === i || (j + 4 > i && own[other] === tail)) break;
        }
        at = (at + (1 << slotShift)) & mask;
      }
      if (code === 0) break;
      const counts = slots[at + 2]!;
      scripts |= counts;
      latin += (counts >> latinShift) & countBits;
      cyrillic += (counts >> cyrillicShift) & countBits;
      if (code < -1) break;
      if (code > 0) codes[written++] = code - 1;
    }
    this.#at = i;
    this.#start = start;
    this.#hash = hash;
    this.#written = written;
    this.#scripts = scripts;
    this.#latin = latin;
    this.#cyrillic = cyrillic;
    return code;
  }

  /** Folds a spelling that is not in the table and leaves room for its codes, until the whole text is known to be clear. */
  #foldFresh(bytes: Uint8Array, start: number, end: number, to: number): number {
    for (let i = start; i < end; i++) {
      const sign = bytes[i]!;
      if (sign === 0x5b || sign === 0x3e || sign === 0x26) return needsText;
    }
    const folder = this.#folder;
    if (this.#fresh === 0) folder.reserve(to - start);
    const words = folder.append(bytes, start, end);
    if (words < 0) return needsNormalise;
    const fresh = this.#fresh++;
    if (fresh === this.#froms.length) {
      this.#froms = growArray(this.#froms, fresh + 1, makeInts);
      this.#sizes = growArray(this.#sizes, fresh + 1, makeInts);
      this.#counts = growArray(this.#counts, fresh + 1, makeInts);
      this.#hashes = growArray(this.#hashes, fresh + 1, makeInts);
      this.#words = growArray(this.#words, fresh + 1, makeInts);
      this.#places = growArray(this.#places, fresh + 1, makeInts);
    }
    this.#froms[fresh] = start;
    this.#sizes[fresh] = end - start;
    this.#counts[fresh] =
      (folder.latinLetters << latinShift) |
      (folder.cyrillicLetters << cyrillicShift) |
      (folder.scripts << scriptsShift) |
      (folder.unclear << unclearShift);
    this.#hashes[fresh] = this.#hash;
    this.#words[fresh] = words;
    this.#places[fresh] = this.#written;
    this.#written += words;
    this.#scripts |= this.#counts[fresh]!;
    this.#latin += folder.latinLetters;
    this.#cyrillic += folder.cyrillicLetters;
    return words;
  }

  /** Gives the words of new spellings their codes, in the text at hand and for texts to come. */
  #keepFresh(view: DataView, codes: Int32Array): void {
    const { units, ends, hashes } = this.#folder;
    let all = 0;
    for (let k = 0; k < this.#fresh; k++) all += this.#words[k]!;
    if (all > this.#codes.length) this.#codes = growArray(this.#codes, all, makeInts);
    this.#vocabulary.encode(units, ends, hashes, all, this.#codes);
    for (let k = 0, from = 0; k < this.#fresh; k++) {
      const words = this.#words[k]!;
      for (let j = 0; j < words; j++) codes[this.#places[k]! + j] = this.#codes[from + j]!;
      this.#table.add(
        view,
        this.#froms[k]!,
        this.#sizes[k]!,
        this.#hashes[k]!,
        this.#counts[k]!,
        this.#codes,
        from,
        words,
      );
      from += words;
    }
  }
}
