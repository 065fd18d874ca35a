import { describe, expect, it } from 'vitest';
import { readCedr, setsArePresent } from '../../../bench/sentiment/readSets.js';
import { createRandom } from '../../../src/stats/random.js';
import { checkSentimentModel } from '../../../src/sentiment/trained/checkSentimentModel.js';
import { createTrainedScorer } from '../../../src/sentiment/trained/createTrainedScorer.js';
import { reportClasses } from '../../../src/sentiment/trained/reportClasses.js';
import { trainSentiment } from '../../../src/sentiment/trained/trainSentiment.js';

const moods = {
  [-1]: ['ужас', 'позор', 'плохо'],
  0: ['сегодня', 'вчера', 'улица'],
  1: ['спасибо', 'отлично', 'рады'],
};
const fillers = [
  'мы',
  'город',
  'вечером',
  'когда',
  'почти',
  'дом',
  'вода',
  'свет',
  'люди',
  'снова',
  'там',
  'где',
];

function write(count: number, seed: number, classes: readonly (-1 | 0 | 1)[] = [-1, 0, 1]) {
  const random = createRandom(seed);
  const labels = Array.from({ length: count }, () => random.pick(classes));
  const texts = labels.map((label) => {
    // One in eight texts has the word of another mood.
    const of = random.next() < 1 / 8 ? random.pick(classes) : label;
    const words = [random.pick(moods[of]), ...Array.from({ length: 5 }, () => random.pick(fillers))];
    return words.sort(() => random.next() - 0.5).join(' ');
  });
  return { texts, labels };
}

const small = { bits: 12, folds: 3 } as const;

describe('trainSentiment', () => {
  const { texts, labels } = write(600, 1);
  const model = trainSentiment(texts, labels, small);

  it('learns, and its cross-validated report holds on new texts', () => {
    const fresh = write(2000, 2);
    const { label } = createTrainedScorer(model)(fresh.texts, 2000);
    const { accuracy, macroF1 } = reportClasses(fresh.labels, label, [-1, 0, 1]);
    // 1/12 of the texts cannot be known.
    expect(accuracy).toBeGreaterThan(0.85);
    expect(Math.abs(macroF1 - model.crossValidation.macroF1)).toBeLessThan(0.04);
    expect(model.crossValidation.trivialMacroF1).toBeLessThan(0.2);
    expect(model.crossValidation.errorAfter).toBeLessThan(Math.min(0.08, model.crossValidation.errorBefore));
    expect(model.crossValidation.foldMacroF1).toHaveLength(3);
    expect(model.crossValidation.texts).toBe(600);
  });

  it('finds nothing in labels drawn by chance', () => {
    const random = createRandom(5);
    const { crossValidation } = trainSentiment(
      texts,
      texts.map(() => random.integer(3) - 1),
      small,
    );
    expect(crossValidation.accuracy).toBeLessThan(0.42);
  });

  it('is the same byte for byte with one seed', () => {
    expect(JSON.stringify(trainSentiment(texts, labels, small))).toBe(JSON.stringify(model));
    const other = trainSentiment(texts, labels, { ...small, seed: 2 });
    expect(other.crossValidation.foldMacroF1).not.toEqual(model.crossValidation.foldMacroF1);
    expect(other.weights).toEqual(model.weights);
  });

  it('holds no text, and with 2^18 places stays under 2 MB', () => {
    const json = JSON.stringify(trainSentiment(texts, labels, { folds: 2, maxIterations: 5 }));
    for (const word of [...fillers, ...moods[1]]) expect(json).not.toContain(word);
    expect(json.length).toBeLessThan(2e6);
    expect(checkSentimentModel(JSON.parse(json)).data.perClass.reduce((sum, count) => sum + count)).toBe(600);
  });

  it('copies of a text do not flatter it', () => {
    const random = createRandom(6);
    // 60 texts of chance words with chance labels, ten copies of each: by heart they are easy.
    const originals = Array.from({ length: 60 }, () =>
      Array.from({ length: 6 }, () => random.integer(1e6)).join(' '),
    );
    const chance = originals.map(() => (random.next() < 0.5 ? -1 : 1));
    const copied = Array.from({ length: 600 }, (_, row) => originals[row % 60]!);
    const report = trainSentiment(
      copied,
      copied.map((_, row) => chance[row % 60]!),
      small,
    );
    expect(report.data).toMatchObject({ texts: 600, distinctTexts: 60, contradictions: 0 });
    expect(report.crossValidation.accuracy).toBeLessThan(0.7);
    // By-lines tie texts together as copies do.
    const named = copied.map((text, row) => `${text} ${row}`);
    const groups = named.map((_, row) => row % 60);
    const loose = trainSentiment(
      named,
      copied.map((_, row) => chance[row % 60]!),
      small,
    ).crossValidation;
    const tied = trainSentiment(
      named,
      copied.map((_, row) => chance[row % 60]!),
      { ...small, groups },
    ).crossValidation;
    expect(loose.accuracy).toBeGreaterThan(0.9);
    expect(tied.accuracy).toBeLessThan(0.7);
  });

  it('two classes need one column; balanced weights find a rare class', () => {
    const random = createRandom(7);
    const all = write(3000, 8, [-1, 1]);
    const kept = all.labels.map((label) => label === -1 || random.next() < 0.05);
    const rare = {
      texts: all.texts.filter((_, row) => kept[row]),
      labels: all.labels.filter((_, row) => kept[row]),
    };
    const recall = (classWeights: 'balanced' | 'none'): number => {
      const found = trainSentiment(rare.texts, rare.labels, { ...small, classWeights });
      expect(found.classes).toEqual([-1, 1]);
      expect(found.weights).toHaveLength(1);
      return found.crossValidation.classes[1]!.recall!;
    };
    expect(recall('balanced')).toBeGreaterThan(recall('none') + 0.1);
  });

  it('mean scores are near the true mean although balanced weights move the labels', () => {
    const all = write(4000, 9);
    const kept = all.labels.map((label, row) => label === -1 || row % 6 === 0);
    const texts = all.texts.filter((_, row) => kept[row]);
    const labels = all.labels.filter((_, row) => kept[row]);
    const half = texts.length >> 1;
    const { score } = createTrainedScorer(trainSentiment(texts.slice(0, half), labels.slice(0, half), small))(
      texts.slice(half),
      texts.length - half,
    );
    const mean = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((sum, one) => sum + one, 0) / values.length;
    expect(mean(score)).toBeCloseTo(mean(labels.slice(half)), 1);
  });

  it('refuses what it cannot learn from', () => {
    const train =
      (labels: number[], options = {}) =>
      () =>
        trainSentiment(['a', 'b', 'c', 'd'], labels, options);
    expect(train([1])).toThrow('trainSentiment: texts and labels must be of equal length (got 4 and 1)');
    expect(train([1, 2, 0, 0])).toThrow('labels must be -1, 0 or 1 (got 2 in row 1)');
    expect(train([1, 1, 1, 1])).toThrow('labels must have at least two classes (got 1)');
    expect(train([1, 1, 1, -1], { folds: 2 })).toThrow('class -1 has 1 texts, fewer than the 2 folds');
    expect(train([1, 1, -1, -1], { folds: 1 })).toThrow('folds must be a whole number from 2 to 100 (got 1)');
    expect(train([1, 1, -1, -1], { folds: 2, bits: 40 })).toThrow('bits must be');
    expect(train([1, 1, -1, -1], { folds: 2, c: 0 })).toThrow('c must be > 0 (got 0)');
    expect(train([1, 1, -1, -1], { folds: 2, groups: [1] })).toThrow(
      'groups must have one key for each text',
    );
  });
});

describe('createTrainedScorer', () => {
  const { texts, labels } = write(600, 1);
  const model = trainSentiment(texts, labels, small);
  const scorer = createTrainedScorer(model);

  it('scores, names the language, and tells how much it knows', () => {
    const { score, label, coverage, language, languages } = scorer(
      ['спасибо, отлично', 'позор', 'xyzzy qwerty', ''],
      4,
    );
    expect(score[0]).toBeGreaterThan(0.5);
    expect(score[1]).toBeLessThan(-0.5);
    expect([...label].slice(0, 2)).toEqual([1, -1]);
    expect([...coverage]).toEqual([1, 1, 0, 0]);
    expect(languages[language[0]!]).toBe('ru');
    expect([score[3], label[3], languages[language[3]!]]).toEqual([0, 0, 'unknown']);
  });

  it('does not care for case, links, people spoken to, or what stood before', () => {
    const [plain] = scorer(['спасибо люди'], 1).score;
    for (const text of ['СПАСИБО люди', '@boris спасибо люди', 'спасибо https://example.com/позор люди'])
      expect(scorer(['позор', text], 2).score[1], text).toBe(plain);
  });

  it('refuses wrong counts and survives hostile texts', () => {
    expect(() => scorer(['a'], 2)).toThrow('createTrainedScorer: fewer texts than count (got 1 of 2)');
    expect(() => scorer(['a', 'b'], 1)).toThrow('createTrainedScorer: more texts than count (got 1)');
    expect(() => scorer([], -1)).toThrow('count must be a whole number');
    const hostile = ['ы', 'ужас ', '@', '[id1|', '\ud800', '\u0301', 'http://', '\0'];
    const { score } = scorer(
      hostile.map((piece) => piece.repeat(300_000)),
      hostile.length,
    );
    for (const value of score) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  });

  it('takes its model from JSON and refuses a damaged one', () => {
    const copy = checkSentimentModel(JSON.parse(JSON.stringify(model)));
    expect(createTrainedScorer(copy)(texts, 600).score).toEqual(scorer(texts, 600).score);
    expect(() => checkSentimentModel({})).toThrow('is not a sentiment model of in-concert');
    expect(() => checkSentimentModel(null)).toThrow('is not a sentiment model');
    expect(() => checkSentimentModel({ ...model, format: 2 })).toThrow('has format 2');
    const { weights, idf } = model;
    for (const damaged of [
      { weights: weights.slice(1) },
      { weights: weights.map((one) => one.slice(8)) },
      { idf: idf.slice(4) },
      { bias: [1, null, 2] },
      { classes: [1] },
      { temperature: 0 },
      { vocabulary: '' },
      { features: undefined },
    ])
      expect(() => checkSentimentModel({ ...model, ...damaged })).toThrow('is damaged');
  });
});

describe.skipIf(!setsArePresent())('on CEDR (skipped without ../shared/data/sentiment)', () => {
  it('is within .01 macro-F1 of scikit-learn on the same split', { timeout: 240_000 }, () => {
    const { texts, classes } = readCedr();
    const part = (held: boolean) => texts.flatMap((_, row) => ((row % 5 === 0) === held ? [row] : []));
    const [train, test] = [part(false), part(true)];
    const model = trainSentiment(
      train.map((row) => texts[row]!),
      train.map((row) => classes[row]!),
      { folds: 2 },
    );
    // Without scaled columns it takes more than fifty steps, and the largest sets do not get there at all.
    expect(model.iterations).toBeLessThan(35);
    const { label } = createTrainedScorer(model)(
      test.map((row) => texts[row]!),
      test.length,
    );
    const said = test.map((row) => classes[row]!);
    // scikit-learn 1.9.1 with the same features, C = 1 and balanced weights: .8056 on this split.
    expect(reportClasses(said, label, [-1, 0, 1]).macroF1).toBeGreaterThan(0.8056 - 0.01);
  });
});
