// How long a large CSV takes to be read into columns, and how much memory, beside DuckDB, in one run:
//   npx tsx bench/ingest/measure.ts [rows]        (1,000,000 unless told; 10,000,000 need 2.5 GB in the temporary folder)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { composeComments } from './composeComments.js';

const runs = 5;

/** What one reading in a process of its own took. */
interface Cost {
  readonly seconds: number;
  /** Of all threads together; a busy machine stretches the seconds, but hardly these. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly rows: number;
}

const readers = {
  'in-concert, ids kept': 'ours',
  'DuckDB, 2 threads': 'duckdb',
  'in-concert, pseudonyms': 'pseudonyms',
} as const;

function measureOnce(reader: string, file: string): Cost {
  const script = fileURLToPath(new URL('readOnce.ts', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, reader, file], { encoding: 'utf8' }),
  ) as Cost;
}

function describeSpread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((x, y) => x - y);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!]
    .map((value) => value.toFixed(digits))
    .join(' / ');
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[values.length >> 1]!;
}

function measureFile(file: string, rows: number): void {
  const costs = new Map<string, Cost[]>();
  // In alternation, so that a busy minute of the machine falls on all of them.
  for (let run = 0; run < runs; run++)
    for (const [name, reader] of Object.entries(readers)) {
      const cost = measureOnce(reader, file);
      if (cost.rows !== rows) throw new Error(`${name} read ${cost.rows} rows of ${rows}`);
      costs.set(name, [...(costs.get(name) ?? []), cost]);
    }
  const pick = (name: string, key: keyof Cost) => costs.get(name)!.map((cost) => cost[key]);
  const duckdb = pick('DuckDB, 2 threads', 'seconds');
  console.log(
    '| reader | seconds | ÷ DuckDB: minima, medians | processor seconds | peak memory, MB |\n|---|---|---|---|---|',
  );
  for (const name of costs.keys()) {
    const own = pick(name, 'seconds');
    const ratio = [Math.min(...own) / Math.min(...duckdb), median(own) / median(duckdb)]
      .map((value) => value.toFixed(2))
      .join(', ');
    const [seconds, processor] = (['seconds', 'processorSeconds'] as const).map((key) =>
      describeSpread(pick(name, key), 2),
    );
    const memory = describeSpread(pick(name, 'megabytes'), 0);
    console.log(`| ${name} | ${seconds} | ${ratio} | ${processor} | ${memory} |`);
  }
}

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'in-concert-bench-'));
try {
  for (const isShuffled of [false, true]) {
    const file = join(folder, 'comments.csv');
    composeComments(file, { rows, seed: 1, isShuffled });
    const size = (statSync(file).size / 1e6).toFixed(0);
    console.log(
      `\n${rows.toLocaleString('en')} comments, ${size} MB, ${isShuffled ? 'not in the order of time' : 'in the order of time'}\n`,
    );
    measureFile(file, rows);
  }
} finally {
  rmSync(folder, { recursive: true });
}
