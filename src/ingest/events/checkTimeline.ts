import type { EventPrecision, TimelineEvent } from '../../model/event.js';
import type { EventOverlap, TimelineCheck } from '../../model/timeline.js';
import { squash } from '../recogniseColumns.js';

const hourMs = 3_600_000;

export interface TimelineCheckOptions {
  /** The places that the accounts have; others are unknown to them. */
  readonly places?: readonly string[] | undefined;
  /** Names of events whose times named no zone, as `readTimeline` gives them. */
  readonly withoutZone?: readonly string[] | undefined;
}

/**
 * Looks through a timeline before it is used: how exactly its times are known, which events of one kind last at the
 * same time in the same place (told twice, perhaps; single days count for outages only), which places no account has or are spelled in two ways, which
 * outages have no place or no end and so do nothing, and which times are midnight sharp, as dates often become.
 *
 * What it can wrongly flag: two outages that overlap may both be true. Cost: the square of the number of events.
 *
 * @example
 * import { almatyEvents, checkTimeline } from 'in-concert';
 * const check = checkTimeline(almatyEvents, { places: ['Almaty', 'Kazakhstan'] });
 * check.unknownPlaces; // => ['Zhanaozen']
 * check.precision.day; // => 9
 */
export function checkTimeline(
  events: readonly TimelineEvent[],
  options: TimelineCheckOptions = {},
): TimelineCheck {
  const precision: Record<EventPrecision, number> = { day: 0, hour: 0, minute: 0 };
  const counts = new Map<string, number>();
  for (const event of events) {
    precision[event.precision ?? 'minute']++;
    for (const place of event.places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].map(([place, found]) => ({ place, events: found }));
  const outages = events.filter(({ kind }) => kind === 'outage');
  return {
    precision,
    overlaps: findOverlaps(events),
    places,
    unknownPlaces:
      options.places === undefined
        ? null
        : places.map(({ place }) => place).filter((place) => !options.places!.includes(place)),
    alikePlaces: findAlike([...counts.keys(), ...(options.places ?? [])]),
    outagesWithoutPlace: outages.filter((event) => event.places.length === 0).map(({ name }) => name),
    outagesWithoutEnd: outages.filter((event) => event.end <= event.start).map(({ name }) => name),
    withoutZone: options.withoutZone ?? [],
    midnights: events.filter(isMidnight).map(({ name }) => name),
  };
}

function isMidnight({ start, precision }: TimelineEvent): boolean {
  return precision !== 'day' && start % (24 * hourMs) === 0;
}

function findOverlaps(events: readonly TimelineEvent[]): readonly EventOverlap[] {
  const overlaps: EventOverlap[] = [];
  const sorted = [...events].sort((a, b) => a.start - b.start);
  sorted.forEach((one, index) => {
    for (let k = index + 1; k < sorted.length && sorted[k]!.start < one.end; k++) {
      const other = sorted[k]!;
      const places = one.places.filter((place) => other.places.includes(place));
      const isNowhere = one.places.length === 0 && other.places.length === 0;
      const hours = (Math.min(one.end, other.end) - other.start) / hourMs;
      const isSame = one.kind === other.kind && hours > 0 && (places.length > 0 || isNowhere);
      if (isSame && (one.kind === 'outage' || (isSpan(one) && isSpan(other))))
        overlaps.push({ one: one.name, other: other.name, places, hours });
    }
  });
  return overlaps;
}

/** Much can happen on one day, so two of them say nothing. */
function isSpan({ start, end, precision }: TimelineEvent): boolean {
  return precision !== 'day' || end - start > 25 * hourMs;
}

function findAlike(places: readonly string[]): readonly (readonly string[])[] {
  const spellings = new Map<string, Set<string>>();
  for (const place of places) {
    const key = squash(place);
    spellings.set(key, (spellings.get(key) ?? new Set()).add(place));
  }
  return [...spellings.values()].filter((found) => found.size > 1).map((found) => [...found]);
}
