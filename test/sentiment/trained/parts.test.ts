import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { calibrate, measureReliability, uncalibrated } from '../../../src/sentiment/trained/calibrate.js';
import { dealFolds } from '../../../src/sentiment/trained/dealFolds.js';
import { createUnitBuffer, foldUnits } from '../../../src/sentiment/trained/foldUnits.js';
import { packColumn, packIdf, unpackCode, unpackIdf } from '../../../src/sentiment/trained/packWeights.js';
import { createFeatureReader, type FeatureBlock } from '../../../src/sentiment/trained/readFeatures.js';
import { reportClasses } from '../../../src/sentiment/trained/reportClasses.js';

const shape = { bits: 18, wordGrams: 2, shortestGram: 2, longestGram: 5 };

const fold = (text: string): string => {
  const units = createUnitBuffer();
  return String.fromCharCode(...units.subarray(0, foldUnits(text, units)));
};

describe('foldUnits', () => {
  it.each([
    ['Ещё  РАЗ,\n\tда', ' еще раз, да '],
    ['й', ' й '],
    ['ҚАЗАҚ Ұлы', ' қазақ ұлы '],
    ['даааааа!!!!!!', ' дааа!!! '],
    ['см. https://example.com/a?b=c и www.example.org/x тут', ' см. и тут '],
    ['[id12|Anna Petrova], да @boris', ' , да '],
    ['\u200bне\u00adт\ufe0f', ' нет '],
    ['', ' '],
    ['  ', ' '],
  ])('%j is read as %j', (text, expected) => expect(fold(text)).toBe(expected));
});

describe('createFeatureReader', () => {
  const reader = createFeatureReader(shape);
  const list = ({ size, places, counts }: FeatureBlock): Map<number, number> =>
    new Map(Array.from({ length: size }, (_, k) => [places[k]!, counts[k]!]));
  const read = (text: string) => {
    reader.read(text);
    return { words: list(reader.words), grams: list(reader.grams), count: reader.wordCount };
  };

  it('counts words and pairs of words', () => {
    const { words, count } = read('не хорошо, не хорошо');
    expect(count).toBe(4);
    // не ×2, хорошо ×2, "не хорошо" ×2, "хорошо не" ×1
    expect([...words.values()].sort()).toEqual([1, 2, 2, 2]);
    const swapped = read('хорошо не хорошо не').words;
    expect([...swapped].sort()).not.toEqual([...words].sort());
  });

  it('counts runs of 2 to 5 characters within a word and its spaces', () => {
    // " да ": " д" "да" "а "; " да" "да "; " да "
    expect([...read('да').grams.values()]).toEqual([1, 1, 1, 1, 1, 1]);
    expect([...read('да да').grams.values()]).toEqual([2, 2, 2, 2, 2, 2]);
    // Every run of 2 … 5 among the 8 signs of " абвгде ".
    expect(read('абвгде').grams.size).toBe(7 + 6 + 5 + 4);
  });

  it('a text has the same features whatever was read before it', () => {
    const first = read('Так и надо');
    read('совсем другое '.repeat(900));
    read('');
    expect(read('Так и надо')).toEqual(first);
    expect(createFeatureReader({ ...shape, bits: 10 }).words.places.length).toBeGreaterThan(0);
  });

  it('reads the longest text there is, every kind of sign, and nothing', () => {
    const all = Array.from({ length: 60_000 }, (_, unit) => String.fromCharCode(unit)).join('');
    for (const text of [all, 'а б '.repeat(50_000), 'ы'.repeat(1e6), ''])
      expect(() => reader.read(text)).not.toThrow();
    expect(reader.wordCount).toBe(0);
    expect(reader.words.size + reader.grams.size).toBe(0);
  });
});

describe('packColumn', () => {
  it('keeps small weights beside a large one', () => {
    const weights = Float64Array.from([10, -0.01, 0.1, 0, -2.5]);
    const { codes, scale } = packColumn(weights, 1, 0);
    const back = Array.from(codes, (code) => unpackCode(code, scale));
    weights.forEach((weight, k) =>
      expect(Math.abs(back[k]! - weight)).toBeLessThan(0.004 + 0.02 * Math.abs(weight)),
    );
    expect(back[0]).toBe(10);
    expect(back[1]).toBeLessThan(0);
  });

  it('takes the column asked for, and one of zeros', () => {
    const weights = Float64Array.from([1, -4, 0, 2, 4, 0]);
    expect([...packColumn(weights, 3, 1).codes]).toEqual([-127, 127]);
    expect(packColumn(weights, 3, 2)).toEqual({ codes: new Int8Array(2), scale: 0 });
  });

  it('keeps frequencies within half a step, and 0 apart', () => {
    for (const idf of [1, 2.3, 5, 9]) expect(unpackIdf(packIdf(idf, 8), 8)).toBeCloseTo(idf, 1);
    expect([packIdf(0, 8), packIdf(1, 8), packIdf(9, 8)]).toEqual([0, 1, 255]);
    expect(unpackIdf(0, 8)).toBe(0);
  });
});

describe('dealFolds', () => {
  it('keeps copies and authors together, and each class in every fold', () => {
    const random = createRandom(3);
    const rows = 600;
    const classOf = Uint8Array.from({ length: rows }, () => (random.next() < 0.1 ? 1 : 0));
    const texts = Int32Array.from({ length: rows }, (_, row) => (row % 50 === 0 ? 7 : 1000 + row));
    const authors = Array.from({ length: rows }, () => random.integer(300));
    const foldOf = dealFolds(classOf, [texts, authors], 5, 1);
    for (const key of [texts, authors]) {
      const folds = new Map<number, Set<number>>();
      foldOf.forEach((one, row) => folds.set(key[row]!, (folds.get(key[row]!) ?? new Set()).add(one)));
      expect([...folds.values()].filter((found) => found.size > 1)).toEqual([]);
    }
    for (let one = 0; one < 5; one++) {
      const inFold = [...classOf].filter((_, row) => foldOf[row] === one);
      expect(inFold.length).toBeGreaterThan(rows / 5 - 40);
      expect(inFold.filter((k) => k === 1).length).toBeGreaterThan(3);
    }
    expect(dealFolds(classOf, [texts, authors], 5, 1)).toEqual(foldOf);
    expect(dealFolds(classOf, [texts, authors], 5, 2)).not.toEqual(foldOf);
  });
});

describe('calibrate', () => {
  it('finds the temperature and the shares that were taken away', () => {
    const random = createRandom(4);
    const rows = 20_000;
    const classOf = new Uint8Array(rows);
    const logits = new Float64Array(rows * 3);
    for (let row = 0; row < rows; row++) {
      const honest = [1 + random.normal(), random.normal(), -0.5 + random.normal()];
      const weights = honest.map(Math.exp);
      let left = random.next() * weights.reduce((sum, one) => sum + one, 0);
      classOf[row] = weights.findIndex((one) => (left -= one) <= 0);
      // What the model says: three times too sure, and all classes alike.
      logits.set([3 * (honest[0]! - 1), 3 * honest[1]!, 3 * (honest[2]! + 0.5)], 3 * row);
    }
    const found = calibrate(logits, classOf, 3);
    expect(found.temperature).toBeCloseTo(3, 0);
    expect(found.shifts[1]).toBeCloseTo(-1, 1);
    expect(found.shifts[2]).toBeCloseTo(-1.5, 0);
    const before = measureReliability(logits, classOf, uncalibrated(3));
    const after = measureReliability(logits, classOf, found);
    expect(before.error).toBeGreaterThan(0.1);
    expect(after.error).toBeLessThan(0.015);
    expect(after.reliability.reduce((sum, { texts }) => sum + texts, 0)).toBe(rows);
  });
});

describe('reportClasses', () => {
  it('is the textbook table', () => {
    const said = [-1, -1, -1, 0, 0, 1, 1, 1, 1, 1];
    const called = [-1, -1, 0, 0, 1, 1, 1, 1, -1, 1];
    const { macroF1, accuracy, confusion, classes } = reportClasses(said, called, [-1, 0, 1]);
    expect(confusion).toEqual([
      [2, 1, 0],
      [0, 1, 1],
      [1, 0, 4],
    ]);
    expect(accuracy).toBe(0.7);
    expect(classes.map(({ f1 }) => f1)).toEqual([4 / 6, 2 / 4, 8 / 10]);
    expect(macroF1).toBeCloseTo((4 / 6 + 0.5 + 0.8) / 3, 12);
    expect(classes[1]).toMatchObject({ texts: 2, precision: 0.5, recall: 0.5 });
    expect(reportClasses([1], [1], [0, 1]).classes[0]).toMatchObject({
      precision: null,
      recall: null,
      f1: 0,
    });
    expect(() => reportClasses([1], [], [0, 1])).toThrow('equal length (got 1 and 0)');
    expect(() => reportClasses([2], [1], [0, 1])).toThrow('no listed class');
  });
});
