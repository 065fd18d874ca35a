import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../src/stats/chiSquareTail.js';
import { measureDurbinWatson } from '../../src/stats/durbinWatson.js';
import { chooseHacLag } from '../../src/stats/hacLag.js';
import { findHacReach, findHacReference } from '../../src/stats/hacReference.js';
import { fitLinearModel } from '../../src/stats/linearModel.js';
import { testLjungBox } from '../../src/stats/ljungBox.js';
import { estimateHacCovariance } from '../../src/stats/neweyWest.js';
import { createRandom } from '../../src/stats/random.js';
import { studentTail } from '../../src/stats/studentTail.js';

interface Fit {
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

interface Reference {
  readonly series: {
    readonly y: readonly number[];
    readonly columns: readonly (readonly number[])[];
    readonly weights: readonly number[];
    readonly missing: readonly number[];
    readonly whole: Readonly<Record<string, Fit>>;
    readonly weighted: Fit;
    readonly gapped: Fit;
    readonly plainInverse: readonly (readonly number[])[];
    readonly keptCoefficients: readonly number[];
    readonly durbinWatson: number;
    readonly ljungBox: readonly { readonly lags: number; readonly statistic: number; readonly p: number }[];
    readonly lag1994: number;
    readonly scores: readonly number[];
  };
  readonly studentTail: readonly { readonly t: number; readonly degrees: number; readonly p: number }[];
  readonly chiSquareTail: readonly { readonly value: number; readonly degrees: number; readonly p: number }[];
  readonly kieferVogelsang: readonly { readonly b: number; readonly value: number }[];
}

const reference = JSON.parse(
  readFileSync(new URL('fixtures/eventModels.json', import.meta.url), 'utf8'),
) as Reference;
const { series } = reference;
const columns = series.columns.map((column) => Float64Array.from(column));
const y = Float64Array.from(series.y);

function expectClose(found: ArrayLike<number>, wanted: ArrayLike<number>): void {
  expect(found.length).toBe(wanted.length);
  Array.from(wanted, (value, i) => {
    expect(Math.abs(found[i]! - value)).toBeLessThanOrEqual(1e-8 * Math.max(Math.abs(value), 1e-6));
  });
}

function expectFit(
  found: { coefficients: Float64Array; covariance: readonly Float64Array[] },
  fit: Fit,
): void {
  expectClose(found.coefficients, fit.coefficients);
  fit.covariance.forEach((row, i) => expectClose(found.covariance[i]!, row));
}

describe('fitLinearModel and estimateHacCovariance', () => {
  it.each(['0', '4', '12'])('equal statsmodels OLS with HAC errors, %s lags', (lag) => {
    const model = fitLinearModel(columns, y);
    const covariance = estimateHacCovariance(columns, model, Number(lag));
    expectFit({ coefficients: model.coefficients, covariance }, series.whole[lag]!);
    series.plainInverse.forEach((row, i) => expectClose(model.inverse[i]!, row));
  });

  it('equal statsmodels WLS with HAC errors', () => {
    const { weights } = series;
    const model = fitLinearModel(columns, y, { weights });
    const covariance = estimateHacCovariance(columns, model, 6, { weights, smallSample: false });
    expectFit({ coefficients: model.coefficients, covariance }, series.weighted);
  });

  it('keep missing bins at their place in time', () => {
    const holes = y.map((value, t) => (series.missing.includes(t) ? NaN : value));
    const model = fitLinearModel(columns, holes);
    const covariance = estimateHacCovariance(columns, model, 5, { smallSample: false });
    expectFit({ coefficients: model.coefficients, covariance }, series.gapped);
    expectClose(model.coefficients, series.keptCoefficients);
    expect(model.rows).toBe(y.length - series.missing.length);
  });

  it('take a row of weight 0 as missing', () => {
    const weights = y.map((_, t) => (series.missing.includes(t) ? 0 : 1));
    expectClose(fitLinearModel(columns, y, { weights }).coefficients, series.keptCoefficients);
  });

  it('name a column that the others explain, and fit without it', () => {
    const doubled = columns[2]!.map((value, t) => 2 * value - columns[1]![t]!);
    const model = fitLinearModel([...columns, doubled], y);
    expect(model.dependent).toEqual([4]);
    expectClose(model.coefficients.subarray(0, 4), series.whole['0']!.coefficients);
    expect(model.coefficients[4]).toBeNaN();
  });

  it('refuse wrong lengths, weights and lags', () => {
    expect(() => fitLinearModel([new Float64Array(2)], y)).toThrow('fitLinearModel: column 0');
    expect(() => fitLinearModel(columns, y, { weights: y.map(() => -1) })).toThrow('weights must be ≥ 0');
    expect(() => estimateHacCovariance(columns, fitLinearModel(columns, y), -1)).toThrow('lag must be');
  });
});

describe('diagnostics', () => {
  const { residuals } = fitLinearModel(columns, y);

  it('equal statsmodels', () => {
    expectClose([measureDurbinWatson(residuals)], [series.durbinWatson]);
    for (const wanted of series.ljungBox) {
      const found = testLjungBox(residuals, wanted.lags);
      expectClose([found.statistic, found.p], [wanted.statistic, wanted.p]);
    }
  });

  it('stay where they are when bins go missing at random', () => {
    const random = createRandom(3);
    const noise = Float64Array.from({ length: 4000 }, () => random.normal());
    const alike = noise.map((value, t) => value + 0.6 * (noise[t - 1] ?? 0));
    const holes = alike.map((value) => (random.next() < 0.3 ? NaN : value));
    expect(measureDurbinWatson(holes)).toBeCloseTo(measureDurbinWatson(alike), 1);
    const independent = noise.map((value) => (random.next() < 0.3 ? NaN : value));
    expect(testLjungBox(independent, 10).p).toBeGreaterThan(0.01);
    expect(testLjungBox(holes, 10).p).toBeLessThan(1e-9);
  });
});

describe('chooseHacLag', () => {
  it('follows its rules', () => {
    expect(chooseHacLag('newey-west-1994', y.length, series.scores)).toBe(series.lag1994);
    expect(chooseHacLag('textbook', 400)).toBe(5);
    expect(chooseHacLag('root', 400)).toBe(25);
    expect(chooseHacLag(50, 10)).toBe(9);
  });
});

describe('findHacReference', () => {
  it('agrees with the simulated critical values of Kiefer and Vogelsang for a mean', () => {
    const n = 400;
    const one = new Float64Array(n).fill(1);
    const model = fitLinearModel(
      [one],
      Float64Array.from(one, (_, t) => Math.sin(t * t)),
    );
    for (const { b, value } of reference.kieferVogelsang) {
      const found = findHacReach(findHacReference([one], model, Math.round(b * n) - 1, 0, null), 0.95);
      expect(Math.abs(found / value - 1)).toBeLessThan(0.06);
    }
  });

  it('is what the mean and the scatter of the variance are in simulation, in this design with gaps', () => {
    const random = createRandom(5);
    const variances = Array.from({ length: 4000 }, () => {
      const noise = y.map((_, t) => (series.missing.includes(t) ? NaN : random.normal()));
      const model = fitLinearModel(columns, noise);
      const { share, degrees } = findHacReference(columns, model, 8, 2, null);
      return {
        variance: estimateHacCovariance(columns, model, 8)[2]![2]! / model.inverse[2]![2]!,
        share,
        degrees,
      };
    });
    const { share, degrees } = variances[0]!;
    const mean = variances.reduce((sum, { variance }) => sum + variance, 0) / 4000;
    const spread = variances.reduce((sum, { variance }) => sum + (variance - mean) ** 2, 0) / 4000;
    expect(Math.abs(mean / share - 1)).toBeLessThan(0.03);
    expect(Math.abs((2 * mean * mean) / spread / degrees - 1)).toBeLessThan(0.15);
  });
});

describe('tails', () => {
  it('of Student t equal scipy', () => {
    for (const { t, degrees, p } of reference.studentTail) {
      expect(Math.abs(studentTail(t, degrees) / p - 1)).toBeLessThan(1e-9);
    }
  });

  it('of chi-square equal scipy', () => {
    for (const { value, degrees, p } of reference.chiSquareTail) {
      expect(Math.abs(chiSquareTail(value, degrees) / p - 1)).toBeLessThan(1e-9);
    }
  });

  it('refuse what is out of range', () => {
    expect(() => studentTail(1, 0)).toThrow('degrees must be > 0');
    expect(() => chiSquareTail(-1, 2)).toThrow('value must be ≥ 0');
  });
});
