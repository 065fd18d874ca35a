// The pair test against label permutations: λ, Poisson tails and p-values of all pairs of simulated sections.
//   npx tsx bench/calibration/ppPlot.ts [shuffles] [seeds] [windows, such as 60,3600] [--figures]
// First the labels are shuffled, which is the null hypothesis itself; then the labels are as simulated, nobody in concert.
import { writeFileSync } from 'node:fs';
import { shuffleAccounts } from '../../src/coordination/chance/shuffleAccounts.js';
import { createRandom } from '../../src/stats/random.js';
import { preparePairs } from './ppPlotPairs.js';
import { renderPpPlot, type Curve, type PpPlot } from './ppPlotFigure.js';
import { createTally, tailCounts, type TallyResult } from './ppPlotTally.js';
import { drawSection, scenarios, stress, type Life } from './scenarios.js';
import { tableOf } from './study.js';

const [shuffles, seeds, windows] = readArguments();
const windowsSeconds = windows.split(',').map(Number);
/** Levels at which shares are plotted: powers of ten, and the straight line from 0 to 1. */
const logGrid = Array.from({ length: 43 }, (_, k) => 10 ** (-7 + k / 6));
const lineGrid = Array.from({ length: 41 }, (_, k) => k / 40);
const grid = [...logGrid, ...lineGrid];
const limits = [1e-2, 3e-3, 1e-3, 3e-4, 1e-4, 3e-5, 1e-5, 1e-6, 1e-7];

interface Tallied {
  readonly name: string;
  readonly windowSeconds: number;
  readonly result: Pick<TallyResult, 'called'> & Partial<TallyResult>;
}

const figure = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.01 ? value.toExponential(1) : value.toPrecision(3);

function tallyShuffles(life: Life, windowSeconds: number): TallyResult {
  const setting = preparePairs(tableOf(drawSection(1, life)), windowSeconds);
  const random = createRandom(1);
  const tally = createTally(setting.expect(setting.account), setting.accounts, grid, limits);
  for (let run = 0; run < shuffles; run++)
    tally.add(setting.count(shuffleAccounts(setting.account, setting.cells, random), 1));
  return tally.finish();
}

/** Each section with its own λ and its own labels; means over the sections. */
function tallySections(life: Life, windowSeconds: number): Pick<TallyResult, 'shares' | 'called'> {
  const results = Array.from({ length: seeds }, (_, k) => {
    const setting = preparePairs(tableOf(drawSection(k + 1, life)), windowSeconds);
    const tally = createTally(setting.expect(setting.account), setting.accounts, grid, limits);
    tally.add(setting.count(setting.account, 1));
    return tally.finish();
  });
  const mean = (pick: (result: TallyResult) => number): number =>
    results.reduce((sum, result) => sum + pick(result), 0) / seeds;
  return {
    shares: Float64Array.from(grid, (_, g) => mean(({ shares }) => shares[g]!)),
    called: limits.map((limit, l) => ({
      limit,
      found: mean(({ called }) => called[l]!.found),
      poisson: mean(({ called }) => called[l]!.poisson),
    })),
  };
}

function printStrata(name: string, windowSeconds: number, { strata }: TallyResult): void {
  for (const { from, pairs, expected, coActions, dispersion, tails } of strata) {
    if (pairs === 0) continue;
    const ratios = tails.map(({ found, poisson }, t) =>
      poisson * shuffles < 20
        ? '·'
        : `${(found / poisson).toFixed(2)}${tailCounts[t] === 1 ? '' : ` (${figure(poisson)})`}`,
    );
    console.log(
      `| ${name}, ${windowSeconds} s | ${from} | ${pairs} | ${figure(expected)} | ${(coActions / expected).toFixed(3)} | ${dispersion.toFixed(2)} | ${ratios.join(' | ')} |`,
    );
  }
}

function printCalled(name: string, windowSeconds: number, { called }: Pick<TallyResult, 'called'>): void {
  const cells = called.map(({ found, poisson }) => `${figure(found)} / ${figure(poisson)}`);
  console.log(`| ${name}, ${windowSeconds} s | ${cells.join(' | ')} |`);
}

const since = performance.now();
const shuffled: (Tallied & { readonly result: TallyResult })[] = [];
for (const [name, life] of Object.entries(scenarios))
  for (const windowSeconds of windowsSeconds)
    shuffled.push({ name, windowSeconds, result: tallyShuffles(life, windowSeconds) });

console.log(`Labels shuffled ${shuffles} times within cells (seed 1), pairs by λ:\n`);
console.log(
  '| section, window | λ from | pairs | mean λ | mean S ÷ mean λ | Var S ÷ mean S | found ÷ Poisson: S ≥ 1 | S ≥ 2 (Poisson, pairs) | S ≥ 3 | S ≥ 4 |',
);
for (const { name, windowSeconds, result } of shuffled) printStrata(name, windowSeconds, result);
console.log(`\nPairs a shuffle with S ≥ 2 and p at or below a limit, found / Poisson:\n`);
console.log(`| section, window | ${limits.join(' | ')} |`);
for (const { name, windowSeconds, result } of shuffled) printCalled(name, windowSeconds, result);

console.log(`\nLabels as simulated, nobody in concert (seeds 1–${seeds}), the same:\n`);
console.log(`| section, window | ${limits.join(' | ')} |`);
const asSimulated = [...Object.entries(scenarios), ...Object.entries(stress)].flatMap(([name, life]) =>
  windowsSeconds.map((windowSeconds) => {
    const result = tallySections(life, windowSeconds);
    printCalled(name, windowSeconds, result);
    return { name, windowSeconds, result };
  }),
);

if (process.argv.includes('--figures')) drawFigures();
console.error(`${((performance.now() - since) / 1000).toFixed(0)} s`);

function readArguments(): readonly [number, number, string] {
  const [shuffleCount = '500', seedCount = '10', windowList = '60,3600'] = process.argv
    .slice(2)
    .filter((word) => !word.startsWith('--'));
  return [Number(shuffleCount), Number(seedCount), windowList];
}

function drawFigures(): void {
  const hourly = (from: readonly Tallied[], name: string): Tallied =>
    from.find((one) => one.name === name && one.windowSeconds === 3600)!;
  const write = (file: string, plot: PpPlot): void =>
    writeFileSync(new URL(`../../docs/methods/figures/${file}`, import.meta.url), renderPpPlot(plot));
  const ordinary = ['organic', 'viral news', 'hyperactive accounts', 'all combined'];
  write('pair-test-all.svg', {
    title: 'Accounts shuffled: randomised p of all pairs, window of an hour',
    x: 'level',
    y: 'share of pairs at or below it',
    powers: [-6, 0],
    curves: ordinary.map((name) => ({
      name,
      points: logGrid.map((level, g) => [level, hourly(shuffled, name).result.shares![g]!]),
    })),
  });
  write('pair-test-busy.svg', {
    title: 'Accounts shuffled: randomised p of pairs with λ of 0.1 or more',
    x: 'level',
    y: 'share of pairs at or below it',
    powers: null,
    curves: ordinary.map((name) => ({
      name,
      points: lineGrid.map((level, g) => [
        level,
        hourly(shuffled, name).result.busyShares![logGrid.length + g]!,
      ]),
    })),
  });
  const tails = (from: readonly Tallied[], names: readonly string[]): Curve[] =>
    names.map((name) => ({
      name,
      points: hourly(from, name).result.called.map(({ poisson, found }) => [poisson, found]),
    }));
  const axes = {
    x: 'pairs at or below a level by Poisson',
    y: 'pairs found',
    powers: [-2, 4] as const,
  };
  write('pair-test-shuffled.svg', {
    ...axes,
    title: 'Accounts shuffled: pairs with two co-actions or more',
    curves: tails(shuffled, ordinary),
  });
  write('pair-test-simulated.svg', {
    ...axes,
    title: 'Nobody in concert, accounts as simulated: pairs with two or more',
    curves: tails(asSimulated, [
      'organic',
      'topical taste',
      'all combined',
      'fans of 40 topics pass on what they see',
    ]),
  });
}
