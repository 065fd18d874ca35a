// How often the search finds somebody where nobody acts in concert, and whom it finds where somebody does:
//   npx tsx bench/calibration/measure.ts [runs] [errors|stress|power] [part of a name]
import { campaigns } from './campaigns.js';
import { scenarios, stress, type Life } from './scenarios.js';
import { findInterval, fixedRules, searchCampaign, searchNull } from './study.js';

const [runs = '200', part, named = ''] = process.argv.slice(2);
const seeds = Array.from({ length: Number(runs) }, (_, k) => k + 1);

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function describeShare(hits: number): string {
  const [low, high] = findInterval(hits, seeds.length);
  return `${percent(hits / seeds.length)} (${percent(low)}–${percent(high)})`;
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

function printHeader(cells: readonly string[]): void {
  console.log(`\n${seeds.length} runs each, seeds 1–${seeds.length}\n`);
  printRow(cells);
  printRow(cells.map(() => '---'));
}

function measureErrors(lives: Readonly<Record<string, Life>>): void {
  printHeader([
    'nobody acts in concert',
    'runs with anybody at level 2 (95 % interval)',
    'by pairs',
    'by groups',
    'accounts a run',
    ...fixedRules.map((rule) => `${rule}: runs, accounts a run`),
  ]);
  for (const [name, life] of Object.entries(lives)) {
    if (!name.includes(named)) continue;
    const found = seeds.map((seed) => searchNull(seed, life));
    printRow([
      name,
      describeShare(found.filter(({ accounts }) => accounts.size > 0).length),
      String(found.filter(({ paired }) => paired.size > 0).length),
      String(found.filter(({ grouped }) => grouped.size > 0).length),
      mean(found.map(({ accounts }) => accounts.size)).toFixed(2),
      ...fixedRules.map((rule) => {
        const called = found.map(({ fixed }) => fixed[rule]);
        return `${percent(called.filter(Boolean).length / seeds.length)}, ${mean(called).toFixed(1)}`;
      }),
    ]);
  }
}

function measurePower(): void {
  printHeader([
    'campaign',
    'members at level 2',
    'by pairs alone',
    'pairs of members at q ≤ 0.05',
    'runs with all members',
    'runs with anybody else (95 % interval)',
    'others a run',
  ]);
  for (const [name, campaign] of Object.entries(campaigns)) {
    if (!name.includes(named)) continue;
    const recovered = seeds.map((seed) => searchCampaign(seed, campaign));
    printRow([
      name,
      percent(mean(recovered.map(({ found }) => found))),
      percent(mean(recovered.map(({ paired }) => paired))),
      percent(mean(recovered.map(({ pairs }) => pairs))),
      describeShare(recovered.filter(({ found }) => found === 1).length),
      describeShare(recovered.filter(({ innocent }) => innocent > 0).length),
      mean(recovered.map(({ innocent }) => innocent)).toFixed(2),
    ]);
  }
}

const since = performance.now();
if (part === undefined || part === 'errors') measureErrors(scenarios);
if (part === undefined || part === 'stress') measureErrors(stress);
if (part === undefined || part === 'power') measurePower();
console.error(`${((performance.now() - since) / 1000).toFixed(0)} s`);
