import { expect, it } from 'vitest';
import { poissonBinomialTail } from '../../src/stats/poissonBinomialTail.js';

/** By listing all outcomes. */
function listOutcomes(least: number, chances: readonly number[]): number {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    let [p, successes] = [1, 0];
    chances.forEach((chance, k) => {
      const isSuccess = ((outcome >> k) & 1) === 1;
      p *= isSuccess ? chance : 1 - chance;
      if (isSuccess) successes++;
    });
    if (successes >= least) sum += p;
  }
  return sum;
}

it('equals the sum over all outcomes', () => {
  const chances = [0.1, 0.7, 0.03, 0.5, 0.99, 0.2];
  for (let least = 0; least <= 7; least++)
    expect(poissonBinomialTail(least, chances)).toBeCloseTo(listOutcomes(least, chances), 13);
});

it('keeps small tails exact', () => {
  expect(poissonBinomialTail(8, Array<number>(8).fill(1e-5))).toBeCloseTo(1e-40, 52);
});

it('names a chance that is none', () => {
  expect(() => poissonBinomialTail(1, [1.1])).toThrow(
    'poissonBinomialTail: chances must be between 0 and 1 (got 1.1)',
  );
});
