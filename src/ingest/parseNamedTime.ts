import { clockPattern, composeTime, letterClass, shorten, type TimeCell } from './composeTime.js';
import { readMonth } from './monthNames.js';

const weekday = String.raw`(?:${letterClass}{2,11}\.?,?\s+)?`;
const month = String.raw`(${letterClass}{3,9}\.?)`;
/** What stands between the year and the clock: `2022 г., 13:07`, `2022 в 13:07`, `2022 at 1:07 PM`. */
const between = String.raw`(?:[\s,]+(?:г\.?|года|ж\.?))?[\s,]+(?:(?:в|[Aa]t|AT|сағат)\s+)?`;
const build = (pattern: string) => new RegExp(`^${pattern}`);

/** `5 янв 2022 в 13:07`; `Wed, 05 Jan 2022 13:07:22 +0600` (RFC 2822). */
const dayFirst = build(String.raw`${weekday}(\d{1,2})[\s-]+${month}[\s,-]+(\d{4})${between}${clockPattern}`);
/** `Jan 5, 2022, 1:07 PM`; `Wed Jan 05 2022 13:07:22 GMT+0600`. */
const monthFirst = build(String.raw`${weekday}${month}\s+(\d{1,2}),?\s+(\d{4})${between}${clockPattern}`);
/** `Wed Oct 10 20:19:24 +0000 2018`, as Twitter and C write it. */
const yearAtEnd = build(
  String.raw`${weekday}${month}\s+(\d{1,2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s+([+-]\d{4}|${letterClass}{1,5}))?\s+(\d{4})$`,
);
/** `2022 ж. 5 қаңтар, 13:07`. */
const yearFirst = build(String.raw`(\d{4})\s*ж\.?,?\s*(\d{1,2})\s+${month}${between}${clockPattern}`);
const noYear = build(
  String.raw`(?:(\d{1,2})\s+${month}|${month}\s+(\d{1,2})),?\s+(?:(?:в|[Aa]t|AT)\s+)?\d{1,2}:\d\d(?::\d\d)?(?:\s*[APap][Mm])?$`,
);
const noClock = build(
  String.raw`${weekday}(?:\d{1,2}[\s-]+${month}[\s,-]+\d{4}|${month}\s+\d{1,2},?\s+\d{4})(?:\s*(?:г|ж)\.?)?$`,
);
/** A clock, or a year of four digits. */
const mayBeTime = /\d:\d\d|\d{4}/;
const relative =
  /^(?:сегодня|вчера|позавчера|только что|бүгін|кеше|today|yesterday|just now)(?!\p{L})|(?:^|\s)(?:назад|ago|бұрын)$/iu;

/** Reads times that name the month, in English, Russian or Kazakh. Null for what is no such time. */
export function parseNamedTime(cell: string): TimeCell | null {
  const bad = (reason: string): TimeCell => ({ kind: 'bad', reason: `"${shorten(cell)}" ${reason}` });
  const compose = (
    match: RegExpExecArray,
    [year, name, day]: readonly [number, number, number],
    clock: readonly (string | undefined)[],
  ): TimeCell | null => {
    const found = readMonth(match[name]!);
    if (found === null) return null;
    return composeTime(cell, { year: Number(match[year]), month: found, day: Number(match[day]) }, clock);
  };
  // No time is longer; a text in the place of a time must not cost anything.
  if (cell.length > 100) return null;
  if (relative.test(cell)) return bad('counts from the day of the export, which the file does not name');
  if (!mayBeTime.test(cell)) return null;
  let match = dayFirst.exec(cell);
  if (match !== null) return compose(match, [3, 2, 1], match.slice(4));
  match = monthFirst.exec(cell);
  if (match !== null) return compose(match, [3, 1, 2], match.slice(4));
  match = yearAtEnd.exec(cell);
  if (match !== null)
    return compose(
      match,
      [7, 1, 2],
      [match[3], match[4], match[5], undefined, undefined, match[6] ?? undefined],
    );
  match = yearFirst.exec(cell);
  if (match !== null) return compose(match, [1, 3, 2], match.slice(4));
  match = noYear.exec(cell);
  if (match !== null) return readMonth(match[2] ?? match[3]!) === null ? null : bad('has no year');
  match = noClock.exec(cell);
  return match === null || readMonth(match[1] ?? match[2]!) === null ? null : bad('has no time of day');
}
