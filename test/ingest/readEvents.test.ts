import { expect, test } from 'vitest';
import { readEvents } from '../../src/ingest/readEvents.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();
const header = 'name,start_utc,end_utc,kind,places,source,confidence\n';
const read = (content: string) => readEvents(write('events.csv', content));

test('events come in order, with moments, places and defaults', async () => {
  const events = await read(
    `${header}"Shutdown, partial",2022-01-05T10:00:00Z,2022-01-07 10:00,outage,Almaty; Astana,a report,high\n` +
      'Speech,2022-01-05T15:00:00+06:00,,,,,\n',
  );
  expect(events).toEqual([
    {
      name: 'Speech',
      start: Date.UTC(2022, 0, 5, 9),
      end: Date.UTC(2022, 0, 5, 9),
      kind: 'event',
      places: [],
      source: '',
      confidence: '',
      precision: 'minute',
    },
    {
      name: 'Shutdown, partial',
      start: Date.UTC(2022, 0, 5, 10),
      end: Date.UTC(2022, 0, 7, 10),
      kind: 'outage',
      places: ['Almaty', 'Astana'],
      source: 'a report',
      confidence: 'high',
      precision: 'minute',
    },
  ]);
});

test.each([
  [
    'x,2022-01-05 10:00,2022-01-04 10:00,,,,',
    'events.csv:2: column end_utc: the event ends before it starts',
  ],
  ['x,soon,,,,,', 'events.csv:2: column start_utc: "soon" is not a time; write 2022-01-05T10:00:00Z'],
  ['x,2022-01-05 10:00,,party,,,', 'column kind: "party" is no kind of event; write event, outage, measure'],
  [',2022-01-05 10:00,,,,,', 'column name: the event has no name'],
  ['x,2022-01-05 10:00', 'events.csv:2: 2 fields instead of 7'],
  ['', 'there is a header but no event'],
])('a flaw is an error with its place: %s', async (row, message) => {
  await expect(read(header + row)).rejects.toThrow(message);
});

test('a timeline without start is refused', async () => {
  await expect(read('name,when\nx,y\n')).rejects.toThrow('no column looks like the start');
});

test('dates last their whole day, and the caller is told', async () => {
  const notes: string[] = [];
  const events = await readEvents(
    write('days.csv', 'name,start,end\nx,2022-01-05,\ny,2022-01-05,2022-01-06\n'),
    {
      timezone: 'Asia/Almaty',
      onNote: (note) => notes.push(note),
    },
  );
  const day = 24 * 3_600_000;
  const midnight = Date.UTC(2022, 0, 4, 18);
  expect(events.map(({ start, end, precision }) => [start, end, precision])).toEqual([
    [midnight, midnight + day, 'day'],
    [midnight, midnight + 2 * day, 'day'],
  ]);
  expect(notes).toEqual(['2 events with a date only: taken as whole days (Asia/Almaty)']);
});

test('the bundled timeline: outages end at their minute, what is known to the day lasts that day', async () => {
  const events = await readEvents('datasets/almaty-january-2022/events.csv');
  expect(events).toHaveLength(10);
  expect(events.filter(({ kind }) => kind === 'outage').map(({ end }) => end)).toEqual([
    Date.UTC(2022, 0, 10),
    Date.UTC(2022, 0, 11),
  ]);
  expect(events[0]!.precision).toBe('day');
  expect(events[0]!.end - events[0]!.start).toBe(24 * 3_600_000);
});
