import type { EventKind, EventPrecision, TimelineEvent } from '../../model/event.js';
import type { InputError } from '../../model/inputError.js';
import { readEventTime, type EventClock, type EventMoment } from './eventTime.js';

const kinds: readonly EventKind[] = ['event', 'outage', 'measure'];
const precisions: readonly EventPrecision[] = ['minute', 'hour', 'day'];

/** What a row may say of an event. */
export type EventRole = 'name' | 'start' | 'end' | 'kind' | 'places' | 'source' | 'confidence' | 'precision';

/** Makes the error of a row, with its place. */
export type FailEvent = (role: EventRole, problem: string, fix: string) => InputError;

/** A row in parts, its times read. */
export interface EventParts {
  readonly name: string;
  readonly start: EventMoment;
  /** Null: a moment, or the whole day where only that is known. */
  readonly end: EventMoment | null;
  /** Empty: `event`. */
  readonly kind: string;
  readonly places: readonly string[];
  readonly source: string;
  readonly confidence: string;
  /** As stated, `minute/day` for start and end; empty: as the times are written. */
  readonly precision?: string;
}

/** An event, and what its times left open. */
export interface ComposedEvent {
  readonly event: TimelineEvent;
  readonly hasZone: boolean;
  /** Whether it was made to last the whole day, as no more than that is known. */
  readonly isWholeDay: boolean;
}

/** Puts the parts together; throws what `fail` makes where they do not fit. */
export function composeEvent(parts: EventParts, fail: FailEvent): ComposedEvent {
  const { name, start, end, source, confidence } = parts;
  if (name === '') throw fail('name', 'the event has no name', 'name it');
  const kind = parts.kind === '' ? 'event' : parts.kind;
  if (!isEventKind(kind)) throw fail('kind', `"${kind}" is no kind of event`, `write ${kinds.join(', ')}`);
  const stated = (parts.precision ?? '').split('/').map((one) => readPrecision(one.trim(), fail));
  const precision = [end?.precision ?? 'minute', ...stated].reduce(findCoarser, start.precision);
  const written = { from: start.from, to: end === null ? start.to : end.to };
  if (written.to < written.from)
    throw fail('end', 'the event ends before it starts', 'swap the two, or leave the end empty');
  // Of a moment nobody knows more than the day: it is somewhere in it.
  const isSpread = precision === 'day' && written.to === written.from;
  const { from, to } = isSpread ? start.day : written;
  const edges =
    end === null ? {} : describeEdges(start.precision, end.precision, parts.precision ?? '', fail);
  const event = {
    ...{ name, start: from, end: to, kind, places: parts.places, source, confidence, precision },
    ...edges,
  };
  return {
    event,
    hasZone: start.hasZone && end?.hasZone !== false,
    isWholeDay: isSpread || start.precision === 'day' || end?.precision === 'day',
  };
}

/** Reads a time of a row; an empty one is null. */
export function readMoment(
  cell: string,
  role: 'start' | 'end',
  clock: EventClock,
  fail: FailEvent,
): EventMoment | null {
  if (cell === '') return null;
  const time = readEventTime(cell, clock);
  if (typeof time !== 'string') return time;
  const isSwappable = time.includes('could be day');
  throw fail(
    role,
    time,
    isSwappable
      ? 'write 2022-01-05, or say the order (dateOrder, --date-order)'
      : 'write 2022-01-05T10:00:00Z',
  );
}

/** The same for a time that must be there. */
export function needMoment(cell: string, clock: EventClock, fail: FailEvent): EventMoment {
  const time = readMoment(cell, 'start', clock, fail);
  if (time === null) throw fail('start', '"" is not a time', 'write 2022-01-05T10:00:00Z');
  return time;
}

/** Parts between semicolons, without empty ones and without doubles. */
export function splitPlaces(text: string, separator: RegExp = /;/): readonly string[] {
  const places = text.split(separator).map((place) => place.trim());
  return [...new Set(places.filter((place) => place !== ''))];
}

function readPrecision(text: string, fail: FailEvent): EventPrecision {
  if (text === '') return 'minute';
  const found = precisions.find((precision) => text.toLowerCase().replace(/s$/, '') === precision);
  if (found === undefined)
    throw fail(
      'precision',
      `"${text}" is no precision`,
      'write day, hour or minute (minute/day for start and end), or leave it empty',
    );
  return found;
}

/** Start and end by themselves where they are not known alike. */
function describeEdges(
  start: EventPrecision,
  end: EventPrecision,
  stated: string,
  fail: FailEvent,
): Pick<TimelineEvent, 'startPrecision' | 'endPrecision'> {
  const [forStart, forEnd] = stated.includes('/') ? stated.split('/') : [stated, stated];
  const startPrecision = findCoarser(start, readPrecision(forStart!.trim(), fail));
  const endPrecision = findCoarser(end, readPrecision(forEnd!.trim(), fail));
  return startPrecision === endPrecision ? {} : { startPrecision, endPrecision };
}

function findCoarser(one: EventPrecision, other: EventPrecision): EventPrecision {
  return precisions[Math.max(precisions.indexOf(one), precisions.indexOf(other))]!;
}

function isEventKind(kind: string): kind is EventKind {
  return (kinds as readonly string[]).includes(kind);
}
