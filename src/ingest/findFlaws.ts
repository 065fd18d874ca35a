import type { CodedColumn } from '../model/commentTable.js';
import type { CollectedCells } from './collectCells.js';
import { GrowingArray } from './growingArray.js';
import type { DateOrder } from './parseTime.js';
import { readTimes } from './readTimes.js';
import { TextDictionary } from './textDictionary.js';

export interface FoundFlaws {
  /** Rows that can be used, ascending. */
  readonly kept: Uint32Array;
  /** UTC ms of every row; NaN where the time cannot be read. */
  readonly at: Float64Array;
  /** Why a row cannot be used. */
  readonly flaws: ReadonlyMap<number, string>;
  readonly duplicates: number;
  readonly notes: readonly string[];
}

export interface FlawOptions {
  readonly file: string;
  readonly timezone?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/** Holds every row against what a comment must have: an account, a time, and an id of its own. */
export function findFlaws(cells: CollectedCells, options: FlawOptions): FoundFlaws {
  const { account, commentId, line } = cells.columns;
  const times = readTimes(cells.times, line, { ...options, column: cells.mapping.time });
  const flaws = new Map(times.flaws);
  const isBlank = findBlankValues(account);
  const kept = new GrowingArray((size) => new Uint32Array(size));
  const ids = new TextDictionary();
  let duplicates = 0;
  for (let row = 0; row < cells.rows; row++) {
    const code = account.codes[row]!;
    if (code < 0 || isBlank[code] === 1) flaws.set(row, 'no account');
    if (flaws.has(row)) continue;
    if (cells.mapping.commentId !== null) {
      const { bytes, offsets } = commentId;
      const seen = ids.length;
      // Each kept row has brought one new id, so the code of an id is also its place among the kept rows.
      const id = ids.addBytes(bytes, offsets[row]!, offsets[row + 1]!, false);
      if (id < seen) {
        duplicates++;
        flaws.set(row, `duplicate comment id ${commentId.get(row)} (first on line ${line[kept.get(id)]!})`);
        continue;
      }
    }
    kept.push(row);
  }
  return { kept: kept.finish(), at: times.at, flaws, duplicates, notes: times.notes };
}

function findBlankValues({ values }: CodedColumn): Uint8Array {
  const isBlank = new Uint8Array(values.length);
  for (let code = 0; code < values.length; code++) isBlank[code] = values.get(code).trim() === '' ? 1 : 0;
  return isBlank;
}
