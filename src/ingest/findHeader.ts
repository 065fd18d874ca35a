import { createRecordScan, findRecordEnd } from './findRecordEnd.js';
import { readField } from './readField.js';

const lineFeed = 0x0a;
/** Exports that put a title above their table need fewer lines for it. */
const mostTitleLines = 12;
/** A line with more cells that are not empty is no title but a row, or a header that nobody knows. */
const mostTitleCells = 3;

/**
 * Where the header stands under the title that some exports put above it: at the first of the first lines whose names
 * `isHeader` knows, else at the start. `lines` counts the lines above.
 */
export function findHeader(
  bytes: Uint8Array,
  start: number,
  isHeader: (names: readonly string[]) => boolean,
): { readonly start: number; readonly lines: number } {
  const scan = createRecordScan();
  let at = start;
  for (let lines = 0; lines < mostTitleLines;) {
    const lineEnd = bytes.indexOf(lineFeed, at);
    if (lineEnd < 0) break;
    const isRecord = findRecordEnd(bytes, at, findDelimiter(bytes, at), false, scan) === 'record';
    const fields = isRecord ? scan.fields : 0;
    const cells = Array.from({ length: fields }, (_, k) => readField(bytes, scan, k).trim());
    if (isHeader(cells)) return { start: at, lines };
    if (cells.filter((cell) => cell !== '').length > mostTitleCells) break;
    lines += isRecord ? 1 + scan.innerLines : 1;
    at = isRecord ? scan.next : lineEnd + 1;
  }
  return { start, lines: 0 };
}

/** The delimiter that stands most often in the line, outside of quotes. */
export function findDelimiter(bytes: Uint8Array, start: number): number {
  const candidates = [',', ';', '\t', '|'].map((sign) => sign.charCodeAt(0));
  const counts = candidates.map(() => 0);
  let isQuoted = false;
  for (let i = start; i < bytes.length && (isQuoted || bytes[i] !== lineFeed); i++) {
    if (bytes[i] === 0x22) isQuoted = !isQuoted;
    const which = isQuoted ? -1 : candidates.indexOf(bytes[i]!);
    if (which >= 0) counts[which]!++;
  }
  return candidates[counts.indexOf(Math.max(...counts))]!;
}
