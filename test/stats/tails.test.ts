import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adjustBenjaminiHochberg } from '../../src/stats/benjaminiHochberg.js';
import { poissonTail } from '../../src/stats/poissonTail.js';

interface Reference {
  poissonTail: [number, number, number][];
  p: number[];
  q: number[];
}
const reference = JSON.parse(
  readFileSync(new URL('fixtures/tails.json', import.meta.url), 'utf8'),
) as Reference;

describe('poissonTail', () => {
  it.each(reference.poissonTail)('P(X ≥ %d) for mean %d is that of scipy', (k, mean, expected) => {
    const tail = poissonTail(k, mean);
    if (expected === 0) expect(tail).toBeLessThan(1e-300);
    else expect(tail / expected).toBeCloseTo(1, 9);
  });

  it('keeps tiny tails instead of rounding them to zero', () => {
    expect(poissonTail(12, 1e-6)).toBeGreaterThan(0);
  });

  it('refuses a negative mean and a fractional count', () => {
    expect(() => poissonTail(1, -1)).toThrow('poissonTail: mean must be a finite number ≥ 0 (got -1)');
    expect(() => poissonTail(1.5, 1)).toThrow('poissonTail: k must be a whole number (got 1.5)');
  });
});

describe('adjustBenjaminiHochberg', () => {
  it('gives the q-values of scipy', () => {
    const q = adjustBenjaminiHochberg(reference.p);
    reference.q.forEach((expected, k) => expect(q[k]).toBeCloseTo(expected, 12));
  });

  it('counts the tests that were not listed as p = 1', () => {
    const full = adjustBenjaminiHochberg([0.001, 0.002, 1, 1, 1, 1]);
    const short = adjustBenjaminiHochberg([0.001, 0.002], { tests: 6 });
    expect(Array.from(short)).toEqual(Array.from(full.slice(0, 2)));
  });

  it('refuses fewer tests than p-values', () => {
    expect(() => adjustBenjaminiHochberg([0.1, 0.2], { tests: 1 })).toThrow(RangeError);
  });
});
