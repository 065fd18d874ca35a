// CSV file → file of pairs, the whole process, beside DuckDB doing the same, in one run:
//   npm run build && npx tsx bench/coordination/files.ts [1M|10M]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCsv } from './columnFiles.js';
import { drawActions } from './generate.js';
import { describeSpread, median } from './spread.js';

const size = process.argv[2] ?? '1M';
const rows = { '1M': 1_000_000, '10M': 10_000_000 }[size];
if (rows === undefined) throw new Error(`write 1M or 10M (got ${size})`);
const rounds = rows > 1_000_000 ? 3 : 5;
const root = fileURLToPath(new URL('../..', import.meta.url));

interface FileCost {
  readonly seconds: number;
  /** Of all threads together: a busy machine stretches the clock, but hardly these. */
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/** Plain JavaScript, so that no compiler of TypeScript takes part of DuckDB's time or memory. */
const duckdbProgram = `
  import { DuckDBInstance } from '@duckdb/node-api';
  const [input, output] = process.argv.slice(1);
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run(\`COPY (
    WITH actions AS (SELECT account_id, object_id, created_at::BIGINT AS second, created_at::BIGINT // 60 AS bucket FROM read_csv('\${input}')),
    spread AS (SELECT object_id, account_id, second, bucket + unnest([-1, 0, 1]) AS bucket FROM actions)
    SELECT one.account_id account_a, other.account_id account_b, count(DISTINCT one.object_id) AS co_actions
    FROM actions one JOIN spread other ON one.object_id = other.object_id AND one.bucket = other.bucket
      AND abs(other.second - one.second) <= 60
    WHERE one.account_id < other.account_id GROUP BY ALL HAVING count(DISTINCT one.object_id) >= 2
  ) TO '\${output}' (HEADER)\`);
`;
/** See `readPeakMegabytes`: here it has to go into a program that knows nothing of it. */
const tellCost = `
  import { existsSync, readFileSync } from 'node:fs';
  process.on('exit', () => {
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const kilobytes = Number(/VmHWM:\\s+(\\d+)/u.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
    const { user, system } = process.cpuUsage();
    process.stderr.write('\\n' + JSON.stringify({ megabytes: kilobytes / 1024, processorSeconds: (user + system) / 1e6 }));
  });
`;

function runProgram(words: readonly string[]): FileCost {
  const since = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellCost)}`, ...words],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - since) / 1000;
  return { seconds, ...(JSON.parse(stderr.trim().split('\n').at(-1)!) as Omit<FileCost, 'seconds'>) };
}

function countOurs(input: string, output: string): FileCost {
  const main = join(root, 'dist', 'cli', 'main.js');
  const words = ['pairs', input, '--trace', 'columns:object_id', '--keep-ids', '--quiet', '--out', output];
  return runProgram([main, ...words]);
}

function countWithDuckdb(input: string, output: string): FileCost {
  return runProgram(['--input-type=module', '-e', duckdbProgram, input, output]);
}

/** The pairs of a file and their counts, however it orders them. */
function readPairs(file: string): string {
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const column = lines[0]!.indexOf('co_actions');
  return lines
    .slice(1)
    .map((cells) => [...[cells[0]!, cells[1]!].sort(), cells[column]!].join(' '))
    .sort()
    .join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'in-concert-files-'));
try {
  for (const shape of ['mild', 'zipf'] as const) {
    const input = join(folder, 'actions.csv');
    writeCsv(input, drawActions(shape, rows));
    const [ours, theirs] = [join(folder, 'ours.csv'), join(folder, 'duckdb.csv')];
    const costs = { 'in-concert': [] as FileCost[], 'DuckDB, 2 threads': [] as FileCost[] };
    // In alternation, so that a busy minute of the machine falls on both.
    for (let round = 0; round < rounds; round++) {
      costs['in-concert'].push(countOurs(input, ours));
      costs['DuckDB, 2 threads'].push(countWithDuckdb(input, theirs));
    }
    if (readPairs(ours) !== readPairs(theirs)) throw new Error(`${shape}: the pairs differ`);
    const bytes = statSync(input).size / 1e6;
    console.log(`\n${shape}, ${size}: ${bytes.toFixed(0)} MB of CSV, pairs and counts equal`);
    console.log(
      '| | seconds | DuckDB ÷ it: minima, medians | processor seconds | DuckDB ÷ it | peak memory, MB |\n|---|---|---|---|---|---|',
    );
    const pick = (name: keyof typeof costs, key: keyof FileCost) => costs[name].map((cost) => cost[key]);
    for (const name of ['in-concert', 'DuckDB, 2 threads'] as const) {
      const cells = (['seconds', 'processorSeconds'] as const).flatMap((key) => {
        const [own, duckdb] = [pick(name, key), pick('DuckDB, 2 threads', key)];
        const ratios = [Math.min(...duckdb) / Math.min(...own), median(duckdb) / median(own)];
        return [describeSpread(own, 2), ratios.map((ratio) => ratio.toFixed(2)).join(', ')];
      });
      console.log(`| ${[name, ...cells, describeSpread(pick(name, 'megabytes'))].join(' | ')} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
