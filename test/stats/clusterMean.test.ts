import { describe, expect, it } from 'vitest';
import { estimateClusterMean } from '../../src/stats/clusterMean.js';
import { createRandom } from '../../src/stats/random.js';

describe('estimateClusterMean', () => {
  it('gives the mean and interval computed by hand', () => {
    // Residuals of the sums: 0.75, −0.25, −1.5, 1; squares 3.875; variance 4/3 · 3.875 / 64; t(3) = 3.182446.
    const result = estimateClusterMean([1, 0, -1, 2], [1, 1, 2, 4]);
    const error = Math.sqrt(((4 / 3) * 3.875) / 64);
    expect(result.mean).toBe(0.25);
    expect(result.standardError).toBeCloseTo(error, 12);
    expect(result.low).toBeCloseTo(0.25 - 3.182446 * error, 6);
    expect(result.high).toBeCloseTo(0.25 + 3.182446 * error, 6);
    expect([result.clusters, result.observations]).toEqual([4, 8]);
  });

  it('is the interval of a plain mean when every cluster has one value', () => {
    // 1, 2, 3, 4: standard deviation √(5/3), standard error √(5/12).
    const result = estimateClusterMean([1, 2, 3, 4], [1, 1, 1, 1]);
    expect(result.standardError).toBeCloseTo(Math.sqrt(5 / 12), 12);
  });

  it('does not count forty repetitions of one account as forty opinions', () => {
    const alone = estimateClusterMean([0.5, -0.5, 0.2, 0], [1, 1, 1, 1]);
    const repeated = estimateClusterMean([20, -20, 8, 0], [40, 40, 40, 40]);
    expect(repeated.mean).toBeCloseTo(alone.mean!, 12);
    expect(repeated.standardError).toBeCloseTo(alone.standardError!, 12);
  });

  it('gives no interval for too few clusters or without any spread, and no mean for nothing', () => {
    expect(estimateClusterMean([1, 0], [1, 1])).toMatchObject({ mean: 0.5, low: null, high: null });
    expect(estimateClusterMean([0.3, 0.6, 0.3], [1, 2, 1])).toMatchObject({ low: null, high: null });
    expect(estimateClusterMean([], [])).toMatchObject({ mean: null, low: null, observations: 0 });
  });

  it('covers the true mean in about 95 of 100 repetitions, where comments counted singly do not', () => {
    const random = createRandom(11);
    const runs = 400;
    let covered = 0;
    let coveredSingly = 0;
    for (let run = 0; run < runs; run++) {
      const sums: number[] = [];
      const counts: number[] = [];
      let squares = 0;
      for (let account = 0; account < 25; account++) {
        const tone = 0.5 * random.normal();
        const comments = 1 + random.poisson(6);
        let sum = 0;
        for (let k = 0; k < comments; k++) {
          const score = tone + 0.3 * random.normal();
          sum += score;
          squares += score ** 2;
        }
        sums.push(sum);
        counts.push(comments);
      }
      const { mean, low, high, observations } = estimateClusterMean(sums, counts);
      if (low! <= 0 && high! >= 0) covered++;
      if (Math.abs(mean!) <= 1.96 * Math.sqrt(squares / observations ** 2)) coveredSingly++;
    }
    expect(covered / runs).toBeGreaterThan(0.92);
    expect(covered / runs).toBeLessThan(0.98);
    expect(coveredSingly / runs).toBeLessThan(0.75);
  });

  it('refuses columns that do not fit and a confidence that is none', () => {
    expect(() => estimateClusterMean([1], [1, 2])).toThrow('equal length (got 1 and 2)');
    expect(() => estimateClusterMean([1], [1], { confidence: 95 })).toThrow('confidence');
  });
});
