import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextColumn } from '../../src/model/commentTable.js';
import type { MadeComments } from './generate.js';

/** The comments as a column of texts: their words with a space between, as UTF-8. */
export function composeTexts({ rows, starts, words, vocabulary }: MadeComments): TextColumn {
  const encoded = vocabulary.map((word) => Buffer.from(`${word} `));
  const offsets = new Float64Array(rows + 1);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) size += encoded[words[at]!]!.length;
    offsets[row + 1] = size;
  }
  const bytes = new Uint8Array(size);
  let end = 0;
  for (const word of words) {
    bytes.set(encoded[word]!, end);
    end += encoded[word]!.length;
  }
  return columnOf(bytes, offsets);
}

function columnOf(bytes: Uint8Array, offsets: Float64Array): TextColumn {
  return {
    length: offsets.length - 1,
    bytes,
    offsets,
    get: (row) =>
      Buffer.from(
        bytes.buffer,
        bytes.byteOffset + offsets[row]!,
        offsets[row + 1]! - offsets[row]!,
      ).toString(),
  };
}

/** Writes texts and times as they are in memory, so that reading them costs next to nothing. */
export function writeTexts(folder: string, { bytes, offsets }: TextColumn, at: Float64Array): void {
  writeFileSync(join(folder, 'bytes'), bytes);
  writeFileSync(join(folder, 'offsets'), offsets);
  writeFileSync(join(folder, 'at'), at);
}

/** Reads what `writeTexts` wrote. */
export function readTexts(folder: string): { text: TextColumn; at: Float64Array } {
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const numbers = (name: string): Float64Array => {
    const content = read(name);
    return new Float64Array(content.buffer, content.byteOffset, content.length / 8);
  };
  return { text: columnOf(read('bytes'), numbers('offsets')), at: numbers('at') };
}
