import type { TextColumn } from '../model/commentTable.js';
import { copyBytes, viewBytes } from './copyBytes.js';
import { growArray } from './growingArray.js';
import { hashBytes, isSameBytes } from './hashBytes.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const noBytes = new Uint8Array(0);
const noView = viewBytes(noBytes);

/** Room asked for beforehand; what is larger grows. */
const mostReserved = 2 ** 31;

/** A text column under construction. Its bytes lie outside the JavaScript heap. */
export class TextColumnBuilder {
  #bytes = new Uint8Array(1024);
  #write = viewBytes(this.#bytes);
  #offsets = new Float64Array(64);
  #length = 0;
  #end = 0;
  /** The array last copied from and a view of it: thousands of cells come from the same chunk of a file. */
  #source: Uint8Array = noBytes;
  #read = noView;

  get length(): number {
    return this.#length;
  }

  /** Appends a text and returns its index. A lone surrogate becomes U+FFFD, as UTF-8 demands. */
  append(text: string): number {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    this.#reserve(text.length * 3);
    const bytes = this.#bytes;
    let end = this.#end;
    // Ids and times are short and ASCII: a loop is done before the encoder would have begun.
    if (text.length <= 40) {
      let k = 0;
      for (; k < text.length; k++) {
        const code = text.charCodeAt(k);
        if (code > 0x7f) break;
        bytes[end++] = code;
      }
      if (k === text.length) return this.#close(end);
    }
    const { written } = encoder.encodeInto(text, bytes.subarray(this.#end));
    return this.#close(this.#end + written);
  }

  /** Appends UTF-8 bytes `from … to`; `isEscaped` turns each doubled quote into one, as CSV means it. */
  appendBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): number {
    this.#reserve(to - from);
    if (isEscaped) return this.#close(copyUnescaped(source, from, to, this.#bytes, this.#end));
    if (source !== this.#source) {
      this.#source = source;
      this.#read = viewBytes(source);
    }
    return this.#close(copyBytes(source, this.#read, from, to, this.#bytes, this.#write, this.#end));
  }

  /** Appends cells that stand one behind the other from `from` on; cell `k` ends at `ends[k]`, counted from there. */
  appendCells(source: Uint8Array, from: number, ends: Uint32Array): void {
    const cells = ends.length;
    if (cells === 0) return;
    const size = ends[cells - 1]!;
    this.#reserve(size);
    this.#bytes.set(source.subarray(from, from + size), this.#end);
    const needed = this.#length + cells + 1;
    if (needed > this.#offsets.length)
      this.#offsets = growArray(this.#offsets, needed, (length) => new Float64Array(length));
    const offsets = this.#offsets;
    const start = this.#end;
    const first = this.#length + 1;
    for (let k = 0; k < cells; k++) offsets[first + k] = start + ends[k]!;
    this.#length += cells;
    this.#end += size;
  }

  /** Makes room for so many bytes at once, if the system gives it: less to copy and to let go than by growing. */
  reserve(size: number): void {
    try {
      this.#reserve(Math.min(size, mostReserved));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }

  /** Takes the last text off again. */
  removeLast(): void {
    if (this.#length === 0) throw new RangeError('TextColumnBuilder.removeLast: the column is empty');
    this.#length--;
    this.#end = this.#offsets[this.#length]!;
  }

  /** A hash of the bytes of one cell. */
  hash(index: number): number {
    return hashBytes(this.#write, this.#offsets[index]!, this.#offsets[index + 1]!);
  }

  /** Whether a cell holds the bytes `from … to` of a view. */
  holds(index: number, view: DataView, from: number, to: number): boolean {
    const offsets = this.#offsets;
    return isSameBytes(view, from, to, this.#write, offsets[index]!, offsets[index + 1]!);
  }

  /** Whether two cells hold the same bytes. */
  isSame(left: number, right: number): boolean {
    return this.holds(left, this.#write, this.#offsets[right]!, this.#offsets[right + 1]!);
  }

  /** The finished column, without a copy; the builder must not be used after it. */
  finish(): TextColumn {
    this.#source = noBytes;
    this.#read = noView;
    return wrapTextColumn(this.#bytes.subarray(0, this.#end), this.#offsets.subarray(0, this.#length + 1));
  }

  #reserve(size: number): void {
    const needed = this.#end + size;
    if (needed <= this.#bytes.length) return;
    this.#bytes = growArray(this.#bytes, needed, (length) => new Uint8Array(length));
    this.#write = viewBytes(this.#bytes);
  }

  #close(end: number): number {
    this.#end = end;
    const index = this.#length++;
    if (index + 1 === this.#offsets.length)
      this.#offsets = growArray(this.#offsets, index + 2, (length) => new Float64Array(length));
    this.#offsets[index + 1] = end;
    return index;
  }
}

/** Copies the inside of a quoted CSV field, where a doubled quote means one; returns the end of the copy. */
function copyUnescaped(source: Uint8Array, from: number, to: number, target: Uint8Array, at: number): number {
  for (let i = from; i < to; i++) {
    target[at++] = source[i]!;
    if (source[i] === 0x22) i++;
  }
  return at;
}

/** `Buffer.toString` counts positions in 31 bits; a column may be longer. */
const mostForBuffer = 2 ** 31 - 1;

/** A text column over bytes and offsets that already exist. */
export function wrapTextColumn(bytes: Uint8Array, offsets: Float64Array): TextColumn {
  const length = offsets.length - 1;
  // A Buffer makes strings several times faster than a TextDecoder, which needs a view for each.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, mostForBuffer));
  return {
    length,
    bytes,
    offsets,
    get(index) {
      if (!(index >= 0 && index < length))
        throw new RangeError(`TextColumn.get: index ${index} is outside 0 … ${length - 1}`);
      const from = offsets[index]!;
      const to = offsets[index + 1]!;
      if (to <= mostForBuffer) return buffer.toString('utf8', from, to);
      return decoder.decode(bytes.subarray(from, to));
    },
  };
}

/**
 * Packs strings into a column of UTF-8 bytes outside the JavaScript heap.
 *
 * Cost: linear in the bytes; about one byte a Latin letter, two a Cyrillic one, and 8 bytes a cell.
 *
 * @example
 * import { buildTextColumn } from 'in-concert';
 * const column = buildTextColumn(['сәлем', '', 'ok']);
 * column.length; // => 3
 * column.get(0); // => 'сәлем'
 * column.bytes.length; // => 12
 */
export function buildTextColumn(strings: Iterable<string>): TextColumn {
  const builder = new TextColumnBuilder();
  for (const text of strings) builder.append(text);
  return builder.finish();
}

/** So many empty texts; as nothing is written to their offsets, they take no memory either. */
export function emptyTexts(length: number): TextColumn {
  return wrapTextColumn(noBytes, new Float64Array(length + 1));
}

/** The same texts in another order: cell `i` of the result is cell `order[i]` of the column. */
export function reorderTexts(column: TextColumn, order: Uint32Array): TextColumn {
  if (column.bytes.length === 0) return emptyTexts(order.length);
  const offsets = new Float64Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const from = order[i]!;
    offsets[i + 1] = offsets[i]! + column.offsets[from + 1]! - column.offsets[from]!;
  }
  const bytes = new Uint8Array(offsets[order.length]!);
  const read = viewBytes(column.bytes);
  const write = viewBytes(bytes);
  for (let i = 0; i < order.length; i++) {
    const cell = order[i]!;
    const from = column.offsets[cell]!;
    copyBytes(column.bytes, read, from, column.offsets[cell + 1]!, bytes, write, offsets[i]!);
  }
  return wrapTextColumn(bytes, offsets);
}
