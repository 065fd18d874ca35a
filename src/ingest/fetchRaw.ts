import type { RejectedRow } from '../model/reading.js';
import { scanRecords } from './scanRecords.js';

const decoder = new TextDecoder();

/**
 * Reads the file once more for the raw text of rows that are sound CSV but no usable comments. Keeping the raw text of
 * every row, in case one of them is rejected at the end, would double the memory.
 */
export async function fetchRaw(
  file: string,
  flaws: ReadonlyMap<number, string>,
): Promise<readonly RejectedRow[]> {
  if (flaws.size === 0) return [];
  const rejects: RejectedRow[] = [];
  let row = 0;
  await scanRecords(file, {
    onHeader: () => undefined,
    onRecord: (bytes, scan, line, start) => {
      const reason = flaws.get(row++);
      if (reason !== undefined)
        rejects.push({ line, reason, raw: decoder.decode(bytes.subarray(start, scan.end)) });
    },
  });
  return rejects;
}
