import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countFeatures, type CountedFeatures } from '../../../src/sentiment/trained/countFeatures.js';
import { fitLogistic } from '../../../src/sentiment/trained/fitLogistic.js';
import { minimise } from '../../../src/sentiment/trained/minimise.js';
import { weighClasses } from '../../../src/sentiment/trained/weighClasses.js';
import { weighFeatures } from '../../../src/sentiment/trained/weighFeatures.js';

interface Reference {
  readonly values: readonly (readonly number[])[];
  readonly fits: readonly {
    readonly labels: readonly number[];
    readonly c: number;
    readonly classWeights: 'balanced' | 'none';
    readonly coefficients: readonly (readonly number[])[];
    readonly intercepts: readonly number[];
  }[];
  readonly tfidf: { readonly texts: string[]; readonly words: string[]; readonly values: number[][] };
}

const reference = JSON.parse(
  readFileSync(new URL('./fixtures/logistic.json', import.meta.url), 'utf8'),
) as Reference;

/** The reference's dense table as columns with every entry. */
function layOut(table: readonly (readonly number[])[]): { features: CountedFeatures; values: Float32Array } {
  const rows = table.length;
  const columns = table[0]!.length;
  const block = Int32Array.from({ length: rows * columns }, (_, at) => 2 * (at % rows));
  const values = Float32Array.from(block, (_, at) => table[at % rows]![Math.floor(at / rows)]!);
  const features: CountedFeatures = {
    rows,
    columns,
    starts: Float64Array.from({ length: columns + 1 }, (_, column) => column * rows),
    block,
    frequency: values,
    places: new Int32Array(columns),
    textHashes: new Int32Array(rows),
    distinctTexts: rows,
    vocabulary: new Uint8Array(0),
  };
  return { features, values };
}

describe('fitLogistic', () => {
  it.each(reference.fits.map((fit, k) => [k, fit] as const))(
    'has the minimum of scikit-learn (fit %i)',
    (_, fit) => {
      const { features, values } = layOut(reference.values);
      const classes = fit.coefficients.length === 1 ? 2 : 3;
      const classOf = Uint8Array.from(fit.labels);
      const isTraining = new Uint8Array(classOf.length).fill(1);
      const { weights, bias, width } = fitLogistic({
        features,
        values,
        isTraining,
        classOf,
        classes,
        classWeights: weighClasses(classOf, isTraining, classes, fit.classWeights),
        c: fit.c,
        maxIterations: 1000,
        tolerance: 1e-9,
      });
      expect(width).toBe(fit.coefficients.length);
      fit.coefficients.forEach((row, k) =>
        row.forEach((weight, column) => expect(weights[column * width + k]).toBeCloseTo(weight, 4)),
      );
      // Three intercepts may all be moved alike.
      const centre = (values: ArrayLike<number>): number[] => {
        const mean = width === 1 ? 0 : Array.from(values).reduce((sum, one) => sum + one, 0) / width;
        return Array.from(values, (one) => one - mean);
      };
      centre(fit.intercepts).forEach((value, k) => expect(centre(bias)[k]).toBeCloseTo(value, 4));
    },
  );

  it('rows that are held out teach nothing', () => {
    const [fit] = reference.fits;
    const half = reference.values.map((_, row) => Number(row % 2 === 0));
    const learn = (labels: readonly number[]) => {
      const { features, values } = layOut(reference.values);
      const classOf = Uint8Array.from(labels);
      const isTraining = Uint8Array.from(half);
      const classWeights = weighClasses(classOf, isTraining, 3, 'balanced');
      const task = { features, values, isTraining, classOf, classes: 3, classWeights };
      return fitLogistic({ ...task, c: 1, maxIterations: 100, tolerance: 1e-6 }).weights;
    };
    expect(learn(fit!.labels)).toEqual(learn(fit!.labels.map((one, row) => (half[row] === 1 ? one : 0))));
  });
});

describe('weighFeatures', () => {
  it('has the TF-IDF of scikit-learn, for words that stand in more than one text', () => {
    const { texts, words, values: expected } = reference.tfidf;
    const shape = { bits: 18, wordGrams: 1, shortestGram: 2, longestGram: 2 };
    const features = countFeatures(texts, shape, 1);
    const values = new Float32Array(features.block.length);
    const idf = weighFeatures(features, new Uint8Array(texts.length).fill(1), values);
    expect(words).toEqual(['aa', 'bb', 'cc', 'dd']);
    // Even blocks are words.
    const found = texts.map((_, row) =>
      Array.from(values)
        .filter((_one, at) => features.block[at] === 2 * row)
        .sort((a, b) => a - b),
    );
    expected.forEach((row, k) => {
      const wanted = row.filter((one) => one > 0).sort((a, b) => a - b);
      expect(found[k]).toHaveLength(wanted.length);
      wanted.forEach((one, at) => expect(found[k]![at]).toBeCloseTo(one, 6));
    });
    expect(Math.min(...idf)).toBeCloseTo(1 + Math.log(5 / 3), 12);
  });

  it('each kind of a text has unit length, and only training rows make the frequencies', () => {
    const texts = ['да нет да', 'нет да', 'да да да нет', 'yx'];
    const features = countFeatures(texts, { bits: 12, wordGrams: 2, shortestGram: 2, longestGram: 5 }, 1);
    const values = new Float32Array(features.block.length);
    const idf = weighFeatures(features, Uint8Array.from([1, 0, 1, 0]), values);
    const squares = new Float64Array(8);
    values.forEach((value, at) => (squares[features.block[at]!]! += value * value));
    for (const sum of squares.subarray(0, 6)) expect(sum).toBeCloseTo(1, 5);
    // Nothing of the last text stands in another.
    expect([...squares.subarray(6)]).toEqual([0, 0]);
    expect(Math.min(...idf.filter((one) => one > 0))).toBe(1);
  });
});

describe('minimise', () => {
  it('finds the minimum of a badly scaled convex function', () => {
    const scales = [1, 100, 0.01, 10_000, 3];
    const { at, iterations } = minimise(
      (x, slope) => {
        let value = 0;
        scales.forEach((scale, k) => {
          value += (scale * (x[k]! - k) ** 2) / 2 + (x[k]! - k) ** 4;
          slope[k] = scale * (x[k]! - k) + 4 * (x[k]! - k) ** 3;
        });
        return value;
      },
      scales.length,
      { maxIterations: 500, tolerance: 1e-8 },
    );
    at.forEach((value, k) => expect(value).toBeCloseTo(k, 3));
    expect(iterations).toBeLessThan(200);
  });
});
