import { describe, expect, test } from 'vitest';
import { formatEvents } from '../../../src/ingest/events/formatEvents.js';
import { readTimeline, type TimelineOptions } from '../../../src/ingest/events/readTimeline.js';
import { useTempFolder } from '../tempFile.js';

const write = useTempFolder();
const read = (content: string, options?: TimelineOptions) =>
  readTimeline(write('timeline', content), options);
const utc = (text: string) => Date.parse(`${text}Z`);

describe('start and end that are not known alike', () => {
  test('keep a precision each, as written or as stated, and come back from a file', async () => {
    const header = 'name,start,end,precision';
    const { events } = await read(
      `${header}\na,2022-01-05T10:30,2022-01-06,\nb,2022-01-07T10:30,2022-01-08T11:00,minute/day\nc,2022-01-09,2022-01-10,\n`,
    );
    const edges = events.map(({ precision, startPrecision, endPrecision }) => [
      precision,
      startPrecision,
      endPrecision,
    ]);
    expect(edges).toEqual([
      ['day', 'minute', 'day'],
      ['day', 'minute', 'day'],
      ['day', undefined, undefined],
    ]);
    expect((await read(formatEvents(events))).events).toEqual(events);
  });
});

describe('times', () => {
  const readTimes = async (row: string, options?: TimelineOptions) => {
    const { events, rejects } = await read(`name,start,end,precision\nx,${row}\n`, options);
    const [event] = events;
    return event === undefined ? rejects[0]!.reason : [event.start, event.end, event.precision];
  };

  test.each([
    ['a moment', '2022-01-05T10:30,,', ['2022-01-05T10:30', '2022-01-05T10:30', 'minute']],
    ['an hour', '2022-01-05T10,,', ['2022-01-05T10:00', '2022-01-05T10:00', 'hour']],
    ['an hour in a zone', '2022-01-05T10+06:00,,', ['2022-01-05T04:00', '2022-01-05T04:00', 'hour']],
    ['a date', '2022-01-05,,', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    ['a date in eight digits', '20220105,,', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    ['a date in words', '"January 5, 2022",,', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    ['a Russian date', '5 января 2022 г.,,', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    [
      'the last day belongs to it',
      '2022-01-05T10:00,2022-01-06,',
      ['2022-01-05T10:00', '2022-01-07T00:00', 'day'],
    ],
    ['a stated day is a whole one', '2022-01-05T10:30,,day', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    [
      'written ends stand',
      '2022-01-05T10:30,2022-01-06T11:00,day',
      ['2022-01-05T10:30', '2022-01-06T11:00', 'day'],
    ],
    ['a date is no minute', '2022-01-05,,minute', ['2022-01-05T00:00', '2022-01-06T00:00', 'day']],
    ['day first where it must be', '13/1/2022,,', ['2022-01-13T00:00', '2022-01-14T00:00', 'day']],
    ['month first where it must be', '1/13/2022,,', ['2022-01-13T00:00', '2022-01-14T00:00', 'day']],
  ])('%s', async (_, row, [start, end, precision]) => {
    expect(await readTimes(row)).toEqual([utc(start!), utc(end!), precision]);
  });

  test('a zone moves days and clocks, across a change of clock too', async () => {
    const timezone = 'Europe/Berlin';
    expect(await readTimes('2022-03-27,,', { timezone })).toEqual([
      utc('2022-03-26T23:00'),
      utc('2022-03-27T22:00'),
      'day',
    ]);
    expect(await readTimes('2022-03-27 02:30,,', { timezone })).toContain('clocks went forward over it');
  });

  test('an order of day and month is not guessed', async () => {
    expect(await readTimes('3/4/2022,,')).toBe('"3/4/2022" could be day 3 of month 4 or day 4 of month 3');
    expect(await readTimes('3/4/2022,,', { dateOrder: 'MDY' })).toContain(utc('2022-03-04T00:00'));
  });

  test('columns named utc are UTC whatever the zone', async () => {
    const { events, withoutZone } = await read('name,start_utc\nx,2022-01-05 10:00\n', {
      timezone: 'Asia/Almaty',
    });
    expect(events[0]!.start).toBe(utc('2022-01-05T10:00'));
    expect(withoutZone).toEqual([]);
  });

  test('times without a zone are named', async () => {
    const { withoutZone, notes } = await read('name,start\nx,2022-01-05 10:00\ny,2022-01-05 10:00Z\n');
    expect(withoutZone).toEqual(['x']);
    expect(notes).toEqual(['1 event with times that name no zone: taken as UTC']);
  });
});

describe('rows', () => {
  test('those refused are listed, the others kept, empty ones counted', async () => {
    const { rowsRead, events, rejects, notes } = await read(
      'name,start_utc,kind\nx,2022-01-05T10:00Z,\n,,\ny,soon,\nz,2022-01-05T10:00Z,party\nw,"2022\n',
    );
    expect([rowsRead, events.length]).toEqual([4, 1]);
    expect(rejects.map(({ line, column, fix }) => [line, column, fix !== ''])).toEqual([
      [4, 'start_utc', true],
      [5, 'kind', true],
      [6, null, true],
    ]);
    expect(rejects[1]!.reason).toBe('"party" is no kind of event');
    expect(rejects[1]!.raw).toBe('z,2022-01-05T10:00Z,party');
    expect(notes).toContain('1 empty row passed over');
  });

  test('what is written is read back', async () => {
    const events = [
      { name: '=SUM(1), "x"', start: 0, end: 0, kind: 'measure', places: ['A', 'B'], precision: 'minute' },
      { name: 'x\ny', start: 1000, end: 86_400_000, kind: 'outage', places: [], precision: 'day' },
    ].map((event) => ({ ...event, source: '-', confidence: "it's 5 %" }));
    const reading = await read(formatEvents(events as never));
    expect(reading.events).toEqual(events);
    expect(reading.rejects).toEqual([]);
  });

  test('a title above the header is passed over', async () => {
    expect((await read('My timeline\n\nname,start_utc\nx,2022-01-05T10:00Z\n')).events).toHaveLength(1);
  });

  test('files that hold no events say so', async () => {
    await expect(read('a,b\n1,2\n')).rejects.toThrow('no column looks like the name; the columns are a, b');
    await expect(read('[1, 2')).rejects.toThrow('timeline:1: this is no JSON');
    await expect(read('{"a": 1}')).rejects.toThrow('there are no events in this JSON');
    await expect(read('timestamp,Almaty\n2022-01-05T10:00Z,0.5\n')).rejects.toThrow(
      'in-concert events convert',
    );
    await expect(read('x', { timezone: 'Almaty' })).rejects.toThrow(RangeError);
  });
});

describe('JSON', () => {
  test('lists of objects are timelines, with places as lists', async () => {
    const { events, rejects, format } = await read(
      '{"events": [\n{"name": "x", "start": "2022-01-05T10:00:00Z", "places": ["Almaty", "Astana"]},\n' +
        '{"name": "y", "start": 17, "kind": "outage"}]}',
    );
    expect(format).toBe('JSON');
    expect(events[0]).toMatchObject({ name: 'x', places: ['Almaty', 'Astana'], kind: 'event' });
    expect(rejects.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [3, 'start', '"17" is a number, not a time'],
    ]);
  });

  test('IODA outage events', async () => {
    const { format, events, rejects } = await read(
      JSON.stringify({
        type: 'outages.events',
        data: [
          {
            location: 'country/ZZ',
            location_name: 'Zedland',
            start: 1641378600,
            duration: 5400,
            score: 12.5,
            datasource: 'bgp',
            method: 'median',
          },
          { location: 'country/ZZ', start: 1641378600, duration: null, datasource: 'bgp' },
        ],
      }),
    );
    expect(format).toBe('IODA outage events, JSON');
    expect(events).toEqual([
      {
        name: 'Outage seen by bgp: Zedland',
        start: utc('2022-01-05T10:30'),
        end: utc('2022-01-05T12:00'),
        kind: 'outage',
        places: ['Zedland'],
        source: 'IODA, Georgia Institute of Technology',
        confidence: 'measured: median, score 12.5',
        precision: 'minute',
      },
    ]);
    expect(rejects[0]!.reason).toBe('the end of the outage is not known');
  });

  test('IODA outage events as CSV', async () => {
    const { events } = await read('location,start,duration,datasource\nregion/4442,1641378600,60,merit-nt\n');
    expect(events[0]).toMatchObject({ places: ['4442'], end: 1641378660_000, kind: 'outage' });
  });

  test('Cloudflare Radar outages', async () => {
    const outage = {
      description: '',
      startDate: '2022-01-05T10:30:00Z',
      endDate: '2022-01-06T00:00:00Z',
      locations: ['ZZ'],
      locationsDetails: [{ code: 'ZZ', name: 'Zedland' }],
      outage: { outageCause: 'GOVERNMENT_DIRECTED', outageType: 'NATIONWIDE' },
      linkedUrl: 'https://example.org',
    };
    const { events, rejects } = await read(
      JSON.stringify({ result: { annotations: [outage, { ...outage, endDate: null }] } }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      name: 'Outage: Zedland',
      places: ['Zedland'],
      source: 'https://example.org',
      confidence: 'measured: NATIONWIDE, GOVERNMENT_DIRECTED',
    });
    expect(rejects[0]!.reason).toBe('the outage has not ended');
  });
});

describe('Access Now #KeepItOn', () => {
  const header =
    'country,geo_scope,area_name,start_date,end_date,duration,ordered_by,shutdown_type,affected_network,actual_cause,info_source_link\n';

  test('shutdowns are outages, services blocked are measures, dates are whole days', async () => {
    const { format, events, rejects, rowsRead } = await read(
      header +
        'Zedland,"It affected locations in more than one state, province, or region","North, South",2022/01/04,2022/01/11,8,Government,Full network,Mobile;Broadband,Protests,https://example.org/1\n' +
        'Zedland,National (nationwide),"North, South",2022-02-01,2022-02-01,1,,Service-based,,,\n' +
        'Zedland,,North,2022-03-01,,3,,Full network,,,\n' +
        'Zedland,,North,2022-04-02,Ongoing,,,Full network,,,\n' +
        ',,,2022-04-02,2022-04-03,,,Full network,,,\n',
    );
    expect(format).toBe('Access Now #KeepItOn (STOP), CSV');
    expect(rowsRead).toBe(5);
    expect(events.map(({ name, start, end, kind, places }) => [name, start, end, kind, places])).toEqual([
      [
        'Shutdown: North, South, Zedland',
        utc('2022-01-04T00:00'),
        utc('2022-01-12T00:00'),
        'outage',
        ['North', 'South'],
      ],
      [
        'Services blocked or slowed down: Zedland',
        utc('2022-02-01T00:00'),
        utc('2022-02-02T00:00'),
        'measure',
        ['Zedland'],
      ],
      ['Shutdown: North, Zedland', utc('2022-03-01T00:00'), utc('2022-03-04T00:00'), 'outage', ['North']],
    ]);
    expect(events[0]).toMatchObject({
      source: 'https://example.org/1',
      precision: 'day',
      confidence:
        'dates only; type: Full network; network: Mobile;Broadband; ordered by: Government; cause: Protests',
    });
    expect(rejects.map(({ line, column, reason }) => [line, column, reason])).toEqual([
      [5, 'end_date', 'the end of the shutdown is "Ongoing"'],
      [6, 'country', 'there is no country'],
    ]);
  });

  test('months first are read when one says so', async () => {
    const rows = `${header}Zedland,,,1/4/2022,1/11/2022,,,Full network,,,\n`;
    expect((await read(rows)).rejects[0]!.fix).toContain('--date-order');
    expect((await read(rows, { dateOrder: 'MDY' })).events[0]!.start).toBe(utc('2022-01-04T00:00'));
  });
});
