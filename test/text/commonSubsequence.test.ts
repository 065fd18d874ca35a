import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/stats/random.js';
import { findCommonSubsequence } from '../../src/text/commonSubsequence.js';

const find = (a: readonly number[], b: readonly number[]): number[] =>
  findCommonSubsequence(Int32Array.from(a), Int32Array.from(b));

/** Length of the longest common subsequence by trying every subset of `a`. */
function tryAll(a: readonly number[], b: readonly number[]): number {
  let longest = 0;
  for (let mask = 0; mask < 1 << a.length; mask++) {
    const chosen = a.filter((_, k) => mask & (1 << k));
    let at = 0;
    for (const word of b) if (chosen[at] === word) at++;
    if (at === chosen.length) longest = Math.max(longest, at);
  }
  return longest;
}

describe('findCommonSubsequence', () => {
  it('gives the positions of what both hold in the same order', () => {
    expect(find([1, 2, 3, 4, 5], [1, 2, 9, 4, 5])).toEqual([0, 1, 3, 4]);
    expect(find([1, 2, 3], [7, 1, 2, 3, 8])).toEqual([0, 1, 2]);
    expect(find([1, 2, 3], [3, 2, 1])).toHaveLength(1);
    expect(find([], [1])).toEqual([]);
    expect(find([1, 1, 1], [1, 1])).toEqual([0, 1]);
  });

  it('is as long as the longest of all subsequences, on 300 random pairs', () => {
    const random = createRandom(4);
    const draw = (): number[] => Array.from({ length: random.integer(9) }, () => random.integer(4));
    for (let run = 0; run < 300; run++) {
      const [a, b] = [draw(), draw()];
      const kept = find(a, b);
      expect(kept).toHaveLength(tryAll(a, b));
      let at = 0;
      for (const word of b) if (at < kept.length && a[kept[at]!] === word) at++;
      expect(at).toBe(kept.length);
    }
  });
});
