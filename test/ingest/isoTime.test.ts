import { expect, test } from 'vitest';
import { readIsoTime } from '../../src/ingest/isoTime.js';

const read = (text: string, from = 0) => readIsoTime(new TextEncoder().encode(text), from);

test('every day from 1970 to 2110 and the hours around it are those of Date', () => {
  for (let day = 0; day < 51_500; day++) {
    const ms = day * 86_400_000 + ((day * 7_919_000) % 86_400_000);
    const iso = new Date(ms).toISOString();
    expect(read(iso)).toBe(ms);
    expect(read(`,${iso.replace('T', ' ')}`, 1)).toBe(ms);
  }
  expect(read('1900-03-01T00:00:00')).toBe(Date.UTC(1900, 2, 1));
  expect(read('2400-02-29T23:59:59')).toBe(Date.UTC(2400, 1, 29, 23, 59, 59));
});

test.each([
  '2022-02-29T10:00:00Z',
  '1900-02-29T10:00:00Z',
  '2022-04-31T10:00:00Z',
  '2022-00-10T10:00:00Z',
  '2022-13-10T10:00:00Z',
  '2022-01-00T10:00:00Z',
  '2022-01-05T24:00:00Z',
  '2022-01-05T10:60:00Z',
  '2022-01-05T10:00:60Z',
  '2022/01/05T10:00:00Z',
  '2022-01-05_10:00:00Z',
  '2022-1-05T10:00:000Z',
  '202x-01-05T10:00:00Z',
  '0022-01-05T10:00:00Z',
  '2022-01-05T10:00:0',
  '',
])('%j is left to the general reader', (text) => {
  expect(read(text)).toBeNaN();
});
