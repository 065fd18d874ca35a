import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FileFacts } from '../../src/ingest/openBytes.js';
import { readExcelRows } from '../../src/ingest/tables/readExcelRows.js';
import { readParquetRows } from '../../src/ingest/tables/readParquetRows.js';
import { createRandom } from '../../src/stats/random.js';
import { composeWorkbook, storeZip, type ExcelCell } from './sameTableWriters.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

async function collect(rows: AsyncIterable<readonly string[]>): Promise<(readonly string[])[]> {
  const found: (readonly string[])[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function writeParquet(name: string, select: string): Promise<string> {
  const file = write(name, '');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  await connection.run(`SET TimeZone = 'UTC'; COPY (${select}) TO '${file}' (FORMAT parquet)`);
  return file;
}

async function readWorkbook(sheets: Parameters<typeof composeWorkbook>[0]) {
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const rows = await collect(readExcelRows(write('book.xlsx', composeWorkbook(sheets)), facts));
  return { rows, facts };
}

/** Days since the last day of 1899, as Excel counts. */
function toSerial(iso: string): { date: number } {
  return { date: Date.parse(iso) / 86_400_000 + 25_569 };
}

test('Parquet: every type as text, whole numbers exact, times as they are', async () => {
  const file = await writeParquet(
    'types.parquet',
    `SELECT 9223372036854775807::BIGINT AS a, 18446744073709551615::UBIGINT AS b, 42::INTEGER AS c,
     12345678901234567890.50::DECIMAL(30, 2) AS d, -7.25::DECIMAL(9, 2) AS e, 123456789012345678::DECIMAL(18, 0) AS f,
     1.5::DOUBLE AS g, 12345.0::DOUBLE AS h, true AS i, NULL::VARCHAR AS j,
     TIMESTAMPTZ '2022-01-05 13:07:22.5+06' AS k, TIMESTAMP '2022-01-05 13:07:22' AS l,
     TIMESTAMP_NS '2022-01-05 13:07:22.000001' AS m, TIMESTAMP_MS '2022-01-05 13:07:22' AS n,
     DATE '2022-01-05' AS o, TIME '13:07:22' AS p, [1::BIGINT, 2] AS q, {'x': 9007199254740993} AS r,
     'ә😹' AS s, '\\x01\\xFF'::BLOB AS t, '{"a":12345678901234567890}'::JSON AS u, 123::UTINYINT AS v,
     'c5e1a2b3-0000-4000-8000-000000000001'::UUID AS w`,
  );
  const [names, row] = await collect(readParquetRows(file));
  expect(Object.fromEntries(names!.map((name, k) => [name, row![k]]))).toEqual({
    a: '9223372036854775807',
    b: '18446744073709551615',
    c: '42',
    d: '12345678901234567890.5',
    e: '-7.25',
    f: '123456789012345678',
    g: '1.5',
    h: '12345',
    i: 'true',
    j: '',
    k: '2022-01-05T07:07:22.500Z',
    l: '2022-01-05T13:07:22',
    m: '2022-01-05T13:07:22',
    n: '2022-01-05T13:07:22',
    o: '2022-01-05',
    p: '13:07:22',
    q: '["1","2"]',
    r: '{"x":"9007199254740993"}',
    s: 'ә😹',
    t: '\u0001\ufffd',
    u: '{"a":12345678901234567890}',
    v: '123',
    w: 'c5e1a2b3-0000-4000-8000-000000000001',
  });
});

test('Parquet: ids that a program has made doubles are damaged, other doubles are not its business', async () => {
  const damaged = await writeParquet(
    'ids.parquet',
    `SELECT '1' AS comment_id, 1234567890123456789::DOUBLE AS author_id`,
  );
  await expect(collect(readParquetRows(damaged))).rejects.toThrow(
    /ids\.parquet:2: column author_id: ids are kept as rounded numbers .* export them anew as text/,
  );
  const views = await writeParquet(
    'views.parquet',
    `SELECT 1e18::DOUBLE AS views, 12.0::DOUBLE AS author_id`,
  );
  expect(await collect(readParquetRows(views))).toEqual([
    ['views', 'author_id'],
    ['1000000000000000000', '12'],
  ]);
});

test('Parquet: rows of several groups come in order; a damaged file says so', async () => {
  const file = await writeParquet('many.parquet', `SELECT range AS n, 'x' || range AS t FROM range(300000)`);
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const rows = await collect(readParquetRows(file, facts));
  expect(rows.length).toBe(300_001);
  expect(rows.every(([n, t], i) => i === 0 || (n === String(i - 1) && t === `x${i - 1}`))).toBe(true);
  expect(facts.packing).toBe('parquet');
  expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
  const cut = write('cut.parquet', Buffer.from('PAR1 this is not all of it PAR1'));
  await expect(collect(readParquetRows(cut))).rejects.toThrow(
    /cut\.parquet: the Parquet file cannot be read/,
  );
});

test('Parquet: whatever byte is damaged, the file is read or refused', async () => {
  const sound = readFileSync(
    await writeParquet('sound.parquet', `SELECT range AS id, 'text ' || range AS t FROM range(50)`),
  );
  const random = createRandom(11);
  for (let run = 0; run < 300; run++) {
    const bytes = Buffer.from(sound);
    for (let k = 0; k < 3; k++) bytes[random.integer(bytes.length)] = random.integer(256);
    const file = write('mutant.parquet', bytes);
    const found: unknown = await collect(readParquetRows(file)).catch((error: unknown) => error);
    if (!Array.isArray(found)) expect(found).toMatchObject({ name: 'InputError' });
  }
});

test('Excel: numbers, dates, empty rows and cells', async () => {
  const { rows, facts } = await readWorkbook({
    Sheet1: [
      ['comment_id', ' created_at ', 'day', 'clock', 'text', 'n'],
      [
        { number: '1234567890123456789' },
        toSerial('2022-01-05T13:07:22Z'),
        toSerial('2022-01-05T00:00:00Z'),
        toSerial('1899-12-30T13:07:22Z'),
        ' _x0041_ \r\n<&>"',
        { number: '1.50' },
      ],
      null,
      [
        '007',
        toSerial('2022-01-06T00:00:00Z'),
        toSerial('2022-01-06T00:00:00Z'),
        '',
        '',
        { number: '1.5E3' },
      ],
    ],
  });
  expect(rows).toEqual([
    ['comment_id', 'created_at', 'day', 'clock', 'text', 'n'],
    ['1234567890123456789', '2022-01-05T13:07:22', '2022-01-05', '13:07:22', ' _x0041_ \r\n<&>"', '1.5'],
    [],
    ['007', '2022-01-06T00:00:00', '2022-01-06', '', '', '1500'],
  ]);
  expect(facts.sheet).toBeUndefined();
});

test('Excel: every second of a day comes out whole', async () => {
  const seconds = Array.from({ length: 500 }, (_, i) => i * 172 + 1);
  const start = Date.UTC(2022, 0, 5);
  const dates: ExcelCell[][] = seconds.map((s) => [toSerial(new Date(start + s * 1000).toISOString())]);
  const { rows } = await readWorkbook({ Sheet1: [['time'], ...dates] });
  expect(rows.slice(1).flat()).toEqual(
    seconds.map((s) => new Date(start + s * 1000).toISOString().slice(0, 19)),
  );
});

test('Excel: ids that Excel has rounded are an error, other big numbers are not', async () => {
  const rounded = { number: '1.2345678901234499E+18' };
  await expect(readWorkbook({ Sheet1: [['author_id'], [{ number: '1' }], [rounded]] })).rejects.toThrow(
    /book\.xlsx:3: column author_id: ids are kept as rounded numbers/,
  );
  await expect(readWorkbook({ Sheet1: [['ID автора'], [rounded]] })).rejects.toThrow('rounded');
  expect((await readWorkbook({ Sheet1: [['views'], [rounded]] })).rows[1]).toEqual(['1234567890123449856']);
});

test('Excel: of several sheets the one whose columns are understood is read, and named', async () => {
  const comments = [
    ['id', 'author', 'date', 'text'],
    ['1', 'a', '2022-01-05T13:07:22Z', 'x'],
  ];
  const { rows, facts } = await readWorkbook({
    About: [['made by', 'me']],
    Empty: [],
    Data: [null, ...comments],
  });
  expect(rows).toEqual(comments);
  expect(facts.sheet).toBe('sheet "Data" of "About", "Empty", "Data"');
  expect(facts.headerRow).toBe(2);
  await expect(readWorkbook({ Empty: [] })).rejects.toThrow('the workbook is empty');
});

test('Excel: another zip archive, or a workbook cut off, says so', async () => {
  const zip = write('a.xlsx', storeZip({ 'a.csv': 'a,b' }));
  await expect(collect(readExcelRows(zip))).rejects.toThrow(
    'no Excel workbook (.xlsx); if it is a zip archive',
  );
  const book = composeWorkbook({ Sheet1: [['a'], ['b']] });
  const cut = write('cut.xlsx', book.subarray(0, book.length - 300));
  await expect(collect(readExcelRows(cut))).rejects.toThrow('cut.xlsx: ');
  const changed = Buffer.from(book);
  changed.write('<t xml:space="preserve">c', changed.indexOf('<t xml:space="preserve">b'));
  const damaged = write('damaged.xlsx', changed);
  await expect(collect(readExcelRows(damaged))).rejects.toThrow('sheet1.xml is damaged');
});

test('Excel: cells changed behind the checksum, and rows beyond the end of Excel, are refused', async () => {
  const book = composeWorkbook({ Sheet1: [['a'], ['b']] });
  const changed = Buffer.from(book);
  changed.write('c', changed.indexOf('>b<') + 1);
  await expect(collect(readExcelRows(write('changed.xlsx', changed)))).rejects.toThrow(
    'sheet1.xml is damaged',
  );
  const rows =
    '<worksheet><sheetData><row r="99999999"><c r="A99999999"><v>1</v></c></row></sheetData></worksheet>';
  const far = storeZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': rows });
  await expect(collect(readExcelRows(write('far.xlsx', far)))).rejects.toThrow('has a row 99999999');
});
