import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../src/stats/random.js';
import { correctDifference } from '../../../src/sentiment/aggregate/correctDifference.js';
import { correctMean } from '../../../src/sentiment/aggregate/correctMean.js';

/** A scorer's answer to a true value. */
type Scorer = (truth: number, random: Random) => number;

const scorers: Readonly<Record<string, Scorer>> = {
  good: (truth, random) => truth + 0.3 * random.normal(),
  useless: (_, random) => random.normal(),
  biased: (truth, random) => 0.5 * truth + 0.4 + 0.2 * random.normal(),
};

/** Moods −1, 0, 1 with the given shares. */
function drawMood(random: Random, negative: number, positive: number): number {
  const u = random.next();
  return u < negative ? -1 : u > 1 - positive ? 1 : 0;
}

function drawLabelled(random: Random, rows: number, wanted: (row: number) => number): Uint8Array {
  // A simple random sample of each stratum, by the smallest of random keys.
  const isLabelled = new Uint8Array(rows);
  const byStratum = new Map<number, { key: number; row: number }[]>();
  for (let row = 0; row < rows; row++) {
    const stratum = byStratum.get(wanted(row)) ?? [];
    byStratum.set(wanted(row), stratum);
    stratum.push({ key: random.next(), row });
  }
  for (const [count, found] of byStratum)
    for (const { row } of found.sort((a, b) => a.key - b.key).slice(0, Math.floor(count)))
      isLabelled[row] = 1;
  return isLabelled;
}

const draws = 1000;

describe('correctMean', () => {
  it.each(Object.entries(scorers))(
    'a %s scorer: the intervals hold the truth as often as they say',
    (name, scorer) => {
      const random = createRandom(11);
      const truth = 0.2 - 0.5;
      let held = 0;
      let heldAlone = 0;
      let width = 0;
      let widthAlone = 0;
      for (let draw = 0; draw < draws; draw++) {
        const moods = Array.from({ length: 1500 }, () => drawMood(random, 0.5, 0.2));
        const predictions = moods.map((mood) => scorer(mood, random));
        const labels = moods.map((mood, row) => (row < 200 ? mood : NaN));
        const { low, high, labelsAlone } = correctMean({ predictions, labels });
        if (low <= truth && truth <= high) held++;
        if (labelsAlone.low <= truth && truth <= labelsAlone.high) heldAlone++;
        width += high - low;
        widthAlone += labelsAlone.high - labelsAlone.low;
      }
      expect(held / draws).toBeGreaterThanOrEqual(0.93);
      expect(held / draws).toBeLessThanOrEqual(0.97);
      expect(heldAlone / draws).toBeGreaterThanOrEqual(0.93);
      if (name === 'useless') expect(width / widthAlone).toBeLessThan(1.02);
      else expect(width / widthAlone).toBeLessThan(0.7);
    },
  );

  it('holds with strata drawn at different rates', () => {
    const random = createRandom(12);
    // Stratum 0: 80 % of the rows; stratum 1 is drawn four times as densely.
    const truth = 0.8 * -0.4 + 0.2 * 0.5;
    let held = 0;
    let naive = 0;
    for (let draw = 0; draw < draws; draw++) {
      const strata = Array.from({ length: 1500 }, () => Number(random.next() < 0.2));
      const moods = strata.map((one) =>
        one === 0 ? drawMood(random, 0.5, 0.1) : drawMood(random, 0.1, 0.6),
      );
      const isLabelled = drawLabelled(random, strata.length, (row) => (strata[row] === 0 ? 101 : 100));
      const predictions = moods.map((mood) => 0.6 * mood + 0.4 * random.normal());
      const labels = moods.map((mood, row) => (isLabelled[row] === 1 ? mood : NaN));
      const { low, high } = correctMean({ predictions, labels, strata });
      if (low <= truth && truth <= high) held++;
      const wrong = correctMean({ predictions, labels });
      if (wrong.low <= truth && truth <= wrong.high) naive++;
    }
    expect(held / draws).toBeGreaterThanOrEqual(0.93);
    expect(held / draws).toBeLessThanOrEqual(0.97);
    expect(naive / draws).toBeLessThan(0.5);
  });

  it('holds when accounts repeat themselves, which counting rows does not', () => {
    const random = createRandom(13);
    let held = 0;
    let rowsHeld = 0;
    const reduced = 500;
    for (let draw = 0; draw < reduced; draw++) {
      // 120 accounts write 10 comments of much the same mood; half of the comments are labelled.
      const clusters = Array.from({ length: 1200 }, (_, row) => row % 120);
      const moodOf = Array.from({ length: 120 }, () => random.normal());
      const moods = clusters.map((account) => moodOf[account]! + 0.5 * random.normal());
      const predictions = moods.map(() => random.normal());
      const labels = moods.map((mood) => (random.next() < 0.5 ? mood : NaN));
      const { low, high } = correctMean({ predictions, labels, clusters });
      if (low <= 0 && 0 <= high) held++;
      const byRow = correctMean({ predictions, labels });
      if (byRow.low <= 0 && 0 <= byRow.high) rowsHeld++;
    }
    expect(held / reduced).toBeGreaterThanOrEqual(0.92);
    expect(held / reduced).toBeLessThanOrEqual(0.975);
    expect(rowsHeld / reduced).toBeLessThan(0.75);
  });

  it('is the formula, by hand', () => {
    const predictions = [1, 2, 3, 4, 5, 6, 0, 2, 4, 10];
    const labels = [2, 3, 3, 5, 5, 6, NaN, NaN, NaN, NaN];
    const found = correctMean({ predictions, labels }, { trust: 1 });
    // Mean label 4; labelled predictions have mean 3.5, the others 4; of 10 rows 4 are unlabelled: 4 + 0.4 · 0.5.
    expect(found.estimate).toBeCloseTo(4.2, 12);
    expect(found.uncorrected).toBeCloseTo(3.7, 12);
    expect(found.labelsAlone.estimate).toBeCloseTo(4, 12);
    // Residuals label − 0.4 · prediction: 1.6 2.2 1.8 3.4 3 3.6, mean 2.6, squares 3.6 in sum; × 6/5 / 6² = .12.
    // The others: 0.4 · (−4 −2 0 6) / 4, squares .16 · 56 / 16 = .56. One stratum: its size says nothing more.
    expect(found.standardError).toBeCloseTo(Math.sqrt((3.6 * 6) / 5 / 36 + 0.56), 12);
  });

  it('labels for all rows leave nothing for the scorer to say', () => {
    const labels = [1, 0, 1, 1, 0, 1];
    const found = correctMean({ predictions: [9, 8, 7, 6, 5, 4], labels });
    expect(found.estimate).toBeCloseTo(4 / 6, 12);
    expect(found.low).toBe(found.labelsAlone.low);
  });

  it('refuses what it cannot use', () => {
    const predictions = [1, 2, 3, 4, 5, 6, 7];
    const few = [1, NaN, NaN, NaN, NaN, NaN, NaN];
    expect(() => correctMean({ predictions, labels: [1] })).toThrow(
      'correctMean: labels must have one value for each of 7 rows (got 1)',
    );
    expect(() => correctMean({ predictions, labels: few })).toThrow(
      'correctMean: labels must have at least 5 labelled rows (got 1)',
    );
    expect(() => correctMean({ predictions: [NaN], labels: [1] })).toThrow('predictions must be numbers');
    expect(() => correctMean({ predictions, labels: predictions }, { confidence: 95 })).toThrow('confidence');
    expect(() => correctMean({ predictions, labels: predictions }, { trust: 2 })).toThrow('trust');
    expect(() => correctMean({ predictions: [], labels: [] })).toThrow('at least one row');
  });
});

describe('correctDifference', () => {
  it('holds the true change though the scorer changes its bias', () => {
    const random = createRandom(14);
    let held = 0;
    let uncorrected = 0;
    const reduced = 600;
    for (let draw = 0; draw < reduced; draw++) {
      const build = (negative: number, bias: number) => {
        const moods = Array.from({ length: 800 }, () => drawMood(random, negative, 0.2));
        return {
          predictions: moods.map((mood) => mood + bias + 0.3 * random.normal()),
          labels: moods.map((mood, row) => (row < 120 ? mood : NaN)),
        };
      };
      const { low, high, uncorrected: raw } = correctDifference(build(0.3, 0), build(0.5, 0.3));
      if (low <= -0.2 && -0.2 <= high) held++;
      uncorrected += raw / reduced;
    }
    expect(held / reduced).toBeGreaterThanOrEqual(0.925);
    expect(held / reduced).toBeLessThanOrEqual(0.975);
    expect(uncorrected).toBeCloseTo(0.1, 1);
  });

  it('people who stay make the change easier to see', () => {
    const random = createRandom(15);
    const clusters = Array.from({ length: 600 }, (_, row) => row % 150);
    const moodOf = Array.from({ length: 150 }, () => random.normal());
    const build = (shift: number) => ({
      predictions: clusters.map(() => random.normal()),
      labels: clusters.map((account) => moodOf[account]! + shift + 0.1 * random.normal()),
      clusters,
    });
    const [first, second] = [build(0), build(0.5)];
    const same = correctDifference(first, second);
    const others = correctDifference(first, {
      ...second,
      clusters: clusters.map((account) => account + 1000),
    });
    expect(same.standardError).toBeLessThan(0.2 * others.standardError);
    expect(same.low).toBeGreaterThan(0);
    expect(() => correctDifference(first, { ...second, clusters: undefined } as never)).toThrow(
      'for both parts',
    );
  });
});
