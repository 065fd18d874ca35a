import type { TextColumn } from '../model/commentTable.js';

/** `Buffer.indexOf` counts in 31 bits; a column may be longer. */
const stretch = 2 ** 30;

/**
 * The function that says whether a cell holds one of some signs, asked in ascending order. The bytes are searched as a whole,
 * each once for each sign, without making a string of any cell.
 */
export function createSignFinder(column: TextColumn, signs: readonly string[]): (row: number) => boolean {
  const { bytes, offsets } = column;
  const searches = signs.map((sign) => ({ needle: Buffer.from(sign), at: -1 }));
  return (row) => {
    const from = offsets[row]!;
    const to = offsets[row + 1]!;
    let isThere = false;
    for (const search of searches) {
      if (search.at < from) search.at = findFrom(bytes, search.needle, from);
      if (search.at + search.needle.length <= to) isThere = true;
    }
    return isThere;
  };
}

/** The first place of the needle at or after `from`; Infinity if there is none. */
function findFrom(bytes: Uint8Array, needle: Buffer, from: number): number {
  for (let start = from; start < bytes.length; start += stretch) {
    const size = Math.min(bytes.length - start, stretch + needle.length - 1);
    const found = Buffer.from(bytes.buffer, bytes.byteOffset + start, size).indexOf(needle);
    if (found >= 0) return start + found;
  }
  return Infinity;
}
