// What handling discrete counts gains, and whether the error holds: eight ways to call pairs, on sections without concert and
// with planted campaigns.
//   npx tsx bench/calibration/ppPlotPower.ts [runs] [errors|power] [part of a name]
import { wilsonInterval } from '../../src/stats/wilsonInterval.js';
import { campaigns, firstMember, plantCampaign, type Campaign } from './campaigns.js';
import { callPairs, procedures, type Called, type Procedure } from './ppPlotProcedures.js';
import { drawSection, scenarios, stress } from './scenarios.js';
import { tableOf } from './study.js';

const [runs = '60', part, named = ''] = process.argv.slice(2);
const seeds = Array.from({ length: Number(runs) }, (_, k) => k + 1);
const search = { level: 0.05, shuffles: 99, windowsSeconds: [60, 3600] };

const small = (members: number, objects: number): Campaign => ({
  members,
  objects,
  participation: 1,
  lagSeconds: 60,
  ordinary: 5,
  life: {},
  windowsSeconds: [60, 3600],
});
const planted: Readonly<Record<string, Campaign>> = {
  '3 accounts × 2 objects': small(3, 2),
  '3 accounts × 3 objects': small(3, 3),
  '5 accounts × 3 objects': small(5, 3),
  '5 accounts × 3 objects, half an hour': { ...small(5, 3), lagSeconds: 1800 },
  ...campaigns,
};

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
const printRow = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

function describeTests(found: readonly Called[]): string {
  const [tests, poisson, binomial] = [
    mean(found.map((one) => one.tests)),
    mean(found.map((one) => one.testablePoisson)),
    mean(found.map((one) => one.testableBinomial)),
  ];
  return `${(tests / 1e6).toFixed(2)} M, ${(poisson / 1e6).toFixed(2)} M, ${(binomial / 1e6).toFixed(2)} M`;
}

function measureErrors(): void {
  console.log(`\nRuns with any pair called, nobody in concert, ${seeds.length} runs each:\n`);
  printRow(['section', 'tests: all, provable by Poisson, by binomial', ...procedures]);
  for (const [name, life] of Object.entries({ ...scenarios, ...stress })) {
    if (!name.includes(named)) continue;
    const found = seeds.map((seed) => callPairs(tableOf(drawSection(seed, life)), { ...search, seed }));
    const cells = procedures.map((procedure) => {
      const wrong = found.filter(({ pairs }) => pairs[procedure].length > 0).length;
      const { share, low, high } = wilsonInterval(wrong, seeds.length);
      return `${percent(share)} (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`;
    });
    printRow([name, describeTests(found), ...cells]);
  }
}

function measurePower(): void {
  console.log(
    `\nMembers called / pairs called that are not of the campaign (mean share), ${seeds.length} runs each:\n`,
  );
  printRow(['campaign', 'tests', ...procedures]);
  for (const [name, campaign] of Object.entries(planted)) {
    if (!name.includes(named)) continue;
    const found = seeds.map((seed) =>
      callPairs(tableOf(plantCampaign(seed, drawSection(seed, campaign.life), campaign)), {
        ...search,
        seed,
        windowsSeconds: campaign.windowsSeconds,
      }),
    );
    printRow([
      name,
      describeTests(found),
      ...procedures.map((procedure) => judge(found, procedure, campaign.members)),
    ]);
  }
}

function judge(found: readonly Called[], procedure: Procedure, members: number): string {
  const isMember = (account: string): boolean => Number(account) >= firstMember;
  const shares = found.map(({ pairs }) => {
    const called = new Set(pairs[procedure].flat().filter(isMember));
    return called.size / members;
  });
  const wrong = found.map(({ pairs }) => {
    const all = pairs[procedure];
    return all.length === 0 ? 0 : all.filter((pair) => !pair.every(isMember)).length / all.length;
  });
  return `${percent(mean(shares))} / ${percent(mean(wrong))}`;
}

const since = performance.now();
if (part === undefined || part === 'power') measurePower();
if (part === undefined || part === 'errors') measureErrors();
console.error(`${((performance.now() - since) / 1000).toFixed(0)} s`);
