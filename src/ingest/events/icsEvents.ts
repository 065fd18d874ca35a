import { InputError } from '../../model/inputError.js';
import { isTimezone } from '../zoneClock.js';
import { composeEvent, splitPlaces, type ComposedEvent, type FailEvent } from './composeEvent.js';
import type { EventItem } from './eventTable.js';
import type { EventClock, EventMoment } from './eventTime.js';
import { splitIcs, splitIcsList, unescapeIcs, type IcsFlaw, type IcsLine } from './icsLines.js';
import { readIcsDuration, readIcsTime } from './icsTime.js';

const properties = {
  name: 'SUMMARY',
  start: 'DTSTART',
  end: 'DTEND',
  kind: 'CATEGORIES',
  places: 'LOCATION',
};
/** Words of CATEGORIES that say what kind an event is. */
const kindWords = {
  outage: ['outage', 'shutdown', 'blackout', 'отключение'],
  measure: ['measure', 'мера'],
  event: ['event', 'событие'],
};

interface Entry {
  readonly line: number;
  readonly lines: IcsLine[];
  readonly flaws: IcsFlaw[];
  isClosed: boolean;
}

/** The events of a calendar (RFC 5545), and what else is in it. */
export function listIcsEvents(
  text: string,
  options: { readonly file: string; readonly clock: EventClock },
): { readonly items: readonly EventItem[]; readonly notes: readonly string[] } {
  const entries: Entry[] = [];
  const passed = new Map<string, number>();
  const open: string[] = [];
  let entry: Entry | null = null;
  let { clock } = options;
  const place = (line: number) => ({ file: options.file, line });
  for (const line of splitIcs(text)) {
    if ('text' in line) {
      if (entry === null)
        throw new InputError('this line is no property of a calendar', {
          place: place(line.line),
          fix: 'a line that goes on begins with a blank',
        });
      entry.flaws.push(line);
      continue;
    }
    const value = line.value.trim().toUpperCase();
    if (line.name === 'BEGIN') {
      // An event that begins before the last one ended: that one is broken, not this.
      if (value === 'VEVENT') {
        while (open.length > 0 && open.at(-1) !== 'VCALENDAR') open.pop();
        entries.push((entry = { line: line.line, lines: [], flaws: [], isClosed: false }));
      } else if (open.length === 1) passed.set(value, (passed.get(value) ?? 0) + 1);
      open.push(value);
    } else if (line.name === 'END') {
      if (open.at(-1) === value) open.pop();
      if (value === 'VEVENT' && entry !== null) entry = closeEntry(entry);
    } else if (entry !== null && open.at(-1) === 'VEVENT') entry.lines.push(line);
    else if (line.name === 'X-WR-TIMEZONE' && isTimezone(line.value.trim()) && clock.timezone === 'UTC')
      clock = { ...clock, timezone: line.value.trim(), isTold: true };
  }
  passed.delete('VTIMEZONE');
  const items = entries.map((one) => ({
    line: one.line,
    raw: one.lines
      .map(({ name, value }) => `${name}:${value}`)
      .join('\n')
      .slice(0, 2000),
    compose: () => composeEntry(one, { file: options.file, clock }),
  }));
  return { items, notes: [...passed].map(([name, count]) => `${count} ${name} passed over: no events`) };
}

function closeEntry(entry: Entry): null {
  entry.isClosed = true;
  return null;
}

function composeEntry(
  entry: Entry,
  { file, clock }: { readonly file: string; readonly clock: EventClock },
): ComposedEvent {
  const find = (name: string) => entry.lines.find((line) => line.name === name);
  const refuse = (problem: string, fix: string, line = entry.line, column?: string) =>
    new InputError(problem, { place: { file, line, ...(column === undefined ? {} : { column }) }, fix });
  const fail: FailEvent = (role, problem, fix) => {
    const name = (properties as Readonly<Record<string, string>>)[role] ?? `X-${role.toUpperCase()}`;
    return refuse(problem, fix, find(name)?.line, name);
  };
  const [flaw] = entry.flaws;
  if (flaw !== undefined)
    throw refuse(
      'this line is no property of a calendar',
      'a line that goes on begins with a blank',
      flaw.line,
    );
  if (!entry.isClosed) throw refuse('the event has no END:VEVENT', 'export the calendar again');
  for (const name of ['RRULE', 'RDATE'])
    if (find(name) !== undefined)
      throw refuse(
        'the event repeats, and a timeline knows single events only',
        'write each time as an event of its own',
        find(name)!.line,
        name,
      );
  if (find('STATUS')?.value.trim().toUpperCase() === 'CANCELLED')
    throw refuse('the event was cancelled', 'delete it', find('STATUS')!.line, 'STATUS');
  const readText = (name: string) => unescapeIcs(find(name)?.value ?? '');
  const start = readTime(find('DTSTART'), 'start', clock, fail);
  if (start === null) throw fail('start', 'the event has no start', 'add DTSTART:20220105T100000Z');
  const words = entry.lines
    .filter(({ name }) => name === 'CATEGORIES')
    .flatMap(({ value }) => splitIcsList(value));
  return composeEvent(
    {
      name: readText('SUMMARY').replace(/\s+/g, ' '),
      start,
      end: findEnd(find('DTEND'), find('DURATION'), start, clock, fail),
      kind: findKind(words),
      places: splitPlaces(readText('LOCATION'), /[;\n]/),
      source: find('URL')?.value.trim() ?? '',
      confidence: readText('X-CONFIDENCE'),
      precision: readText('X-PRECISION'),
    },
    fail,
  );
}

function readTime(
  line: IcsLine | undefined,
  role: 'start' | 'end',
  clock: EventClock,
  fail: FailEvent,
): EventMoment | null {
  if (line === undefined) return null;
  const time = readIcsTime(line, clock);
  if (typeof time === 'string') throw fail(role, time, 'write 20220105T100000Z, or a date with VALUE=DATE');
  return time;
}

/** Dates of DTEND are the day after the last (RFC 5545, 3.6.1). */
function findEnd(
  line: IcsLine | undefined,
  duration: IcsLine | undefined,
  start: EventMoment,
  clock: EventClock,
  fail: FailEvent,
): EventMoment | null {
  const end = readTime(line, 'end', clock, fail);
  if (end !== null) return { ...end, to: end.from };
  if (duration === undefined) return null;
  const length = readIcsDuration(duration.value);
  if (length === null) throw fail('end', 'the DURATION cannot be read', 'write DTEND instead');
  const to = start.from + length;
  return { ...start, from: to, to };
}

function findKind(words: readonly string[]): string {
  const kinds = Object.entries(kindWords);
  for (const word of words) {
    const found = kinds.find(([, known]) => known.includes(word.toLowerCase()));
    if (found !== undefined) return found[0];
  }
  return '';
}
