import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { analyseComments } from '../../src/analyse.js';
import { recordRun } from '../../src/cli/runFile.js';
import { arrangeCards } from '../../src/evidence/cards/arrangeCards.js';
import { readComments } from '../../src/ingest/readComments.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { writeOutputs } from '../../src/report/writeOutputs.js';

const fixtures = new URL('fixtures/', import.meta.url).pathname;
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      statSync(join(fixtures, name)).isFile() &&
      /\.(?:csv|tsv|json|jsonl|ndjson|xlsx|parquet|gz|zst)$/.test(name),
  )
  .sort();
const root = mkdtempSync(join(tmpdir(), 'in-concert-'));
afterAll(() => rmSync(root, { recursive: true }));

const flags = {
  traces: [],
  windows: [],
  level: 0.05,
  minCoActions: 1,
  groupP: 0.01,
  groupLevel: 0.02,
  similarity: 0.8,
  cellComments: 1,
  shuffles: 0,
  seed: 1,
  binHours: 1,
  language: 'en' as const,
};
const options = { timezone: 'UTC', dateOrder: 'DMY' } as const;

/** Ids of accounts and comments, and whoever a text points at. */
function listSecrets(table: CommentTable): Set<string> {
  const secrets = new Set<string>();
  for (let row = 0; row < table.rows; row++) {
    const { account, commentId, parent, text } = table.row(row);
    for (const id of [account, commentId, parent ?? '', table.quoted?.get(row) ?? '']) secrets.add(id);
    for (const [, name] of (text ?? '').matchAll(/\[(?:id|club)[^|\]]*\|([^\]]+)\]/g)) secrets.add(name!);
    for (const [, handle] of (text ?? '').matchAll(/(?<![\p{L}\p{N}_.@])@([\p{L}\p{N}_]{3,})/gu))
      secrets.add(handle!);
  }
  return new Set([...secrets].filter((secret) => secret.length >= 3));
}

/** Words of the results themselves, such as those of the script of the charts: what is in any result gives nobody away. */
async function writeOther(): Promise<Map<string, string>> {
  const inputs = ['q', 'r'].map((id) => {
    const path = join(root, `${id}.csv`);
    writeFileSync(path, `id,account,time,text\n${id},p,2022-01-05T10:00:00Z,x\n`);
    return path;
  });
  const analysis = analyseComments(await readComments(inputs, { key: 'k' }), { shuffles: 0 });
  const out = join(root, 'other');
  const run = { ...recordRun(analysis, ['other'], { out, ...flags }, null) };
  const written = await writeOutputs(analysis, out, { rejects: [], run });
  return new Map(written.map((path) => [basename(path), readFileSync(path, 'utf8')]));
}

/** Whether a word stands in a text, not as a part of another. */
function holds(text: string, word: string): boolean {
  const isPart = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}_]/u.test(letter);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return true;
  return false;
}

const other = await writeOther();

describe('with pseudonyms no id and no mentioned name is left in any result', () => {
  test.each(files)('%s', async (name) => {
    const source = join(fixtures, name);
    // The same file twice: each row of the copy is rejected, and stands in rejects.csv.
    const copy = join(root, `copy-${name.replaceAll('/', '-')}`);
    writeFileSync(copy, readFileSync(source));
    const kept = await readComments(source, { ...options, keepIds: true });
    const secrets = listSecrets(kept.table);
    expect(secrets.size).toBeGreaterThan(0);

    const reading = await readComments([source, copy], { ...options, key: 'only here' });
    expect(reading.rowsRead).toBe(reading.table.rows + reading.rejects.length);
    const analysis = analyseComments(reading, { shuffles: 0 });
    const out = join(root, `out-${name.replaceAll('/', '-')}`);
    const written = await writeOutputs(analysis, out, {
      rejects: reading.rejects,
      deck: arrangeCards(reading.table, analysis),
      run: { ...recordRun(analysis, [source], { out, ...flags }, null) },
    });
    expect(written.length).toBeGreaterThan(20);
    const { table } = reading;
    const texts = written.map((path) => [basename(path), readFileSync(path, 'utf8')] as const);
    for (const column of [table.commentId, table.account.values, table.parent, table.quoted, table.text])
      if (column !== null) texts.push(['table', Buffer.from(column.bytes).toString()]);
    const left = texts.flatMap(([where, text]) =>
      [...secrets]
        .filter((secret) => holds(text, secret) && !holds(other.get(where) ?? '', secret))
        .map((secret) => `${where}: ${secret}`),
    );
    expect(left).toEqual([]);
  });
});
