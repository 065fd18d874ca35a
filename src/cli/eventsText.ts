import { describeReject } from '../ingest/events/collectEvents.js';
import { formatTime } from '../ingest/events/formatEvents.js';
import type { TimelineCheck, TimelineReading } from '../model/timeline.js';

/** A checked timeline for the terminal. What a file says comes without control characters. */
export function renderTimelineCheck(reading: TimelineReading, check: TimelineCheck): string {
  const { events, rejects, rowsRead, notes } = reading;
  const precision = (['day', 'hour', 'minute'] as const)
    .filter((one) => check.precision[one] > 0)
    .map((one) => `${check.precision[one]} to the ${one}`);
  const lines = [
    `${reading.file}: ${reading.format}`,
    `${rowsRead} rows read = ${events.length} events + ${rejects.length} refused`,
    `times known: ${precision.join(', ') || 'none'}`,
    ...section('notes', notes),
    ...section(
      'events',
      events.map(
        ({ name, start, end, kind, places }) =>
          `${formatTime(start)} ${end > start ? `to ${formatTime(end)} ` : ''}${kind}: ${name}${places.length > 0 ? ` (${places.join(', ')})` : ''}`,
      ),
    ),
    ...section(
      'refused',
      rejects.map((reject) => describeReject(reject).message),
    ),
    ...section(
      'overlap: two of one kind at the same time in the same place',
      check.overlaps.map(
        ({ one, other, places, hours }) =>
          `${one} / ${other}: ${Math.round(hours * 10) / 10} h${places.length > 0 ? `, ${places.join(', ')}` : ''}`,
      ),
    ),
    ...section(
      'places',
      check.places.map(({ place, events: found }) => `${place}: ${found}`),
    ),
    ...section('places that no account has', check.unknownPlaces ?? []),
    ...section(
      'places spelled in more than one way',
      check.alikePlaces.map((spellings) => spellings.join(' / ')),
    ),
    ...section('outages without a place: nobody is taken as cut off', check.outagesWithoutPlace),
    ...section('outages without an end: nothing is masked', check.outagesWithoutEnd),
    ...section('midnight sharp: where only the date is known, write the date alone', check.midnights),
    ...section(`times without a zone, taken as ${reading.timezone}`, check.withoutZone),
  ];
  return lines.map((line) => `${line.replace(/\p{Cc}/gu, ' ')}\n`).join('');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
