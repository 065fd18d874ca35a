// Counts the co-actions of one folder of columns with one rival and prints what it took as JSON; pairs.ts starts it.
import { join } from 'node:path';
import { coActions } from '../../src/coordination/pairs/coActions.js';
import { readColumns } from './columnFiles.js';
import { readPeakMegabytes } from './peakMemory.js';

/** What a rival took: each run in milliseconds, and the peak memory of its process. */
export interface RivalCost {
  readonly milliseconds: readonly number[];
  /** Of all threads together: a busy machine stretches the clock, but hardly these. */
  readonly processorMilliseconds: readonly number[];
  readonly pairs: number;
  readonly coActions: number;
  readonly megabytes: number;
  /** The peak before the first run, with the columns in memory; not told by C. */
  readonly startMegabytes?: number;
}

type Count = () => Promise<{ pairs: number; coActions: number }>;

const [rival, folder, window, least, runs] = process.argv.slice(2) as [
  string,
  string,
  string,
  string,
  string,
];

function prepareOurs(): Count {
  const actions = readColumns(folder);
  return async () => {
    const pairs = await coActions(actions, { windowSeconds: Number(window), minCoActions: Number(least) });
    return { pairs: pairs.a.length, coActions: pairs.coActions.reduce((sum, count) => sum + count, 0) };
  };
}

/** A join by object and by buckets as wide as the window, each row standing in its own and both beside it. */
async function prepareDuckdb(): Promise<Count> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run(
    `CREATE TABLE actions AS SELECT substr(account_id, 2)::INTEGER account, created_at::INTEGER AS second,
     substr(object_id, 2)::INTEGER AS object FROM read_csv('${join(folder, 'actions.csv')}')`,
  );
  return async () => {
    const result = await connection.runAndReadAll(
      `WITH placed AS (SELECT *, second // ${window} AS bucket FROM actions),
       spread AS (SELECT object, account, second, bucket + unnest([-1, 0, 1]) AS bucket FROM placed),
       pairs AS (SELECT one.account a, other.account b, count(DISTINCT one.object) AS objects
         FROM placed one JOIN spread other ON one.object = other.object AND one.bucket = other.bucket
           AND abs(other.second - one.second) <= ${window}
         WHERE one.account < other.account GROUP BY ALL HAVING count(DISTINCT one.object) >= ${least})
       SELECT count(*)::DOUBLE, sum(objects)::DOUBLE FROM pairs`,
    );
    const [pairs, sum] = result.getRows()[0]!;
    return { pairs: Number(pairs), coActions: Number(sum) };
  };
}

const count = rival === 'duckdb' ? await prepareDuckdb() : prepareOurs();
const startMegabytes = readPeakMegabytes();
const milliseconds: number[] = [];
const processorMilliseconds: number[] = [];
let found = { pairs: 0, coActions: 0 };
for (let run = 0; run < Number(runs); run++) {
  const before = process.cpuUsage();
  const since = performance.now();
  found = await count();
  milliseconds.push(performance.now() - since);
  const { user, system } = process.cpuUsage(before);
  processorMilliseconds.push((user + system) / 1000);
}
const megabytes = readPeakMegabytes();
console.log(
  JSON.stringify({
    milliseconds,
    processorMilliseconds,
    ...found,
    startMegabytes,
    megabytes,
  } satisfies RivalCost),
);
