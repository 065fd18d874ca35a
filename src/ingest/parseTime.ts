/** Day and month order of times such as 3/4/2022. */
export type DateOrder = 'DMY' | 'MDY';

/** What one cell says, as far as the cell alone can tell. */
export type TimeCell =
  | { readonly kind: 'utc'; readonly ms: number }
  /** A clock reading with no zone, as if it were UTC. */
  | { readonly kind: 'local'; readonly ms: number }
  /** Seconds, milliseconds or microseconds since 1970. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'bad'; readonly reason: string };

const clock = String.raw`[T ,]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*([AP]M)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${clock}`, 'i');
const number = /^-?\d{1,17}(?:\.\d+)?$/;
const dateOnly = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/;

/** The two numbers of a time whose day and month could be swapped (3/4/2022), else null. Dots always mean day first. */
export function readSwappable(cell: string): readonly [number, number] | null {
  const match = yearLast.exec(cell);
  return match === null || match[2] === '.' ? null : [Number(match[1]), Number(match[3])];
}

/** Reads one time. `order` matters only for times that {@link readSwappable} knows. */
export function parseTime(cell: string, order: DateOrder): TimeCell {
  if (number.test(cell)) return { kind: 'number', value: Number(cell) };
  const first = yearFirst.exec(cell);
  if (first !== null)
    return composeTime(cell, Number(first[1]), Number(first[2]), Number(first[3]), first.slice(4));
  const last = yearLast.exec(cell);
  if (last === null) return { kind: 'bad', reason: describeBadTime(cell) };
  const isDayFirst = last[2] === '.' || order === 'DMY';
  const [day, month] = isDayFirst ? [last[1], last[3]] : [last[3], last[1]];
  return composeTime(cell, Number(last[4]), Number(month), Number(day), last.slice(5));
}

function describeBadTime(cell: string): string {
  if (cell === '') return 'no time';
  return dateOnly.test(cell) ? `"${cell}" has no time of day` : `"${shorten(cell)}" is not a time`;
}

function composeTime(
  cell: string,
  year: number,
  month: number,
  day: number,
  rest: readonly (string | undefined)[],
): TimeCell {
  const [hourText, minuteText, secondText = '0', fraction = '', half, zone] = rest;
  const hour = half === undefined ? Number(hourText) : toHour24(Number(hourText), half);
  const minute = Number(minuteText);
  const second = Number(secondText);
  const ms = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number(fraction.padEnd(3, '0').slice(0, 3)),
  );
  const date = new Date(ms);
  // Date.UTC carries 31 February over into March; a carried date is no date.
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    minute < 60 &&
    second < 60;
  if (!isReal) return { kind: 'bad', reason: `"${shorten(cell)}" is not a time: no such day or hour` };
  if (zone === undefined) return { kind: 'local', ms };
  return { kind: 'utc', ms: ms - toOffset(zone) };
}

function toHour24(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
}

function toOffset(zone: string): number {
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
