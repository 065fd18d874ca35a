import { growArray } from '../../ingest/growingArray.js';
import { doubleSlots, makeSlots } from './hashSlots.js';

/**
 * A slot: the hash; what is written: the code of its only word + 1, −1 for no word, −2 − k for the words listed from k on;
 * what the spelling counts, in the lowest bits its size; its first twenty bytes, zeros behind the last, or where all of
 * them begin in `rest`. Mostly one cache line holds all: to wait for a second one takes longer than anything else here.
 */
const width = 8;
export const slotShift = 3;
export const bytesInSlot = 20;
export const sizeBits = 63;
/** Longer spellings, links for the most part, seldom come again. */
const mostBytes = 63;

const makeInts = (size: number): Int32Array<ArrayBuffer> => new Int32Array(size);

/** What is known of spellings, found by their bytes. */
export class SpellingTable {
  slots = makeSlots(1 << 11, width);
  /** The bytes of longer spellings, four in a number. */
  rest = makeInts(1 << 10);
  /** The words of spellings that do not have just one: how many, and their codes. */
  lists = makeInts(1 << 10);
  #length = 0;
  #restEnd = 0;
  #listsEnd = 0;
  readonly #most: number;

  /** `most` is a bound for memory: full, the table begins anew with the spellings of now. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Adds a spelling of `size` bytes from `start` on, whose words are `codes[from … from + words)`. */
  add(
    view: DataView,
    start: number,
    size: number,
    hash: number,
    counts: number,
    codes: Int32Array,
    from: number,
    words: number,
  ): void {
    if (size > mostBytes) return;
    if (this.#length === this.#most) {
      this.slots.fill(0);
      this.#length = this.#restEnd = this.#listsEnd = 0;
    }
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hash << slotShift) & mask;
    // A spelling that comes twice in its first text is added twice; only the first is ever found.
    while (slots[at + 1] !== 0) at = (at + width) & mask;
    slots[at] = hash;
    slots[at + 1] = words === 1 ? codes[from]! + 1 : this.#list(codes, from, words);
    slots[at + 2] = counts | size;
    let own = slots;
    let other = at + 3;
    if (size > bytesInSlot) {
      slots[other] = other = this.#restEnd;
      this.#restEnd += (size + 3) >> 2;
      if (this.#restEnd > this.rest.length) this.rest = growArray(this.rest, this.#restEnd, makeInts);
      own = this.rest;
    }
    for (let k = 0; k < size; k += 4) {
      const four = view.getInt32(start + k, true);
      own[other++] = size - k >= 4 ? four : four & ((1 << ((size - k) << 3)) - 1);
    }
    // At most half full.
    if (2 * width * ++this.#length > slots.length) this.slots = doubleSlots(slots, width);
  }

  #list(codes: Int32Array, from: number, words: number): number {
    if (words === 0) return -1;
    const list = this.#listsEnd;
    this.#listsEnd += words + 1;
    if (this.#listsEnd > this.lists.length) this.lists = growArray(this.lists, this.#listsEnd, makeInts);
    this.lists[list] = words;
    for (let k = 0; k < words; k++) this.lists[list + 1 + k] = codes[from + k]!;
    return -2 - list;
  }
}
