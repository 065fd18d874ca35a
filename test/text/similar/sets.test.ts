import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { internSets } from '../../../src/text/similar/internSets.js';
import type { TextSets } from '../../../src/text/similar/setTable.js';
import { shingleSets } from '../../../src/text/similar/shingleSets.js';
import { wordSets } from '../../../src/text/similar/wordSets.js';
import { drawRows, tableOf } from './madeTables.js';

function listSets({ sets }: TextSets): number[][] {
  return Array.from({ length: sets.sets }, (_, set) => [
    ...sets.tokens.subarray(sets.starts[set]!, sets.starts[set + 1]!),
  ]);
}

/** Checks what every table of sets promises, and that its sets are those wanted under some numbering of the tokens. */
function expectSets(found: TextSets, wanted: readonly ReadonlySet<string>[]): void {
  const sets = listSets(found);
  const numbers = new Map<string, number>();
  const frequency = new Map<string, number>();
  for (const set of wanted) for (const token of set) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  wanted.forEach((set, text) => {
    const own = sets[found.setOf[text]!]!;
    expect(own).toHaveLength(set.size);
    expect(own).toEqual([...new Set(own)].sort((a, b) => a - b));
    // A token that this text alone among all sets has in common with another must carry one number everywhere.
    for (const other of wanted.keys()) {
      const shared = [...set].filter((token) => wanted[other]!.has(token)).length;
      const otherOwn = new Set(sets[found.setOf[other]!]!);
      expect(own.filter((token) => otherOwn.has(token))).toHaveLength(shared);
      expect(found.setOf[text] === found.setOf[other]).toBe(
        shared === set.size && shared === wanted[other]!.size,
      );
    }
    for (const token of set) numbers.set(token, 0);
  });
  expect(found.sets.tokenCount).toBe(numbers.size);
  for (let set = 1; set < sets.length; set++) {
    expect(sets[set]!.length).toBeGreaterThanOrEqual(sets[set - 1]!.length);
  }
  const counts = new Array<number>(found.sets.tokenCount).fill(0);
  for (const set of found.setOf) for (const token of sets[set]!) counts[token]!++;
  expect(counts).toEqual([...frequency.values()].sort((a, b) => a - b));
}

describe('wordSets', () => {
  it('orders tokens by the number of texts, sets by size, and unites texts of the same words', () => {
    const found = wordSets(tableOf(['c b a', 'a b', 'b a', 'a a b', 'a', '', 'b a']));
    expect(found.sets.tokenCount).toBe(3);
    // c is in one text, b in four, a in all five.
    expect(listSets(found)).toEqual([[2], [1, 2], [0, 1, 2]]);
    expect([...found.setOf]).toEqual([2, 1, 1, 1, 0]);
  });

  it('keeps its promises on random texts', () => {
    const words = Array.from({ length: 30 }, (_, word) => `w${word}`);
    for (let seed = 0; seed < 10; seed++) {
      const table = tableOf(drawRows(createRandom(seed), 40, words, 12));
      expectSets(
        wordSets(table),
        Array.from({ length: table.texts }, (_, text) => new Set(table.get(text).split(' '))),
      );
    }
  });

  it('takes texts of thousands of words and no text at all', () => {
    const random = createRandom(1);
    const long = Array.from({ length: 5000 }, () => `w${random.integer(3000)}`);
    const found = wordSets(tableOf([long.join(' '), [...long].reverse().join(' '), 'w1']));
    expect([...found.setOf]).toEqual([1, 1, 0]);
    expect(found.sets.starts[2]! - found.sets.starts[1]!).toBe(new Set(long).size);
    expect(wordSets(tableOf([''])).sets.sets).toBe(0);
  });

  it('ignores codes that no text has', () => {
    const found = internSets({
      texts: 1,
      starts: Int32Array.of(0, 2),
      codes: Int32Array.of(7, 3),
      codeCount: 9,
    });
    expect(found.sets).toMatchObject({ sets: 1, tokenCount: 2, tokens: Int32Array.of(0, 1) });
  });
});

function shinglesOf(text: string, size: number): Set<string> {
  const letters = [...text];
  if (letters.length < size) return new Set([text]);
  return new Set(
    Array.from({ length: letters.length - size + 1 }, (_, at) => letters.slice(at, at + size).join('')),
  );
}

describe('shingleSets', () => {
  it('takes the runs of characters, spaces included', () => {
    const found = shingleSets(tableOf(['да ну нет', 'а ну нет', 'да ну']), { size: 5 });
    // "а ну нет" has four shingles, all of them among the five of "да ну нет"; "да ну" is the fifth.
    expect([...found.setOf]).toEqual([2, 1, 0]);
    expect(listSets(found).map((set) => set.length)).toEqual([1, 4, 5]);
    expect(found.sets.tokenCount).toBe(5);
  });

  it.each([1, 2, 3, 5, 8, 13])('keeps its promises on random texts of size %i', (size) => {
    const words = ['да', 'нет', 'қазақ', 'әлем', 'өмір', '👍', '👍🏽', 'a', 'ok', 'гражданочка', 'ё'];
    for (let seed = 0; seed < 6; seed++) {
      const table = tableOf(drawRows(createRandom(seed), 24, words, 9));
      expectSets(
        shingleSets(table, { size }),
        Array.from({ length: table.texts }, (_, text) => shinglesOf(table.get(text), size)),
      );
    }
  });

  it('tells thousands of characters apart, packed or not', () => {
    // 70,000 letters need 17 bits, so each takes a word of the key.
    const letters = Array.from({ length: 70_000 }, (_, index) => String.fromCodePoint(0x20000 + index));
    const text = (from: number): string => letters.slice(from, from + 35_000).join('');
    const found = shingleSets(tableOf([text(0), text(35_000), text(17_500)]), { size: 2 });
    expect(found.sets.sets).toBe(3);
    expect(found.sets.tokenCount).toBe(69_999);
  });

  it('takes a text shorter than a shingle as one', () => {
    const found = shingleSets(tableOf(['да', 'нет', 'да нет', '👍👍👍👍']), { size: 5 });
    expect(listSets(found).map((set) => set.length)).toEqual([1, 1, 1, 2]);
  });

  it.each([0, 1.5, 65])('refuses the size %f', (size) => {
    expect(() => shingleSets(tableOf(['a']), { size })).toThrow(`(got ${size})`);
  });
});
