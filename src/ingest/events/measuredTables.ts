import { composeEvent, needMoment, readMoment, splitPlaces, type FailEvent } from './composeEvent.js';
import type { EventTable } from './eventTable.js';
import type { EventClock, EventMoment } from './eventTime.js';

/** Outages that IODA (Georgia Tech) detected: rows of `outages/events`. */
export const iodaTable: EventTable = {
  label: 'IODA outage events',
  hints: {
    name: ['location_name', 'locationName', 'entityName', 'entity.name'],
    places: ['location', 'entityCode', 'entity.code'],
    start: ['start', 'from', 'start_time'],
    end: ['end', 'until', 'end_time'],
    duration: ['duration', 'duration_seconds'],
    datasource: ['datasource', 'data_source'],
    score: ['score'],
    method: ['method'],
  },
  needs: ['start', ['duration', 'end'], 'datasource', ['name', 'places']],
  compose: ({ read, fail, clockOf }) => {
    const start = readSeconds(read('start')) ?? needMoment(read('start'), clockOf('start'), fail);
    const place = read('name') || read('places').replace(/^(?:country|region|asn|continent)\//, '');
    if (place === '') throw fail('places', 'there is no place', 'name it');
    const details = [read('method'), read('score') && `score ${read('score')}`].filter(Boolean).join(', ');
    return composeEvent(
      {
        name: `Outage seen by ${read('datasource') || 'IODA'}: ${place}`,
        start,
        end: readEnd(read('end'), read('duration'), start, clockOf('end'), fail),
        kind: 'outage',
        places: [place],
        source: 'IODA, Georgia Institute of Technology',
        confidence: `measured${details && `: ${details}`}`,
      },
      fail,
    );
  },
};

/** Outages that Cloudflare Radar lists: rows of `annotations/outages`. */
export const radarTable: EventTable = {
  label: 'Cloudflare Radar outages',
  hints: {
    name: ['description'],
    places: ['locationsDetails', 'locations'],
    codes: ['locations'],
    start: ['startDate'],
    end: ['endDate'],
    kind: ['outage.outageType', 'outageType'],
    cause: ['outage.outageCause', 'outageCause'],
    networks: ['asnsDetails', 'asns'],
    scope: ['scope'],
    source: ['linkedUrl'],
  },
  needs: ['start', 'end', 'places', ['kind', 'cause']],
  compose: ({ read, fail, clockOf }) => {
    const start = needMoment(read('start'), clockOf('start'), fail);
    const end = readMoment(read('end'), 'end', clockOf('end'), fail);
    if (end === null)
      throw fail('end', 'the outage has not ended', 'write the time up to which it is to be taken');
    const places = splitPlaces(read('places') || read('codes'));
    const details = [read('kind'), read('cause'), read('scope'), read('networks')].filter(Boolean).join(', ');
    return composeEvent(
      {
        name: read('name') || `Outage: ${places.join(', ')}`,
        start,
        end,
        kind: 'outage',
        places,
        source: read('source') || 'Cloudflare Radar',
        confidence: `measured${details && `: ${details}`}`,
      },
      fail,
    );
  },
};

function readEnd(
  cell: string,
  duration: string,
  start: EventMoment,
  clock: EventClock,
  fail: FailEvent,
): EventMoment {
  const end = readSeconds(cell) ?? readMoment(cell, 'end', clock, fail);
  if (end !== null) return end;
  const seconds = duration === '' ? NaN : Number(duration);
  const time = seconds >= 0 ? momentOf(start.from + seconds * 1000) : null;
  if (time === null)
    throw fail('end', 'the end of the outage is not known', 'give the end, or the duration in seconds');
  return time;
}

/** Seconds since 1970; null where the cell is no such number. */
export function readSeconds(cell: string): EventMoment | null {
  return /^\d{9,10}(?:\.\d+)?$/.test(cell) ? momentOf(Number(cell) * 1000) : null;
}

/** Null where the calendar does not go so far. */
function momentOf(ms: number): EventMoment | null {
  const at = Math.round(ms);
  if (Math.abs(at) > 8e15) return null;
  const from = Math.floor(at / 86_400_000) * 86_400_000;
  return { from: at, to: at, precision: 'minute', hasZone: true, day: { from, to: from + 86_400_000 } };
}
