import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCheapestCuts } from '../../src/stats/pelt.js';
import { createRandom } from '../../src/stats/random.js';
import { estimateRobustNoise } from '../../src/stats/robustNoise.js';
import { createMeanCost, createMeanVarianceCost } from '../../src/stats/segmentCost.js';

interface Case {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly minLength: number;
  readonly penalty: number;
  readonly plain: readonly number[];
  readonly lengthTerm: readonly number[];
  readonly both: readonly number[];
  readonly bothLengthTerm: readonly number[];
  readonly ruptures?: readonly number[];
}

const { cuts } = JSON.parse(readFileSync(new URL('fixtures/eventModels.json', import.meta.url), 'utf8')) as {
  readonly cuts: readonly Case[];
};

describe('findCheapestCuts', () => {
  it.each(cuts.map((entry, index) => [index, entry] as const))(
    'finds what trying every way finds (series %i)',
    (_, entry) => {
      const values = Float64Array.from(entry.values);
      const { minLength, penalty } = entry;
      const mean = createMeanCost(values, Float64Array.from(entry.weights), 1.5);
      const both = createMeanVarianceCost(values, null);
      expect(findCheapestCuts(mean, { penalty, minLength, lengthTerm: false })).toEqual(entry.plain);
      expect(findCheapestCuts(mean, { penalty, minLength, lengthTerm: true })).toEqual(entry.lengthTerm);
      expect(findCheapestCuts(both, { penalty, minLength, lengthTerm: false })).toEqual(entry.both);
      expect(findCheapestCuts(both, { penalty, minLength, lengthTerm: true })).toEqual(entry.bothLengthTerm);
      if (entry.ruptures !== undefined) expect(entry.plain).toEqual(entry.ruptures);
    },
  );

  it('is tested on series with and without changes', () => {
    expect(cuts.some(({ plain }) => plain.length === 0)).toBe(true);
    expect(cuts.filter(({ plain }) => plain.length > 1).length).toBeGreaterThan(8);
  });

  it('does not break at stretches of equal values, and cuts nothing that is too short', () => {
    const flat = Float64Array.from({ length: 30 }, (_, i) => (i < 15 ? 1 : 2));
    const options = { penalty: 20, minLength: 3, lengthTerm: true };
    expect(findCheapestCuts(createMeanVarianceCost(flat, null), options)).toEqual([15]);
    expect(findCheapestCuts(createMeanCost(flat.subarray(0, 5), null, 1), options)).toEqual([]);
  });

  it('refuses segments without a cost', () => {
    const cost = createMeanVarianceCost(Float64Array.of(1, 2, 3, 4), null);
    expect(() => findCheapestCuts(cost, { penalty: 1, minLength: 1, lengthTerm: false })).toThrow(
      'minLength must be a whole number of at least 2',
    );
  });
});

describe('estimateRobustNoise', () => {
  it('finds the noise of an AR(1) series under jumps and holes', () => {
    const random = createRandom(11);
    const values = new Float64Array(60_000);
    for (let t = 1, noise = 0; t < values.length; t++) {
      noise = 0.5 * noise + random.normal();
      values[t] = random.next() < 0.1 ? NaN : noise + 5 * Math.floor(t / 700);
    }
    const { variance, autocorrelation, longRun } = estimateRobustNoise(values);
    expect(autocorrelation).toBeCloseTo(0.5, 1);
    expect(Math.abs(variance / (1 / 0.75) - 1)).toBeLessThan(0.12);
    expect(Math.abs(longRun / 4 - 1)).toBeLessThan(0.25);
  });
});
