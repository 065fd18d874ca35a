import type { CodedColumn } from '../model/commentTable.js';
import { GrowingArray } from './growingArray.js';
import { reorderTexts } from './textColumn.js';
import { TextDictionary } from './textDictionary.js';

/** A dictionary-coded column under construction. */
export class CodedColumnBuilder {
  readonly #dictionary = new TextDictionary();
  readonly #codes = new GrowingArray((size) => new Int32Array(size));
  /** Another's values whose codes here are the same, since all values came from it. */
  #same: GrowingArray<Int32Array> | null = null;

  /** Appends a value; null and the empty string are "missing" (code −1), so that two gaps never look alike. */
  append(value: string | null): void {
    this.#codes.push(value === null || value === '' ? -1 : this.#dictionary.add(value));
  }

  /** The same for UTF-8 bytes; see {@link TextColumnBuilder.appendBytes}. */
  appendBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): void {
    this.#codes.push(from === to ? -1 : this.#dictionary.addBytes(source, from, to, isEscaped));
  }

  /**
   * Takes distinct values that another dictionary has just got, packed one behind the other: value `k` ends at `ends[k]`,
   * counted from `from`. `known` has the codes here of that dictionary's values, and gets those of the new ones.
   * As long as all values came from it, these cannot be here yet, and nobody has to look.
   */
  enterValues(source: Uint8Array, from: number, ends: Uint32Array, known: GrowingArray<Int32Array>): void {
    const first = this.#dictionary.length;
    const isFirst = known.length === first && (first === 0 || this.#same === known);
    this.#same = isFirst ? known : null;
    if (isFirst) this.#dictionary.addNew(source, from, ends);
    let start = from;
    for (let k = 0; k < ends.length; k++) {
      const end = from + ends[k]!;
      known.push(isFirst ? first + k : this.#dictionary.addBytes(source, start, end, false));
      start = end;
    }
  }

  /** Appends cells by the codes of that dictionary; −1 stays. */
  appendCodes(codes: Int32Array, known: GrowingArray<Int32Array>): void {
    const cells = this.#codes.extend(codes.length);
    if (this.#same === known) {
      cells.set(codes);
      return;
    }
    const own = known.view(0);
    for (let k = 0; k < codes.length; k++) cells[k] = codes[k]! < 0 ? -1 : own[codes[k]!]!;
  }

  /** The finished column; the builder must not be used after it. */
  finish(): CodedColumn {
    return { codes: this.#codes.finish(), values: this.#dictionary.finish() };
  }
}

/**
 * Codes strings by their first appearance: equal strings share a number, a missing one is −1.
 *
 * Cost: linear; each distinct string is kept once.
 *
 * @example
 * import { buildCodedColumn } from 'in-concert';
 * const column = buildCodedColumn(['ann', 'bek', 'ann', null]);
 * Array.from(column.codes); // => [0, 1, 0, -1]
 * column.values.get(1); // => 'bek'
 */
export function buildCodedColumn(values: Iterable<string | null>): CodedColumn {
  const builder = new CodedColumnBuilder();
  for (const value of values) builder.append(value);
  return builder.finish();
}

/** The column in another row order, codes numbered anew by first appearance in that order. */
export function reorderCodes(column: CodedColumn, order: Uint32Array): CodedColumn {
  const codes = new Int32Array(order.length);
  const renumbered = new Int32Array(column.values.length).fill(-1);
  const valueOrder = new Uint32Array(column.values.length);
  let next = 0;
  for (let i = 0; i < order.length; i++) {
    const code = column.codes[order[i]!]!;
    if (code >= 0 && renumbered[code] === -1) {
      valueOrder[next] = code;
      renumbered[code] = next++;
    }
    codes[i] = code < 0 ? -1 : renumbered[code]!;
  }
  return { codes, values: reorderTexts(column.values, valueOrder.subarray(0, next)) };
}
