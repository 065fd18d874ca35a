import type { JsonHeader } from '../formats/format.js';

const files = new WeakMap<JsonHeader, JsonHeader>();

/** The header of a document that has ended, before the next one of the same file begins to fill it. */
export function keepHeader(header: JsonHeader): JsonHeader {
  const kept = new Map(header);
  files.set(kept, header);
  return kept;
}

/** What stands for the file that a header belongs to, whichever of its documents that is. */
export function findFile(header: JsonHeader): JsonHeader {
  return files.get(header) ?? header;
}
