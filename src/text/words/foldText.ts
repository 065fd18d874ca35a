import {
  cyrillicBits,
  describeCodePoint,
  digitBetween,
  findWrongScript,
  foldedShift,
  foldTable,
  kindBits,
  kinds,
  latinBits,
  letterDigitBit,
  scripts,
  tableEnd,
} from './foldTable.js';
import { finishHash, hashFactor, hashSeed, hashUnits } from './hashWord.js';
import { foldWord } from '../lookAlikes.js';
import { normaliseText } from '../normalise.js';
import { isWordCode, skipLink, skipMark } from './skipSpans.js';
import { decodeCodePoint } from './utf8.js';

const scriptBits = latinBits | cyrillicBits;
/** What `last` says when the last sign of the word was no letter. */
const none = 0;
const afterDigit = -1;
const afterLetterDigit = -2;

/**
 * Folds one text at a time from its UTF-8 bytes, and holds its words until the next: word `k` is
 * `units[ends[k − 1] … ends[k])` in UTF-16, its hash `hashes[k]`.
 */
export class TextFolder {
  units = new Uint16Array(4096);
  ends = new Int32Array(4096);
  hashes = new Int32Array(4096);
  /** The letters each word has, and where words of look-alikes only stand. */
  #letters = new Int16Array(4096);
  #froms = new Int32Array(4096);
  #tos = new Int32Array(4096);
  #words = 0;
  /** What `append` found last: the scripts of its words, those of words of look-alikes only, and letters of one script only. */
  scripts = 0;
  unclear = 0;
  latinLetters = 0;
  cyrillicLetters = 0;

  /**
   * The words that `normaliseText` leaves of the text in `bytes[from … to)`, in one pass over the bytes with `foldTable`.
   *
   * @returns the number of words; −1 when the text holds something of which only `normaliseText` knows what becomes.
   */
  fold(bytes: Uint8Array, from: number, to: number): number {
    this.reserve(to - from);
    const words = this.append(bytes, from, to);
    if (words <= 0) return words;
    const wrong = findWrongScript(this.scripts, this.unclear, this.latinLetters, this.cyrillicLetters);
    return wrong === 0 || this.#refold(bytes, words, wrong) ? words : -1;
  }

  /** Drops all words and makes room for those of so many bytes or UTF-16 units. */
  reserve(size: number): void {
    this.#words = 0;
    if (size < this.units.length) return;
    this.units = new Uint16Array(size * 2);
    this.ends = new Int32Array(size * 2);
    this.hashes = new Int32Array(size * 2);
    this.#letters = new Int16Array(size * 2);
    this.#froms = new Int32Array(size * 2);
    this.#tos = new Int32Array(size * 2);
  }

  /**
   * Adds the words of a piece of text to those there are, as `fold` finds them but for words of look-alikes only: these
   * stay in the script they are in, which is right if `findWrongScript` says so for the whole text.
   *
   * @returns the number of words added, or −1 as `fold`.
   */
  append(bytes: Uint8Array, from: number, to: number): number {
    const { units, ends, hashes } = this;
    const letters = this.#letters;
    let words = this.#words;
    let start = words === 0 ? 0 : ends[words - 1]!;
    let n = start;
    let hash = hashSeed;
    let last = none;
    let run = 0;
    let isStretched = false;
    let word = 0;
    let text = 0;
    let unclear = 0;
    let wordFrom = from;
    let ownLatin = 0;
    let ownCyrillic = 0;
    let before = 0x0a;
    let i = from;
    let wanted: number = kinds.letter;
    for (;;) {
      // A space behind the end closes the last word.
      let code = 0x20;
      let next = i + 1;
      let entry: number = kinds.space;
      // Letters have a loop of their own, without a call in it: that keeps the arrays at hand.
      while (i < to) {
        code = bytes[i]!;
        next = i + 1;
        if (code > 0x7f) {
          const second = next < to ? bytes[next]! ^ 0x80 : 0xff;
          if (code < 0xe0 && code > 0xc1 && second < 0x40) {
            code = ((code & 0x1f) << 6) | second;
            next++;
          } else {
            code = decodeCodePoint(bytes, i, to);
            if (code < 0) return -1;
            next += code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
          }
        }
        if (code >= tableEnd) return -1;
        entry = foldTable[code]!;
        if ((entry & kindBits) !== wanted) break;
        wanted = kinds.letter;
        const unit = entry >> foldedShift;
        ownLatin += entry & scripts.ownLatin;
        ownCyrillic += entry & scripts.ownCyrillic;
        word |= entry & scriptBits;
        before = code;
        i = next;
        if (unit === last) {
          // Two of a letter stay, three or more become one.
          if (++run > 2) {
            if (run === 3) n--;
            isStretched = true;
            continue;
          }
        } else {
          if (last === afterLetterDigit) word |= digitBetween;
          last = unit;
          run = 1;
        }
        units[n++] = unit;
        hash = Math.imul(hash ^ unit, hashFactor);
      }
      if (i >= to) {
        code = 0x20;
        entry = kinds.space;
      } else if (entry === kinds.unknown) {
        describeCodePoint(code);
        continue;
      }
      const kind = entry & kindBits;
      if (kind === kinds.linkLetter) {
        const end = isWordCode(before) ? i : skipLink(bytes, i, to);
        if (end < 0) return -1;
        if (end === i) {
          wanted = kinds.linkLetter;
          continue;
        }
        next = end;
        code = 0x20;
      } else if (kind === kinds.digit || kind === kinds.invisible || kind === kinds.hiddenSpace) {
        if (kind === kinds.digit) {
          const unit = entry >> foldedShift;
          last = last > none && (entry & letterDigitBit) !== 0 ? afterLetterDigit : afterDigit;
          units[n++] = unit;
          hash = Math.imul(hash ^ unit, hashFactor);
        }
        before = code;
        i = next;
        continue;
      } else if (kind === kinds.mark) {
        const end = skipMark(bytes, from, i, to, before);
        if (end < 0) return -1;
        if (end > i) {
          next = end;
          // Behind a mention by name stands neither white space nor a letter: what comes next is no mention, but may be a link.
          code = code === 0x40 ? 0x21 : 0x20;
        }
      } else if (kind === kinds.rare || (kind === kinds.several && (before | 0x20) === 0x77)) {
        // "www…" is the beginning of a link: "www...".
        return -1;
      }
      if (n > start) {
        const latin = word & latinBits;
        const cyrillic = word & cyrillicBits;
        if (cyrillic !== 0 && (latin !== 0 || (word & digitBetween) !== 0)) return -1;
        if (latin === scripts.likeLatin || cyrillic === scripts.likeCyrillic) {
          unclear |= word;
          this.#froms[words] = wordFrom;
          this.#tos[words] = i;
        }
        text |= word;
        letters[words] = word;
        hashes[words] = finishHash(isStretched ? hashUnits(units, start, n) : hash);
        ends[words++] = n;
        start = n;
        hash = hashSeed;
        word = 0;
        isStretched = false;
      }
      last = none;
      if (i >= to) break;
      before = code;
      i = next;
      wordFrom = next;
    }
    this.scripts = text & scriptBits;
    this.unclear = unclear & scriptBits;
    this.latinLetters = ownLatin / scripts.ownLatin;
    this.cyrillicLetters = ownCyrillic / scripts.ownCyrillic;
    const added = words - this.#words;
    this.#words = words;
    return added;
  }

  /** Writes the words of look-alikes only that stand in the wrong script in the other one. */
  #refold(bytes: Uint8Array, words: number, wrong: number): boolean {
    const { units, ends, hashes } = this;
    const isCyrillic = wrong === latinBits;
    for (let index = 0; index < words; index++) {
      const word = this.#letters[index]!;
      const script = word & scriptBits;
      if ((script !== scripts.likeLatin && script !== scripts.likeCyrillic) || (word & wrong) === 0) continue;
      if ((word & digitBetween) !== 0) return false;
      const from = this.#froms[index]!;
      const letters = Buffer.from(bytes.buffer, bytes.byteOffset + from, this.#tos[index]! - from).toString();
      const folded = normaliseText(foldWord(letters.normalize('NFKC'), isCyrillic));
      const start = index === 0 ? 0 : ends[index - 1]!;
      if (folded.length !== ends[index]! - start) return false;
      for (let j = 0; j < folded.length; j++) units[start + j] = folded.charCodeAt(j);
      hashes[index] = finishHash(hashUnits(units, start, start + folded.length));
    }
    return true;
  }

  /** The words of a text as `normaliseText` itself gives them: for all that `fold` leaves. */
  foldSlowly(text: string): number {
    const normalised = normaliseText(text);
    this.reserve(normalised.length);
    const { units, ends, hashes } = this;
    let words = 0;
    let n = 0;
    for (let i = 0; i <= normalised.length; i++) {
      const unit = i < normalised.length ? normalised.charCodeAt(i) : 0x20;
      if (unit !== 0x20) units[n++] = unit;
      else if (n > 0) {
        hashes[words] = finishHash(hashUnits(units, words === 0 ? 0 : ends[words - 1]!, n));
        ends[words++] = n;
      }
    }
    return words;
  }
}
