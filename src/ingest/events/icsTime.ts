import { shorten } from '../composeTime.js';
import { isTimezone } from '../zoneClock.js';
import { placeReading, type EventClock, type EventMoment } from './eventTime.js';
import type { IcsLine } from './icsLines.js';

const pattern = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/i;
const durationPattern =
  /^\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?$/i;

/** Reads DTSTART or DTEND: a date, UTC, the clock of a TZID, or a floating time; a text is the reason why it cannot be. */
export function readIcsTime({ value, parameters }: IcsLine, clock: EventClock): EventMoment | string {
  const match = pattern.exec(value.trim());
  if (match === null) return `"${shorten(value)}" is not a time`;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const reading = Date.UTC(year!, month! - 1, day!, hour!, minute!, Math.min(second!, 59));
  const date = new Date(reading);
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month! - 1 && date.getUTCDate() === day;
  if (!isReal || hour! > 23 || minute! > 59 || second! > 60)
    return `"${shorten(value)}" is not a time: no such day or hour`;
  if (match[4] === undefined) return placeReading(value, reading, 'day', clock);
  if (match[7] !== undefined)
    return placeReading(value, reading, 'minute', { timezone: 'UTC', isTold: true });
  const zone = parameters.get('TZID')?.replace(/^\/(?:[^/]+\/)*?(?=[A-Z][A-Za-z]+\/[A-Z])/, '');
  if (zone === undefined) return placeReading(value, reading, 'minute', clock);
  if (!isTimezone(zone)) return `TZID "${shorten(zone)}" is not the name of a zone as in Asia/Almaty`;
  return placeReading(value, reading, 'minute', { timezone: zone, isTold: true });
}

/** A DURATION in ms; null where it is none. */
export function readIcsDuration(value: string): number | null {
  const match = durationPattern.exec(value.trim());
  if (match === null || !/\d/.test(value) || /T$/i.test(value.trim())) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return ((((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000;
}
