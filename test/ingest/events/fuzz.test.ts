import { expect, test } from 'vitest';
import { checkTimeline } from '../../../src/ingest/events/checkTimeline.js';
import { holdsConnectivity } from '../../../src/ingest/events/connectivity/holdsConnectivity.js';
import { readConnectivity } from '../../../src/ingest/events/connectivity/readConnectivity.js';
import { readTimeline } from '../../../src/ingest/events/readTimeline.js';
import { readEvents } from '../../../src/ingest/readEvents.js';
import { InputError } from '../../../src/model/inputError.js';
import { createDraw, mutations } from '../fuzz/mutate.js';
import { useTempFolder } from '../tempFile.js';

/** More of them with `FUZZ_INPUTS=20000 npx vitest run test/ingest/events/fuzz.test.ts`. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 360);
const write = useTempFolder();
const kinds = Object.entries(mutations);

const seeds = [
  'name,start_utc,end_utc,kind,places,source,confidence,precision\n"a, b",2022-01-05T10:30:00Z,2022-01-06,outage,A;B,x,,day\nc,5 января 2022,,,,,,\n',
  'country,geo_scope,area_name,start_date,end_date,duration,shutdown_type\nZ,Regional,"N, S",2022/01/04,2022/01/11,8,Full network\nZ,,,1/13/2022,,3,Throttle\n',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:a\\, b\r\n c\r\nDTSTART;TZID=Asia/Almaty:20220105T103000\r\nDURATION:P1DT2H\r\nCATEGORIES:outage\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:d\r\nDTSTART;VALUE=DATE:20220105\r\nDTEND;VALUE=DATE:20220107\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  '{"data":[{"location":"country/ZZ","location_name":"Z","start":1641378600,"duration":60,"datasource":"bgp","score":3}]}',
  '{"events":[{"name":"a","start":"2022-01-05","places":["A","B"],"kind":"outage"},{"name":"b","start":"2022-01-05T10Z"}]}',
  '{"data":[[{"entityName":"Z","datasource":"bgp","from":1640995200,"step":3600,"values":[1,2,null,0.5]}]]}',
  '{"result":{"meta":{},"kz":{"timestamps":["2022-01-05T10:00:00Z","2022-01-05T11:00:00Z"],"values":["1.0","0.5"]}}}',
  'timestamp,Almaty,Oral\n2022-01-05T10:00:00Z,1,2\n2022-01-05T11:00:00Z,0.5,\n2022-01-05 12:00,1,2\n',
  'time,place,datasource,value\n1641378600,A,bgp,3\n1641382200,A,bgp,1 %\n',
].map((text) => Buffer.from(text));

async function expectInputError(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return false;
  }
}

test(
  `${inputs} broken files end in a reading or in an InputError`,
  { timeout: 60_000 + 300 * inputs },
  async () => {
    let read = 0;
    for (let seed = 0; seed < inputs; seed++) {
      const draw = createDraw(seed);
      let bytes: Buffer = seeds[seed % seeds.length]!;
      for (let k = draw(4); k >= 0; k--) {
        const [, mutate] = kinds[draw(kinds.length)]!;
        bytes = mutate(bytes, draw, seeds[draw(seeds.length)]!);
      }
      const file = write('broken', bytes);
      const since = process.cpuUsage();
      try {
        const isRead = await expectInputError(async () => {
          const { rowsRead, events, rejects } = await readTimeline(file);
          expect(rowsRead).toBe(events.length + rejects.length);
          expect(rejects.every(({ line, reason }) => line >= 1 && reason !== '')).toBe(true);
          expect(events.every(({ start, end }) => end >= start && Number.isFinite(end - start))).toBe(true);
          checkTimeline(events);
        });
        await expectInputError(() => readEvents(file, { timezone: 'Europe/Berlin', dateOrder: 'MDY' }));
        const isMeasured = await expectInputError(async () => {
          const { access, series } = await readConnectivity(file, { places: { '': 'A' } });
          expect(access.every(({ access: level, from, to }) => level >= 0 && level < 0.8 && from < to)).toBe(
            true,
          );
          for (const { level } of series)
            expect(level.every((one) => Number.isNaN(one) || (one >= 0 && one <= 1))).toBe(true);
        });
        await expectInputError(() => holdsConnectivity(file));
        if (isRead || isMeasured) read++;
        if (process.cpuUsage(since).user > 5e6) throw new Error('reading took over 5 s of the processor');
      } catch (error) {
        throw new Error(`seed ${seed}: ${JSON.stringify(bytes.toString('latin1'))}`, { cause: error });
      }
    }
    // Half-broken files are read: else nothing but the first check would be tested.
    expect(read).toBeGreaterThan(inputs / 10);
  },
);
