import { describe, expect, it } from 'vitest';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import type { WordTable } from '../../src/model/wordTable.js';
import { createRandom } from '../../src/stats/random.js';
import { countWords, measureInformation, measureWordBits } from '../../src/text/information.js';
import { tabulateWords } from '../../src/text/words/tabulateWords.js';

const random = createRandom(5);
const words = Array.from({ length: 300 }, (_, k) => `w${k}`);
const draw = (): string => words[Math.floor(300 * random.next() ** 3)]!;
const texts = [...new Set(Array.from({ length: 2000 }, () => Array.from({ length: 6 }, draw).join(' ')))];
const tabulate = (strings: readonly string[]): WordTable => tabulateWords(buildTextColumn(strings));
const sumOf = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0);

/** The formula word by word, with maps of strings: the counts of the counted texts other than the one judged. */
function measureByHand(
  strings: readonly string[],
  text: number,
  counted = (k: number): boolean => k >= 0,
): number[] {
  const all = strings.filter((_, k) => counted(k));
  const others = strings.filter((_, k) => counted(k) && k !== text);
  const add = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  const count = new Map<string, number>([['^', others.length]]);
  const pairs = new Map<string, number>();
  for (const other of others) {
    other.split(' ').forEach((word, k, own) => {
      add(count, word);
      add(pairs, `${own[k - 1] ?? '^'} ${word}`);
    });
  }
  // The vocabulary and the different followers are those of all counted texts.
  const vocabulary = new Set(['^', ...all.flatMap((one) => one.split(' '))]).size;
  const followers = new Map<string, Set<string>>();
  for (const one of all) {
    one.split(' ').forEach((word, k, own) => {
      const before = own[k - 1] ?? '^';
      followers.set(before, (followers.get(before) ?? new Set()).add(word));
    });
  }
  const total = others.flatMap((other) => other.split(' ')).length;
  return strings[text]!.split(' ').map((word, k, own) => {
    const before = own[k - 1] ?? '^';
    const single = ((count.get(word) ?? 0) + vocabulary / (vocabulary + 100_000)) / (total + vocabulary);
    const different = followers.get(before)?.size ?? 0;
    const context = count.get(before) ?? 0;
    const p =
      different === 0
        ? single
        : ((pairs.get(`${before} ${word}`) ?? 0) + different * single) / (context + different);
    return -Math.log2(p);
  });
}

describe('measureInformation', () => {
  it('gives the bits of a case counted by hand', () => {
    // "b" judged by "a b" alone, N = 2, V = 3: P(b) = (1 + 3 / 100003) / 5; after the start c = 1 text, T = 2 (a, b), c(^b) = 0.
    const single = (1 + 3 / 100_003) / 5;
    const [, bits] = measureInformation(tabulate(['a b', 'b']));
    expect(bits).toBeCloseTo(-Math.log2((2 * single) / 3), 12);
  });

  it('gives a longer text more bits', () => {
    const bits = measureInformation(tabulate(['w1 w2', 'w1 w2 w5', 'w1 w2 w5 w9 w11 w3']));
    expect(bits[1]!).toBeGreaterThan(bits[0]!);
    expect(bits[2]!).toBeGreaterThan(bits[1]!);
  });

  it('gives rare words more bits than frequent ones', () => {
    const table = tabulate([...texts, 'w0 w0 w1', 'w297 w298 w299']);
    const [frequent, rare] = measureInformation(table, countWords(table), [table.texts - 2, table.texts - 1]);
    expect(rare!).toBeGreaterThan(frequent! + 5);
  });

  it('is near the true information of texts from a known source', () => {
    const probability = words.map((_, k) => ((k + 1) / 300) ** (1 / 3) - (k / 300) ** (1 / 3));
    const truth = texts.map((text) =>
      text.split(' ').reduce((bits, word) => bits - Math.log2(probability[Number(word.slice(1))]!), 0),
    );
    const ratio = sumOf(measureInformation(tabulate(texts))) / truth.reduce((sum, bits) => sum + bits, 0);
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.2);
  });

  it('does not let a text vouch for itself', () => {
    const table = tabulate([...texts, 'zebra quagga okapi']);
    const [alone] = measureInformation(table, countWords(table), [table.texts - 1]);
    expect(alone!).toBeGreaterThan(3 * 12);
  });

  it('does not let near-copies vouch for each other when the model counts one of them only', () => {
    const table = tabulate([...texts, 'zebra quagga okapi', 'zebra quagga okapi gnu']);
    const which = [table.texts - 2, table.texts - 1];
    const counted = new Uint8Array(table.texts).fill(1);
    counted[which[1]!] = 0;
    const [together] = measureInformation(table, countWords(table), which);
    const [apart, uncounted] = measureInformation(table, countWords(table, { texts: counted }), which);
    expect(together!).toBeLessThan(25);
    expect(apart!).toBeGreaterThan(3 * 12);
    // Not counted, so nothing of it is left out: its words are those of the other, but for the last.
    expect(uncounted!).toBeLessThan(apart! + 25);
    expect(Number.isFinite(uncounted)).toBe(true);
  });
});

describe('measureWordBits', () => {
  it.each([1, 2, 3])('follows the formula, with repeated words and masks (seed %i)', (seed) => {
    const source = createRandom(seed);
    const composed = Array.from({ length: 60 }, () =>
      Array.from({ length: 1 + source.integer(source.next() < 0.1 ? 150 : 7) }, () => `w${source.integer(9)}`)
        // Letters between words, lest "w1 w1" be anything but two words.
        .join(' '),
    );
    const strings = [...new Set([...composed, 'unheard words of mine'])];
    const table = tabulate(strings);
    const mask = Uint8Array.from(strings, (_, k) => (k === strings.length - 1 || k % 3 === 0 ? 0 : 1));
    for (const [model, counted] of [
      [countWords(table), () => true],
      [countWords(table, { texts: mask }), (k: number) => mask[k] === 1],
    ] as const) {
      const bits = measureInformation(table, model);
      strings.forEach((_, text) => {
        const wanted = measureByHand(strings, text, counted);
        const found = measureWordBits(table, model, text);
        expect(found.length).toBe(wanted.length);
        wanted.forEach((one, k) => expect(found[k]).toBeCloseTo(one, 10));
        expect(bits[text]).toBeCloseTo(sumOf(found), 10);
      });
    }
  });

  it('judges by nothing at all: every word is one of 100,001', () => {
    const table = tabulate(['good night']);
    const model = countWords(table, { texts: new Uint8Array(1) });
    expect([...measureWordBits(table, model, 0)]).toEqual([Math.log2(100_001), Math.log2(100_001)]);
  });

  it('refuses what does not fit', () => {
    const table = tabulate(['good night']);
    expect(() => countWords(table, { texts: new Uint8Array(2) })).toThrow(
      'countWords: texts must hold one entry for each of the 1 texts (got 2)',
    );
    expect(() => measureWordBits(table, countWords(table), 1)).toThrow(
      'measureInformation: text 1 is outside 0 … 0',
    );
  });
});
