import { describe, expect, it } from 'vitest';
import type { WordTable } from '../../../src/model/wordTable.js';
import { createRandom, type Random } from '../../../src/stats/random.js';
import { clusterSimilarTexts } from '../../../src/text/similar/clusterSimilarTexts.js';
import { clusterTexts } from '../../../src/text/similar/clusterTexts.js';
import { joinSimilarTexts } from '../../../src/text/similar/joinSimilarTexts.js';
import { comparePairs, drawRows, listPairs, tableOf } from './madeTables.js';

const words = Array.from({ length: 25 }, (_, word) => `${'абвгд'[word % 5]}${'еикм'[word % 4]}${word % 7}`);

function drawTable(random: Random): { table: WordTable; at: Float64Array } {
  const rows = drawRows(random, 5 + random.integer(50), words, 12);
  // A third of the rows stand in another order of time.
  const at = Float64Array.from(
    rows,
    (_, row) => row * 1000 + (random.next() < 0.3 ? random.integer(20_000) : 0),
  );
  return { table: tableOf(rows), at };
}

function tokensOf(table: WordTable, tokens: 'words' | 'shingles'): Set<string>[] {
  return Array.from({ length: table.texts }, (_, index) => {
    const text = table.get(index);
    if (tokens === 'words') return new Set(text.split(' '));
    const letters = [...text];
    const count = Math.max(1, letters.length - 4);
    return new Set(Array.from({ length: count }, (_, at) => letters.slice(at, at + 5).join('')));
  });
}

function isNear(table: WordTable, at: Float64Array, seconds: number, a: number, b: number): boolean {
  const times = (text: number): number[] => [...at].filter((_, row) => table.textCode[row] === text);
  return times(a).some((time) => times(b).some((other) => Math.abs(time - other) <= seconds * 1000));
}

describe('joinSimilarTexts', () => {
  for (const measure of ['jaccard', 'containment'] as const) {
    for (const tokens of ['words', 'shingles'] as const) {
      it.each([0.5, 0.6, 0.8, 1])(`equals brute force: ${measure} of ${tokens} at %f`, (threshold) => {
        let all = 0;
        let near = 0;
        for (let seed = 0; seed < 200; seed++) {
          const random = createRandom(seed);
          const { table, at } = drawTable(random);
          const bounds = { minTokens: 1 + random.integer(5), maxGrowth: 1 + random.integer(3) };
          const options = { measure, tokens, threshold, ...bounds };
          const wanted = comparePairs(tokensOf(table, tokens), measure, threshold, bounds);
          expect(listPairs(joinSimilarTexts(table, options))).toEqual(wanted);
          const seconds = random.integer(8);
          const wantedNear = wanted.filter(([a, b]) => isNear(table, at, seconds, a!, b!));
          const window = { at, seconds };
          expect(listPairs(joinSimilarTexts(table, { ...options, window }))).toEqual(wantedNear);
          all += wanted.length;
          near += wantedNear.length;
        }
        // Two texts with equal shingles are rare, all the rest is not.
        expect(near).toBeGreaterThan(
          tokens === 'shingles' && threshold === 1 && measure === 'jaccard' ? -1 : 20,
        );
        expect(all).toBeGreaterThanOrEqual(near);
      });
    }
  }

  it('counts the same words in another order as similarity 1, unless they are too few', () => {
    const table = tableOf(['a b c d', 'd c b a', 'a b c', 'c b a', 'a b c d d']);
    expect(listPairs(joinSimilarTexts(table))).toEqual([
      [0, 1, 4, 1],
      [0, 4, 4, 1],
      [1, 4, 4, 1],
    ]);
    expect(joinSimilarTexts(table, { minTokens: 3, threshold: 1 }).a).toHaveLength(4);
  });

  it('includes rows exactly as far apart as the window', () => {
    const table = tableOf(['a b c d', 'a b c d', 'a b c d e']);
    const join = (at: number[], seconds: number): number =>
      joinSimilarTexts(table, { window: { at: Float64Array.from(at), seconds } }).a.length;
    expect(join([0, 90_000, 30_000], 30)).toBe(1);
    expect(join([0, 90_000, 30_001], 30)).toBe(0);
    expect(join([0, 90_000, 60_000], 30)).toBe(1);
    expect(join([0, 90_000, 120_000], 30)).toBe(1);
    expect(join([0, NaN, 30_000], 30)).toBe(1);
  });

  it('names a text of the largest class when there are too many pairs', () => {
    const table = tableOf([
      ...Array.from({ length: 30 }, (_, row) => `мир вашему дому и всем вам w${row}`),
      ...Array.from({ length: 5 }, (_, row) => `some other thing said in ${row}`),
    ]);
    expect(joinSimilarTexts(table, { threshold: 0.7, maxPairs: 445 }).a).toHaveLength(445);
    expect(() => joinSimilarTexts(table, { threshold: 0.7, maxPairs: 400 })).toThrow(
      /joinSimilarTexts: more than 400 pairs \(maxPairs\); the text "мир вашему дому и всем вам w\d+" alone has \d+ so far/,
    );
  });

  it('refuses windows that do not fit', () => {
    const table = tableOf(['a b c d', 'a b c d e']);
    expect(() => joinSimilarTexts(table, { window: { at: new Float64Array(3), seconds: 1 } })).toThrow(
      'one time for each row (3 for 2)',
    );
    expect(() => joinSimilarTexts(table, { window: { at: new Float64Array(2), seconds: -1 } })).toThrow(
      'window.seconds must be >= 0 (got -1)',
    );
  });
});

describe('clusterTexts', () => {
  it('does not chain: members are similar to their representative', () => {
    // 0 – 1 – 2 – 3 in a row: the heaviest takes its neighbours, the far end stays alone.
    const pairs = { a: Int32Array.of(0, 1, 2), b: Int32Array.of(1, 2, 3) };
    expect([...clusterTexts(pairs, [1, 5, 2, 2])]).toEqual([1, 1, 1, 3]);
    expect([...clusterTexts(pairs, [1, 2, 5, 2])]).toEqual([0, 2, 2, 2]);
    expect([...clusterTexts(pairs, [3, 3, 3, 3])]).toEqual([0, 0, 2, 2]);
    expect([...clusterTexts(pairs, [1, 1, 1, 1, 1])]).toEqual([0, 0, 2, 2, 4]);
    expect([...clusterTexts({ a: new Int32Array(), b: new Int32Array() }, [])]).toEqual([]);
  });

  it('refuses pairs of texts without weights', () => {
    const pairs = { a: Int32Array.of(0), b: Int32Array.of(3) };
    expect(() => clusterTexts(pairs, [1, 1, 1])).toThrow('text 3, but there are weights for 3 texts');
  });
});

describe('the second ring', () => {
  const pairs = { a: Int32Array.of(0, 1, 2, 3), b: Int32Array.of(1, 2, 3, 4) };

  it('takes in a text left alone beside a cluster, by the heaviest one, and nobody after it', () => {
    expect([...clusterTexts(pairs, [1, 5, 2, 2, 2])]).toEqual([1, 1, 1, 3, 3]);
    const three = { a: Int32Array.of(0, 1, 2), b: Int32Array.of(1, 2, 3) };
    expect([...clusterTexts(three, [1, 5, 2, 2], { secondRing: true })]).toEqual([1, 1, 1, 1]);
    const between = { a: Int32Array.of(0, 1, 2, 3, 4), b: Int32Array.of(1, 2, 3, 4, 5) };
    expect([...clusterTexts(between, [4, 1, 1, 1, 6, 1])]).toEqual([0, 0, 2, 4, 4, 4]);
    expect([...clusterTexts(between, [4, 1, 1, 1, 6, 1], { secondRing: true })]).toEqual([0, 0, 4, 4, 4, 4]);
  });

  it('never takes in what no neighbour is clustered with', () => {
    expect([
      ...clusterTexts({ a: Int32Array.of(), b: Int32Array.of() }, [1, 1], { secondRing: true }),
    ]).toEqual([0, 1]);
  });
});

describe('clusterSimilarTexts', () => {
  it('equals clusterTexts on the pairs', () => {
    let clustered = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = createRandom(seed);
      const { table, at } = drawTable(random);
      const options = {
        measure: random.pick(['jaccard', 'containment'] as const),
        tokens: random.pick(['words', 'shingles'] as const),
        threshold: random.pick([0.5, 0.6, 0.8, 1]),
        minTokens: 1 + random.integer(5),
        maxGrowth: 1 + random.integer(3),
        window: random.next() < 0.5 ? null : { at, seconds: random.integer(20) },
      };
      const weights = seed % 2 === 0 ? table.rows : Float64Array.from(table.rows, () => random.integer(3));
      const found = clusterSimilarTexts(table, { ...options, weights });
      const pairs = joinSimilarTexts(table, options);
      expect([...found]).toEqual([...clusterTexts(pairs, weights)]);
      const secondRing = true;
      expect([...clusterSimilarTexts(table, { ...options, weights, secondRing })]).toEqual([
        ...clusterTexts(pairs, weights, { secondRing }),
      ]);
      clustered += found.filter((representative, text) => representative !== text).length;
    }
    expect(clustered).toBeGreaterThan(1000);
  });

  it('clusters thousands of variants of one text without their pairs', () => {
    const rows = Array.from({ length: 6_000 }, (_, row) => `we stand with you and our city w${row}`);
    const table = tableOf(rows);
    const weights = new Int32Array(6_000).fill(1);
    weights[7] = 2;
    // Eighteen million pairs.
    expect(() => joinSimilarTexts(table, { threshold: 0.7, maxPairs: 100_000 })).toThrow(
      'clusterSimilarTexts',
    );
    expect(new Set(clusterSimilarTexts(table, { threshold: 0.7, weights }))).toEqual(new Set([7]));
  });

  it('refuses weights that do not fit', () => {
    expect(() => clusterSimilarTexts(tableOf(['a b c d']), { weights: [1, 2] })).toThrow('(2 for 1)');
  });
});
