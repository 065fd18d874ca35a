import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { joinContainedSets, joinSimilarSets } from '../../../src/text/similar/joinSets.js';
import { comparePairs, drawSets, listPairs, setsOf } from './madeTables.js';

const thresholds = [0.5, 0.6, 0.8, 1];

/** Two hundred tables and more: few and many tokens, short sets and (every fifth) long ones. */
function drawTables(): number[][][] {
  return Array.from({ length: 220 }, (_, seed) => {
    const random = createRandom(seed);
    if (seed % 5 === 0) return drawSets(random, 2 + random.integer(60), 400, 200);
    return drawSets(random, 2 + random.integer(60), 3 + random.integer(120), 2 + random.integer(40));
  });
}

describe('joinSimilarSets', () => {
  it.each(thresholds)('finds what comparing each with each finds, at %f', (threshold) => {
    let found = 0;
    for (const sets of drawTables()) {
      const wanted = comparePairs(
        sets.map((set) => new Set(set)),
        'jaccard',
        threshold,
      );
      found += wanted.length;
      expect(listPairs(joinSimilarSets(setsOf(sets), { threshold }))).toEqual(wanted);
    }
    expect(found).toBeGreaterThan(200);
  });

  it('leaves sets below minTokens out', () => {
    for (const sets of drawTables().slice(0, 50)) {
      const wanted = comparePairs(
        sets.map((set) => new Set(set)),
        'jaccard',
        0.6,
        { minTokens: 7 },
      );
      expect(listPairs(joinSimilarSets(setsOf(sets), { threshold: 0.6, minTokens: 7 }))).toEqual(wanted);
    }
  });

  it('decides on the threshold itself without rounding errors', () => {
    // Sets of n + k and n tokens that share n: n / (n + k), for every quotient of numbers up to 40.
    for (let union = 1; union <= 40; union++) {
      for (let overlap = 1; overlap <= union; overlap++) {
        const larger = Array.from({ length: union }, (_, token) => token);
        const table = setsOf([larger.slice(0, overlap), larger]);
        expect(joinSimilarSets(table, { threshold: overlap / union }).a).toHaveLength(1);
        const above = Math.min(1, (overlap + 1e-9) / union);
        expect(joinSimilarSets(table, { threshold: above }).a).toHaveLength(overlap === union ? 1 : 0);
      }
    }
  });

  it('joins sets of thousands of tokens', () => {
    const random = createRandom(3);
    const tokens = Array.from({ length: 9000 }, (_, token) => token);
    const long = tokens.slice(0, 8000);
    const copy = tokens.slice(1000);
    const half = tokens.filter(() => random.next() < 0.5);
    // The first token it shares with the long one stands there beyond any position that fits into a posting.
    const late = tokens.slice(4500);
    const sets = [half, late, long, copy].sort((a, b) => a.length - b.length);
    for (const threshold of [0.3, 0.5, 0.77, 7 / 9]) {
      const wanted = comparePairs(
        sets.map((set) => new Set(set)),
        'jaccard',
        threshold,
      );
      expect(listPairs(joinSimilarSets(setsOf(sets), { threshold }))).toEqual(wanted);
    }
    expect(joinSimilarSets(setsOf(sets), { threshold: 7 / 9 }).a).toHaveLength(1);
  });

  it('has nothing to join in no sets and in one', () => {
    expect(listPairs(joinSimilarSets(setsOf([]), { threshold: 0.5 }))).toEqual([]);
    expect(listPairs(joinSimilarSets(setsOf([[0, 1]]), { threshold: 0.5 }))).toEqual([]);
  });

  it('stops at maxPairs and says which set has most', () => {
    const alike = Array.from({ length: 60 }, (_, set) => [set, 100, 101, 102, 103, 104, 105, 106, 107]);
    expect(joinSimilarSets(setsOf(alike), { threshold: 0.8, maxPairs: 1770 }).a).toHaveLength(1770);
    expect(() => joinSimilarSets(setsOf(alike), { threshold: 0.8, maxPairs: 1769 })).toThrow(
      /joinSimilarSets: more than 1769 pairs \(maxPairs\); set \d+ alone has 59 so far/,
    );
    expect(() => joinSimilarSets(setsOf(alike), { threshold: 0.8, maxPairs: 1 })).toThrow(
      'more than 1 pairs',
    );
  });

  it.each([
    [{ threshold: 0 }, 'threshold must be above 0 and at most 1 (got 0)'],
    [{ threshold: 1.5 }, 'threshold must be above 0 and at most 1 (got 1.5)'],
    [{ threshold: NaN }, 'threshold'],
    [{ threshold: 0.5, minTokens: 0 }, 'minTokens must be a whole number >= 1 (got 0)'],
    [{ threshold: 0.5, maxPairs: 0 }, 'maxPairs must be a whole number >= 1 (got 0)'],
  ])('refuses %j', (options, message) => {
    expect(() => joinSimilarSets(setsOf([[0]]), options)).toThrow(message);
  });

  it('refuses sets out of order of size', () => {
    expect(() => joinSimilarSets(setsOf([[0, 1], [2]]), { threshold: 0.5 })).toThrow('set 1 is not');
  });
});

describe('joinContainedSets', () => {
  it.each([0.5, 0.8, 0.9, 1])('finds what comparing each with each finds, at %f', (threshold) => {
    let found = 0;
    drawTables().forEach((sets, index) => {
      const options = { minTokens: 1 + (index % 8), maxGrowth: [1, 1.5, 2, 3, Infinity][index % 5]! };
      const wanted = comparePairs(
        sets.map((set) => new Set(set)),
        'containment',
        threshold,
        options,
      );
      found += wanted.length;
      expect(listPairs(joinContainedSets(setsOf(sets), { threshold, ...options }))).toEqual(wanted);
    });
    expect(found).toBeGreaterThan(200);
  });

  it('finds a copy with words added, up to twice its length unless told', () => {
    const copied = [0, 1, 2, 3, 4, 5];
    const added = Array.from({ length: 13 }, (_, token) => token);
    const options = { threshold: 1 };
    expect(joinContainedSets(setsOf([copied, added.slice(0, 12)]), options).a).toHaveLength(1);
    expect(joinContainedSets(setsOf([copied, added]), options).a).toHaveLength(0);
    expect(joinContainedSets(setsOf([copied, added]), { ...options, maxGrowth: 3 }).a).toHaveLength(1);
    expect(joinContainedSets(setsOf([copied.slice(1), added.slice(0, 9)]), options).a).toHaveLength(0);
  });

  it('refuses a growth below one', () => {
    expect(() => joinContainedSets(setsOf([[0]]), { threshold: 1, maxGrowth: 0.5 })).toThrow(
      'maxGrowth must be >= 1 (got 0.5)',
    );
  });
});
