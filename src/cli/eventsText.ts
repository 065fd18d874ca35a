import { describeReject } from '../ingest/events/collectEvents.js';
import { formatTime } from '../ingest/events/formatEvents.js';
import type { EventPrecision, TimelineEvent } from '../model/event.js';
import type { TimelineCheck, TimelineReading } from '../model/timeline.js';

import { formatExact } from '../words/formatExact.js';
import { phrases, say } from '../words/say.js';

const words = phrases({
  none: 'none',
  notes: 'notes',
  events: 'events',
  refused: 'refused',
  overlap: 'overlap: two of one kind at the same time in the same place',
  places: 'places',
  unknown: 'places that no account has',
  alike: 'places spelled in more than one way',
  withoutPlace: 'outages without a place: nobody is taken as cut off',
  withoutEnd: 'outages without an end: nothing is masked',
  midnights: 'midnight sharp: where only the date is known, write the date alone',
});

/** A checked timeline for the terminal. What a file says comes without control characters. */
export function renderTimelineCheck(reading: TimelineReading, check: TimelineCheck): string {
  const { events, rejects, rowsRead, notes } = reading;
  const precision = (['day', 'hour', 'minute'] as const)
    .filter((one) => check.precision[one] > 0)
    .map((one) => sayPrecision(one, check.precision[one]));
  const lines = [
    `${reading.file}: ${reading.format}`,
    say`${rowsRead} rows read = ${events.length} events + ${rejects.length} refused`,
    say`times known: ${precision.join(', ') || words.none}`,
    ...section(words.notes, notes),
    ...section(words.events, events.map(sayEvent)),
    ...section(
      words.refused,
      rejects.map((reject) => describeReject(reject).message),
    ),
    ...section(
      words.overlap,
      check.overlaps.map(
        ({ one, other, places, hours }) =>
          `${say`${one} / ${other}: ${formatExact(Math.round(hours * 10) / 10)} h`}${places.length > 0 ? `, ${places.join(', ')}` : ''}`,
      ),
    ),
    ...section(
      words.places,
      check.places.map(({ place, events: found }) => `${place}: ${found}`),
    ),
    ...section(words.unknown, check.unknownPlaces ?? []),
    ...section(
      words.alike,
      check.alikePlaces.map((spellings) => spellings.join(' / ')),
    ),
    ...section(words.withoutPlace, check.outagesWithoutPlace),
    ...section(words.withoutEnd, check.outagesWithoutEnd),
    ...section(words.midnights, check.midnights),
    ...section(say`times without a zone, taken as ${reading.timezone}`, check.withoutZone),
  ];
  return lines.map((line) => `${line.replace(/\p{Cc}/gu, ' ')}\n`).join('');
}

function sayPrecision(precision: EventPrecision, count: number): string {
  if (precision === 'day') return say`${count} to the day`;
  return precision === 'hour' ? say`${count} to the hour` : say`${count} to the minute`;
}

function sayEvent({ name, start, end, kind, places }: TimelineEvent): string {
  const what = `${kind}: ${name}${places.length > 0 ? ` (${places.join(', ')})` : ''}`;
  return end > start
    ? say`${formatTime(start)} to ${formatTime(end)} ${what}`
    : `${formatTime(start)} ${what}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
