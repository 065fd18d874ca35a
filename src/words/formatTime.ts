import { formatCount, formatFixed } from './formatNumber.js';
import { currentLanguage } from './language.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const russianMonths = [
  ...['янв.', 'февр.', 'марта', 'апр.', 'мая', 'июня'],
  ...['июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
];
const russianUnits: Readonly<Record<string, string>> = { s: 'с', min: 'мин', h: 'ч', d: 'д' };
const minuteMs = 60_000;
const dayMs = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which the zone's clocks are ahead of UTC at that moment. */
export function findUtcOffset(at: number, timezone: string): number {
  let formatter = formatters.get(timezone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timezone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(at)) part[type] = Number(value);
  const wall = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return Math.round((wall - Math.floor(at / 1000) * 1000) / minuteMs);
}

/**
 * The wall-clock time of a moment as plotly wants it: `2022-01-05 16:30:00`.
 *
 * Plotly knows no time zones: what it is given is what it shows.
 */
export function toLocalTime(at: number, timezone: string): string {
  const local = new Date(at + findUtcOffset(at, timezone) * minuteMs).toISOString();
  return local.slice(0, 19).replace('T', ' ');
}

/** "Almaty time (UTC+6)"; names both offsets when the clocks change between the two moments. */
export function describeTimezone(from: number, to: number, timezone: string): string {
  const offsets = new Set<number>();
  const step = Math.max(30 * dayMs, (to - from) / 60);
  for (let at = from; at < to; at += step) offsets.add(findUtcOffset(at, timezone));
  offsets.add(findUtcOffset(to, timezone));
  const names = [...offsets].sort((a, b) => a - b).map(describeOffset);
  if (/^(UTC|GMT|Etc\/.*)$/i.test(timezone)) return names.join(sayOr());
  if (currentLanguage() === 'ru') return `часовой пояс ${timezone} (${names.join(sayOr())})`;
  const place = timezone.split('/').at(-1)!.replaceAll('_', ' ');
  return `${place} time (${names.join(sayOr())})`;
}

function sayOr(): string {
  return currentLanguage() === 'ru' ? ' или ' : ' or ';
}

function describeOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest}`;
}

/** "5 Jan 2022, 16:30" on the clocks of the zone; with `seconds`, "5 Jan 2022, 16:30:07". */
export function formatTime(
  at: number,
  timezone: string,
  options: { readonly seconds?: boolean } = {},
): string {
  if (!Number.isFinite(at)) return '';
  const local = toLocalTime(at, timezone);
  return `${formatLocalDay(local)}, ${local.slice(11, options.seconds === true ? 19 : 16)}`;
}

/** "5 Jan 2022" on the calendar of the zone. */
export function formatDay(at: number, timezone: string): string {
  return Number.isFinite(at) ? formatLocalDay(toLocalTime(at, timezone)) : '';
}

function formatLocalDay(local: string): string {
  const names = currentLanguage() === 'ru' ? russianMonths : months;
  return `${Number(local.slice(8, 10))} ${names[Number(local.slice(5, 7)) - 1]} ${local.slice(0, 4)}`;
}

/** "2 to 20 Jan 2022": a span of days without saying anything twice. */
export function formatDays(from: number, to: number, timezone: string): string {
  const first = formatDay(from, timezone).split(' ');
  const last = formatDay(to, timezone).split(' ');
  if (first.join() === last.join()) return last.join(' ');
  const different = first[2] !== last[2] ? 3 : first[1] !== last[1] ? 2 : 1;
  return joinSpan(first.slice(0, different).join(' '), last.join(' '));
}

/** "5 Jan 2022, 16:30 to 17:30": a span of time without saying the day twice. */
export function formatSpan(from: number, to: number, timezone: string): string {
  const start = formatTime(from, timezone);
  const end = formatTime(to, timezone);
  if (start === end) return start;
  const sameDay = start.split(',')[0] === end.split(',')[0];
  return joinSpan(start, sameDay ? end.split(', ')[1]! : end);
}

/** "2 to 20 Jan", in Russian with a dash: without spaces between two numbers, with spaces between more. */
function joinSpan(from: string, to: string): string {
  if (currentLanguage() === 'en') return `${from} to ${to}`;
  return /^\d+$/.test(from) ? `${from}–${to}` : `${from} – ${to}`;
}

/** A length of time in its two largest units: "12 s", "3 min 20 s", "5 d 4 h". */
export function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (ms > 0 && ms < 10_000 && ms % 1000 !== 0) return `${formatFixed(ms / 1000, 1)} ${sayUnit('s')}`;
  if (seconds < 60) return `${seconds} ${sayUnit('s')}`;
  const units: readonly (readonly [number, string, number, string])[] = [
    [86_400, 'd', 3_600, 'h'],
    [3_600, 'h', 60, 'min'],
    [60, 'min', 1, 's'],
  ];
  const [size, name, smallSize, smallName] = units.find(([unit]) => seconds >= unit)!;
  const small = Math.floor((seconds % size) / smallSize);
  const rest = small === 0 ? '' : ` ${small} ${sayUnit(smallName)}`;
  return `${formatCount(Math.floor(seconds / size))} ${sayUnit(name)}${rest}`;
}

/** A window of a co-action in words: 10 reads "10 s", 600 "10 min", 86400 "24 h". */
export function describeWindow(seconds: number): string {
  if (seconds > 86_400 && seconds % 86_400 === 0) return `${seconds / 86_400} ${sayUnit('d')}`;
  if (seconds >= 3600 && seconds % 3600 === 0) return `${seconds / 3600} ${sayUnit('h')}`;
  return seconds >= 60 && seconds % 60 === 0
    ? `${seconds / 60} ${sayUnit('min')}`
    : `${seconds} ${sayUnit('s')}`;
}

function sayUnit(unit: string): string {
  return currentLanguage() === 'ru' ? russianUnits[unit]! : unit;
}
