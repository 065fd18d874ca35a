// Copied texts (evidence level 1) on real comments with real copied campaigns injected: precision, recall and F1 of accounts,
// beside the naive detector, and what was wrongly flagged and why.
//   npx tsx bench/copies/measure.ts [--show-texts]
// The texts are real people's: --show-texts is for reading on your own machine, not for publishing.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findCoordination, findCopiedTexts, readComments } from '../../src/index.js';
import type { CommentTable } from '../../src/index.js';
import { describeCopies } from '../../src/evidence/describeCopies.js';

const shared = new URL('../../../shared/data/', import.meta.url);
const showTexts = process.argv.includes('--show-texts');

function readLabels(): Map<string, boolean> {
  const labels = new Map<string, boolean>();
  const lines = gunzipSync(readFileSync(new URL('bench_mixed/labels.csv.gz', shared)))
    .toString()
    .trim()
    .split('\n');
  for (const line of lines.slice(1)) {
    const [, account = '', label] = line.split(',');
    labels.set(account, label === '1' || labels.get(account) === true);
  }
  return labels;
}

/** Identical text of 30 characters or more, case and punctuation aside, by another account within an hour. */
function flagNaively(table: CommentTable): Set<number> {
  const last = new Map<string, { account: number; at: number }[]>();
  const flagged = new Set<number>();
  for (let row = 0; row < table.rows; row++) {
    const text = table.text
      .get(row)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (text.length < 30) continue;
    const [account, at] = [table.account.codes[row]!, table.at[row]!];
    const earlier = (last.get(text) ?? []).filter((one) => at - one.at <= 3_600_000);
    for (const one of earlier) {
      if (one.account === account) continue;
      flagged.add(account);
      flagged.add(one.account);
    }
    last.set(text, [...earlier, { account, at }]);
  }
  return flagged;
}

function describeAccuracy(
  table: CommentTable,
  flagged: ReadonlySet<number>,
  labels: ReadonlyMap<string, boolean>,
): string {
  const hits = [...flagged].filter((code) => labels.get(table.account.values.get(code)) === true).length;
  const planted = [...labels.values()].filter(Boolean).length;
  const [precision, recall] = [hits / flagged.size, hits / planted];
  const f1 = (2 * precision * recall) / (precision + recall);
  return `flagged ${flagged.size}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`;
}

async function measure(name: string, labels: ReadonlyMap<string, boolean>): Promise<void> {
  const path = new URL(`bench_mixed/${name}.csv.gz`, shared).pathname;
  const { table } = await readComments(path, { keepIds: true });
  const { prepared, options } = findCoordination(table, { shuffles: 0 });
  const copied = findCopiedTexts(table, prepared, { minBits: options.minBits });
  const { texts, perAccount } = copied;
  const described = describeCopies(table, prepared, copied).texts;
  const flagged = new Set(Array.from(perAccount.keys()).filter((code) => perAccount[code]! > 0));
  console.log(`\n${name}: ${table.rows} comments, ${table.account.values.length} accounts`);
  console.log(`  in-concert: ${describeAccuracy(table, flagged, labels)}`);
  console.log(
    `  naive (identical, 30 characters, 60 min): ${describeAccuracy(table, flagNaively(table), labels)}`,
  );
  console.log('  texts that accounts outside any campaign share:');
  const { copies, textCode, words } = prepared;
  const originOf = (rows: readonly number[]): string => {
    const ids = new Set(rows.map((row) => table.commentId.get(row)));
    const one = described.find(({ sampleCommentId }) => ids.has(sampleCommentId));
    return one?.origins.map(({ kind }) => kind).join(', ') || 'no origin';
  };
  for (const text of texts) {
    const rows = Array.from({ length: table.rows }, (_, row) => row).filter(
      (row) => textCode[row]! >= 0 && copies.representative[textCode[row]!] === text,
    );
    const accounts = [...new Set(rows.map((row) => table.account.codes[row]!))];
    const outside = accounts.filter((code) => labels.get(table.account.values.get(code)) !== true);
    if (outside.length === 0) continue;
    const variants = new Set(rows.map((row) => textCode[row]!)).size;
    const hours = (table.at[rows.at(-1)!]! - table.at[rows[0]!]!) / 3_600_000;
    const length = words.starts[text + 1]! - words.starts[text]!;
    console.log(
      `    ${outside.length} of ${accounts.length} accounts: ${length} words, ${copies.sharedBits[text]!.toFixed(0)} bits, ${variants} variants, ${rows.length} comments within ${hours.toFixed(1)} h; ${originOf(rows)}`,
    );
    if (showTexts)
      for (const row of rows) console.log(`      | ${table.text.get(row).replaceAll('\n', ' ')}`);
  }
}

if (!existsSync(shared)) {
  console.log('the real data are not there: nothing to measure');
} else {
  const labels = readLabels();
  for (const name of ['plain', 'edited']) await measure(name, labels);
}
