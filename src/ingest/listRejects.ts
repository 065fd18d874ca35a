import type { RejectedRow } from '../model/reading.js';
import { visitFile } from './collectFile.js';
import type { CollectOptions, FileCells } from './fileCells.js';
import { maskRaw } from './maskRaw.js';
import type { Pseudonyms } from './pseudonymise.js';

export interface RawOptions extends Pick<
  CollectOptions,
  'columns' | 'needsText' | 'extraColumns' | 'optionalColumns'
> {
  /** Null keeps ids and names as they stand. */
  readonly pseudonyms: Pseudonyms | null;
}

/**
 * The rows of a file that were left out, in the order of its lines. Those that are sound but no usable comments are read
 * once more: keeping the raw text of every row, in case it is rejected at the end, would double the memory.
 */
export async function listRejects(
  cells: FileCells,
  lines: Float64Array,
  flaws: ReadonlyMap<number, string>,
  options: RawOptions,
): Promise<readonly RejectedRow[]> {
  const { file, from, to } = cells;
  const { pseudonyms } = options;
  const rejects = pseudonyms === null ? [...cells.rejects] : cells.rejects.map(hideRaw);
  let left = 0;
  for (const row of flaws.keys()) if (row >= from && row < to) left++;
  if (left > 0)
    await visitFile(
      cells,
      (row) => flaws.has(from + row),
      (row, raw) =>
        rejects.push({
          line: lines[from + row]!,
          file,
          reason: flaws.get(from + row)!,
          raw: pseudonyms === null ? raw.raw : maskRaw(raw, pseudonyms),
        }),
      options,
    );
  return rejects.sort((a, b) => a.line - b.line);
}

/** What cannot be read cannot be searched for ids either. */
function hideRaw(row: RejectedRow): RejectedRow {
  return {
    ...row,
    raw: `(not shown: cannot be pseudonymised; line ${row.line} of ${row.file}, or run with --keep-ids)`,
  };
}
