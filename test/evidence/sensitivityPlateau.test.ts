import { describe, expect, it } from 'vitest';
import { findPlateau, type PlateauCandidate } from '../../src/evidence/sensitivityPlateau.js';

/** Windows that find the accounts from … to, both included. */
const candidates = (...ranges: readonly (readonly [number, number])[]): PlateauCandidate[] =>
  ranges.map(([from, to], w) => ({
    windowSeconds: 10 ** (w + 1),
    rule: { kind: 'q', threshold: 0.05 },
    accounts: new Set(Array.from({ length: to - from + 1 }, (_, k) => from + k)),
    maxShuffled: 0,
  }));
const windows = (found: readonly PlateauCandidate[], least = 0.8): readonly number[] | undefined =>
  findPlateau(found, least)?.windowsSeconds;

describe('findPlateau', () => {
  it('takes the longest run, and of equal ones the narrower windows', () => {
    expect(windows(candidates([1, 5], [1, 20], [1, 21], [1, 20], [1, 60]))).toEqual([100, 1000, 10_000]);
    expect(windows(candidates([1, 5], [1, 5], [1, 60], [1, 60]))).toEqual([10, 100]);
  });

  it('is there at a similarity of exactly the least, and not below', () => {
    expect(windows(candidates([1, 8], [1, 10]))).toEqual([10, 100]);
    expect(windows(candidates([1, 7], [1, 10]))).toBeUndefined();
  });

  it('does not call a slope a plateau, though each window is like its neighbours', () => {
    const slope = candidates([1, 40], [1, 50], [1, 62], [1, 77], [1, 96]);
    expect(windows(slope)).toEqual([10, 100]);
  });

  it('compares who is found, not how many', () => {
    expect(windows(candidates([1, 10], [11, 20], [21, 30]))).toBeUndefined();
  });

  it('is not where nobody is found, nor where shuffled accounts give as many', () => {
    expect(windows(candidates([1, 0], [1, 0], [1, 0]))).toBeUndefined();
    const chance = candidates([1, 10], [1, 10], [1, 10]).map((one) => ({ ...one, maxShuffled: 10 }));
    expect(windows(chance)).toBeUndefined();
    const beyond = chance.map((one, w) => (w === 0 ? one : { ...one, maxShuffled: 9 }));
    expect(windows(beyond)).toEqual([100, 1000]);
  });

  it('counts who is in all of its windows and who in any', () => {
    const plateau = findPlateau(candidates([1, 19], [2, 20], [1, 20]), 0.8)!;
    expect(plateau).toMatchObject({ accountsInAll: 18, accountsInAny: 20, leastJaccard: 18 / 20 });
  });
});
