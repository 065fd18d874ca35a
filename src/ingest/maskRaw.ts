import { quoteCell } from './collectRows.js';
import type { ColumnRole } from './columnHints.js';
import type { RawRow } from './fileCells.js';
import { maskMentions } from './maskMentions.js';
import type { Pseudonyms } from './pseudonymise.js';

const hidden = '…';
const longestRaw = 2000;
const dateAtStart = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/;
const clockOnly =
  /^[T ,]*(?:\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)?\s*(?:[AP]M)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?$/i;

/** What a time cell says when ids must not show: dates and clocks as they stand, of anything else only the shape. */
export function maskTimeCell(cell: string): string {
  const day = dateAtStart.exec(cell)?.[0] ?? '';
  const rest = cell.slice(day.length);
  return clockOnly.test(rest) ? cell : day + rest.replace(/\p{L}/gu, 'x').replace(/\d/g, '0');
}

/**
 * A row that was rejected, with pseudonyms: its ids replaced, its text masked, and every cell hidden of which it is not
 * known what it holds, since it may be a name.
 */
export function maskRaw(row: RawRow, pseudonyms: Pseudonyms): string {
  const { account, comment } = pseudonyms;
  const masks: Readonly<Partial<Record<ColumnRole, (cell: string) => string>>> = {
    commentId: comment,
    parent: comment,
    quoted: comment,
    account: account,
    time: (cell) => maskTimeCell(cell.trim()),
    hour: (cell) => maskTimeCell(cell.trim()),
    text: (cell) => maskMentions(cell, account),
  };
  const cells = row.cells.map((cell, k) => {
    const role = row.roles[k] ?? null;
    const mask = role === null ? undefined : masks[role];
    return cell === '' ? '' : mask === undefined ? hidden : mask(cell);
  });
  const { names } = row;
  const raw =
    names === null
      ? cells.map(quoteCell).join(',')
      : JSON.stringify(Object.fromEntries(cells.map((cell, k) => [names[k]!, cell])));
  return raw.length > longestRaw ? raw.slice(0, longestRaw) + hidden : raw;
}
