// How each signal tells its own pattern and honest look-alikes from ordinary people, at thirty comments an account:
//   npx tsx bench/rhythm/measure.ts [seeds]
import { behaviourDefaults } from '../../src/simulate/behaviours/behaviourKinds.js';
import { measureSeparation, type Separation, type Separations } from './separation.js';

const seeds = Array.from({ length: Number(process.argv[2] ?? '10') }, (_, k) => k + 1);
const { comments, ordinary, each, weeks } = behaviourDefaults;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function printTable(
  runs: readonly Separations[],
  accounts: number,
  show: (cells: readonly Separation[]) => string,
): void {
  const signals = [...runs[0]!.keys()];
  const behaviours = [...runs[0]!.get(signals[0]!)!.keys()].sort();
  console.log(`| behaviour | ${signals.join(' | ')} |\n|---|${'---|'.repeat(signals.length)}`);
  for (const behaviour of behaviours) {
    const cells = signals.map((signal) => {
      const found = runs.map((run) => run.get(signal)!.get(behaviour)!);
      const measured =
        mean(found.map((one) => one.measured)) / (behaviour === 'ordinary' ? ordinary : accounts);
      // A signal that few of them have data for says nothing about them.
      return measured < 0.1 ? '–' : show(found.filter((one) => one.measured > 0));
    });
    console.log(`| ${behaviour} | ${cells.join(' | ')} |`);
  }
}

console.log(
  `${ordinary} ordinary accounts, ${comments} comments each in ${weeks} weeks, mean of seeds 1–${seeds.length}`,
);
const common = seeds.map((seed) => measureSeparation({ seed }));
console.log(`\nAUC against ordinary people, ${each} accounts of each behaviour\n`);
printTable(common, each, (cells) => mean(cells.map(({ auc }) => auc)).toFixed(2));
console.log('\nPer cent of the accounts with p ≤ 0.01, the same\n');
printTable(common, each, (cells) => (100 * mean(cells.map(({ flagged }) => flagged))).toFixed(1));
const rare = seeds.map((seed) => measureSeparation({ seed, each: 5 }));
console.log('\nPer cent of the accounts with p ≤ 0.01, 5 accounts of each behaviour\n');
printTable(rare, 5, (cells) => (100 * mean(cells.map(({ flagged }) => flagged))).toFixed(1));
