import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { studentQuantile } from '../../src/stats/studentQuantile.js';

const reference = JSON.parse(
  readFileSync(new URL('../events/fixtures/reference.json', import.meta.url), 'utf8'),
) as { readonly studentQuantiles: readonly (readonly [number, number, number])[] };

describe('studentQuantile', () => {
  it('agrees with scipy to ten digits', () => {
    expect(reference.studentQuantiles.length).toBeGreaterThan(40);
    for (const [p, degrees, expected] of reference.studentQuantiles) {
      expect(studentQuantile(p, degrees) / expected, `p ${p}, ${degrees} degrees`).toBeCloseTo(1, 10);
    }
  });

  it('gives the values of the printed tables', () => {
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.706, 3);
    expect(studentQuantile(0.975, 5)).toBeCloseTo(2.571, 3);
    expect(studentQuantile(0.95, 30)).toBeCloseTo(1.697, 3);
  });

  it('is symmetric around zero', () => {
    expect(studentQuantile(0.5, 4)).toBe(0);
    expect(studentQuantile(0.025, 7)).toBe(-studentQuantile(0.975, 7));
  });

  it('refuses what is no probability and no degrees of freedom', () => {
    expect(() => studentQuantile(1, 5)).toThrow('studentQuantile: p must be between 0 and 1 (got 1)');
    expect(() => studentQuantile(0.9, 0)).toThrow('degrees must be a whole number above 0 (got 0)');
    expect(() => studentQuantile(0.9, 2.5)).toThrow('(got 2.5)');
  });
});
