// A million comments: the pair test and 200 full permutations with the group test, in one process.
//   npm run build && npx tsx bench/calibration/bigRun.ts [rows] [mild|zipf|hot] [threads] [shuffles] [windows, such as 60,3600]
// Threads load the compiled module, so more than one needs dist/; without it the sources are searched on one thread.
import { existsSync } from 'node:fs';
import { buildCodedColumn } from '../../src/ingest/codedColumn.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import type * as library from '../../src/index.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type * as groupTest from '../../src/network/testGroups.js';
import { drawActions, type Shape } from '../coordination/generate.js';
import { readPeakMegabytes } from '../coordination/peakMemory.js';

const [rows = '1000000', shape = 'mild', threads = '2', shuffles = '200', windows = '60,3600'] =
  process.argv.slice(2);
const goalSeconds = 180;

/** Accounts and objects as columns of a table without words; what is measured is the search, not the reading of texts. */
function drawTable(count: number, kind: Shape): CommentTable {
  const { account, object, at } = drawActions(kind, count);
  const none = buildTextColumn(Array.from({ length: account.length }, () => ''));
  return {
    rows: account.length,
    commentId: buildTextColumn(Array.from(account, (_, row) => String(row))),
    account: buildCodedColumn(Array.from(account, String)),
    group: null,
    thread: null,
    parent: null,
    quoted: null,
    columns: { object: buildCodedColumn(Array.from(object, String)) },
    at,
    text: none,
    textMissing: null,
    line: new Float64Array(account.length),
    row: () => {
      throw new Error('drawTable: rows are not shown here');
    },
  };
}

const dist = new URL('../../dist/', import.meta.url);
const isCompiled = existsSync(new URL('index.js', dist));
const from = isCompiled ? dist : new URL('../../src/', import.meta.url);
const { findCoordination } = (await import(new URL('index.js', from).href)) as typeof library;
const { testGroups } = (await import(new URL('network/testGroups.js', from).href)) as typeof groupTest;
if (!isCompiled) console.log('dist/ is missing: one thread, from the sources');

const table = drawTable(Number(rows), shape as Shape);
console.log(
  `${table.rows} comments of ${table.account.values.length} accounts (${shape}), windows of ${windows} s, ${shuffles} shuffles, ${isCompiled ? threads : '1'} threads`,
);
console.log(`peak memory before the search: ${readPeakMegabytes().toFixed(0)} MB`);

const [since, before] = [performance.now(), process.cpuUsage()];
const search = findCoordination(table, {
  traces: ['columns:object'],
  windowsSeconds: windows.split(',').map(Number),
  shuffles: Number(shuffles),
  groupP: 0.01,
  threads: isCompiled ? Number(threads) : 1,
});
const searched = (performance.now() - since) / 1000;
const { groups, floor } = testGroups(search, table);
const seconds = (performance.now() - since) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(
  `pair test and shuffles ${searched.toFixed(1)} s, group test ${(seconds - searched).toFixed(1)} s`,
);
console.log(
  `${seconds.toFixed(1)} s by the clock, ${((user + system) / 1e6).toFixed(1)} s of processors, peak memory ${readPeakMegabytes().toFixed(0)} MB`,
);
console.log(
  `pairs at the level ${floor.observedPairs}; on shuffled accounts ${floor.meanPairs.toFixed(2)}, in ${(100 * floor.runsWithAny).toFixed(1)} % of the runs any; groups ${groups.length}`,
);
console.log(
  `goal ${goalSeconds} s for 1,000,000 comments on 2 cores: ${seconds <= goalSeconds ? 'reached' : 'missed'}`,
);
