import { TextDictionary } from '../ingest/textDictionary.js';
import type { TextColumn } from '../model/commentTable.js';
import { removeMentions } from '../text/mentions.js';
import type { SignalInput } from './signalInput.js';

const address = /(?:https?:\/\/|www\.)\S/iu;

/**
 * Characters of a text that somebody typed: without mentions, which are picked, and white space at the ends. 0 for a text
 * with a link: its headline came with it, nobody typed it.
 *
 * Most texts hold neither "@", "[" nor "/" nor "www", and then counting the bytes that begin a character is enough.
 */
export function countTyped(column: TextColumn, row: number): number {
  const { bytes, offsets } = column;
  let [from, to] = [offsets[row]!, offsets[row + 1]!];
  while (from < to && bytes[from]! <= 0x20) from++;
  while (to > from && bytes[to - 1]! <= 0x20) to--;
  let characters = 0;
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (
      byte === 0x40 ||
      byte === 0x5b ||
      byte === 0x2f ||
      ((byte | 0x20) === 0x77 && (bytes[i + 1]! | 0x20) === 0x77)
    ) {
      return countDecoded(column.get(row));
    }
    if ((byte & 0xc0) !== 0x80) characters++;
  }
  return characters;
}

function countDecoded(text: string): number {
  if (address.test(text)) return 0;
  const typed = removeMentions(text).trim();
  let characters = typed.length;
  // Signs outside the basic plane, as most emoji, are two units of a string.
  for (let i = 0; i < typed.length; i++) if ((typed.charCodeAt(i) & 0xfc00) === 0xdc00) characters--;
  return characters;
}

/**
 * 1 for each row whose text was written for the occasion: it (or a near-duplicate, where texts were prepared) stands once in the
 * data. What stands there twice may be pasted, so it tells nothing about typing.
 */
export function findUniqueTexts(input: SignalInput): Uint8Array {
  const known = uniqueTexts.get(input);
  if (known !== undefined) return known;
  const { table, prepared } = input;
  const code = prepared === null ? codeTexts(table.text) : codeClusters(prepared);
  let codes = 0;
  for (const one of code) codes = Math.max(codes, one + 1);
  const rowsOf = new Int32Array(codes);
  for (const one of code) if (one >= 0) rowsOf[one]!++;
  const found = Uint8Array.from(code, (one) => (one >= 0 && rowsOf[one] === 1 ? 1 : 0));
  uniqueTexts.set(input, found);
  return found;
}

/** Two signals ask for the same; it lives as long as the input does. */
const uniqueTexts = new WeakMap<SignalInput, Uint8Array>();

function codeTexts({ length, bytes, offsets }: SignalInput['table']['text']): Int32Array {
  const texts = new TextDictionary();
  const code = new Int32Array(length);
  for (let row = 0; row < length; row++) {
    code[row] = texts.addBytes(bytes, offsets[row]!, offsets[row + 1]!, false);
  }
  return code;
}

function codeClusters({ words, near }: NonNullable<SignalInput['prepared']>): Int32Array {
  return words.textCode.map((text) => (text < 0 ? -1 : near.representative[text]!));
}
