import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { readField } from '../../src/ingest/readField.js';
import { scanRecords } from '../../src/ingest/scanRecords.js';
import { useTempFolder } from './tempFile.js';

const write = useTempFolder();

/** Random fields of all that is hard in CSV, from a small generator of its own so that the file is always the same. */
function composeFile(rows: number): string {
  let state = 7;
  const draw = (n: number) => (state = (state * 48_271) % 2_147_483_647) % n;
  const pieces = ['а', 'ө', 'x', ',', '""', '\n', '\r\n', ' ', '😹', '1', ';', '|', "'", '\\', '#'];
  let content = 'c0,c1,c2\n';
  for (let row = 0; row < rows; row++) {
    const cells = [String(row)];
    for (let k = 0; k < 2; k++)
      cells.push(`"${Array.from({ length: draw(60) }, () => pieces[draw(pieces.length)]).join('')}"`);
    content += `${cells.join(',')}\n`;
  }
  return content;
}

test('sound files are read as DuckDB reads them, field by field', async () => {
  const file = write('hard.csv', composeFile(30_000));
  const ours: string[][] = [];
  const { rejects } = await scanRecords(file, {
    onHeader: () => undefined,
    onRecord: (bytes, scan) => ours.push([0, 1, 2].map((k) => readField(bytes, scan, k))),
  });
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const result = await connection.runAndReadAll(
    `SELECT coalesce(c0, ''), coalesce(c1, ''), coalesce(c2, '') FROM read_csv('${file}', header = true,
     auto_detect = false, delim = ',', quote = '"', escape = '"', parallel = false,
     columns = {'c0': 'VARCHAR', 'c1': 'VARCHAR', 'c2': 'VARCHAR'})`,
  );
  expect(rejects).toEqual([]);
  expect(ours).toEqual(result.getRows());
});
