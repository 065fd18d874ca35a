// Speed of the built-in scorer, language identification included, in seconds of processor time: a first pass over texts in a
// process that has read nothing yet, as a user with one file meets it, and passes over the same texts afterwards:
//   npx tsx bench/sentiment/speed.ts
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readComments } from '../../src/ingest/readComments.js';
import { scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { readCedr, readKazSandra, readVaderTweets, setsArePresent } from './readSets.js';

const warmRuns = 9;

async function readVkTexts(): Promise<readonly string[]> {
  const file = new URL('../../../shared/data/vk/vk_media_comments_2022.csv.gz', import.meta.url);
  if (!existsSync(file)) return [];
  const { table } = await readComments(fileURLToPath(file), { keepIds: true });
  return Array.from({ length: table.rows }, (_, row) => table.text.get(row));
}

const sets: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  'VK comments': readVkTexts,
  'CEDR train': async () => Promise.resolve(readCedr().texts),
  'KazSAnDRA valid': async () => Promise.resolve(readKazSandra('valid').texts),
  'VADER tweets': async () => Promise.resolve(readVaderTweets().texts),
};

/** Texts a second of processor time. */
function timePass(texts: readonly string[], passes: number): number {
  const before = process.cpuUsage();
  for (let pass = 0; pass < passes; pass++) scoreSentiment(texts, texts.length);
  const { user, system } = process.cpuUsage(before);
  return (passes * texts.length) / ((user + system) / 1e6);
}

const round = (rate: number): string => (Math.round(rate / 100) * 100).toLocaleString('en');

async function measureSet(name: string): Promise<void> {
  const texts = (await sets[name]?.()) ?? [];
  if (texts.length === 0) return;
  const first = timePass(texts, 1);
  const passes = Math.ceil(40_000 / texts.length);
  timePass(texts, passes);
  const warm = Array.from({ length: warmRuns }, () => timePass(texts, passes)).sort((a, b) => a - b);
  console.log(
    `  ${name.padEnd(18)} ${texts.length} texts  first pass ${round(first)}/s  warm ${round(warm[warmRuns >> 1]!)}/s (${round(warm[0]!)} to ${round(warm[warmRuns - 1]!)})`,
  );
}

const [asked] = process.argv.slice(2);
if (!setsArePresent())
  console.error(
    'bench/sentiment: the development sets are not there (../shared/data/sentiment); nothing measured',
  );
else if (asked !== undefined) await measureSet(asked);
else
  for (const name of Object.keys(sets))
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
      stdio: 'inherit',
    });
