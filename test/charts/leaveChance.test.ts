import { expect, it } from 'vitest';
import { leaveChance } from '../../src/charts/leaveChance.js';

const histogram = (observed: number[], expected: number[]) => ({
  trace: 't',
  windowSeconds: 1,
  observed,
  expected,
});

it('finds the least number of co-actions that chance does not explain', () => {
  // From 2 on: 9 + 3 = 12 seen, 0.4 + 0.01 expected: 3.4 %. From 1 on chance explains nearly all.
  expect(leaveChance(histogram([100, 9, 3], [100, 0.4, 0.01]), { level: 0.05 })).toEqual({
    coActions: 2,
    observed: 12,
    expected: expect.closeTo(0.41, 12) as number,
  });
  expect(leaveChance(histogram([100, 9, 3], [100, 0.4, 0.01]), { level: 0.01 })?.coActions).toBe(3);
});

it('finds none where chance explains what is seen, or nothing is seen', () => {
  expect(leaveChance(histogram([100, 9], [101, 8]), { level: 0.05 })).toBeNull();
  expect(leaveChance(histogram([0, 0], [0.1, 0]), { level: 0.05 })).toBeNull();
  expect(leaveChance(histogram([], []), { level: 0.05 })).toBeNull();
});

it('does not jump over a number that chance explains', () => {
  expect(leaveChance(histogram([50, 2, 1], [1, 40, 0.001]), { level: 0.05 })?.coActions).toBe(3);
});
