import type { TextColumn } from '../model/commentTable.js';
import { CellIndex } from './cellIndex.js';
import type { FileCells } from './fileCells.js';
import { parseTime } from './parseTime.js';

export interface DuplicateOptions {
  /** When each row was edited, where a source says so. */
  readonly edited: TextColumn | null;
  readonly files: readonly FileCells[];
  /** Where a row stands, in words: "line 17". */
  readonly describePlace: (row: number) => string;
  /** How an id is shown in words. */
  readonly showId: (id: string) => string;
}

export interface FoundDuplicates {
  readonly duplicates: number;
  readonly olderVersions: number;
}

/**
 * Adds to `flaws` the rows whose comment id came before. Of several versions of an edited comment the latest stays, by
 * the time of the edit, else by order; without edits the first stays.
 */
export function findDuplicates(
  commentId: TextColumn,
  flaws: Map<number, string>,
  options: DuplicateOptions,
): FoundDuplicates {
  const { edited, describePlace, showId } = options;
  const found = { duplicates: 0, olderVersions: 0 };
  if (!options.files.some(({ hasIds }) => hasIds)) return found;
  const ids = new CellIndex(commentId);
  /** The version that holds its id now, where that is not the first. */
  const latest = new Map<number, number>();
  // Only rows that were flawed before matter here, and mostly there is none.
  const mayBeFlawed = flaws.size > 0;
  for (const { from, to, hasIds } of options.files) {
    if (!hasIds) continue;
    for (let row = from; row < to; row++) {
      if (mayBeFlawed && flaws.has(row)) continue;
      const first = ids.add(row);
      if (first === row) continue;
      const held = latest.get(first) ?? first;
      const name = showId(commentId.get(row));
      if (edited === null || isSame(edited, held, row)) {
        found.duplicates++;
        flaws.set(row, `duplicate comment id ${name} (first on ${describePlace(held)})`);
        continue;
      }
      found.olderVersions++;
      const isLater = !(readEdit(edited.get(row)) < readEdit(edited.get(held)));
      const [older, newer] = isLater ? [held, row] : [row, held];
      flaws.set(older, `older version of comment id ${name} (edited on ${describePlace(newer)})`);
      latest.set(first, newer);
    }
  }
  return found;
}

function isSame({ bytes, offsets }: TextColumn, left: number, right: number): boolean {
  const sides = [left, right].map((row) => bytes.subarray(offsets[row], offsets[row + 1])) as [
    Uint8Array,
    Uint8Array,
  ];
  return Buffer.compare(...sides) === 0;
}

/** A comment that was never edited is older than any edit; an edit at a time that cannot be read counts by its order. */
function readEdit(text: string): number {
  if (text.trim() === '') return -Infinity;
  const time = parseTime(text.trim(), 'DMY');
  if (time.kind === 'bad') return NaN;
  if (time.kind !== 'number') return time.ms;
  return time.value < 1e11 ? time.value * 1000 : time.value < 1e14 ? time.value : time.value / 1000;
}
