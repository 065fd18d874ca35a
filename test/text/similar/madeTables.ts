import { buildTextColumn } from '../../../src/ingest/textColumn.js';
import type { WordTable } from '../../../src/model/wordTable.js';
import type { Random } from '../../../src/stats/random.js';
import type { SimilarPairs } from '../../../src/text/similar/pairList.js';
import type { SetTable } from '../../../src/text/similar/setTable.js';

/** The table of rows that are already normalised; '' is a row without words. */
export function tableOf(rows: readonly string[]): WordTable {
  const codes = new Map<string, number>();
  const texts = new Map<string, number>();
  const words: number[] = [];
  const starts = [0];
  const textCode = rows.map((row) => {
    if (row === '') return -1;
    const known = texts.get(row);
    if (known !== undefined) return known;
    for (const word of row.split(' ')) {
      if (!codes.has(word)) codes.set(word, codes.size);
      words.push(codes.get(word)!);
    }
    starts.push(words.length);
    texts.set(row, texts.size);
    return texts.size - 1;
  });
  const distinct = [...texts.keys()];
  return {
    texts: distinct.length,
    starts: Int32Array.from(starts),
    words: Int32Array.from(words),
    vocabulary: buildTextColumn([...codes.keys()]),
    textCode: Int32Array.from(textCode),
    rows: countRows(textCode, distinct.length),
    get: (text) => distinct[text]!,
  };
}

function countRows(textCode: readonly number[], texts: number): Int32Array {
  const rows = new Int32Array(texts);
  for (const text of textCode) if (text >= 0) rows[text]!++;
  return rows;
}

/** The table of sets given in the order of their size, with tokens as they are. */
export function setsOf(sets: readonly (readonly number[])[]): SetTable {
  const starts = new Int32Array(sets.length + 1);
  sets.forEach((set, index) => (starts[index + 1] = starts[index]! + set.length));
  const tokens = Int32Array.from(sets.flat());
  return { sets: sets.length, starts, tokens, tokenCount: Math.max(-1, ...tokens) + 1 };
}

/** Random sets, many of them made from others by a few changes, repeats among them. */
export function drawSets(random: Random, count: number, tokens: number, longest: number): number[][] {
  const sets: Set<number>[] = [];
  while (sets.length < count) {
    const set = new Set<number>(sets.length > 0 && random.next() < 0.6 ? random.pick(sets) : []);
    for (let changes = random.integer(set.size === 0 ? longest : 4); changes >= 0; changes--) {
      // Squared, so that some tokens are frequent.
      const token = Math.floor(random.next() ** 2 * tokens);
      if (set.has(token)) set.delete(token);
      else set.add(token);
    }
    if (set.size > 0) sets.push(set);
  }
  return sets.map((set) => [...set].sort((a, b) => a - b)).sort((a, b) => a.length - b.length);
}

/** Random rows of words, many copied from others with a few changes; some empty. */
export function drawRows(random: Random, count: number, words: readonly string[], longest: number): string[] {
  const rows: string[] = [];
  while (rows.length < count) {
    const row = rows.length > 0 && random.next() < 0.6 ? random.pick(rows).split(' ').filter(Boolean) : [];
    for (let changes = random.integer(row.length === 0 ? longest : 4); changes > 0; changes--) {
      const at = random.integer(row.length + 1);
      row.splice(at, random.integer(2), random.pick(words));
    }
    rows.push(row.join(' '));
  }
  return rows;
}

/** Pairs as rows, for comparison. */
export function listPairs({ a, b, overlap, similarity }: SimilarPairs): number[][] {
  return [...a].map((first, pair) => [first, b[pair]!, overlap[pair]!, similarity[pair]!]);
}

/** All pairs by comparing each with each. */
export function comparePairs(
  sets: readonly ReadonlySet<unknown>[],
  measure: 'jaccard' | 'containment',
  threshold: number,
  { minTokens = 1, maxGrowth = Infinity }: { minTokens?: number; maxGrowth?: number } = {},
): number[][] {
  const pairs: number[][] = [];
  for (let a = 0; a < sets.length; a++) {
    for (let b = a + 1; b < sets.length; b++) {
      const smaller = Math.min(sets[a]!.size, sets[b]!.size);
      const larger = Math.max(sets[a]!.size, sets[b]!.size);
      if (smaller < minTokens || (measure === 'containment' && larger > maxGrowth * smaller)) continue;
      const overlap = [...sets[a]!].filter((token) => sets[b]!.has(token)).length;
      const similarity = overlap / (measure === 'jaccard' ? smaller + larger - overlap : smaller);
      if (similarity >= threshold) pairs.push([a, b, overlap, similarity]);
    }
  }
  return pairs;
}
