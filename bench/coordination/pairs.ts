// Columns in memory → pairs of accounts with two objects or more within a minute, beside the same algorithm in C and a
// join in DuckDB, in one run:
//   npx tsx bench/coordination/pairs.ts [1M|10M]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeColumns, writeCsv } from './columnFiles.js';
import { compileTwin } from './compileTwin.js';
import { drawActions, type Shape } from './generate.js';
import type { RivalCost } from './pairsOnce.js';
import { runScript, runTwin, type Rival } from './runRival.js';
import { describeSpread, median } from './spread.js';

const size = process.argv[2] ?? '1M';
const rows = { '1M': 1_000_000, '10M': 10_000_000 }[size];
if (rows === undefined) throw new Error(`write 1M or 10M (got ${size})`);
const [rounds, runs] = rows > 1_000_000 ? [2, 4] : [3, 9];

function measureShape(shape: Shape, folder: string, twin: string | null): void {
  const { accounts, objects } = prepare(shape, folder);
  const rivals: Record<string, Rival> = { 'in-concert': runScript('ours', folder) };
  if (twin !== null) rivals['C, gcc -O3'] = runTwin(twin, folder, { accounts, objects });
  rivals['DuckDB, 2 threads'] = runScript('duckdb', folder);

  const costs = new Map<string, RivalCost[]>();
  // In alternation, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round++)
    for (const [name, rival] of Object.entries(rivals))
      costs.set(name, [...(costs.get(name) ?? []), rival(runs)]);
  const all = [...costs.values()].flat();
  if (new Set(all.map((cost) => `${cost.pairs} ${cost.coActions}`)).size > 1)
    throw new Error(`the rivals differ: ${JSON.stringify(all)}`);

  console.log(`\n${shape}, ${size}: ${all[0]!.pairs} pairs with ${all[0]!.coActions} co-actions, all equal`);
  console.log(
    '| | ms | in-concert ÷ it: minima, medians | processor ms | in-concert ÷ it | peak memory of one run, MB | bytes a row |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, rival] of Object.entries(rivals)) {
    const cells = (['milliseconds', 'processorMilliseconds'] as const).flatMap((key) => {
      const [own, ours] = [name, 'in-concert'].map((one) => costs.get(one)!.flatMap((cost) => cost[key]));
      const ratios = [Math.min(...ours!) / Math.min(...own!), median(ours!) / median(own!)];
      return [describeSpread(own!), ratios.map((ratio) => ratio.toFixed(2)).join(', ')];
    });
    // A process that runs once: later runs would find the rubbish of earlier ones.
    const { megabytes } = rival(1);
    const bytesPerRow = (megabytes * 2 ** 20) / rows!;
    console.log(`| ${[name, ...cells, megabytes.toFixed(0), bytesPerRow.toFixed(0)].join(' | ')} |`);
  }
}

function prepare(shape: Shape, folder: string): { accounts: number; objects: number } {
  const actions = drawActions(shape, rows!);
  writeColumns(folder, actions);
  writeCsv(join(folder, 'actions.csv'), actions);
  return actions;
}

const folder = mkdtempSync(join(tmpdir(), 'in-concert-pairs-'));
try {
  const twin = compileTwin(folder);
  for (const shape of ['mild', 'zipf'] as const) measureShape(shape, folder, twin);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
