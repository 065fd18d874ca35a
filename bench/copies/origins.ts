// Innocent origins of copied texts on real data and in simulation: how many texts each rule explains, how many none, and
// what share of planted campaigns the rules wrongly explain away. Counts only: the texts are real people's.
//   npx tsx bench/copies/origins.ts [simulated sections]
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  buildCommentTable,
  findCopiedTexts,
  neededBits,
  readComments,
  simulateAlmaty,
  tableOfSection,
} from '../../src/index.js';
import type { CommentTable } from '../../src/index.js';
import { prepareText } from '../../src/coordination/copies/prepareText.js';
import { describeCopies } from '../../src/evidence/describeCopies.js';
import type { CopiedText, CopyFindings } from '../../src/model/copies.js';

const shared = new URL('../../../shared/data/', import.meta.url);

function describeTable(table: CommentTable): CopyFindings {
  const prepared = prepareText(table);
  const copied = findCopiedTexts(table, prepared, { minBits: neededBits(table.rows) });
  return describeCopies(table, prepared, copied);
}

function show(name: string, { texts, tests, withoutOrigin, origins, expectedFalse }: CopyFindings): void {
  const kinds = Object.entries(origins).filter(([, count]) => count > 0);
  console.log(
    `${name}: ${texts.length} of ${tests} texts copied (at most ${expectedFalse.toFixed(2)} by chance), ${withoutOrigin} without origin; ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
  );
}

/** Texts by what they are, and how many of each have no origin. */
function tally(texts: readonly CopiedText[], classify: (one: CopiedText) => string): void {
  const counts = new Map<string, Map<string, number>>();
  for (const one of texts) {
    const kind = classify(one);
    const row = counts.get(kind) ?? new Map<string, number>();
    const told = one.origins.map((origin) => origin.kind).join(' + ') || 'no origin';
    counts.set(kind, row.set(told, (row.get(told) ?? 0) + 1));
  }
  for (const [kind, row] of [...counts].sort())
    console.log(`  ${kind}: ${[...row].map(([told, count]) => `${told} ${count}`).join(', ')}`);
}

async function measureVk(): Promise<void> {
  const path = new URL('vk/vk_media_comments_2022.csv.gz', shared).pathname;
  show('vk', describeTable((await readComments(path, { keepIds: true })).table));
}

async function measureBench(name: string): Promise<void> {
  const lines = gunzipSync(readFileSync(new URL('bench_mixed/labels.csv.gz', shared)))
    .toString()
    .trim()
    .split('\n');
  const labels = new Map(lines.slice(1).map((line) => [line.split(',')[0]!, line.split(',')[2] === '1']));
  const { table } = await readComments(new URL(`bench_mixed/${name}.csv.gz`, shared).pathname, {
    keepIds: true,
  });
  const found = describeTable(table);
  show(`bench_mixed ${name}`, found);
  tally(found.texts, (one) => (labels.get(one.sampleCommentId) === true ? 'campaign' : 'others'));
}

function measureTelegram(): void {
  const lines = gunzipSync(readFileSync(new URL('telegram/news_channels.jsonl.gz', shared)))
    .toString()
    .trim()
    .split('\n');
  const posts = lines
    .map(
      (line) =>
        JSON.parse(line) as { sender_id: number; message_id: number; text: string | null; date: string },
    )
    .filter(({ text }) => text !== null && text !== '');
  const table = buildCommentTable(
    posts.map((post) => ({
      commentId: `${post.sender_id}/${post.message_id}`,
      account: String(post.sender_id),
      at: post.date,
      text: post.text,
    })),
  );
  const found = describeTable(table);
  show('telegram', found);
  const gap = ({ firstAt, lastAt }: CopiedText): string =>
    lastAt - firstAt <= 10_000 ? 'all within 10 s' : 'over 10 s';
  tally(found.texts, gap);
  measureExact(table, found);
}

/** Texts that stand in two or more channels with the same words, and what became of them. */
function measureExact(table: CommentTable, found: CopyFindings): void {
  const { textCode, copies, words } = prepareText(table);
  const findingOf = new Map<number, CopiedText>();
  const sample = new Map(found.texts.map((one) => [one.sampleCommentId, one]));
  const channels = Array.from({ length: words.texts }, () => new Set<number>());
  for (let row = 0; row < table.rows; row++) {
    const code = textCode[row]!;
    if (code < 0) continue;
    channels[code]!.add(table.account.codes[row]!);
    const one = sample.get(table.commentId.get(row));
    if (one !== undefined) findingOf.set(copies.representative[code]!, one);
  }
  const shared = [...channels.keys()].filter((code) => channels[code]!.size > 1);
  const findings = shared
    .map((code) => findingOf.get(copies.representative[code]!))
    .filter((one) => one !== undefined);
  const syndicated = findings.filter(({ origins }) => origins.some(({ kind }) => kind === 'syndicated'));
  const unexplained = findings.filter(({ origins }) => origins.length === 0);
  console.log(
    `  the same words in two channels or more: ${shared.length} texts; copied ${findings.length}, of which syndicated ${syndicated.length}, no origin ${unexplained.length}`,
  );
}

function measureSimulated(seeds: number): void {
  const all: CopiedText[] = [];
  const kindOf = new Map<CopiedText, string>();
  for (let seed = 1; seed <= seeds; seed++) {
    const { comments, commentTruth, truth, ...rest } = simulateAlmaty({ seed });
    const { texts } = describeTable(tableOfSection({ comments, commentTruth, truth, ...rest }));
    const campaigns = new Map(truth.map(({ accountId, campaign }) => [accountId, campaign]));
    const at = new Map(comments.commentId.map((id, k) => [id, k]));
    for (const one of texts) {
      const k = at.get(one.sampleCommentId)!;
      const planted = commentTruth.origin[k] === 'planted';
      kindOf.set(one, planted ? `planted ${campaigns.get(comments.accountId[k]!)}` : commentTruth.origin[k]!);
      all.push(one);
    }
  }
  console.log(`simulated sections, ${seeds} seeds:`);
  tally(all, (one) => kindOf.get(one)!);
}

if (existsSync(shared)) {
  await measureVk();
  for (const name of ['plain', 'edited']) await measureBench(name);
  measureTelegram();
}
measureSimulated(Number(process.argv[2] ?? 10));
