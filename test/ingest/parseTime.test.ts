import { expect, test } from 'vitest';
import { parseTime } from '../../src/ingest/parseTime.js';
import { createZoneClock } from '../../src/ingest/zoneClock.js';
import { createRandom } from '../../src/stats/random.js';

function read(cell: string): string {
  const found = parseTime(cell, 'DMY');
  if (found.kind === 'bad') return found.reason;
  if (found.kind === 'number') return `number ${found.value}`;
  const iso = new Date(found.ms).toISOString().replace('.000Z', 'Z');
  return found.kind === 'utc' ? iso : iso.replace('Z', ' local');
}

test.each([
  ['Wed, 05 Jan 2022 13:07:22 +0600', '2022-01-05T07:07:22Z'],
  ['5 Jan 2022 13:07 GMT', '2022-01-05T13:07:00Z'],
  ['Wed, 05 Jan 2022 13:07:22 UT', '2022-01-05T13:07:22Z'],
  ['Wed Oct 10 20:19:24 +0000 2018', '2018-10-10T20:19:24Z'],
  ['Wed Jan  5 13:07:22 UTC 2022', '2022-01-05T13:07:22Z'],
  ['Wed Jan  5 13:07:22 2022', '2022-01-05T13:07:22 local'],
  ['Wed Jan 05 2022 13:07:22 GMT+0600 (East Kazakhstan Time)', '2022-01-05T07:07:22Z'],
  ['Jan 5, 2022, 1:07 PM', '2022-01-05T13:07:00 local'],
  ['Jan 5, 2022, 1:07\u202fPM', '2022-01-05T13:07:00 local'],
  ['January 5, 2022 at 12:07:22 a.m. UTC', '2022-01-05T00:07:22Z'],
  ['5 янв 2022 в 13:07', '2022-01-05T13:07:00 local'],
  ['5 января 2022 г. 13:07', '2022-01-05T13:07:00 local'],
  ['5 янв. 2022 г., 13:07:22', '2022-01-05T13:07:22 local'],
  ['31 МАЯ 2022, 13:07 МСК', '2022-05-31T10:07:00Z'],
  ['2022 ж. 5 қаңтар, 13:07', '2022-01-05T13:07:00 local'],
  ['2022 ж. 05 желт., 13:07:22', '"2022 ж. 05 желт., 13:07:22" is not a time'],
  ['9 желтоқсан 2022 13:07', '2022-12-09T13:07:00 local'],
  ['05.01.2022, 13:07:22', '2022-01-05T13:07:22 local'],
  ['05.01.2022 в 13:07', '2022-01-05T13:07:00 local'],
  ['20220105T130722Z', '2022-01-05T13:07:22Z'],
  ['20220105T130722.5+0600', '2022-01-05T07:07:22.500Z'],
  ['20220105T1307', '2022-01-05T13:07:00 local'],
  ['20220105130722', '2022-01-05T13:07:22 local'],
  ['1641388042', 'number 1641388042'],
  ['1641388042123456', 'number 1641388042123456'],
  ['2022-01-05 13:07 UTC+6', '2022-01-05T07:07:00Z'],
  ['2022-01-05T13:07:22.123456789Z', '2022-01-05T13:07:22.123Z'],
])('%s is %s', (cell, expected) => {
  expect(read(cell)).toBe(expected);
});

test.each([
  ['сегодня в 13:07', 'counts from the day of the export'],
  ['вчера в 13:07', 'counts from the day of the export'],
  ['Yesterday at 1:07 PM', 'counts from the day of the export'],
  ['2 hours ago', 'counts from the day of the export'],
  ['5 минут назад', 'counts from the day of the export'],
  ['5 янв в 13:07', 'has no year'],
  ['Jan 5 at 1:07 PM', 'has no year'],
  ['5 января 2022 г.', 'has no time of day'],
  ['20220105', 'number 20220105'],
  ['2022-01-05 13:07 EST', '"EST" is no zone known to mean one thing only'],
  ['Wed Jan 05 13:07:22 CST 2022', '"CST" is no zone'],
  ['2022-01-05 13:07 +25:00', 'no zone is +25:00 from UTC'],
  ['31 февраля 2022 13:07', 'no such day or hour'],
  ['Jan 5, 2022, 13:07 PM', 'no such day or hour'],
  ['5 маркиз 2022 13:07', 'is not a time'],
  ['20221305T130722Z', 'no such day or hour'],
])('%s: %s', (cell, reason) => {
  expect(read(cell)).toContain(reason);
});

test('MSK is the clock of Moscow on that day', () => {
  expect(read('2014-10-25 12:00 MSK')).toBe('2014-10-25T08:00:00Z');
  expect(read('2014-10-27 12:00 MSK')).toBe('2014-10-27T09:00:00Z');
  expect(read('2010-12-01 12:00 MSK')).toBe('2010-12-01T09:00:00Z');
});

test('a text in the place of a time costs nothing', () => {
  const started = performance.now();
  for (const piece of ['a ', '1 ', 'янв ', ', ', '2022 ', 'янв. '])
    for (const length of [90, 1_000_000]) read(piece.repeat(length / piece.length));
  expect(performance.now() - started).toBeLessThan(500);
});

const zones = [
  ...[
    'Europe/Berlin',
    'America/New_York',
    'Asia/Almaty',
    'Europe/Moscow',
    'Australia/Lord_Howe',
    'Asia/Tehran',
  ],
  ...['America/St_Johns', 'Africa/Casablanca', 'Pacific/Apia', 'Asia/Pyongyang', 'America/Sao_Paulo', 'UTC'],
];

/** The clock of a zone as Intl shows it, read as if it were UTC. */
function createShow(timeZone: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (utc) => Date.parse(`${format.format(utc).replace(' ', 'T')}Z`);
}

test.each(zones)('what a clock in %s shows is found again, also around its changes', (zone) => {
  const random = createRandom(20_220_105);
  const clock = createZoneClock(zone);
  const show = createShow(zone);
  const [start, end] = [Date.UTC(2005, 0, 1), Date.UTC(2025, 0, 1)];
  const changes: number[] = [];
  for (let at = start; at < end; at += 86_400_000)
    if (show(at) - at !== show(at + 86_400_000) - (at + 86_400_000)) changes.push(at);
  const instants = Array.from({ length: 300 }, () => start + random.integer((end - start) / 1000) * 1000);
  for (const change of changes)
    for (let k = 0; k < 20; k++) instants.push(change + random.integer(2 * 86_400) * 1000);
  for (const utc of instants) {
    const { ms, isAmbiguous } = clock(show(utc));
    expect(show(ms)).toBe(show(utc));
    if (!isAmbiguous) expect(ms).toBe(utc);
    else expect(ms).toBeLessThanOrEqual(utc);
  }
});

test.each(zones.filter((zone) => zone !== 'UTC'))(
  '%s: a reading is refused when no moment shows it',
  (zone) => {
    const clock = createZoneClock(zone);
    const show = createShow(zone);
    const quarter = 900_000;
    let skipped = 0;
    for (let day = Date.UTC(2011, 0, 1); day < Date.UTC(2012, 0, 3); day += 86_400_000) {
      if (show(day) - day === show(day + 2 * 86_400_000) - (day + 2 * 86_400_000)) continue;
      const shown = new Set<number>();
      for (let at = day - 2 * 86_400_000; at < day + 4 * 86_400_000; at += quarter) shown.add(show(at));
      for (let reading = day; reading < day + 2 * 86_400_000; reading += quarter) {
        expect(Number.isNaN(clock(reading).ms)).toBe(!shown.has(reading));
        if (!shown.has(reading)) skipped++;
      }
    }
    if (zone === 'Europe/Berlin') expect(skipped).toBeGreaterThan(0);
  },
);
