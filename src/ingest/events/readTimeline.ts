import { InputError } from '../../model/inputError.js';
import type { RejectedRow } from '../../model/reading.js';
import type { RejectedEvent, TimelineReading } from '../../model/timeline.js';
import type { DateOrder } from '../parseTime.js';
import { isTimezone } from '../zoneClock.js';
import { collectEvents } from './collectEvents.js';
import { recogniseConnectivity } from './connectivity/recogniseConnectivity.js';
import { openEventSource, type EventSource } from './eventSource.js';
import { findLacking, listItems, type EventItem } from './eventTable.js';
import { recogniseEventTable } from './eventTables.js';
import type { EventClock } from './eventTime.js';
import { listIcsEvents } from './icsEvents.js';
import { tabulateJson } from './jsonRows.js';
import { ownTable } from './ownTable.js';

export interface TimelineOptions {
  /** IANA name of the clock of times that name no zone, and of dates. A column named `…_utc` is UTC whatever stands here. */
  readonly timezone?: string | undefined;
  /** Order of day and month in dates such as 3/4/2022; without it such a date is refused, not guessed. */
  readonly dateOrder?: DateOrder | undefined;
}

/** Times that name no zone are UTC, as the columns `start_utc` and `end_utc` say. */
export const timelineDefaults = { timezone: 'UTC' } as const;

/**
 * Reads a timeline from CSV, JSON or iCalendar, or from lists of outages by Access Now (#KeepItOn), IODA or Cloudflare
 * Radar; which of them is told from the content. Every row is an event or stands in `rejects` with its reason.
 *
 * What it can get wrong: sources say when something was reported, not when it was felt; an outage in one network is
 * listed as an outage of the place; a date is a day of 24 hours of which nobody knows the hour.
 *
 * Defaults: {@link timelineDefaults}. An event known by its date alone lasts the whole day. Of an end that is a date the
 * day belongs to it, but not in a calendar, where DTEND is the day after. Precision (`day`, `hour`, `minute`) is that of
 * the way the times are written, unless a coarser one is stated.
 *
 * Cost: one pass; the file is held in memory.
 *
 * Source: RFC 5545 (iCalendar), https://www.rfc-editor.org/rfc/rfc5545
 *
 * @throws InputError where the file cannot be read or is no timeline.
 * @example no-run
 * import { readTimeline } from 'in-concert';
 * const { events, rejects, notes } = await readTimeline('shutdowns.csv', { timezone: 'Asia/Almaty' });
 * rejects.map(({ line, reason }) => `${line}: ${reason}`);
 */
export async function readTimeline(file: string, options: TimelineOptions = {}): Promise<TimelineReading> {
  const timezone = options.timezone ?? timelineDefaults.timezone;
  if (!isTimezone(timezone))
    throw new RangeError(`readTimeline: timezone must be an IANA name such as Asia/Almaty (got ${timezone})`);
  const source = await openEventSource(file, (names) => recogniseEventTable(names) !== null);
  const clock = { timezone, dateOrder: options.dateOrder, isTold: options.timezone !== undefined };
  const { format, items, notes, broken } = listSource(source, clock);
  const { events, rejects, withoutZone, wholeDays } = collectEvents(items, file);
  return {
    file,
    format,
    rowsRead: items.length + broken.length,
    events,
    rejects: [...rejects, ...broken].sort((a, b) => a.line - b.line),
    withoutZone,
    timezone,
    notes: [
      ...notes,
      ...(wholeDays === 0
        ? []
        : [`${count(wholeDays, 'event')} with a date only: taken as whole days (${timezone})`]),
      ...(withoutZone.length === 0
        ? []
        : [`${count(withoutZone.length, 'event')} with times that name no zone: taken as ${timezone}`]),
    ],
  };
}

interface ListedSource {
  readonly format: string;
  readonly items: readonly EventItem[];
  readonly notes: readonly string[];
  /** Rows that cannot be taken apart. */
  readonly broken: readonly RejectedEvent[];
}

function listSource(source: EventSource, clock: EventClock): ListedSource {
  const { file } = source;
  if (source.kind === 'calendar') {
    const { items, notes } = listIcsEvents(source.text, { file, clock });
    return { format: 'iCalendar', items, notes, broken: [] };
  }
  const table = source.kind === 'table' ? source : tabulateJson(source.value, source.text);
  const layout = table === null ? null : recogniseEventTable(table.names);
  if (table === null || layout === null) throw refuse(source, table?.names ?? []);
  const kind = source.kind === 'table' ? 'CSV' : 'JSON';
  const isOwn = layout === ownTable;
  const emptyRows = source.kind === 'table' ? source.emptyRows : 0;
  return {
    format: isOwn ? kind : `${layout.label}, ${kind}`,
    items: listItems(layout, table.names, table.rows, { file, clock }),
    notes: [
      ...(layout.notes ?? []),
      ...(emptyRows === 0 ? [] : [`${count(emptyRows, 'empty row')} passed over`]),
    ],
    broken: source.kind === 'table' ? source.rejects.map((row) => explainBroken(row, source.names)) : [],
  };
}

function explainBroken(row: RejectedRow, names: readonly string[]): RejectedEvent {
  const fix = `a row has ${names.length} fields: ${names.join(',')}; put quotes around a field with a comma`;
  return { ...row, column: null, fix };
}

function refuse(source: EventSource, names: readonly string[]): InputError {
  const place = { file: source.file, line: 1 };
  if (recogniseConnectivity(source) !== null)
    return new InputError('this is a series of measurements, not a list of events', {
      place,
      fix: 'make events of it first: in-concert events convert FILE --out events.csv',
    });
  if (names.length === 0)
    return new InputError('there are no events in this JSON', {
      place,
      fix: 'write a list of objects: [{ "name": "…", "start": "2022-01-05T10:00:00Z" }]',
    });
  const [role = 'name'] = findLacking(ownTable, names);
  return new InputError(
    `no column looks like the ${role}; the columns are ${names.join(', ').slice(0, 500)}`,
    {
      place,
      fix: `name it ${ownTable.hints[role]![0]!}`,
    },
  );
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
