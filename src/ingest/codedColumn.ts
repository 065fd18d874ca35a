import type { CodedColumn } from '../model/commentTable.js';
import { GrowingArray } from './growingArray.js';
import { reorderTexts } from './textColumn.js';
import { TextDictionary } from './textDictionary.js';

/** A dictionary-coded column under construction. */
export class CodedColumnBuilder {
  readonly #dictionary = new TextDictionary();
  readonly #codes = new GrowingArray((size) => new Int32Array(size));

  /** Appends a value; null and the empty string are "missing" (code −1), so that two gaps never look alike. */
  append(value: string | null): void {
    this.#codes.push(value === null || value === '' ? -1 : this.#dictionary.add(value));
  }

  /** The same for UTF-8 bytes; see {@link TextColumnBuilder.appendBytes}. */
  appendBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): void {
    this.#codes.push(from === to ? -1 : this.#dictionary.addBytes(source, from, to, isEscaped));
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
