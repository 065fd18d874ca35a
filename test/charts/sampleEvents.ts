import type { TimelineEvent } from '../../src/model/event.js';

/** Nine invented events: three outages, two measures, one long after the data. */
export function sampleEvents(): TimelineEvent[] {
  const at = (day: number, hours: number): number => Date.UTC(2022, 0, day, hours);
  const add = (name: string, from: number, to: number, kind: TimelineEvent['kind']): TimelineEvent => ({
    name,
    start: from,
    end: to,
    kind,
    places: ['Almaty'],
    source: 'invented',
    confidence: kind === 'measure' ? 'date only' : 'minutes',
  });
  return [
    add('First invented rally', at(3, 6), at(3, 6), 'event'),
    add('Second invented rally', at(4, 13), at(4, 13), 'event'),
    add('Invented state of emergency', at(5, 2), at(5, 2), 'measure'),
    add('Invented internet shutdown', at(5, 10.5), at(10, 18), 'outage'),
    add('Invented outage in Almaty alone', at(5, 9), at(11, 0), 'outage'),
    add('Invented curfew', at(5, 12), at(5, 12), 'measure'),
    add('Invented speech', at(7, 7), at(7, 7), 'event'),
    add('Invented late outage', at(17, 3), at(17, 9), 'outage'),
    add('Long after', at(40, 0), at(40, 0), 'event'),
  ];
}
