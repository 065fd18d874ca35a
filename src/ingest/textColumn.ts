import type { TextColumn } from '../model/commentTable.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text column under construction. Bytes grow by doubling, outside the JavaScript heap. */
export class TextColumnBuilder {
  #bytes = new Uint8Array(1024);
  #offsets = new Float64Array(65);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a text and returns its index. A lone surrogate becomes U+FFFD, as UTF-8 demands. */
  append(text: string): number {
    const start = this.#offsets[this.#length]!;
    // A UTF-16 unit takes at most three bytes of UTF-8.
    this.#reserve(start + text.length * 3);
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start));
    return this.#close(start + written);
  }

  /** Appends UTF-8 bytes `from … to`; `isEscaped` turns each doubled quote into one, as CSV means it. */
  appendBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): number {
    let end = this.#offsets[this.#length]!;
    this.#reserve(end + to - from);
    const bytes = this.#bytes;
    if (!isEscaped && to - from > 48) {
      bytes.set(source.subarray(from, to), end);
      return this.#close(end + to - from);
    }
    for (let i = from; i < to; i++) {
      bytes[end++] = source[i]!;
      if (isEscaped && source[i] === 0x22) i++;
    }
    return this.#close(end);
  }

  /** Takes the last text off again. */
  removeLast(): void {
    if (this.#length === 0) throw new RangeError('TextColumnBuilder.removeLast: the column is empty');
    this.#length--;
  }

  /** FNV-1a hash of the bytes of one cell. */
  hash(index: number): number {
    let hash = 0x811c9dc5;
    const bytes = this.#bytes;
    const end = this.#offsets[index + 1]!;
    for (let i = this.#offsets[index]!; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
    // FNV's low bits are weak for short texts; one round of mixing spreads them.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  /** Whether two cells hold the same bytes. */
  isSame(left: number, right: number): boolean {
    const offsets = this.#offsets;
    const bytes = this.#bytes;
    const from = offsets[left]!;
    const other = offsets[right]!;
    const size = offsets[left + 1]! - from;
    if (size !== offsets[right + 1]! - other) return false;
    for (let i = 0; i < size; i++) if (bytes[from + i] !== bytes[other + i]) return false;
    return true;
  }

  /** The finished column; the builder must not be used after it. */
  finish(): TextColumn {
    const offsets = this.#offsets.slice(0, this.#length + 1);
    return wrapTextColumn(this.#bytes.slice(0, offsets[this.#length]!), offsets);
  }

  #reserve(size: number): void {
    if (size <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(size, this.#bytes.length * 2));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  #close(end: number): number {
    if (this.#length + 1 === this.#offsets.length) {
      const grown = new Float64Array(this.#offsets.length * 2);
      grown.set(this.#offsets);
      this.#offsets = grown;
    }
    this.#offsets[this.#length + 1] = end;
    return this.#length++;
  }
}

/** A text column over bytes and offsets that already exist. */
export function wrapTextColumn(bytes: Uint8Array, offsets: Float64Array): TextColumn {
  const length = offsets.length - 1;
  return {
    length,
    bytes,
    offsets,
    get(index) {
      if (!(index >= 0 && index < length))
        throw new RangeError(`TextColumn.get: index ${index} is outside 0 … ${length - 1}`);
      return decoder.decode(bytes.subarray(offsets[index], offsets[index + 1]));
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

/** The same texts in another order: cell `i` of the result is cell `order[i]` of the column. */
export function reorderTexts(column: TextColumn, order: Uint32Array): TextColumn {
  const offsets = new Float64Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const from = order[i]!;
    offsets[i + 1] = offsets[i]! + column.offsets[from + 1]! - column.offsets[from]!;
  }
  const bytes = new Uint8Array(offsets[order.length]!);
  for (let i = 0; i < order.length; i++) {
    const from = order[i]!;
    bytes.set(column.bytes.subarray(column.offsets[from], column.offsets[from + 1]), offsets[i]);
  }
  return wrapTextColumn(bytes, offsets);
}
