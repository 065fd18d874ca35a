import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { correctMean } from '../../../src/sentiment/aggregate/correctMean.js';
import { drawSample } from '../../../src/sentiment/aggregate/drawSample.js';
import { stratifyRows } from '../../../src/sentiment/aggregate/stratify.js';

const count = (values: Iterable<number>): Record<number, number> => {
  const found: Record<number, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
};

describe('stratifyRows', () => {
  it('makes periods of equal count, crossed with the class', () => {
    const at = Array.from({ length: 12 }, (_, row) => 11 - row);
    const { periodOf, stratumOf, cuts } = stratifyRows(
      at,
      at.map((_, row) => (row % 3) - 1),
      { periods: 3 },
    );
    expect(count(periodOf)).toEqual({ 0: 4, 1: 4, 2: 4 });
    expect(cuts).toEqual([4, 8]);
    expect([...stratumOf.slice(0, 3)]).toEqual([6, 7, 8]);
  });

  it('takes the times that are given; a row at a cut is after it', () => {
    expect([...stratifyRows([1, 5, 9], [0, 0, 0], { cuts: [5, 6] }).periodOf]).toEqual([0, 1, 2]);
  });

  it('rows of one moment stay together, no period is empty', () => {
    const { periodOf } = stratifyRows([3, 3, 3, 3, 3, 3, 8], new Array<number>(7).fill(0), { periods: 4 });
    expect(count(periodOf)[0]).toBeGreaterThanOrEqual(6);
    expect(stratifyRows([], []).stratumOf).toHaveLength(0);
  });

  it('refuses what makes no sense', () => {
    expect(() => stratifyRows([1], [])).toThrow('equal length (got 1 and 0)');
    expect(() => stratifyRows([1], [0], { cuts: [2, 1] })).toThrow(
      'cuts must be times in ascending order (got 2, 1)',
    );
    expect(() => stratifyRows([1], [0], { periods: 0 })).toThrow('periods must be a whole number');
  });
});

describe('drawSample', () => {
  const stratumOf = Array.from({ length: 1000 }, (_, row) => (row < 700 ? 0 : row < 995 ? 1 : 2));

  it('draws the fewest from each stratum, the rest by size, each row once', () => {
    const rows = drawSample(stratumOf, { n: 120 });
    expect(new Set(rows).size).toBe(120);
    // 8 + 8 + 5 first; 99 more by 692 : 287.
    expect(count(Array.from(rows, (row) => stratumOf[row]!))).toEqual({ 0: 78, 1: 37, 2: 5 });
    expect(drawSample(stratumOf, { n: 120 })).toEqual(rows);
    expect(drawSample(stratumOf, { n: 120, seed: 2 })).not.toEqual(rows);
    // In random order: a person who stops half-way has labelled all strata.
    expect(count(Array.from(rows.slice(0, 60), (row) => stratumOf[row]!))[1]).toBeGreaterThan(10);
  });

  it('draws every row of a stratum equally often', () => {
    const often = new Int32Array(100);
    for (let seed = 0; seed < 2000; seed++)
      for (const row of drawSample(new Uint8Array(100), { n: 20, seed })) often[row]!++;
    // 400 expected, standard deviation 18.
    expect(Math.min(...often)).toBeGreaterThan(325);
    expect(Math.max(...often)).toBeLessThan(475);
  });

  it('draws all where more is asked than there is; refuses too few', () => {
    expect([...drawSample([5, 5, 7], { n: 10 })].sort()).toEqual([0, 1, 2]);
    expect(() => drawSample(stratumOf, { n: 12 })).toThrow(
      'n must be at least 21, 8 for each of 3 strata (got 12)',
    );
    expect(() => drawSample(stratumOf, { n: 0 })).toThrow('n must be a whole number > 0');
  });

  it('with its strata gives back the mean of all rows', () => {
    const random = createRandom(21);
    let sum = 0;
    const draws = 100;
    for (let draw = 0; draw < draws; draw++) {
      const moods = stratumOf.map((one) => one - 0.5 + random.normal());
      const truth = moods.reduce((total, one) => total + one, 0) / moods.length;
      const drawn = new Set(drawSample(stratumOf, { n: 150, seed: draw, fewest: 60 }));
      const labels = moods.map((mood, row) => (drawn.has(row) || stratumOf[row] === 2 ? mood : NaN));
      const predictions = moods.map(() => 0);
      sum += (correctMean({ predictions, labels, strata: stratumOf }).estimate - truth) / draws;
    }
    expect(Math.abs(sum)).toBeLessThan(0.03);
  });
});
