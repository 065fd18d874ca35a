// Joins of near-duplicate texts: time by size and threshold, beside a straight scan of pairs, and whole processes, in one run:
//   npx tsx bench/similar/measure.ts [rows] [joins|scan|processes]        (1,000,000 and all three unless told)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { WordTable } from '../../src/model/wordTable.js';
import { joinContainedSets, joinSimilarSets } from '../../src/text/similar/joinSets.js';
import { joinSimilarTexts } from '../../src/text/similar/joinSimilarTexts.js';
import type { SetTable } from '../../src/text/similar/setTable.js';
import { shingleSets } from '../../src/text/similar/shingleSets.js';
import { wordSets } from '../../src/text/similar/wordSets.js';
import { tabulateWords } from '../../src/text/words/tabulateWords.js';
import { makeComments } from './generate.js';
import { scanSorted, scanWithSets, type ScanOptions, type ScanResult } from './scanPairs.js';
import { composeTexts, writeTexts } from './textFiles.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const part = process.argv[3] ?? 'all';
const runs = 5;
const hour = 3600;

interface Spread<T> {
  readonly result: T;
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

function repeat<T>(times: number, work: () => T): Spread<T> {
  const wall: number[] = [];
  const processor: number[] = [];
  for (;;) {
    const before = process.cpuUsage();
    const since = performance.now();
    const result = work();
    wall.push(performance.now() - since);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
    if (wall.length === times) return { result, wall, processor };
  }
}

function show(values: readonly number[], digits = 0): string {
  const sorted = [...values].sort((x, y) => x - y);
  return [sorted[0]!, sorted[sorted.length >> 1]!, sorted.at(-1)!]
    .map((value) => value.toFixed(digits))
    .join(' / ');
}

const count = (value: number): string => value.toLocaleString('en');

function measureJoins(name: string, make: () => { sets: SetTable }, minTokens: number): void {
  const { result, wall, processor } = repeat(runs, make);
  const { sets } = result;
  const tokens = (sets.tokens.length / sets.sets).toFixed(1);
  console.log(
    `| ${name}: ${count(sets.sets)} sets of ${tokens} | making them | | ${show(wall)} | ${show(processor)} |`,
  );
  for (const threshold of [0.8, 0.6, 0.5]) {
    const found = repeat(runs, () => joinSimilarSets(sets, { threshold }));
    console.log(
      `| | Jaccard ${threshold} | ${count(found.result.a.length)} | ${show(found.wall)} | ${show(found.processor)} |`,
    );
  }
  const found = repeat(runs, () => joinContainedSets(sets, { threshold: 0.9, minTokens }));
  console.log(
    `| | containment 0.9 | ${count(found.result.a.length)} | ${show(found.wall)} | ${show(found.processor)} |`,
  );
}

function compareScans(table: WordTable, options: ScanOptions): void {
  const { at, seconds, threshold } = options;
  const ours = repeat(2 * runs, () =>
    joinSimilarTexts(table, { threshold, minTokens: 1, window: { at, seconds } }),
  );
  const { a, b } = ours.result;
  const best = Math.min(...ours.processor);
  console.log(
    `| joinSimilarTexts, sets included | ${count(a.length)} | | ${show(ours.wall)} | ${show(ours.processor)} | 1 |`,
  );
  const rivals: readonly [string, (table: WordTable, options: ScanOptions) => ScanResult][] = [
    ['scan, sorted numbers merged', scanSorted],
    ['scan, Set of words for each text', scanWithSets],
  ];
  for (const [name, scan] of rivals) {
    const { result, wall, processor } = repeat(1, () => scan(table, options));
    const isEqual =
      result.pairs.size === a.length &&
      a.every((text, pair) => result.pairs.has(text * table.texts + b[pair]!));
    if (!isEqual) throw new Error(`${name}: ${result.pairs.size} pairs, ours ${a.length}`);
    const factor = (processor[0]! / best).toFixed(0);
    console.log(
      `| ${name} | ${count(result.pairs.size)}, the same | ${count(result.comparisons)} | ${wall[0]!.toFixed(0)} | ${processor[0]!.toFixed(0)} | ${factor} |`,
    );
  }
}

interface WholeCost {
  readonly words: number;
  readonly join: number;
  readonly texts: number;
  readonly pairs: number;
  readonly processor: number;
  readonly megabytes: number;
}

function measureProcesses(folder: string, program: string): void {
  for (const [threshold, seconds] of [
    [0.8, hour],
    [0.8, 0],
    [0.6, 0],
  ] as const) {
    const whole: number[] = [];
    const costs = Array.from({ length: runs }, () => {
      const since = performance.now();
      const output = execFileSync(process.execPath, [program, folder, String(threshold), String(seconds)], {
        encoding: 'utf8',
      });
      whole.push((performance.now() - since) / 1000);
      return JSON.parse(output) as WholeCost;
    });
    const pick = (key: keyof WholeCost, scale = 1): number[] => costs.map((cost) => cost[key] / scale);
    console.log(
      `| ${count(costs[0]!.texts)} texts, ${threshold}${seconds > 0 ? ', within 1 h' : ''} | ${count(costs[0]!.pairs)} | ${show(pick('words', 1000), 2)} | ${show(pick('join', 1000), 2)} | ${show(whole, 2)} | ${show(pick('processor'), 2)} | ${show(pick('megabytes'))} |`,
    );
  }
}

const isAsked = (name: string): boolean => part === 'all' || part === name;
console.log(
  `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}; minimum / median / maximum of ${runs} runs`,
);
if (isAsked('joins')) {
  console.log('\n| sets | join | pairs | ms | processor ms |\n|---|---|---|---|---|');
  const small = tabulateWords(composeTexts(makeComments(100_000, 1)));
  measureJoins('100 k, words', () => wordSets(small), 6);
  measureJoins('100 k, shingles', () => shingleSets(small), 30);
  const large = tabulateWords(composeTexts(makeComments(rows, 1)));
  measureJoins(`${count(rows)}, words`, () => wordSets(large), 6);
}
if (isAsked('scan')) {
  console.log(
    '\n100 k comments, Jaccard 0.8 within 1 h\n\n| | pairs of texts | comparisons | ms | processor ms | times ours |\n|---|---|---|---|---|---|',
  );
  const made = makeComments(100_000, 1);
  compareScans(tabulateWords(composeTexts(made)), { at: made.at, seconds: hour, threshold: 0.8 });
}
if (isAsked('processes')) {
  const folder = mkdtempSync(join(tmpdir(), 'in-concert-bench-'));
  try {
    const made = makeComments(rows, 1);
    const texts = composeTexts(made);
    writeTexts(folder, texts, made.at);
    console.log(
      `\n${count(rows)} comments (${(texts.bytes.length / 1e6).toFixed(0)} MB), whole process\n\n| | pairs | s words | s sets and join | s whole process | processor s | peak MB |\n|---|---|---|---|---|---|---|`,
    );
    const program = join(folder, 'joinOnce.mjs');
    const entry = fileURLToPath(new URL('joinOnce.ts', import.meta.url));
    buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: program });
    measureProcesses(folder, program);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
