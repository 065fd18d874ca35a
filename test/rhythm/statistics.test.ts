import { describe, expect, it } from 'vitest';
import { betaBinomialTail } from '../../src/rhythm/betaBinomialTail.js';
import { measureEntropy } from '../../src/rhythm/entropy.js';
import { measureBurstiness, measureMemory } from '../../src/rhythm/gapStatistics.js';
import { circularMean } from '../../src/stats/circularMean.js';
import reference from './fixtures/statistics.json' with { type: 'json' };

describe('statistics beside scipy', () => {
  it.each(reference.gaps)('burstiness and memory: $name', ({ gaps, burstiness, memory }) => {
    expect(measureBurstiness(gaps)).toBeCloseTo(burstiness, 12);
    expect(measureMemory(gaps)).toBeCloseTo(memory, 12);
  });

  it.each(reference.entropies)('entropy of $counts', ({ counts, bits }) => {
    expect(measureEntropy(counts)).toBeCloseTo(bits, 12);
  });

  it.each(reference.circular)('circular mean of $values', ({ values, mean, length }) => {
    const found = circularMean(values.map((hour) => (2 * Math.PI * hour) / 24));
    expect((found.mean * 24) / (2 * Math.PI)).toBeCloseTo(mean, 10);
    expect(found.length).toBeCloseTo(length, 10);
  });

  it.each(reference.tails)('P(X ≥ $k of $n), mean $mean, correlation $correlation', (one) => {
    expect(betaBinomialTail(one.k, one.n, one) / one.p).toBeCloseTo(1, 9);
  });
});

describe('statistics of too little', () => {
  it('says NaN instead of a number', () => {
    expect(measureBurstiness([5])).toBeNaN();
    expect(measureBurstiness([0, 0, 0])).toBeNaN();
    expect(measureMemory([1, 2])).toBeNaN();
    expect(measureMemory([0.1 + 0.2, 0.3, 0.3, 0.3])).toBeNaN();
    expect(measureEntropy([0, 0])).toBeNaN();
    expect(circularMean([])).toEqual({ mean: NaN, length: 0 });
  });

  it('refuses what is no probability', () => {
    expect(() => betaBinomialTail(1, 2, { mean: 1.2, correlation: 0 })).toThrow(/mean must be in \[0, 1\]/);
    expect(() => betaBinomialTail(0.5, 2, { mean: 0.2, correlation: 0 })).toThrow(/whole numbers/);
    expect(betaBinomialTail(0, 5, { mean: 0, correlation: 0 })).toBe(1);
    expect(betaBinomialTail(6, 5, { mean: 0.5, correlation: 0 })).toBe(0);
  });
});
