// One object that everybody acts on: time and memory, beside the same data without it, and the same counts in C:
//   npx tsx bench/coordination/hot.ts
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actions } from '../../src/model/coordination.js';
import { createRandom } from '../../src/stats/random.js';
import { writeColumns } from './columnFiles.js';
import { compileTwin } from './compileTwin.js';
import { drawActions } from './generate.js';
import { runScript, runTwin } from './runRival.js';
import { describeSpread, median } from './spread.js';

const rounds = 3;
const runs = 5;

function measureHotHour(folder: string): void {
  const shapes = { mild: '1M', hot: '1M and one object with 200,000 in an hour' };
  const times = new Map<string, number[]>();
  for (const shape of ['mild', 'hot'] as const) {
    mkdirSync(join(folder, shape));
    writeColumns(join(folder, shape), drawActions(shape, 1_000_000));
  }
  // In alternation, so that a busy minute of the machine falls on both.
  for (let round = 0; round < rounds; round++)
    for (const shape of ['mild', 'hot'] as const) {
      const { milliseconds } = runScript('ours', join(folder, shape))(runs);
      times.set(shape, [...(times.get(shape) ?? []), ...milliseconds]);
    }
  console.log('| actions | ms | peak memory of one run, MB |');
  console.log('|---|---|---|');
  for (const [shape, name] of Object.entries(shapes)) {
    const { megabytes } = runScript('ours', join(folder, shape))(1);
    console.log(`| ${name} | ${describeSpread(times.get(shape)!)} | ${megabytes.toFixed(0)} |`);
  }
  const [mild, hot] = [times.get('mild')!, times.get('hot')!];
  console.log(
    `\nmore with the hot object: ${(Math.min(...hot) - Math.min(...mild)).toFixed(0)} ms by minima, ${(median(hot) - median(mild)).toFixed(0)} ms by medians`,
  );
  checkAgainstTwin(join(folder, 'hot'), folder);
}

/** The program in C knows no way around a hot object: it counts all 700 million coincidences one by one. */
function checkAgainstTwin(hotFolder: string, folder: string): void {
  const twin = compileTwin(folder);
  if (twin === null) return;
  const { accounts, objects } = drawActions('hot', 1_000_000);
  const [ours, theirs] = [
    runScript('ours', hotFolder)(1),
    runTwin(twin, hotFolder, { accounts, objects })(1),
  ];
  if (ours.pairs !== theirs.pairs || ours.coActions !== theirs.coActions)
    throw new Error(`the counts differ: ${JSON.stringify([ours, theirs])}`);
  console.log(
    `equal to C, which counts each coincidence: ${ours.pairs} pairs, ${ours.coActions} co-actions; C took ${theirs.milliseconds[0]!.toFixed(0)} ms`,
  );
}

/** 15,000 shares of one object by 12,000 accounts over a week. */
function drawWeek(): Actions {
  const random = createRandom(2022);
  const shares = 15_000;
  const at = Float64Array.from({ length: shares }, () => 1000 * random.integer(7 * 86_400)).sort();
  return {
    trace: 'week',
    row: Int32Array.from(at, (_, k) => k),
    account: Int32Array.from(at, () => random.integer(12_000)),
    object: new Int32Array(shares),
    at,
    accounts: 12_000,
    objects: 1,
    describeObject: String,
  };
}

function measureWeek(folder: string): void {
  const week = join(folder, 'week');
  mkdirSync(week);
  writeColumns(week, drawWeek());
  console.log('\n15,000 shares of one object over a week, one run:');
  console.log('| window | least | pairs | ms | peak memory above start, MB |');
  console.log('|---|---|---|---|---|');
  for (const [windowSeconds, minCoActions] of [
    [60, 1],
    [3600, 1],
    [604_800, 2],
  ] as const) {
    const cost = runScript('ours', week, { windowSeconds, minCoActions })(1);
    const above = cost.megabytes - cost.startMegabytes!;
    console.log(
      `| ${windowSeconds} s | ${minCoActions} | ${cost.pairs} | ${cost.milliseconds[0]!.toFixed(0)} | ${above.toFixed(0)} |`,
    );
  }
}

const folder = mkdtempSync(join(tmpdir(), 'in-concert-hot-'));
try {
  measureHotHour(folder);
  measureWeek(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
