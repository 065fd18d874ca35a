import type { TextColumn } from '../model/commentTable.js';
import { viewBytes } from './copyBytes.js';
import { hashBytes } from './hashBytes.js';
import { TextColumnBuilder } from './textColumn.js';

/** A table of fewer numbers grows eightfold: entering all the strings again costs more than the room. */
const quickGrowth = 1 << 17;

/**
 * Numbers distinct strings 0, 1, 2 … in order of first appearance. An open-addressing table over UTF-8 bytes:
 * a JavaScript Map ends at 2^24 keys and costs ten times the memory, and ten million comment ids must fit.
 */
export class TextDictionary {
  readonly #values = new TextColumnBuilder();
  /** Values that stand in the table; those behind them came all at once and wait for the first question. */
  #entered = 0;
  /** Two numbers a slot: the hash, and code + 1 (0: the slot is free). Equal hashes are followed by equal bytes or passed. */
  #slots = new Int32Array(512);
  #mask = 255;
  /** The array last read from and a view of it: thousands of cells come from the same chunk of a file. */
  #source: Uint8Array | null = null;
  #read: DataView = new DataView(new ArrayBuffer(0));

  get length(): number {
    return this.#values.length;
  }

  /** Takes distinct strings that are known not to be here, packed one behind the other; see {@link TextColumnBuilder.appendCells}. */
  addNew(source: Uint8Array, from: number, ends: Uint32Array): void {
    this.#values.appendCells(source, from, ends);
  }

  /** The code of a string; a string not seen before gets the next one. */
  add(value: string): number {
    this.#catchUp();
    return this.#settle(this.#values.append(value));
  }

  /** The same for UTF-8 bytes; see {@link TextColumnBuilder.appendBytes}. */
  addBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): number {
    this.#catchUp();
    if (isEscaped) return this.#settle(this.#values.appendBytes(source, from, to, true));
    if (source !== this.#source) {
      this.#source = source;
      this.#read = viewBytes(source);
    }
    const hash = hashBytes(this.#read, from, to);
    const slots = this.#slots;
    let slot = hash & this.#mask;
    for (let entry = slots[2 * slot + 1]!; entry !== 0; entry = slots[2 * slot + 1]!) {
      if (slots[2 * slot] === hash && this.#values.holds(entry - 1, this.#read, from, to)) return entry - 1;
      slot = (slot + 1) & this.#mask;
    }
    return this.#enter(slot, hash, this.#values.appendBytes(source, from, to, false));
  }

  /** The code of the string of these bytes, or −1 if it was never added. */
  find(view: DataView, from: number, to: number): number {
    this.#catchUp();
    const hash = hashBytes(view, from, to);
    const slots = this.#slots;
    let slot = hash & this.#mask;
    for (let entry = slots[2 * slot + 1]!; entry !== 0; entry = slots[2 * slot + 1]!) {
      if (slots[2 * slot] === hash && this.#values.holds(entry - 1, view, from, to)) return entry - 1;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /** Keeps the string just appended if it is new; else takes it off and gives the code it has. */
  #settle(candidate: number): number {
    const hash = this.#values.hash(candidate);
    const slots = this.#slots;
    let slot = hash & this.#mask;
    for (let entry = slots[2 * slot + 1]!; entry !== 0; entry = slots[2 * slot + 1]!) {
      if (slots[2 * slot] === hash && this.#values.isSame(entry - 1, candidate)) {
        this.#values.removeLast();
        return entry - 1;
      }
      slot = (slot + 1) & this.#mask;
    }
    return this.#enter(slot, hash, candidate);
  }

  #enter(slot: number, hash: number, code: number): number {
    this.#slots[2 * slot] = hash;
    this.#slots[2 * slot + 1] = code + 1;
    this.#entered++;
    if (this.#entered * 2 > this.#mask) this.#grow();
    return code;
  }

  /** The distinct strings in order of their codes; the dictionary must not be used after it. */
  finish(): TextColumn {
    this.#source = null;
    this.#read = new DataView(new ArrayBuffer(0));
    return this.#values.finish();
  }

  /** Enters what came all at once. */
  #catchUp(): void {
    while (this.#entered < this.length) {
      const hash = this.#values.hash(this.#entered);
      let slot = hash & this.#mask;
      while (this.#slots[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
      this.#enter(slot, hash, this.#entered);
    }
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * (old.length < quickGrowth ? 8 : 2));
    const mask = slots.length / 2 - 1;
    for (let k = 0; k < old.length; k += 2) {
      if (old[k + 1] === 0) continue;
      let slot = old[k]! & mask;
      while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = old[k]!;
      slots[2 * slot + 1] = old[k + 1]!;
    }
    this.#slots = slots;
    this.#mask = mask;
  }
}
