import { describe, expect, test } from 'vitest';
import { measureExposure } from '../../../src/events/study/exposure.js';
import { listMeasuredOutages } from '../../../src/ingest/events/connectivity/measuredOutages.js';
import {
  readConnectivity,
  type ConnectivityOptions,
} from '../../../src/ingest/events/connectivity/readConnectivity.js';
import { buildCommentTable } from '../../../src/ingest/buildTable.js';
import { useTempFolder } from '../tempFile.js';

const write = useTempFolder();
const hour = 3_600_000;
const start = Date.UTC(2022, 0, 1);
const read = (content: string, options?: ConnectivityOptions) =>
  readConnectivity(write('series', content), options);

/** Ten days of hours with a strong daily rhythm; from `from` to `to` only a tenth of it. */
function drawTraffic(from: number, to: number): readonly number[] {
  return Array.from({ length: 240 }, (_, i) => {
    const usual = 100 + 80 * Math.sin((i % 24) / 4);
    return i >= from && i < to ? usual / 10 : usual;
  });
}
const timeOf = (i: number) => new Date(start + i * hour).toISOString();

describe('levels and access', () => {
  test('are relative to the usual of the hour, also when an outage lasts for most of the days', async () => {
    for (const [from, to] of [
      [100, 130],
      [60, 204],
    ] as const) {
      const rows = drawTraffic(from, to).map((value, i) => `${timeOf(i)},${value}\n`);
      const { series, access, rejects, rowsRead } = await read(`timestamp,Almaty\n${rows.join('')}`);
      expect([rowsRead, rejects.length, series.length, series[0]!.step]).toEqual([240, 0, 1, hour]);
      series[0]!.level.forEach((level, i) => expect(level).toBeCloseTo(i >= from && i < to ? 0.1 : 1, 10));
      expect(access).toHaveLength(1);
      expect(access[0]).toMatchObject({ place: 'Almaty', from: start + from * hour, to: start + to * hour });
      expect(access[0]!.access).toBeCloseTo(0.1, 10);
    }
  });

  test('a usual stretch may be named where nothing else was measured', async () => {
    const rows = [10, 10, 1, 1, 1, 1, 1, 1].map((value, i) => `${timeOf(i)},${value}\n`).join('');
    const plain = await read(`timestamp,Almaty\n${rows}`);
    expect(plain.notes[0]).toContain('say when things were as usual');
    const told = await read(`timestamp,Almaty\n${rows}`, { usual: { from: start, to: start + 2 * hour } });
    expect(Array.from(told.series[0]!.level)).toEqual([1, 1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]);
  });

  test('what was not measured is neither low nor high, and parts stretches', async () => {
    const cells = ['10', '10', '1', '', '1', '5', '10', '10', '10', '10'];
    const rows = cells.map((cell, i) => `${timeOf(i)},${cell}\n`).join('');
    const { series, access, notes } = await read(`timestamp,Almaty\n${rows}`);
    expect(series[0]!.level[3]).toBeNaN();
    expect(
      access.map(({ from, to, access: level }) => [(from - start) / hour, (to - start) / hour, level]),
    ).toEqual([
      [2, 3, 0.1],
      [4, 5, 0.1],
      [5, 6, 0.5],
    ]);
    expect(notes).toEqual(['Almaty: 1 of 10 steps were not measured']);
  });

  test('go into the exposure as they are', async () => {
    const rows = [10, 10, 2, 10].map((value, i) => `${timeOf(i)},${value}\n`).join('');
    const { access } = await read(`timestamp,Almaty\n${rows}`);
    const table = buildCommentTable([{ account: 'a', at: start, text: 'x' }]);
    const places = { names: ['Almaty'], codes: Int32Array.of(0) };
    const exposure = measureExposure(table, places, access, { from: start, binHours: 1, count: 4 });
    expect(Array.from(exposure.share)).toEqual([1, 1, 0.2, 1]);
  });

  test('steps of minutes are joined to hours', async () => {
    const rows = Array.from({ length: 24 }, (_, i) => {
      const time = new Date(start + i * (hour / 6)).toISOString();
      return `${time},Almaty,${i >= 9 && i < 12 ? 0 : 8}\n`;
    }).join('');
    const { access, series } = await read(`time,place,value\n${rows}`);
    expect(series[0]!.step).toBe(hour / 6);
    expect(access).toEqual([{ place: 'Almaty', from: start + hour, to: start + 2 * hour, access: 0.5 }]);
  });
});

describe('layouts', () => {
  test('several places in columns, or in rows, with codes renamed', async () => {
    const wide = await read(`timestamp,KZ,KG\n${timeOf(0)},100 %,5\n${timeOf(1)},50 %,5\n`, {
      places: { KZ: 'Kazakhstan' },
    });
    expect(wide.series.map(({ place, level }) => [place, level[1]])).toEqual([
      ['Kazakhstan', expect.closeTo(2 / 3, 10)],
      ['KG', 1],
    ]);
    const long = await read(`time,country,value\n1641378600,KZ,2\n1641378600,KG,3\n1641382200,KZ,2\n`);
    expect(long.series.map(({ place, at }) => [place, at.length])).toEqual([
      ['KZ', 2],
      ['KG', 1],
    ]);
    expect(long.series[0]!.at[0]).toBe(1641378600_000);
  });

  test('pairs of columns of unequal length', async () => {
    const { series, rejects } = await read(
      `kz timestamps,kz values,kg timestamps,kg values\n${timeOf(0)},1,${timeOf(0)},2\n${timeOf(1)},1,,\n`,
    );
    expect(series.map(({ place, at }) => [place, at.length])).toEqual([
      ['kz', 2],
      ['kg', 1],
    ]);
    expect(rejects).toEqual([]);
  });

  test('Radar series in JSON, with and without a name', async () => {
    const one = { timestamps: [timeOf(0), timeOf(1)], values: ['1.0', '0.5'] };
    const named = await read(
      JSON.stringify({ success: true, result: { meta: { aggInterval: 'ONE_HOUR' }, kz: one } }),
    );
    expect([named.format, named.series[0]!.place]).toEqual(['Cloudflare Radar series, JSON', 'kz']);
    const unnamed = JSON.stringify({ result: { serie_0: one } });
    await expect(read(unnamed)).rejects.toThrow(
      "the file does not say which place was measured; name it: places: { '': ",
    );
    expect((await read(unnamed, { places: { '': 'Kazakhstan' } })).series[0]!.place).toBe('Kazakhstan');
  });

  test('IODA signals: active probing speaks for the place, nulls are gaps, nothing is lost', async () => {
    const signal = {
      entityType: 'country',
      entityCode: 'ZZ',
      entityName: 'Zedland',
      from: 1640995200,
      until: 1641009600,
      step: 3600,
    };
    const { format, series, access, notes, rowsRead, rejects } = await read(
      JSON.stringify({
        type: 'signals.raw',
        data: [
          [
            { ...signal, datasource: 'bgp', subtype: '', values: [10, 10, 10, 10] },
            { ...signal, datasource: 'ping-slash24', values: [10, 'x', null, 1] },
          ],
        ],
      }),
    );
    expect([format, rowsRead]).toEqual(['IODA signals, JSON', 8]);
    expect(series.map(({ source, at }) => [source, at.length])).toEqual([
      ['bgp', 4],
      ['ping-slash24', 3],
    ]);
    expect(access).toHaveLength(1);
    expect(access[0]).toMatchObject({ place: 'Zedland', from: start + 3 * hour, access: 0.1 });
    expect(notes[0]).toBe('access of Zedland is from ping-slash24, not from bgp');
    expect(rejects.map(({ column, raw }) => [column, raw])).toEqual([['data.0.1.values.1', '"x"']]);
  });

  test('columns of sources belong to one place', async () => {
    const { series } = await read(`datetime,bgp,merit-nt\n${timeOf(0)},1,2\n`, { places: { '': 'Zedland' } });
    expect(series.map(({ place, source }) => [place, source])).toEqual([
      ['Zedland', 'bgp'],
      ['Zedland', 'merit-nt'],
    ]);
  });
});

test('cells that cannot be read are listed with line and column', async () => {
  const { rejects, series, rowsRead } = await read(
    `time,place,value\n${timeOf(0)},A,1\nsoon,A,1\n${timeOf(1)},,1\n${timeOf(0)},A,2\n${timeOf(2)},A,1\n`,
  );
  expect([rowsRead, series[0]!.at.length]).toEqual([5, 2]);
  expect(rejects.map(({ line, column }) => [line, column])).toEqual([
    [3, 'time'],
    [4, 'place'],
    [5, 'time'],
  ]);
  await expect(read('a,b\n1,2\n')).rejects.toThrow('this is no series of measurements');
  await expect(read('timestamp,Almaty\n')).rejects.toThrow('there is not a single measurement');
  await expect(read('x', { lowBelow: 2 })).rejects.toThrow('lowBelow must be in [0, 1] (got 2)');
});

test('outages are the stretches under a level', async () => {
  const rows = [10, 10, 10, 10, 1, 2, 7, 10, 0, 10].map((value, i) => `${timeOf(i)},${value}\n`).join('');
  const outages = listMeasuredOutages(await read(`timestamp,Almaty\n${rows}`));
  expect(
    outages.map((event) => [(event.start - start) / hour, (event.end - start) / hour, event.confidence]),
  ).toEqual([
    [4, 6, 'measured: 15 % of the usual level'],
    [8, 9, 'measured: 0 % of the usual level'],
  ]);
  expect(outages[0]).toMatchObject({ kind: 'outage', places: ['Almaty'], precision: 'hour' });
});
