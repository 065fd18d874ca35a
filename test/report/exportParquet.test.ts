import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { tabulateNetwork } from '../../src/report/export/tabulateNetwork.js';
import { writeNetworkParquet } from '../../src/report/export/writeNetworkParquet.js';
import { sampleAnalysis } from '../charts/sampleAnalysis.js';
import { sampleMeasures } from './sampleMeasures.js';

const folder = mkdtempSync(join(tmpdir(), 'in-concert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('DuckDB reads the Parquet files: weights, times, what is not known, parameters', async () => {
  const sample = sampleAnalysis();
  const measures = sampleMeasures(sample);
  const files = writeNetworkParquet(tabulateNetwork({ ...sample, networkMeasures: measures }));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const connection = await (await DuckDBInstance.create()).connect();
  const query = async (sql: string): Promise<unknown[][]> =>
    (await connection.run(sql.replaceAll('FOLDER', folder))).getRowsJson() as Promise<unknown[][]>;

  const edges = await query(
    "select source, target, weight, same_text_p, epoch_ms(first_at)::double from 'FOLDER/network_edges.parquet'",
  );
  expect(edges).toEqual(
    measures.ties.map(({ a, b, weight, layers, firstAt }) => [a, b, weight, layers[0]!.p, firstAt]),
  );
  const nodes = await query("select id, betweenness from 'FOLDER/network_nodes.parquet'");
  expect(nodes).toEqual(measures.accounts.map(({ account, betweenness }) => [account, betweenness]));
  const [[parameters]] = (await query(
    "select decode(value) from parquet_kv_metadata('FOLDER/network_edges.parquet') where decode(key) = 'parameters'",
  )) as [[string]];
  expect(JSON.parse(parameters)).toEqual(sample.parameters);
});
