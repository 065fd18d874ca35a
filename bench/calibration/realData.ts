// Real VK comments, nearly all by ordinary people: does the error hold when accounts are shuffled, and who is flagged as they are?
//   npx tsx bench/calibration/realData.ts [shuffles] [--list]
// --list prints the comments behind every flag to the terminal, to be read on your own machine: they are real people's words.
import { existsSync } from 'node:fs';
import { analyseComments } from '../../src/analyse.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { AccountFinding } from '../../src/model/account.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { testGroups } from '../../src/network/testGroups.js';
import { wilsonInterval } from '../../src/stats/wilsonInterval.js';
import { listCopies, listEvidence } from './realDataReading.js';

const file = new URL('../../../shared/data/vk/vk_media_comments_2022.csv.gz', import.meta.url);
const shuffles = Number(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 200);
/** An account with fewer comments says too little to be judged. */
const fewest = 5;
const goal = 0.0025;

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
function describeShare(hits: number, of: number): string {
  const { share, low, high } = wilsonInterval(hits, of);
  return `${hits} of ${of}, ${percent(share)} (${percent(low)}–${percent(high)})`;
}

/**
 * Each shuffle is the whole search on the same comments with accounts shuffled within cells. A group of a shuffle counts when
 * no more than `groupLevel` of the other shuffles have one as strong; the further nulls that a group must pass are not asked,
 * so that this is the most there could be.
 */
function measureShuffled(table: CommentTable, groupP: number): void {
  const search = findCoordination(table, { shuffles, groupP });
  const { floor } = testGroups(search, table);
  console.log(
    `\naccounts shuffled, ${groupP === 0 ? 'pairs only' : `groups of pairs with p ≤ ${groupP} too`}:`,
  );
  console.log(
    `  runs with any pair at q ≤ 0.05: ${describeShare(Math.round(floor.runsWithAny * shuffles), shuffles)}`,
  );
  console.log(
    `  runs with any group: ${describeShare(Math.round(floor.runsWithGroups * shuffles), shuffles)}`,
  );
}

function measureObserved(table: CommentTable): void {
  const { accounts, groups, evidence } = analyseComments(table);
  const judged = accounts.filter(({ comments }) => comments >= fewest);
  const atLeast = (from: readonly AccountFinding[], level: number): AccountFinding[] =>
    from.filter(({ evidenceLevel }) => evidenceLevel >= level);
  console.log(`\naccounts as they are, default settings (${groups.length} groups):`);
  for (const level of [2, 1])
    console.log(
      `  level ${level === 2 ? '2' : '1 or 2'}: ${describeShare(atLeast(judged, level).length, judged.length)} of those with ${fewest} comments or more; of all ${describeShare(atLeast(accounts, level).length, accounts.length)}`,
    );
  const share = atLeast(judged, 2).length / judged.length;
  console.log(`  goal for level 2: ${percent(goal)} at most: ${share <= goal ? 'reached' : 'missed'}`);
  if (process.argv.includes('--list')) {
    listEvidence(evidence);
    listCopies(table);
  }
}

if (!existsSync(file)) console.log('the real data are not there: nothing to measure');
else {
  const { table } = await readComments(file.pathname, { keepIds: true });
  console.log(`${table.rows} comments of ${table.account.values.length} accounts`);
  const since = performance.now();
  measureObserved(table);
  for (const groupP of [0, 0.01]) measureShuffled(table, groupP);
  console.error(`${((performance.now() - since) / 1000).toFixed(0)} s`);
}
