import { clockPattern, composeTime, shorten, type TimeCell } from './composeTime.js';
import { parseNamedTime } from './parseNamedTime.js';

export type { TimeCell } from './composeTime.js';

/** Day and month order of times such as 3/4/2022. */
export type DateOrder = 'DMY' | 'MDY';

const clock = String.raw`(?:[Tt]|[\s,]+(?:в\s+|at\s+)?)\s*${clockPattern}`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}`);
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}`);
/** ISO 8601 without signs, `20220105T130722Z`; and the same in 14 digits, which as a number would be the year 2610. */
const basic =
  /^((?:19|20)\d\d)(\d\d)(\d\d)[T ]?(\d\d)(\d\d)(?:(\d\d)(?:[.,](\d{1,9}))?)?()(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const number = /^-?\d{1,17}(?:\.\d+)?$/;
const dateOnly =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d)$/;

/** No time is longer. The patterns try every way to split a run of blanks, which takes minutes for thousands of them. */
const longestTime = 100;

/** The two numbers of a time whose day and month could be swapped (3/4/2022), else null. Dots always mean day first. */
export function readSwappable(cell: string): readonly [number, number] | null {
  const match = cell.length > longestTime ? null : yearLast.exec(cell);
  return match === null || match[2] === '.' ? null : [Number(match[1]), Number(match[3])];
}

/** Reads one time. `order` matters only for times that {@link readSwappable} knows. */
export function parseTime(cell: string, order: DateOrder): TimeCell {
  if (cell.length > longestTime) return { kind: 'bad', reason: describeBadTime(cell) };
  if (number.test(cell) && !(cell.length === 14 && basic.test(cell)))
    return { kind: 'number', value: Number(cell) };
  const first = yearFirst.exec(cell) ?? basic.exec(cell);
  if (first !== null)
    return composeTime(
      cell,
      { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) },
      first.slice(4),
    );
  const last = yearLast.exec(cell);
  if (last === null) return parseNamedTime(cell) ?? { kind: 'bad', reason: describeBadTime(cell) };
  const isDayFirst = last[2] === '.' || order === 'DMY';
  const [day, month] = isDayFirst ? [last[1], last[3]] : [last[3], last[1]];
  return composeTime(cell, { year: Number(last[4]), month: Number(month), day: Number(day) }, last.slice(5));
}

function describeBadTime(cell: string): string {
  if (cell === '') return 'no time';
  return dateOnly.test(cell) ? `"${cell}" has no time of day` : `"${shorten(cell)}" is not a time`;
}
