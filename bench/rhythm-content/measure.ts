// How well each signal of docs/methods/signals-content.md finds its own pattern, what its look-alikes do to it, and how long
// a million comments take.
//   npx tsx bench/rhythm-content/measure.ts [--large [--plain]]
// With --plain texts are not prepared: copies are texts of the same words. Times are processor seconds of the process.
import { prepareText } from '../../src/coordination/copies/prepareText.js';
import { contentSignals } from '../../src/rhythm/content/contentSignals.js';
import { arrangeSignalInput } from '../../src/rhythm/signalInput.js';
import { composeBehaviours, lookAlikes, patterns } from './composeBehaviours.js';
import { rankKind } from './rankKinds.js';

const seeds = [1, 2, 3];
const isLarge = process.argv.includes('--large');

if (isLarge) {
  const since = now();
  const { table, scores } = composeBehaviours(1, { ordinary: 95_600, perKind: 400, comments: 10 });
  console.log(`${table.rows} comments, ${table.account.values.length} accounts made in ${seconds(since)} s`);
  const before = now();
  const prepared = process.argv.includes('--plain') ? null : prepareText(table);
  console.log(`texts prepared in ${seconds(before)} s`);
  const input = arrangeSignalInput(table, { prepared, scores });
  const all = now();
  for (const { name, measure } of contentSignals) {
    const one = now();
    measure(input);
    console.log(`${name}: ${seconds(one)} s`);
  }
  console.log(`all: ${seconds(all)} s`);
} else {
  const kinds = ['ordinary', ...patterns, ...lookAlikes];
  const runs = seeds.map((seed) => {
    const { table, scores, kinds: truth } = composeBehaviours(seed);
    const input = arrangeSignalInput(table, { prepared: prepareText(table), scores });
    return contentSignals.map(({ measure }) => ({ column: measure(input), truth }));
  });
  console.log(
    `AUC against ordinary accounts (share with p ≤ 0.01), mean of ${seeds.length} sections; – no value\n`,
  );
  console.log(`| signal | ${kinds.join(' | ')} |`);
  console.log(`|---|${kinds.map(() => '---|').join('')}`);
  for (const [s, { name }] of contentSignals.entries()) {
    const cells = kinds.map((kind) => {
      const ranked = runs.map((run) => rankKind(run[s]!.column, run[s]!.truth, kind));
      const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
      const auc = mean(ranked.map((one) => one.auc));
      const called = mean(ranked.map((one) => one.called));
      const share = Number.isNaN(called) ? '' : ` (${called.toFixed(2)})`;
      return Number.isNaN(auc) ? '–' : `${auc.toFixed(2)}${share}`;
    });
    console.log(`| \`${name}\` | ${cells.join(' | ')} |`);
  }
}

/** Processor time, which other work on the machine does not lengthen so much. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function seconds(since: number): string {
  return ((now() - since) / 1000).toFixed(2);
}
