import type { CodedColumn } from '../model/commentTable.js';
import type { CollectedColumns } from './cellsBuilder.js';
import { findDuplicates, type DuplicateOptions, type FoundDuplicates } from './findDuplicates.js';

export interface FoundFlaws extends FoundDuplicates {
  /** Rows that can be used, ascending. */
  readonly kept: Uint32Array;
}

/**
 * Holds every row against what a comment must have: an account, a time, and an id of its own. Adds what it finds to
 * `flaws`, in which the rows without a time already stand.
 */
export function findFlaws(
  columns: CollectedColumns,
  flaws: Map<number, string>,
  options: DuplicateOptions,
): FoundFlaws {
  const { account, commentId } = columns;
  const isBlank = findBlankValues(account);
  const rows = account.codes.length;
  for (let row = 0; row < rows; row++) {
    const code = account.codes[row]!;
    if (code < 0 || isBlank[code] === 1) flaws.set(row, 'no account');
  }
  const found = findDuplicates(commentId, flaws, options);
  const kept = new Uint32Array(rows - flaws.size);
  let next = 0;
  const isSound = flaws.size === 0;
  for (let row = 0; row < rows; row++) if (isSound || !flaws.has(row)) kept[next++] = row;
  return { ...found, kept };
}

function findBlankValues({ values }: CodedColumn): Uint8Array {
  const isBlank = new Uint8Array(values.length);
  const { bytes, offsets } = values;
  for (let code = 0; code < values.length; code++) {
    const first = bytes[offsets[code]!]!;
    // Nearly every id begins with a letter or digit of ASCII, and needs no string to be seen not to be blank.
    const isPlain = first > 0x20 && first < 0x7f;
    isBlank[code] = !isPlain && values.get(code).trim() === '' ? 1 : 0;
  }
  return isBlank;
}
