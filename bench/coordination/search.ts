// What the coordination search finds and misses, beside fixed rules, and how long its steps take, in one run:
//   npx tsx bench/coordination/search.ts
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { coActions } from '../../src/coordination/pairs/coActions.js';
import { findCopiedTexts } from '../../src/coordination/copies/copiedTexts.js';
import { findCoordination } from '../../src/coordination/findCoordination.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { Actions } from '../../src/model/coordination.js';
import { tiePairs } from '../../src/network/tiePairs.js';
import { simulateAlmaty } from '../../src/simulate/simulateAlmaty.js';
import { tableOfSection } from '../../src/simulate/tableOfSection.js';

const root = new URL('../../', import.meta.url);
const shared = new URL('../shared/data/', root);

function time<T>(work: () => T, runs = 5): { result: T; spread: string } {
  const times: number[] = [];
  let result = work();
  for (let run = 0; run < runs; run++) {
    const since = performance.now();
    result = work();
    times.push(performance.now() - since);
  }
  times.sort((x, y) => x - y);
  return {
    result,
    spread: `${times[0]!.toFixed(1)} / ${times[runs >> 1]!.toFixed(1)} / ${times[runs - 1]!.toFixed(1)} ms`,
  };
}

/** The naive method: all pairs of actions of each object, counted in a hash map. */
function countNaively(actions: Actions, windowSeconds: number): number {
  const byObject = new Map<number, number[]>();
  actions.object.forEach((object, k) => byObject.set(object, [...(byObject.get(object) ?? []), k]));
  const shared = new Map<string, Set<number>>();
  for (const [object, members] of byObject) {
    for (const i of members) {
      for (const j of members) {
        if (actions.account[i]! >= actions.account[j]!) continue;
        if (Math.abs(actions.at[i]! - actions.at[j]!) > windowSeconds * 1000) continue;
        const key = `${actions.account[i]!} ${actions.account[j]!}`;
        const objects = shared.get(key) ?? new Set();
        shared.set(key, objects.add(object));
      }
    }
  }
  return [...shared.values()].filter((objects) => objects.size >= 2).length;
}

function measureNullSections(): void {
  console.log('\nSections simulated without a campaign (1,000 accounts, 5,000 comments, seeds 1–20):');
  console.log('share of runs with any pair called, and mean number of pairs called');
  for (const outage of [false, true]) {
    const rules = {
      'q ≤ 0.05': [] as number[],
      '≥ 2 within 60 s': [] as number[],
      '≥ 1 within 60 s': [] as number[],
      '≥ 2 within 1 h': [] as number[],
    };
    for (let seed = 1; seed <= 20; seed++) {
      const table = tableOfSection(
        simulateAlmaty({ seed, outage, campaigns: 'none', accounts: 1000, comments: 5000 }),
      );
      const { floor, actions } = findCoordination(table, { shuffles: 0, minBits: 0 });
      // near_text holds all of same_text, whose pairs would count twice.
      const apart = actions.filter(({ trace }) => trace !== 'near_text');
      const atLeast = (minCoActions: number, windowSeconds: number): number =>
        apart.reduce((sum, one) => sum + coActions(one, { windowSeconds, minCoActions }).a.length, 0);
      rules['q ≤ 0.05'].push(floor.observedPairs);
      rules['≥ 2 within 60 s'].push(atLeast(2, 60));
      rules['≥ 1 within 60 s'].push(atLeast(1, 60));
      rules['≥ 2 within 1 h'].push(atLeast(2, 3600));
    }
    for (const [rule, counts] of Object.entries(rules)) {
      const any = counts.filter((count) => count > 0).length;
      const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      console.log(
        `  ${outage ? 'outage   ' : 'no outage'}  ${rule.padEnd(16)} ${any}/20 runs, mean ${mean.toFixed(1)} pairs`,
      );
    }
  }
}

async function measureBundled(): Promise<void> {
  const folder = new URL('datasets/almaty-january-2022/', root);
  const { table } = await readComments(new URL('comments.csv', folder).pathname, { keepIds: true });
  const truth = new Map(
    readFileSync(new URL('truth.csv', folder), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.split(',')[0]!, line.split(',')[2]!]),
  );
  const { result: search, spread } = time(() => findCoordination(table, { shuffles: 99 }), 3);
  const flagged = new Set(tiePairs(search.observed, { level: 0.05 }).flatMap(({ a, b }) => [a, b]));
  console.log(`\nBundled simulated section (${table.rows} comments), accounts found / planted:`);
  for (const campaign of new Set(truth.values())) {
    const members = [...truth].filter(([, one]) => one === campaign).map(([account]) => account);
    const found = [...flagged].filter((code) => members.includes(table.account.values.get(code))).length;
    console.log(`  ${(campaign || '(nobody planted)').padEnd(16)} ${found} / ${members.length}`);
  }
  console.log(`search with 99 shuffles: ${spread} (min / median / max)`);
  const actions = search.actions[0]!;
  const ours = time(() => coActions(actions, { windowSeconds: 3600 }), 15);
  const naive = time(() => countNaively(actions, 3600), 5);
  console.log(
    `co-actions of same_text within 1 h: ours ${ours.spread}, all pairs in a hash map ${naive.spread}`,
  );
  if (ours.result.a.length !== naive.result) throw new Error('the two counts differ');
}

function readLabels(): Map<string, boolean> {
  const lines = gunzipSync(readFileSync(new URL('bench_mixed/labels.csv.gz', shared)))
    .toString()
    .trim()
    .split('\n')
    .slice(1);
  const labels = new Map<string, boolean>();
  for (const line of lines) {
    const [, account = '', label] = line.split(',');
    labels.set(account, label === '1' || labels.get(account) === true);
  }
  return labels;
}

function describeAccuracy(
  table: CommentTable,
  flagged: ReadonlySet<number>,
  labels: ReadonlyMap<string, boolean>,
): string {
  const hits = [...flagged].filter((code) => labels.get(table.account.values.get(code))).length;
  const planted = [...labels.values()].filter(Boolean).length;
  const [precision, recall] = [hits / flagged.size, hits / planted];
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`;
}

async function measureReal(): Promise<void> {
  if (!existsSync(shared)) return void console.log('\n(the real data are not there: their part is left out)');
  const labels = readLabels();
  console.log(
    '\nReal comments with real copied campaigns injected, accounts with copied texts (level 1 or more):',
  );
  for (const name of ['plain', 'edited']) {
    const { table } = await readComments(new URL(`bench_mixed/${name}.csv.gz`, shared).pathname, {
      keepIds: true,
    });
    const { prepared, options } = findCoordination(table, { shuffles: 0 });
    const { perAccount } = findCopiedTexts(table, prepared, { minBits: options.minBits });
    const flagged = new Set(Array.from(perAccount.keys()).filter((code) => perAccount[code]! > 0));
    console.log(`  ${name.padEnd(7)} ${describeAccuracy(table, flagged, labels)}`);
  }
  const { table } = await readComments(new URL('vk/vk_media_comments_2022.csv.gz', shared).pathname, {
    keepIds: true,
  });
  const { result, spread } = time(() => findCoordination(table, { shuffles: 99 }), 3);
  const comments = new Int32Array(table.account.values.length);
  for (const account of table.account.codes) comments[account]! += 1;
  const flagged = new Set(tiePairs(result.observed, { level: 0.05 }).flatMap(({ a, b }) => [a, b]));
  const base = comments.filter((count) => count >= 5).length;
  console.log(
    `\n44,582 real VK comments: ${[...flagged].filter((code) => comments[code]! >= 5).length} of ${base} accounts with five comments at level 2`,
  );
  console.log(`search with 99 shuffles: ${spread} (min / median / max)`);
}

/** Tweets that a platform attributed to one operation, and news channels that reprint one another: real positives of two kinds. */
async function measureOperations(): Promise<void> {
  if (!existsSync(shared)) return;
  console.log('\nAccounts at level 2, and pairs (mean pairs with accounts shuffled 9 times):');
  const files = [
    'ira/ira_ru_2015-05_06.csv.gz',
    'ira/ira_en_left_2016-06_10.csv.gz',
    'telegram/news_channels.jsonl.gz',
    'youtube/youtube_comments_2013.csv.gz',
  ];
  for (const name of files) {
    const { table } = await readComments(new URL(name, shared).pathname, { keepIds: true, timezone: 'UTC' });
    const { observed, floor } = findCoordination(table, { shuffles: 9 });
    const flagged = new Set(tiePairs(observed, { level: 0.05 }).flatMap(({ a, b }) => [a, b]));
    console.log(
      `  ${name.padEnd(40)} ${flagged.size} of ${table.account.values.length} accounts, ${floor.observedPairs} pairs (${floor.meanPairs})`,
    );
  }
}

measureNullSections();
await measureBundled();
await measureReal();
await measureOperations();
