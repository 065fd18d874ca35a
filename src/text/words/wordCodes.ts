import { growArray } from '../../ingest/growingArray.js';
import { wrapTextColumn } from '../../ingest/textColumn.js';
import type { TextColumn } from '../../model/commentTable.js';
import { doubleSlots, makeSlots } from './hashSlots.js';
import { encodeUnits } from './utf8.js';

/** Hash, code + 1, start and length of the word in the letters: one cache line holds all. */
const width = 4;

/** Gives each different word a code, in the order of first appearance: a hash table over the letters themselves. */
export class WordCodes {
  #length = 0;
  #end = 0;
  #units = new Uint16Array(1 << 16);
  #slots = makeSlots(1 << 13, width);

  /**
   * Writes the codes of the words `units[ends[k − 1] … ends[k])`, new ones for words that nobody wrote before.
   * Equal hashes are not trusted: letters are compared.
   */
  encode(units: Uint16Array, ends: Int32Array, hashes: Int32Array, words: number, codes: Int32Array): void {
    let slots = this.#slots;
    let own = this.#units;
    let mask = slots.length / width - 1;
    // All slots of the text are asked for before any is needed: the waits for memory overlap.
    for (let k = 0; k < words; k++) codes[k] = slots[(hashes[k]! & mask) * width + 2]!;
    for (let k = 0, from = 0; k < words; k++) {
      const hash = hashes[k]!;
      const to = ends[k]!;
      const size = to - from;
      let at = (hash & mask) * width;
      let code = slots[at + 1]!;
      for (; code !== 0; code = slots[at + 1]!) {
        if (slots[at] === hash && slots[at + 3] === size) {
          const shift = slots[at + 2]! - from;
          let j = from;
          while (j < to && own[j + shift] === units[j]) j++;
          if (j === to) break;
        }
        at = (at + width) & (slots.length - 1);
      }
      if (code === 0) {
        code = this.#add(units, from, to, hash, at);
        slots = this.#slots;
        own = this.#units;
        mask = slots.length / width - 1;
      }
      codes[k] = code - 1;
      from = to;
    }
  }

  /** The words as UTF-8. */
  finish(): TextColumn {
    const slots = this.#slots;
    const starts = new Int32Array(this.#length + 1);
    for (let at = 0; at < slots.length; at += width) {
      if (slots[at + 1] !== 0) starts[slots[at + 1]! - 1] = slots[at + 2]!;
    }
    starts[this.#length] = this.#end;
    const offsets = new Float64Array(this.#length + 1);
    const bytes = new Uint8Array(this.#end * 3);
    for (let code = 0; code < this.#length; code++) {
      offsets[code + 1] = encodeUnits(this.#units, starts[code]!, starts[code + 1]!, bytes, offsets[code]!);
    }
    return wrapTextColumn(bytes.slice(0, offsets[this.#length]), offsets);
  }

  /** Adds a word whose slot begins at `at`; returns its code + 1. */
  #add(units: Uint16Array, from: number, to: number, hash: number, at: number): number {
    const start = this.#end;
    const end = start + to - from;
    if (end > this.#units.length) this.#units = growArray(this.#units, end, (size) => new Uint16Array(size));
    for (let k = start; k < end; k++) this.#units[k] = units[from + k - start]!;
    this.#end = end;
    const code = ++this.#length;
    this.#slots.set([hash, code, start, end - start], at);
    // At most half full.
    if (2 * width * code > this.#slots.length) this.#slots = doubleSlots(this.#slots, width);
    return code;
  }
}
