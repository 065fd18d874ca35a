// Recall of the accounts of one operation against the share of ordinary accounts flagged, ours beside exact matching:
//   npx tsx bench/recall/measure.ts [stretched|ranked] [all|originals]
// Nothing but counts is printed or kept.
import { measureAccounts } from './accountLevels.js';
import { flagMatches, matchTexts, type Folding } from './exactMatching.js';
import { hasRealData, readPool, type Pool, type Retiming } from './pool.js';

const [retimings = 'stretched,ranked', kinds = 'originals,all'] = process.argv.slice(2);
/** Accounts of the ordinary that may be flagged, at most. */
const mostFlagged = 0.0025;
const levels = [1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 0.01, 0.05, 0.1, 0.2, 0.5, 0.9];
const minLengths = [1, 10, 20, 25, 30, 40, 50, 60, 80, 100];
const authors = [2, 3, 4, 5, 6, 8, 10, 15];

interface Point {
  readonly rule: string;
  readonly found: number;
  readonly flagged: number;
}

function judge(pool: Pool, rule: string, accounts: ReadonlySet<number>): Point {
  return {
    rule,
    found: pool.operation.filter((code) => accounts.has(code)).length,
    flagged: pool.ordinary.filter((code) => accounts.has(code)).length,
  };
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

function printCurve(name: string, points: readonly Point[], { operation, ordinary }: Pool): void {
  console.log(`\n${name}\n`);
  console.log('| rule | of the operation | recall | ordinary | share |\n|---|---|---|---|---|');
  for (const { rule, found, flagged } of points)
    console.log(
      `| ${rule} | ${found} | ${percent(found, operation.length)} | ${flagged} | ${percent(flagged, ordinary.length)} |`,
    );
  const best = points
    .filter(({ flagged }) => flagged <= mostFlagged * ordinary.length)
    .sort((x, y) => y.found - x.found || x.flagged - y.flagged)[0];
  console.log(
    best === undefined
      ? `\nno rule of these flags as few as 0.25 %`
      : `\nat most 0.25 %: recall ${percent(best.found, operation.length)} (${best.rule}; ${best.flagged} ordinary)`,
  );
}

function searchOurs(pool: Pool): void {
  const { pairQ, shuffledQ, grouped, copiedAt } = measureAccounts(pool.table);
  const codes = Array.from(pairQ.keys());
  const atLevel = (q: Float64Array, level: number): Set<number> =>
    new Set(codes.filter((code) => q[code]! <= level));
  printCurve(
    'ours, acting together (level 2), pairs',
    levels.map((level) => judge(pool, `q ≤ ${level}`, atLevel(pairQ, level))),
    pool,
  );
  printCurve(
    'acting together with groups of weak pairs (`groupP` 0.01), and pairs with q by shuffled runs',
    [
      judge(pool, 'groups of weak pairs, and pairs at q ≤ 0.05', grouped),
      ...levels
        .filter((level) => level >= 1e-3)
        .map((level) => judge(pool, `by shuffled runs q ≤ ${level}`, atLevel(shuffledQ, level))),
    ],
    pool,
  );
  printCurve(
    'ours, copied or acting together (level 1 or 2)',
    levels.map((level) =>
      judge(pool, `q ≤ ${level}`, new Set([...atLevel(pairQ, level), ...copiedAt(level)])),
    ),
    pool,
  );
  printCurve(
    'ours, copied by accounts each within an hour of another; or acting together',
    levels.map((level) =>
      judge(
        pool,
        `q ≤ ${level}`,
        new Set([...atLevel(pairQ, level), ...copiedAt(level, { minAuthors: 2, isBurst: true })]),
      ),
    ),
    pool,
  );
  for (const isBurst of [true, false])
    printCurve(
      `ours, copied (q ≤ 0.05) by so many${isBurst ? ', each within an hour of another' : ', whenever'}; or acting together`,
      authors.map((minAuthors) =>
        judge(
          pool,
          `${minAuthors} accounts or more`,
          new Set([...atLevel(pairQ, 0.05), ...copiedAt(0.05, { minAuthors, isBurst })]),
        ),
      ),
      pool,
    );
}

function searchMatches(pool: Pool, folding: Folding): void {
  const lengths = matchTexts(pool.table, folding);
  for (const [minTexts, minPartners] of [
    [1, 1],
    [1, 2],
    [2, 1],
  ] as const)
    printCurve(
      `exact matching within 60 min, ${folding}: ${minTexts} or more texts with ${minPartners} or more accounts`,
      minLengths.map((minLength) =>
        judge(
          pool,
          `${minLength} characters or more`,
          flagMatches(lengths, { minLength, minTexts, minPartners }),
        ),
      ),
      pool,
    );
}

if (!hasRealData()) console.log('the real data are not there: nothing to measure');
else
  for (const kind of kinds.split(','))
    for (const retiming of retimings.split(',')) {
      const since = performance.now();
      const pool = await readPool({ retiming: retiming as Retiming, originalsOnly: kind === 'originals' });
      console.log(
        `\n## ${kind === 'originals' ? 'without retweets' : 'all tweets'}, comments ${retiming}: ${pool.table.rows} rows; accounts with five or more: ${pool.operation.length} of the operation, ${pool.ordinary.length} ordinary`,
      );
      searchOurs(pool);
      for (const folding of ['raw', 'folded'] as const) searchMatches(pool, folding);
      console.error(`${((performance.now() - since) / 1000).toFixed(0)} s`);
    }
