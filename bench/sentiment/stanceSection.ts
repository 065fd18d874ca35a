// Stance in a simulated section whose accounts have known roles, and speed. Run: npx tsx bench/sentiment/stanceSection.ts
import { kazakhstanTargets } from '../../src/sentiment/stance/kazakhstanTargets.js';
import { scoreStance } from '../../src/sentiment/stance/scoreStance.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';
import { estimateClusterMean } from '../../src/stats/clusterMean.js';

const section = simulateAlmaty({ seed: 2022 });
const table = tableOfSection(section);
const texts = Array.from({ length: table.rows }, (_, row) => table.text.get(row));
const roleOf = new Map(section.truth.map(({ accountId, role }) => [accountId, role as string]));

const stance = scoreStance(texts, texts.length, kazakhstanTargets);
console.log('| target | role | comments | accounts | stance |\n|---|---|---|---|---|');
stance.targets.forEach((target, t) => {
  for (const wanted of ['supporter', 'ordinary', 'opponent', 'campaign']) {
    const sums = new Map<number, number>();
    const counts = new Map<number, number>();
    for (let row = 0; row < table.rows; row++) {
      const score = stance.score[t]![row]!;
      const account = table.account.codes[row]!;
      if (Number.isNaN(score) || roleOf.get(table.account.values.get(account)) !== wanted) continue;
      sums.set(account, (sums.get(account) ?? 0) + score);
      counts.set(account, (counts.get(account) ?? 0) + 1);
    }
    const { mean, low, high, clusters, observations } = estimateClusterMean(
      [...sums.values()],
      [...counts.values()],
    );
    if (mean === null || observations < 20) continue;
    const interval = low === null || high === null ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`;
    console.log(`| ${target} | ${wanted} | ${observations} | ${clusters} | ${mean.toFixed(2)}${interval} |`);
  }
});
console.log('roles:', [...new Set(roleOf.values())].join(', '));

const cpu = (): number => process.cpuUsage().user / 1000;
for (const share of [1, 1, 1]) {
  const from = cpu();
  scoreStance(texts, texts.length, kazakhstanTargets);
  const named = stance.score[0]!.filter((_, row) =>
    stance.score.some((column) => !Number.isNaN(column[row]!)),
  ).length;
  console.log(
    `${Math.round((share * texts.length) / ((cpu() - from) / 1000))} comments per second of processor time, ${named} of ${texts.length} name a target`,
  );
}
