import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/stats/random.js';

const draw = (n: number, take: () => number): number[] => Array.from({ length: n }, take);
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('createRandom', () => {
  it('gives this stream for ever: simulated data sets depend on it', () => {
    const random = createRandom(2022);
    expect(draw(4, () => random.integer(1000))).toMatchInlineSnapshot(`
      [
        195,
        839,
        153,
        304,
      ]
    `);
  });

  it('gives another stream for another seed, also above 2^32', () => {
    expect(createRandom(1).next()).not.toBe(createRandom(2).next());
    expect(createRandom(2 ** 32 + 1).next()).not.toBe(createRandom(1).next());
  });

  it('has the moments it promises', () => {
    const random = createRandom(3);
    expect(mean(draw(40_000, random.next))).toBeCloseTo(0.5, 2);
    expect(mean(draw(40_000, random.normal))).toBeCloseTo(0, 1);
    expect(mean(draw(40_000, () => random.exponential(3)))).toBeCloseTo(3, 1);
    expect(mean(draw(40_000, () => random.poisson(2.5)))).toBeCloseTo(2.5, 1);
    expect(Math.abs(mean(draw(40_000, () => random.poisson(200))) - 200)).toBeLessThan(0.5);
  });

  it('refuses a seed that is no whole number', () => {
    expect(() => createRandom(1.5)).toThrow(
      'createRandom: seed must be a non-negative whole number (got 1.5)',
    );
    expect(() => createRandom(-1)).toThrow(RangeError);
  });
});
