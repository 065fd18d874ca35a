import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/stats/random.js';
import { countWords, measureInformation } from '../../src/text/information.js';

const random = createRandom(5);
const words = Array.from({ length: 300 }, (_, k) => `w${k}`);
const draw = (): string => words[Math.floor(300 * random.next() ** 3)]!;
const texts = [...new Set(Array.from({ length: 2000 }, () => Array.from({ length: 6 }, draw).join(' ')))];

describe('measureInformation', () => {
  it('gives a longer text more bits', () => {
    const bits = measureInformation(['w1 w2', 'w1 w2 w5', 'w1 w2 w5 w9 w11 w3'], undefined);
    expect(bits[1]!).toBeGreaterThan(bits[0]!);
    expect(bits[2]!).toBeGreaterThan(bits[1]!);
  });

  it('gives rare words more bits than frequent ones', () => {
    const model = countWords([...texts, 'w0 w0 w1', 'w297 w298 w299']);
    const [frequent, rare] = measureInformation(['w0 w0 w1', 'w297 w298 w299'], model);
    expect(rare!).toBeGreaterThan(frequent! + 5);
  });

  it('is near the true information of texts from a known source', () => {
    const probability = words.map((_, k) => ((k + 1) / 300) ** (1 / 3) - (k / 300) ** (1 / 3));
    const truth = texts.map((text) =>
      text.split(' ').reduce((bits, word) => bits - Math.log2(probability[Number(word.slice(1))]!), 0),
    );
    const measured = measureInformation(texts);
    const ratio = measured.reduce((sum, bits) => sum + bits, 0) / truth.reduce((sum, bits) => sum + bits, 0);
    expect(ratio).toBeGreaterThan(0.95);
    expect(ratio).toBeLessThan(1.2);
  });

  it('does not let a text vouch for itself', () => {
    const [alone] = measureInformation(['zebra quagga okapi'], countWords([...texts, 'zebra quagga okapi']));
    expect(alone!).toBeGreaterThan(3 * 12);
  });

  it('refuses a text the model does not hold', () => {
    expect(() => measureInformation(['unheard'], countWords(['heard']))).toThrow(
      'the model does not hold the text',
    );
  });
});
