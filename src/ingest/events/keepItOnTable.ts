import { composeEvent, needMoment, readMoment, splitPlaces } from './composeEvent.js';
import type { EventRow, EventTable } from './eventTable.js';

const dayMs = 86_400_000;

/**
 * Rows of the Shutdown Tracker Optimization Project (STOP) of Access Now and the #KeepItOn coalition: a sheet a year,
 * whose columns were named a little otherwise now and then.
 *
 * A full shutdown is an `outage`; services blocked or networks slowed down are a `measure`: most people can still post,
 * and time must not be masked for them.
 */
export const keepItOnTable: EventTable = {
  label: 'Access Now #KeepItOn (STOP)',
  hints: {
    name: ['country', 'country name'],
    start: ['start_date', 'start', 'shutdown start date'],
    end: ['end_date', 'end', 'shutdown end date'],
    duration: ['duration', 'duration_days', 'duration (days)'],
    scope: ['geo_scope', 'geographic scope', 'scope'],
    places: ['area_name', 'area', 'area_name_string', 'areas', 'location'],
    kind: [
      'shutdown_type',
      'type of shutdown',
      'shutdown_extent',
      'full_or_service_based',
      'full or service-based',
    ],
    network: ['affected_network', 'affected networks', 'network', 'network_affected'],
    ordered: ['ordered_by', 'decision_maker', 'decision maker', 'perpetrator'],
    cause: ['actual_cause', 'cause', 'gov_justification', 'trigger', 'context'],
    source: ['info_source_link', 'source_link', 'info_source', 'source', 'an_link', 'link'],
  },
  needs: ['name', 'start', ['kind', 'scope', 'network', 'ordered', 'cause']],
  compose: (row) => {
    const { read, fail, clockOf } = row;
    const country = read('name');
    const start = needMoment(read('start'), clockOf('start'), fail);
    const places = findPlaces(row);
    if (places.length === 0) throw fail('name', 'there is no country', 'write the country');
    const kind = /service|platform|app\b|throttl|slow/i.test(read('kind')) ? 'measure' : 'outage';
    const named = [...places, ...(places.includes(country) || country === '' ? [] : [country])];
    return composeEvent(
      {
        name: `${kind === 'outage' ? 'Shutdown' : 'Services blocked or slowed down'}: ${named.join(', ')}`,
        start,
        end: findEnd(row, start.from),
        kind,
        places,
        source: read('source') || 'Access Now #KeepItOn STOP',
        confidence: describeRow(row),
      },
      fail,
    );
  },
  notes: [
    'shutdowns that name services or throttling are taken as measures, others as outages; the end date counts as a whole day',
  ],
};

function findEnd({ read, fail, clockOf }: EventRow, start: number) {
  const cell = read('end');
  const days = Number(/^(\d+(?:\.\d+)?)(?:\s*days?)?$/i.exec(read('duration'))?.[1] ?? NaN);
  const isWritten = cell !== '' && !/^(?:ongoing|unknown|n\/?a|-+|present)$/i.test(cell);
  if (isWritten) return readMoment(cell, 'end', clockOf('end'), fail);
  if (cell === '' && days > 0 && days < 36_500) {
    const to = start + Math.ceil(days) * dayMs;
    return { from: to, to, precision: 'day', hasZone: true, day: { from: to - dayMs, to } } as const;
  }
  throw fail(
    'end',
    cell === '' ? 'the end of the shutdown is not known' : `the end of the shutdown is "${cell}"`,
    'write the date up to which it is to be taken',
  );
}

/** The areas where it names some and is not of the whole country, else the country. */
function findPlaces({ read }: EventRow): readonly string[] {
  const country = splitPlaces(read('name'), /;/);
  const isNationwide =
    /nation|country/i.test(read('scope')) && !/region|province|state|city/i.test(read('scope'));
  const areas = splitPlaces(read('places'), /[;,\n]/);
  return isNationwide || areas.length === 0 ? country : areas;
}

function describeRow({ read }: EventRow): string {
  const parts = [
    'dates only',
    read('kind') && `type: ${read('kind')}`,
    read('network') && `network: ${read('network')}`,
    read('ordered') && `ordered by: ${read('ordered')}`,
    read('cause') && `cause: ${read('cause')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
