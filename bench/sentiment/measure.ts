// Accuracy of the built-in scorer on labelled development sets (`speed.ts` has its speed), beside the trivial answers and the npm lists:
//   npx tsx bench/sentiment/measure.ts
import { isDeepStrictEqual } from 'node:util';
import { measuredAccuracy } from '../../src/sentiment/measuredAccuracy.js';
import { scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { sentimentDefaults } from '../../src/sentiment/sentimentDefaults.js';
import {
  answerSet,
  countConfusion,
  measureAccuracy,
  measureF1,
  readVaderClasses,
} from './measureAccuracy.js';
import type { Class } from './measureAccuracy.js';
import { readNpmLexica, sumWeights } from './npmLexica.js';
import {
  readCedr,
  readKazSandra,
  readOpenSentimentCorpus,
  readVaderTweets,
  setsArePresent,
} from './readSets.js';
import type { LabelledSet } from './readSets.js';
import { isInFirstHalf, splitHalves } from './splitHalves.js';

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
  set: LabelledSet,
  said: readonly Class[],
  over: readonly Class[],
  coverage: number,
): void {
  const { macroF1, accuracy } = measureF1(set.classes, said, over);
  const confusion = countConfusion(set.classes, said)
    .map((row) => row.join(' '))
    .join(' | ');
  console.log(
    `  ${name.padEnd(20)} macro-F1 ${macroF1.toFixed(3)}  accuracy ${accuracy.toFixed(3)}  coverage ${coverage.toFixed(2)}  ${confusion}`,
  );
}

const classesOf = (set: LabelledSet): readonly Class[] => (set.classes.includes(0) ? [-1, 0, 1] : [-1, 1]);

function printBuiltIn(name: string, set: LabelledSet): void {
  const { score, coverage } = scoreSentiment(set.texts, set.texts.length);
  const over = classesOf(set);
  const mean = coverage.reduce((sum, value) => sum + value, 0) / coverage.length;
  print(name, set, answerSet(score, over), over, mean);
}

function measureSet(set: LabelledSet): void {
  const over = classesOf(set);
  console.log(`\n${set.name}: ${set.texts.length} texts; confusion: rows truth −1 0 1, columns said −1 0 1`);
  const constant: Class = over.includes(0) ? 0 : 1;
  print(
    `always ${constant}`,
    set,
    set.classes.map(() => constant),
    over,
    0,
  );
  const [first, second] = splitHalves(set);
  printBuiltIn('built-in', set);
  printBuiltIn('built-in, first half', first);
  printBuiltIn('built-in, other half', second);
  for (const lexicon of readNpmLexica()) {
    const { sums, coverage } = sumWeights(lexicon, set.texts);
    const said = sums.map((sum): Class => (sum > 0 ? 1 : sum < 0 ? -1 : over.includes(0) ? 0 : 1));
    print(lexicon.name, set, said, over, coverage);
  }
}

function measureRatings(): void {
  const { texts, ratings } = readVaderTweets();
  const { score } = scoreSentiment(texts, texts.length);
  const half = <T>(values: readonly T[], first: boolean): T[] =>
    values.filter((_, row) => isInFirstHalf(row) === first);
  const scores = Array.from(score);
  console.log(
    '\nVADER tweets, r with the mean human rating (the set belongs to VADER: it proves nothing alone)',
  );
  console.log(`  built-in             ${correlate(scores, ratings).toFixed(3)}`);
  console.log(`  built-in, first half ${correlate(half(scores, true), half(ratings, true)).toFixed(3)}`);
  console.log(`  built-in, other half ${correlate(half(scores, false), half(ratings, false)).toFixed(3)}`);
  for (const lexicon of readNpmLexica()) {
    console.log(
      `  ${lexicon.name.padEnd(20)} ${correlate(sumWeights(lexicon, texts).sums, ratings).toFixed(3)}`,
    );
  }
}

function measureAll(): void {
  console.log('parameters', JSON.stringify(sentimentDefaults));
  for (const set of [
    readOpenSentimentCorpus(),
    readCedr(),
    readKazSandra('train'),
    readKazSandra('valid'),
    readVaderClasses(),
  ])
    measureSet(set);
  measureRatings();
  const now = measureAccuracy();
  const isCurrent = isDeepStrictEqual(now, measuredAccuracy);
  console.log(`\nsrc/sentiment/measuredAccuracy.ts ${isCurrent ? 'says the same' : 'must say:'}`);
  if (!isCurrent) console.log(JSON.stringify(now, null, 2));
}

if (setsArePresent()) measureAll();
else
  console.error(
    'bench/sentiment: the development sets are not there (../shared/data/sentiment); nothing measured',
  );
