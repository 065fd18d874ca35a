import { viewBytes } from './copyBytes.js';

/** Bytes of `2022-01-05T10:00:00`. */
export const isoTimeBytes = 19;

const zero = 0x30;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * UTC ms of the clock reading `2022-01-05T10:00:00` (or with a blank for the T) that begins at `from`; NaN where anything
 * else stands there, also a day or hour that does not exist. What follows, a zone or a fraction, is for the caller to see.
 * It is the spelling of nearly every export, and reading its bytes takes a hundredth of the time of making a string of
 * them and matching that.
 */
export function readIsoTime(bytes: Uint8Array, from: number): number {
  const sign = bytes[from + 10];
  if (bytes[from + 4] !== 0x2d || bytes[from + 7] !== 0x2d || (sign !== 0x54 && sign !== 0x20)) return NaN;
  if (bytes[from + 13] !== 0x3a || bytes[from + 16] !== 0x3a) return NaN;
  const year = readTwoDigits(bytes, from) * 100 + readTwoDigits(bytes, from + 2);
  const month = readTwoDigits(bytes, from + 5);
  const day = readTwoDigits(bytes, from + 8);
  const hour = readTwoDigits(bytes, from + 11);
  const minute = readTwoDigits(bytes, from + 14);
  const second = readTwoDigits(bytes, from + 17);
  // Comparisons with NaN are false, so a wrong digit anywhere ends here too.
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60))
    return NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const leapDay = isLeap && month > 2 ? 1 : 0;
  const monthDays = daysBefore[month]! - daysBefore[month - 1]! + (isLeap && month === 2 ? 1 : 0);
  if (day > monthDays) return NaN;
  const past = year - 1;
  const daysOfYears = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  // 719,162 days lie between 1 January of the year 1 and of 1970.
  const days = daysOfYears - 719_162 + daysBefore[month - 1]! + leapDay + day - 1;
  return days * 86_400_000 + hour * 3_600_000 + minute * 60_000 + second * 1000;
}

/**
 * The same for many readings in one array: whoever reads a column meets the same day again and again, and only its clock
 * is read then.
 */
export function createIsoReader(bytes: Uint8Array): (from: number) => number {
  const view = viewBytes(bytes);
  const day = [0, 0, 0];
  let midnight = NaN;
  return (from) => {
    // Three numbers hold the eleven bytes of `2022-01-05T`.
    const isSameDay =
      view.getInt32(from) === day[0] &&
      view.getInt32(from + 4) === day[1] &&
      view.getInt32(from + 7) === day[2];
    if (!isSameDay) {
      const time = readIsoTime(bytes, from);
      if (Number.isNaN(time)) return NaN;
      midnight = Math.floor(time / 86_400_000) * 86_400_000;
      for (const [k, place] of [0, 4, 7].entries()) day[k] = view.getInt32(from + place);
      return time;
    }
    if (bytes[from + 13] !== 0x3a || bytes[from + 16] !== 0x3a) return NaN;
    const hour = readTwoDigits(bytes, from + 11);
    const minute = readTwoDigits(bytes, from + 14);
    const second = readTwoDigits(bytes, from + 17);
    if (!(hour < 24 && minute < 60 && second < 60)) return NaN;
    return midnight + hour * 3_600_000 + minute * 60_000 + second * 1000;
  };
}

/** The whole number whose digits are all of the bytes `from … to`, NaN where another sign is among them; up to 15 digits. */
export function readDigits(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = bytes[i]! - zero;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readTwoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - zero;
  const ones = bytes[at + 1]! - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
