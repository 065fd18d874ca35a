import type { MeasuredAccuracy } from '../../src/sentiment/measuredAccuracy.js';
import { labelSentiment, scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { readCedr, readKazSandra, readOpenSentimentCorpus, readVaderTweets } from './readSets.js';
import type { LabelledSet } from './readSets.js';

export type Class = -1 | 0 | 1;
const classes: readonly Class[] = [-1, 0, 1];

/** Counts of each class said (columns) for each class of the truth (rows). */
export function countConfusion(truth: readonly Class[], said: readonly Class[]): number[][] {
  const counts = classes.map(() => classes.map(() => 0));
  truth.forEach((value, at) => counts[value + 1]![said[at]! + 1]!++);
  return counts;
}

/** Macro-F1 over the classes of the truth, and accuracy. */
export function measureF1(
  truth: readonly Class[],
  said: readonly Class[],
  over: readonly Class[],
): { macroF1: number; accuracy: number } {
  const counts = countConfusion(truth, said);
  let hits = 0;
  let sum = 0;
  for (const one of over) {
    const both = counts[one + 1]![one + 1]!;
    const column = counts.reduce((total, row) => total + row[one + 1]!, 0);
    const row = counts[one + 1]!.reduce((total, count) => total + count, 0);
    hits += both;
    sum += row + column === 0 ? 0 : (2 * both) / (row + column);
  }
  return { macroF1: sum / over.length, accuracy: hits / truth.length };
}

/** Reviews have no neutral class: the sign decides, and no mood counts as praise. */
export function answerSet(score: ArrayLike<number>, over: readonly Class[]): Class[] {
  return Array.from(score, (value) =>
    over.includes(0) ? labelSentiment(value) : value < 0 ? (-1 as const) : (1 as const),
  );
}

const cut = 0.5;

/** The rated English tweets as three classes. */
export function readVaderClasses(): LabelledSet {
  const { texts, ratings } = readVaderTweets();
  return {
    name: 'VADER tweets',
    texts,
    classes: ratings.map((rating) => (rating > cut ? 1 : rating < -cut ? -1 : 0)),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function measureOne(
  language: MeasuredAccuracy['language'],
  licence: string,
  set: LabelledSet,
): MeasuredAccuracy {
  const over = classes.filter((one) => set.classes.includes(one));
  const { score } = scoreSentiment(set.texts, set.texts.length);
  const { macroF1, accuracy } = measureF1(set.classes, answerSet(score, over), over);
  return {
    language,
    set: set.name,
    licence,
    texts: set.texts.length,
    classes: over,
    macroF1: round(macroF1),
    accuracy: round(accuracy),
    confusion: countConfusion(set.classes, Array.from(score, labelSentiment)),
  };
}

/** What `measuredAccuracy` must say, measured now. */
export function measureAccuracy(): MeasuredAccuracy[] {
  return [
    measureOne('ru', 'CC BY-SA 3.0', readOpenSentimentCorpus()),
    measureOne('ru', 'Apache-2.0', readCedr()),
    measureOne('kk', 'CC BY 4.0', readKazSandra('valid')),
    measureOne('en', 'MIT', readVaderClasses()),
  ];
}
