import { createZoneClock } from './zoneClock.js';

/** What one cell says, as far as the cell alone can tell. */
export type TimeCell =
  | { readonly kind: 'utc'; readonly ms: number }
  /** A clock reading with no zone, as if it were UTC. */
  | { readonly kind: 'local'; readonly ms: number }
  /** Seconds, milliseconds or microseconds since 1970. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'bad'; readonly reason: string };

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Letters of the languages read, spelled out: classes of Unicode and the flag for them make the patterns three times slower. */
export const letterClass = '[A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]';

/** Hour, minute, second, fraction, half of the day, zone: the groups that {@link composeTime} takes. */
export const clockPattern = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*([APap]\.?[Mm]\b\.?)?\s*(${letterClass}{1,9}(?:[+-]\d\d?(?::?\d\d)?)?|[+-]\d\d(?::?\d\d)?)?(?:\s*\([^()]*\))?$`;

/** Puts day and clock together; a day or hour that does not exist, or a zone that is not known, is bad. */
export function composeTime(
  cell: string,
  { year, month, day }: CalendarDay,
  clock: readonly (string | undefined)[],
): TimeCell {
  const [hourText, minuteText, secondText = '0', fraction = '', half, zone] = clock;
  const hour = half ? toHour24(Number(hourText), half) : Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText);
  const millisecond = Number(fraction.padEnd(3, '0').slice(0, 3));
  const ms = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
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
  return zone === undefined ? { kind: 'local', ms } : applyZone(cell, ms, zone);
}

function toHour24(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

const named = /^(?:Z|UTC?|GMT|МСК|MSK)$/i;
const numeric = /^(?:UTC|GMT)?([+-])(\d\d?)(?::?(\d\d))?$/i;

/** The clock of Moscow changed its distance to UTC: +04:00 from 27 March 2011 to 26 October 2014, +03:00 since. */
let moscow: ReturnType<typeof createZoneClock> | null = null;

/**
 * Only names that mean one thing are read. EST is five hours behind UTC in New York and ten ahead in Sydney, CST is
 * Chicago, Havana or Shanghai: these are asked for as an offset.
 */
function applyZone(cell: string, ms: number, zone: string): TimeCell {
  const offset = numeric.exec(zone);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60 || Number(offset[3] ?? 0) > 59)
      return { kind: 'bad', reason: `"${shorten(cell)}": no zone is ${zone} from UTC` };
    return { kind: 'utc', ms: ms - (offset[1] === '-' ? -minutes : minutes) * 60_000 };
  }
  if (!named.test(zone))
    return { kind: 'bad', reason: `"${shorten(cell)}": "${zone}" is no zone known to mean one thing only` };
  if (!/^(?:МСК|MSK)$/i.test(zone)) return { kind: 'utc', ms };
  moscow ??= createZoneClock('Europe/Moscow');
  const utc = moscow(ms).ms;
  return Number.isNaN(utc)
    ? { kind: 'bad', reason: `"${shorten(cell)}" never was in Moscow: clocks went forward over it` }
    : { kind: 'utc', ms: utc };
}

export function shorten(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 40)}…` : cell;
}
