import { composeEvent, needMoment, readMoment, splitPlaces } from './composeEvent.js';
import type { EventTable } from './eventTable.js';

/** The timeline of this package, as it is written by hand and by `formatEvents`. */
export const ownTable: EventTable = {
  label: 'timeline',
  hints: {
    name: ['name', 'event', 'title', 'событие'],
    start: [
      'start_utc',
      'start',
      'start_at',
      'start_date',
      'ts_utc',
      'from',
      'begin',
      'date',
      'начало',
      'дата',
    ],
    end: ['end_utc', 'end', 'end_at', 'end_date', 'to', 'until', 'конец'],
    kind: ['kind', 'type', 'вид'],
    places: ['places', 'place', 'место'],
    source: ['source', 'источник'],
    confidence: ['confidence', 'достоверность'],
    precision: ['precision', 'точность'],
  },
  needs: ['name', 'start'],
  compose: ({ read, fail, clockOf }) => {
    const name = readGuarded(read('name'));
    const start = needMoment(read('start'), clockOf('start'), fail);
    return composeEvent(
      {
        name,
        start,
        end: readMoment(read('end'), 'end', clockOf('end'), fail),
        kind: read('kind'),
        places: splitPlaces(readGuarded(read('places'))),
        source: readGuarded(read('source')),
        confidence: readGuarded(read('confidence')),
        precision: read('precision'),
      },
      fail,
    );
  },
};

/** Without the apostrophe that `formatEvents` puts before what a spreadsheet would take for a formula. */
function readGuarded(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}
