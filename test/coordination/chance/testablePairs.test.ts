import { expect, it } from 'vitest';
import { countTestablePairs } from '../../../src/coordination/chance/testablePairs.js';

it('leaves out the pairs of those with too few comments', () => {
  const account = Int32Array.of(0, 0, 1, 2, 2, 2, 3, 3, 3);
  expect(countTestablePairs(account, 5, 1)).toBe(6);
  expect(countTestablePairs(account, 5, 2)).toBe(3);
  expect(countTestablePairs(account, 5, 3)).toBe(1);
  expect(countTestablePairs(account, 5, 4)).toBe(0);
});
