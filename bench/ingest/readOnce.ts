// Reads one file with one reader and prints what it took as JSON; measure.ts starts it.
import type * as DuckDb from '@duckdb/node-api';
import { readComments } from '../../src/ingest/readComments.js';

const [reader, file] = process.argv.slice(2) as [string, string];

async function readOurs(keepIds: boolean): Promise<number> {
  const { table } = await readComments(file, { keepIds, key: 'only for measuring' });
  return table.rows;
}

/** The same columns: four of ids as text, as ours are exact strings, the time as a timestamp, and the text. */
async function readWithDuckdb({ DuckDBInstance }: typeof DuckDb): Promise<number> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run(
    `CREATE TABLE comments AS SELECT comment_id, account_id, group_id, post_id, try_cast(created_at AS timestamp) AS "at", text
     FROM read_csv('${file.replaceAll("'", "''")}', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
     columns = {'comment_id': 'VARCHAR', 'account_id': 'VARCHAR', 'group_id': 'VARCHAR', 'post_id': 'VARCHAR',
     'created_at': 'VARCHAR', 'text': 'VARCHAR'})`,
  );
  const result = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM comments');
  return Number(result.getRows()[0]![0]);
}

// Loaded only where it is used, so that its code does not count in our memory; and before the clock starts.
const duckdb = reader === 'duckdb' ? await import('@duckdb/node-api') : null;
const before = process.cpuUsage();
const since = performance.now();
const rows = duckdb === null ? await readOurs(reader === 'ours') : await readWithDuckdb(duckdb);
const seconds = (performance.now() - since) / 1000;
const { user, system } = process.cpuUsage(before);
const processorSeconds = (user + system) / 1e6;
console.log(
  JSON.stringify({ seconds, processorSeconds, rows, megabytes: process.resourceUsage().maxRSS / 1024 }),
);
