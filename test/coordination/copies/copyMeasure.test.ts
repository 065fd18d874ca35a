import { describe, expect, it } from 'vitest';
import { createCopyMeasure } from '../../../src/coordination/copies/copyMeasure.js';
import { buildTextColumn } from '../../../src/ingest/textColumn.js';
import { countWords, measureWordBits } from '../../../src/text/information.js';
import { tabulateWords } from '../../../src/text/words/tabulateWords.js';

const original = 'the mayor opened a new school in the north of the town';
const texts = [
  original,
  original.replace('school', 'hospital'),
  'good morning',
  'good night',
  'good morning',
  'where are you',
];
const words = tabulateWords(buildTextColumn(texts));
const representative = Int32Array.from([0, 0, 2, 3, 4]);

describe('createCopyMeasure', () => {
  const bits = createCopyMeasure(words, representative)(representative);

  it('gives a representative its own bits, with its copies not counted', () => {
    const model = countWords(words, { texts: Uint8Array.from([1, 0, 1, 1, 1]) });
    const own = measureWordBits(words, model, 0).reduce((sum, one) => sum + one, 0);
    expect(bits[0]).toBeCloseTo(own, 9);
    const crowded = countWords(words, { texts: Uint8Array.from([1, 1, 1, 1, 1]) });
    expect(own).toBeGreaterThan(measureWordBits(words, crowded, 0).reduce((sum, one) => sum + one, 0) + 20);
  });

  it('gives a copy what it shares, less the bits of choosing the word that differs', () => {
    const model = countWords(words, { texts: Uint8Array.from([1, 0, 1, 1, 1]) });
    const wordBits = measureWordBits(words, model, 0);
    const school = original.split(' ').indexOf('school');
    const shared = wordBits.reduce((sum, one, k) => sum + (k === school ? 0 : one), 0);
    expect(bits[1]).toBeCloseTo(shared - Math.log2(original.split(' ').length), 9);
  });

  it('measures a text that stands there twice and not one that nothing repeats', () => {
    expect(bits[2]).toBeGreaterThan(0);
    expect(bits[3]).toBeNaN();
    expect(bits[4]).toBeNaN();
  });
});
