import { expect, test } from 'vitest';
import { readTimes, type TimeOptions } from '../../src/ingest/readTimes.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';

function read(cells: readonly string[], options: Partial<TimeOptions> = {}) {
  const lines = Float64Array.from(cells, (_, i) => i + 2);
  const { at, flaws, notes } = readTimes(buildTextColumn(cells), lines, {
    file: 'f.csv',
    column: 't',
    ...options,
  });
  const iso = Array.from(at, (ms, i) => (Number.isNaN(ms) ? flaws.get(i) : new Date(ms).toISOString()));
  return { iso, notes, flaws };
}

test.each([
  ['2022-01-05T10:00:00Z', '2022-01-05T10:00:00.000Z'],
  ['2022-01-05 16:00:00.25+06:00', '2022-01-05T10:00:00.250Z'],
  ['2022-01-05 16:00 +06', '2022-01-05T10:00:00.000Z'],
  ['2022-01-05 04:30:00-0530', '2022-01-05T10:00:00.000Z'],
  ['2022-01-05 10:00:00 UTC', '2022-01-05T10:00:00.000Z'],
  ['05.01.2022 10:00:07Z', '2022-01-05T10:00:07.000Z'],
  ['1641376800', '2022-01-05T10:00:00.000Z'],
  ['1641376800123', '2022-01-05T10:00:00.123Z'],
  ['1641376800.5', '2022-01-05T10:00:00.500Z'],
  ['  2022-01-05T10:00:00Z ', '2022-01-05T10:00:00.000Z'],
  ['2022-02-29T10:00:00Z', '"2022-02-29T10:00:00Z" is not a time: no such day or hour'],
  ['2022-01-05T25:00:00Z', '"2022-01-05T25:00:00Z" is not a time: no such day or hour'],
  ['2022-01-05', '"2022-01-05" has no time of day'],
  ['1970-01-01T00:00:00Z', 'time is 1970-01-01T00:00:00Z, which stands for "unknown"'],
  ['0', 'time is 1970-01-01T00:00:00Z, which stands for "unknown"'],
  ['1980-01-01T00:00:00Z', '"1980-01-01T00:00:00Z" is before 1990'],
  ['', 'no time'],
])('%s', (cell, expected) => {
  expect(read([cell]).iso).toEqual([expected]);
});

test('the unit of numbers is decided by most of the column', () => {
  const { iso, notes } = read(['1641376800000', '1641376801000', '1641376802']);
  expect(iso[1]).toBe('2022-01-05T10:00:01.000Z');
  expect(iso[2]).toContain('does not fit the other times, which are milliseconds');
  expect(notes).toEqual(['using `t` as time, milliseconds since 1970, UTC']);
});

test('the order of day and month is read from the whole column, and asked when it cannot be', () => {
  const zone = { timezone: 'UTC' };
  expect(read(['3/4/2022 9:05', '3/14/2022 1:00 PM'], zone).iso).toEqual([
    '2022-03-04T09:05:00.000Z',
    '2022-03-14T13:00:00.000Z',
  ]);
  expect(read(['3/4/2022 9:05', '14/3/2022 9:05'], zone).iso[0]).toBe('2022-04-03T09:05:00.000Z');
  const open = () => read(['2022-01-01 10:00', '3/4/2022 9:05'], zone);
  expect(open).toThrow('f.csv:3: column t: in "3/4/2022 9:05" day and month could be swapped');
  expect(open).toThrow('--date-order DMY');
  expect(read(['3/4/2022 9:05'], { ...zone, dateOrder: 'MDY' }).iso).toEqual(['2022-03-04T09:05:00.000Z']);
});

test('a time without a zone is never guessed', () => {
  expect(() => read(['2022-01-05T10:00:00Z', '2022-01-05 10:00'])).toThrow(
    'f.csv:3: column t: "2022-01-05 10:00" has no timezone; say which clock it is: --timezone UTC',
  );
  const { iso, notes } = read(['2022-01-05 16:00'], { timezone: 'Asia/Almaty' });
  expect(iso).toEqual(['2022-01-05T10:00:00.000Z']);
  expect(notes).toEqual(['using `t` as time, on the clock of Asia/Almaty']);
  expect(read(['1641376800'], { timezone: 'Asia/Almaty' }).notes.join()).toContain(
    'Asia/Almaty serves for days and charts',
  );
});

test('clocks that change: a skipped reading is rejected, a doubled one is the earlier', () => {
  // Berlin 2022: 27 March 2:00 → 3:00, 30 October 3:00 → 2:00.
  const { iso, notes } = read(
    ['2022-03-27 01:59:59', '2022-03-27 02:30', '2022-03-27 03:00', '2022-10-30 02:30', '2022-10-30 03:00'],
    { timezone: 'Europe/Berlin' },
  );
  expect(iso).toEqual([
    '2022-03-27T00:59:59.000Z',
    '"2022-03-27 02:30" never was in Europe/Berlin: clocks went forward over it',
    '2022-03-27T01:00:00.000Z',
    '2022-10-30T00:30:00.000Z',
    '2022-10-30T02:00:00.000Z',
  ]);
  expect(notes[1]).toContain('1 times happened twice');
});
