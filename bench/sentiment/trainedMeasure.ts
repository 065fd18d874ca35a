// The trained scorer beside scikit-learn, beside the built-in scorer on other sources, and its speed, in one run:
//   npx tsx bench/sentiment/trainedMeasure.ts
import { readFileSync } from 'node:fs';
import type { SentimentClass } from '../../src/model/sentimentModel.js';
import { createTrainedScorer } from '../../src/sentiment/trained/createTrainedScorer.js';
import { reportClasses } from '../../src/sentiment/trained/reportClasses.js';
import { trainSentiment } from '../../src/sentiment/trained/trainSentiment.js';
import { labelSentiment, scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import {
  readCedr,
  readKazSandra,
  readOpenSentimentCorpus,
  readVaderTweets,
  setsArePresent,
} from './readSets.js';
import type { LabelledSet } from './readSets.js';

interface Reference {
  readonly set: string;
  readonly c: number;
  readonly splits: number;
  readonly macroF1: number;
}

/** Ratings beyond half a point are a class. */
function readVaderClasses(): LabelledSet {
  const { texts, ratings } = readVaderTweets();
  return {
    name: 'VADER tweets',
    texts,
    classes: ratings.map((rating) => (rating > 0.5 ? 1 : rating < -0.5 ? -1 : 0)),
  };
}

function pick(set: LabelledSet, wants: (row: number) => boolean): LabelledSet {
  const isIn = (_: unknown, row: number): boolean => wants(row);
  return { name: set.name, texts: set.texts.filter(isIn), classes: set.classes.filter(isIn) };
}

function join(...sets: readonly LabelledSet[]): LabelledSet {
  return {
    name: sets.map(({ name }) => name).join(' + '),
    texts: sets.flatMap(({ texts }) => texts),
    classes: sets.flatMap(({ classes }) => classes),
  };
}

function listClasses(set: LabelledSet): readonly SentimentClass[] {
  return set.classes.includes(0) ? [-1, 0, 1] : [-1, 1];
}

/** Macro-F1 of labels; where the set has no neutral class the sign of the score decides, and none is praise. */
function measure(set: LabelledSet, label: ArrayLike<number>, score: Float64Array): number {
  const classes = listClasses(set);
  const called = Array.from(label, (one, row) => (classes.length === 3 ? one : score[row]! < 0 ? -1 : 1));
  return reportClasses(set.classes, called, classes).macroF1;
}

function measureTrained(train: LabelledSet, test: LabelledSet): number {
  const model = trainSentiment(train.texts, train.classes, { folds: 2 });
  const { label, score } = createTrainedScorer(model)(test.texts, test.texts.length);
  return measure(test, label, score);
}

function measureBuiltIn(test: LabelledSet): number {
  const { score } = scoreSentiment(test.texts, test.texts.length);
  return measure(test, Array.from(score, labelSentiment), score);
}

function compareWithReference(
  sets: readonly LabelledSet[],
  kazakh: readonly [LabelledSet, LabelledSet],
): void {
  const reference = JSON.parse(
    readFileSync(new URL('./trainedReference.json', import.meta.url), 'utf8'),
  ) as Reference[];
  const show = (name: string, found: number): void => {
    const same = reference.find((one) => one.set === name && one.c === 1)!.macroF1;
    console.log(
      `  ${name.padEnd(26)} ours ${found.toFixed(4)}  scikit-learn ${same.toFixed(4)}  ${(found - same).toFixed(4)}`,
    );
  };
  console.log('same split, C = 1, balanced: macro-F1 (mean of five splits; KazSAnDRA: train to valid)');
  for (const set of sets) {
    let sum = 0;
    for (let part = 0; part < 5; part++)
      sum +=
        measureTrained(
          pick(set, (row) => row % 5 !== part),
          pick(set, (row) => row % 5 === part),
        ) / 5;
    show(set.name, sum);
  }
  show('KazSAnDRA', measureTrained(...kazakh));
}

function compareSources(
  sets: readonly LabelledSet[],
  others: (test: LabelledSet) => readonly LabelledSet[],
): void {
  console.log('\nanother source: macro-F1');
  for (const test of sets) {
    console.log(`  ${test.name}: built-in ${measureBuiltIn(test).toFixed(3)}`);
    for (const train of others(test))
      console.log(`    trained on ${train.name}: ${measureTrained(train, test).toFixed(3)}`);
  }
}

function measureSpeed(set: LabelledSet): void {
  const used = process.cpuUsage();
  const started = performance.now();
  const model = trainSentiment(set.texts, set.classes);
  const cpu = process.cpuUsage(used).user / 1e6;
  const size = JSON.stringify(model).length;
  console.log(
    `\ntraining ${set.texts.length} texts, ${model.classes.length} classes, 5 folds and all: ${((performance.now() - started) / 1000).toFixed(0)} s, processor ${cpu.toFixed(0)} s; model ${(size / 1e6).toFixed(2)} MB`,
  );
  const score = createTrainedScorer(model);
  score(set.texts.slice(0, 5000), Math.min(5000, set.texts.length));
  const before = process.cpuUsage();
  score(set.texts, set.texts.length);
  const seconds = process.cpuUsage(before).user / 1e6;
  console.log(`scoring: ${Math.round(set.texts.length / seconds)} texts a second of processor`);
}

if (setsArePresent()) {
  const [corpus, cedr, vader] = [readOpenSentimentCorpus(), readCedr(), readVaderClasses()];
  const kazakh = [readKazSandra('train'), readKazSandra('valid')] as const;
  compareWithReference([corpus, cedr, vader], kazakh);
  compareSources([corpus, cedr], (test) => {
    const other = test === corpus ? cedr : corpus;
    return [other, join(other, vader, kazakh[0])];
  });
  compareSources([kazakh[1], vader], (test) => [
    test === vader ? join(corpus, cedr, kazakh[0]) : join(corpus, cedr, vader),
  ]);
  measureSpeed(kazakh[0]);
  measureSpeed(
    join(
      pick(kazakh[0], (row) => row % 4 !== 0),
      corpus,
      cedr,
      vader,
    ),
  );
} else {
  console.error('bench/sentiment: the sets are not there (../shared/data/sentiment); nothing measured');
}
