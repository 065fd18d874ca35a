// What would be found in the bundled section, by size of campaign; and whether the shortcut behind it is right: groups are
// held against the shuffled runs of the untouched data, the whole search would shuffle the data with the campaign in it.
//   npx tsx bench/power/measure.ts [file]
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { crossDesigns, measurePower } from '../../src/evidence/measurePower.js';
import { readComments } from '../../src/ingest/readComments.js';
import { createRandom } from '../../src/stats/random.js';
import { searchInjected } from './searchInjected.js';

const bundled = new URL('../../datasets/almaty-january-2022/comments.csv', import.meta.url).pathname;
const { table } = await readComments(process.argv[2] ?? bundled, { keepIds: true });
const percent = (share: number): string => String(Math.round(100 * share));

for (const shuffles of [99, 0]) {
  const search = findCoordination(table, { shuffles, groupP: 0.01 });
  const since = performance.now();
  const power = measurePower(table, search);
  const seconds = (performance.now() - since) / 1000;
  console.log(
    `\n${table.rows} comments, ${table.account.values.length} accounts, ${shuffles} shuffles: ` +
      `${power.rows.length * power.repeats} injections in ${seconds.toFixed(1)} s`,
  );
  for (const spread of new Set(power.rows.map((row) => row.spreadSeconds))) {
    const rows = power.rows.filter(({ spreadSeconds }) => spreadSeconds === spread);
    const rounds = [...new Set(rows.map((row) => row.rounds))];
    console.log(
      `\n| accounts, within ${spread} s | ${rounds.map((count) => `${count} times`).join(' | ')} |`,
    );
    console.log(`|---|${rounds.map(() => '---|').join('')}`);
    for (const accounts of new Set(rows.map((row) => row.accounts))) {
      const cells = rows
        .filter((row) => row.accounts === accounts)
        .map(({ found, low, high }) => `${percent(found)} % (${percent(low)}–${percent(high)})`);
      console.log(`| ${accounts} | ${cells.join(' | ')} |`);
    }
  }
  console.log('');
  for (const sentence of power.sentences) console.log(sentence);
}

console.log(
  '\nThe shortcut beside the whole search on the injected data (same text only, 49 shuffles, 6 injections each):\n',
);
const search = findCoordination(table, { traces: ['same_text'], shuffles: 49, groupP: 0.01 });
const designs = [
  ...crossDesigns({ accounts: [3], rounds: [2], spreadSeconds: [60, 3600] }),
  ...crossDesigns({ accounts: [5, 20], rounds: [2], spreadSeconds: [60, 21_600] }),
];
const power = measurePower(table, search, { designs, repeats: 6 });
const random = createRandom(power.seed);
const seeds = Array.from({ length: 6 }, () => random.integer(2 ** 32));
console.log('| accounts × times, within | shortcut | whole search |\n|---|---|---|');
for (const row of power.rows) {
  const whole = seeds.reduce((sum, seed) => sum + searchInjected(table, search, row, seed), 0) / seeds.length;
  console.log(
    `| ${row.accounts} × ${row.rounds}, ${row.spreadSeconds} s | ${percent(row.found)} % | ${percent(whole)} % |`,
  );
}
