import { describe, expect, test } from 'vitest';
import { readTimeline } from '../../../src/ingest/events/readTimeline.js';
import { useTempFolder } from '../tempFile.js';

const write = useTempFolder();
const utc = (text: string) => Date.parse(`${text}Z`);

/** A calendar of one event for each list of lines. */
function readCalendar(...events: readonly (readonly string[])[]) {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', 'UID:1', ...event, 'END:VEVENT']);
  const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
  return readTimeline(write('calendar.ics', text));
}

test('an event with everything', async () => {
  const { format, events, rejects } = await readCalendar([
    'SUMMARY:Shutdown\\, nationwide\\; the',
    '  long one',
    'DTSTART:20220105T103000Z',
    'DTEND:20220110T000000Z',
    'LOCATION:Almaty\\; Astana',
    'CATEGORIES:NEWS,Outage',
    'URL:https://example.org/a?b=1,2;3',
    'BEGIN:VALARM',
    'SUMMARY:not this',
    'END:VALARM',
  ]);
  expect(format).toBe('iCalendar');
  expect(rejects).toEqual([]);
  expect(events).toEqual([
    {
      name: 'Shutdown, nationwide; the long one',
      start: utc('2022-01-05T10:30'),
      end: utc('2022-01-10T00:00'),
      kind: 'outage',
      places: ['Almaty', 'Astana'],
      source: 'https://example.org/a?b=1,2;3',
      confidence: '',
      precision: 'minute',
    },
  ]);
});

describe('times', () => {
  test.each([
    ['a date', ['DTSTART;VALUE=DATE:20220105'], ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    [
      'the end date is the day after',
      ['DTSTART;VALUE=DATE:20220105', 'DTEND;VALUE=DATE:20220107'],
      ['2022-01-05T00:00', '2022-01-07T00:00', 'day'],
    ],
    [
      'the clock of a zone',
      ['DTSTART;TZID=Asia/Almaty:20220105T163000', 'DTEND;TZID="Asia/Almaty":20220105T170000'],
      ['2022-01-05T10:30', '2022-01-05T11:00', 'minute'],
    ],
    [
      'a zone with a prefix',
      ['DTSTART;TZID=/example.org/Europe/Berlin:20220705T120000'],
      ['2022-07-05T10:00', '2022-07-05T10:00', 'minute'],
    ],
    [
      'a duration',
      ['DTSTART:20220105T103000Z', 'DURATION:P1DT1H30M'],
      ['2022-01-05T10:30', '2022-01-06T12:00', 'minute'],
    ],
  ])('%s', async (_, lines, [start, end, precision]) => {
    const { events } = await readCalendar(['SUMMARY:x', ...lines]);
    expect(events[0]).toMatchObject({ start: utc(start!), end: utc(end!), precision });
  });

  test('floating times are named, and follow the zone of the calendar', async () => {
    const floating = await readCalendar(['SUMMARY:x', 'DTSTART:20220105T103000']);
    expect(floating.withoutZone).toEqual(['x']);
    const text =
      'BEGIN:VCALENDAR\nX-WR-TIMEZONE:Asia/Almaty\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:20220105T163000\nEND:VEVENT\nEND:VCALENDAR\n';
    const told = await readTimeline(write('told.ics', text));
    expect([told.events[0]!.start, told.withoutZone]).toEqual([utc('2022-01-05T10:30'), []]);
  });
});

test.each([
  [
    ['SUMMARY:x', 'DTSTART:20220105T103000Z', 'RRULE:FREQ=DAILY'],
    'RRULE',
    'the event repeats, and a timeline knows single events only',
  ],
  [
    ['SUMMARY:x', 'DTSTART;TZID=Central Asia Time:20220105T103000'],
    'DTSTART',
    'TZID "Central Asia Time" is not the name of a zone as in Asia/Almaty',
  ],
  [
    ['SUMMARY:x', 'DTSTART:20220230T103000Z'],
    'DTSTART',
    '"20220230T103000Z" is not a time: no such day or hour',
  ],
  [
    ['SUMMARY:x', 'DTSTART:20220105T103000Z', 'DTEND:20220104T103000Z'],
    'DTEND',
    'the event ends before it starts',
  ],
  [['DTSTART:20220105T103000Z'], 'SUMMARY', 'the event has no name'],
  [['SUMMARY:x'], 'DTSTART', 'the event has no start'],
  [['SUMMARY:x', 'DTSTART:20220105T103000Z', 'DURATION:PT'], 'DTEND', 'the DURATION cannot be read'],
  [['SUMMARY:x', 'DTSTART:20220105T103000Z', 'STATUS:CANCELLED'], 'STATUS', 'the event was cancelled'],
  [
    ['SUMMARY:x', 'no colon here', 'DTSTART:20220105T103000Z'],
    null,
    'this line is no property of a calendar',
  ],
])('refused: %s', async (lines, column, reason) => {
  const { events, rejects, rowsRead } = await readCalendar(lines, [
    'SUMMARY:kept',
    'DTSTART:20220105T103000Z',
  ]);
  expect([rowsRead, events.map(({ name }) => name)]).toEqual([2, ['kept']]);
  expect([rejects[0]!.column, rejects[0]!.reason]).toEqual([column, reason]);
  expect(rejects[0]!.line).toBeGreaterThan(2);
});

test('an event that never ends costs only itself, and what else is in the calendar is counted', async () => {
  const text =
    'BEGIN:VCALENDAR\nBEGIN:VTODO\nSUMMARY:t\nEND:VTODO\nBEGIN:VTIMEZONE\nTZID:X\nBEGIN:STANDARD\nEND:STANDARD\nEND:VTIMEZONE\n' +
    'BEGIN:VEVENT\nSUMMARY:broken\nDTSTART:20220105T103000Z\n' +
    'BEGIN:VEVENT\nSUMMARY:x\nDTSTART:20220105T103000Z\nEND:VEVENT\nEND:VCALENDAR\n';
  const { events, rejects, notes } = await readTimeline(write('broken.ics', text));
  expect(events.map(({ name }) => name)).toEqual(['x']);
  expect(rejects.map(({ line, reason }) => [line, reason])).toEqual([[10, 'the event has no END:VEVENT']]);
  expect(notes).toEqual(['1 VTODO passed over: no events']);
});
