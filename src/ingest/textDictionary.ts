import type { TextColumn } from '../model/commentTable.js';
import { TextColumnBuilder } from './textColumn.js';

/**
 * Numbers distinct strings 0, 1, 2 … in order of first appearance. An open-addressing table over UTF-8 bytes:
 * a JavaScript Map ends at 2^24 keys and costs ten times the memory, and ten million comment ids must fit.
 */
export class TextDictionary {
  readonly #values = new TextColumnBuilder();
  /** Code + 1 of the string in each slot; 0 is a free slot. */
  #slots = new Int32Array(256);

  get length(): number {
    return this.#values.length;
  }

  /** The code of a string; a string not seen before gets the next one. */
  add(value: string): number {
    return this.#settle(this.#values.append(value));
  }

  /** The same for UTF-8 bytes; see {@link TextColumnBuilder.appendBytes}. */
  addBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): number {
    return this.#settle(this.#values.appendBytes(source, from, to, isEscaped));
  }

  /** Keeps the string just appended if it is new; else takes it off and gives the code it has. */
  #settle(candidate: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#values.hash(candidate) & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#values.isSame(entry - 1, candidate)) {
        this.#values.removeLast();
        return entry - 1;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = candidate + 1;
    if (this.length * 2 > this.#slots.length) this.#grow();
    return candidate;
  }

  /** The distinct strings in order of their codes; the dictionary must not be used after it. */
  finish(): TextColumn {
    return this.#values.finish();
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.length; code++) {
      let slot = this.#values.hash(code) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}
