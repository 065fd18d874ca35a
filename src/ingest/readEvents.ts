import type { EventKind, TimelineEvent } from '../model/event.js';
import { InputError } from '../model/inputError.js';
import { parseTime } from './parseTime.js';
import { squash } from './recogniseColumns.js';
import { readField } from './readField.js';
import { scanRecords } from './scanRecords.js';

const kinds: readonly EventKind[] = ['event', 'outage', 'measure'];

const eventColumns = {
  name: ['name', 'event', 'title', 'событие'],
  start: ['start_utc', 'start', 'start_at', 'ts_utc', 'from', 'begin', 'начало'],
  end: ['end_utc', 'end', 'end_at', 'to', 'until', 'конец'],
  kind: ['kind', 'type', 'вид'],
  places: ['places', 'place', 'место'],
  source: ['source', 'источник'],
  confidence: ['confidence', 'достоверность'],
} as const;

type EventRole = keyof typeof eventColumns;

/**
 * Reads a timeline: a CSV file with the columns `name`, `start_utc` and, where known, `end_utc` (empty: a moment), `kind`
 * (`event`, `outage` or `measure`; empty: `event`), `places` (separated by `;`), `source`, `confidence`.
 *
 * Times are UTC, with or without `Z`; another offset may be written. A flaw anywhere is an {@link InputError}: a
 * timeline is short and written by hand, and an event that is left out would change the story. Events come in order of start.
 *
 * @throws InputError naming file, line, column and the mend.
 * @example no-run
 * import { readEvents } from 'in-concert';
 * const events = await readEvents('events.csv');
 * events.filter(({ kind }) => kind === 'outage').length;
 */
export async function readEvents(file: string): Promise<TimelineEvent[]> {
  const events: TimelineEvent[] = [];
  let at = new Map<EventRole, number>();
  let names: readonly string[] = [];
  const { rejects } = await scanRecords(file, {
    onHeader: (header) => {
      names = header;
      at = findEventColumns(header, file);
    },
    onRecord: (bytes, scan, line) => {
      const read = (role: EventRole) => (at.has(role) ? readField(bytes, scan, at.get(role)!).trim() : '');
      const nameOf = (role: EventRole) => names[at.get(role)!] ?? role;
      events.push(composeEvent(read, nameOf, file, line));
    },
  });
  const [flawed] = rejects;
  if (flawed !== undefined)
    throw new InputError(flawed.reason, {
      place: { file, line: flawed.line },
      fix: `a row has ${names.length} fields: ${names.join(',')}; put quotes around a field with a comma`,
    });
  if (events.length === 0)
    throw new InputError('there is a header but no event', { place: { file, line: 1 }, fix: 'add a row' });
  return events.sort((a, b) => a.start - b.start);
}

function findEventColumns(names: readonly string[], file: string): Map<EventRole, number> {
  const at = new Map<EventRole, number>();
  const squashed = names.map(squash);
  for (const role of Object.keys(eventColumns) as EventRole[]) {
    const hint = eventColumns[role].find((name) => squashed.includes(squash(name)));
    if (hint !== undefined) at.set(role, squashed.indexOf(squash(hint)));
  }
  for (const role of ['name', 'start'] as const)
    if (!at.has(role))
      throw new InputError(`no column looks like the ${role}; the columns are ${names.join(', ')}`, {
        place: { file, line: 1 },
        fix: `name it ${eventColumns[role][0]}`,
      });
  return at;
}

function composeEvent(
  read: (role: EventRole) => string,
  nameOf: (role: EventRole) => string,
  file: string,
  line: number,
): TimelineEvent {
  const fail = (role: EventRole, problem: string, fix: string) =>
    new InputError(problem, { place: { file, line, column: nameOf(role) }, fix });
  const readTime = (role: 'start' | 'end'): number => {
    const time = parseTime(read(role), 'DMY');
    if (time.kind === 'utc' || time.kind === 'local') return time.ms;
    throw fail(
      role,
      time.kind === 'bad' ? time.reason : `"${read(role)}" is not a time`,
      'write 2022-01-05T10:00:00Z',
    );
  };
  const name = read('name');
  if (name === '') throw fail('name', 'the event has no name', 'name it');
  const start = readTime('start');
  const end = read('end') === '' ? start : readTime('end');
  if (end < start)
    throw fail('end', 'the event ends before it starts', 'swap the two, or leave the end empty');
  const kind = read('kind') === '' ? 'event' : read('kind');
  if (!isEventKind(kind)) throw fail('kind', `"${kind}" is no kind of event`, `write ${kinds.join(', ')}`);
  const places = read('places')
    .split(';')
    .map((place) => place.trim())
    .filter((place) => place !== '');
  return { name, start, end, kind, places, source: read('source'), confidence: read('confidence') };
}

function isEventKind(kind: string): kind is EventKind {
  return (kinds as readonly string[]).includes(kind);
}
