// Accounts found by window and threshold beside shuffled accounts: the bundled section with its truth, the same section without
// campaigns, and what it costs.
//   npx tsx bench/sensitivity/measure.ts [file …]
import { readFileSync } from 'node:fs';
import { coordinationDefaults, findCoordination } from '../../src/coordination/findCoordination.js';
import { measureSensitivity } from '../../src/evidence/measureSensitivity.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { SensitivityResult } from '../../src/model/sensitivity.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { describeWindow } from '../../src/words/formatTime.js';
import { drawActions } from '../coordination/generate.js';

const folder = new URL('../../datasets/almaty-january-2022/', import.meta.url);

function time<T>(work: () => T): { result: T; spent: string } {
  const [since, processor] = [performance.now(), process.cpuUsage()];
  const result = work();
  const { user, system } = process.cpuUsage(processor);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  return { result, spent: `${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of the processor` };
}

function print({ rows, windowsSeconds, sentences }: SensitivityResult): void {
  console.log(`| accounts found | ${windowsSeconds.map(describeWindow).join(' | ')} |`);
  console.log(`|---|${windowsSeconds.map(() => '---').join('|')}|`);
  for (const name of new Set(rows.map(({ rule }) => `${rule.kind} ${rule.threshold}`))) {
    const cells = rows
      .filter(({ rule }) => `${rule.kind} ${rule.threshold}` === name)
      .map(({ accounts }) => `${accounts.observed} (${accounts.mean.toFixed(1)}, ${accounts.max})`);
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
  console.log(`\n${sentences.join('\n')}`);
}

function measure(name: string, table: CommentTable): SensitivityResult {
  const search = findCoordination(table, { shuffles: 0 });
  const { result, spent } = time(() => measureSensitivity(table, search));
  console.log(`\n${name}: ${table.rows} comments, ${table.account.values.length} accounts; ${spent}`);
  print(result);
  return result;
}

function printCampaigns({ accounts, windowsSeconds }: SensitivityResult): void {
  const rows = readFileSync(new URL('truth.csv', folder), 'utf8').trim().split('\n').slice(1);
  const truth = new Map(rows.map((row) => [row.split(',')[0]!, row.split(',')[2]!]));
  console.log('\nBy planted campaign, at q ≤ 0.05:');
  for (const campaign of [...new Set(truth.values())].sort()) {
    const planted = [...truth.values()].filter((one) => one === campaign).length;
    const own = accounts.filter(({ account }) => truth.get(account) === campaign);
    const counts = windowsSeconds.map(
      (window) => own.filter((one) => one.windowsSeconds.includes(window)).length,
    );
    console.log(`| ${campaign || '(nobody)'} (${planted}) | ${counts.join(' | ')} |`);
  }
}

async function read(file: string): Promise<CommentTable> {
  return (await readComments(file, { keepIds: true, timezone: 'UTC' })).table;
}

/** A million actions of one trace, without reading them from a file. */
function measureMillion(shape: 'mild' | 'zipf'): void {
  const actions = drawActions(shape, 1_000_000);
  const values = { length: actions.accounts, get: String };
  const table = { rows: actions.row.length, account: { codes: actions.account, values } };
  const options = { ...coordinationDefaults, traces: [actions.trace], minBits: 20 };
  const { result, spent } = time(() =>
    measureSensitivity(table as unknown as CommentTable, { options, actions: [actions] }),
  );
  console.log(`\n1,000,000 actions of one trace, ${shape}: ${spent}`);
  print(result);
}

const files = process.argv.slice(2);
if (files.length === 0) {
  printCampaigns(measure('bundled section', await read(new URL('comments.csv', folder).pathname)));
  measure('no campaigns', tableOfSection(simulateAlmaty({ seed: 1, campaigns: 'none' })));
  measureMillion('mild');
  measureMillion('zipf');
}
for (const file of files) measure(file, await read(file));
