import { describe, expect, it } from 'vitest';
import { encodeTexts } from '../../../src/sentiment/transformer/encodeTexts.js';
import { planBatches } from '../../../src/sentiment/transformer/planBatches.js';
import { readLogits } from '../../../src/sentiment/transformer/readLogits.js';
import { scoreWithTransformer } from '../../../src/sentiment/transformer/scoreWithTransformer.js';
import type { TransformerSession } from '../../../src/sentiment/transformer/transformerSession.js';

const opening = 1;
const closing = 2;
const unknown = 3;
const padding = 77;
const words = ['', '', '', '', 'bad', 'so', 'good'];

interface Batch {
  readonly tokens: readonly (readonly number[])[];
  readonly read: readonly (readonly number[])[];
}

/** Logits count words: the first is how often "bad" is read, the last how often "good" is; everything that is run is kept. */
function createSession(options: Partial<TransformerSession> = {}): TransformerSession & { batches: Batch[] } {
  const batches: Batch[] = [];
  return {
    labels: ['negative', 'neutral', 'positive'],
    maxTokens: 6,
    paddingToken: padding,
    unknownToken: unknown,
    encode: (text) => [
      opening,
      ...text.split(/\s+/).flatMap((word) => {
        const id = words.indexOf(word);
        return word === '' ? [] : [id < 0 ? unknown : id];
      }),
      closing,
    ],
    run: (tokens, mask, texts) => {
      const width = tokens.length / texts;
      const rows = Array.from({ length: texts }, (_, row) =>
        [...tokens.subarray(row * width, (row + 1) * width)].map(Number),
      );
      const read = rows.map((row, at) => row.filter((_, k) => mask[at * width + k] === 1n));
      batches.push({ tokens: rows, read });
      const count = (row: readonly number[], id: number): number => row.filter((one) => one === id).length;
      return Promise.resolve(Float32Array.from(read.flatMap((row) => [count(row, 4), 0, count(row, 6)])));
    },
    batches,
    ...options,
  };
}

/** P(positive) − P(negative) where the logits are `bad`, 0 and `good`. */
function expectScore(bad: number, good: number): number {
  return (Math.exp(good) - Math.exp(bad)) / (Math.exp(good) + Math.exp(bad) + 1);
}

describe('planBatches', () => {
  it('puts every row into one batch, the longest first, and pads little', () => {
    const batches = planBatches(Int32Array.of(3, 9, 3, 4, 9, 1), { batchTexts: 3, batchTokens: 18 });
    expect(batches.map((batch) => [...batch])).toEqual([[1, 4], [3, 0, 2], [5]]);
    expect(planBatches(Int32Array.of(50, 40), { batchTokens: 10 }).map((one) => [...one])).toEqual([
      [0],
      [1],
    ]);
    expect(planBatches(new Int32Array(0))).toEqual([]);
    expect(() => planBatches(Int32Array.of(1), { batchTexts: 0 })).toThrow(
      'planBatches: batchTexts must be a whole number ≥ 1 (got 0)',
    );
  });
});

describe('readLogits', () => {
  it('subtracts the probability of negative from that of positive', () => {
    const { score, label } = readLogits(
      Float32Array.of(99, Math.log(1), Math.log(2), Math.log(5)),
      1,
      [-1, 0, 1],
    );
    expect([score, label]).toEqual([expect.closeTo((5 - 1) / 8, 6), 1]);
    expect(readLogits(Float32Array.of(1000, -1000), 0, [1, -1])).toEqual({ score: 1, label: 1 });
  });

  it('adds up labels of the same class: three bad stars outweigh one neutral', () => {
    const stars = Float32Array.from([0.3, 0.25, 0.4, 0.04, 0.01], Math.log);
    expect(readLogits(stars, 0, [-1, -1, 0, 1, 1])).toEqual({
      score: expect.closeTo(-0.5, 6) as number,
      label: -1,
    });
  });
});

describe('encodeTexts', () => {
  it('cuts the end but keeps the closing token, and counts what is not read', () => {
    const encoded = encodeTexts(createSession(), ['so so so so good good', 'so', 'so so so so good good']);
    expect(encoded.tokens.map((one) => [...one])).toEqual([
      [opening, 5, 5, 5, 5, closing],
      [opening, 5, closing],
    ]);
    expect([encoded.texts, encoded.cut]).toEqual([3, 2]);
    expect([...encoded.coverage]).toEqual([4 / 6, 1]);
  });

  it('coverage is the share of tokens known and read; models without an unknown token know all', () => {
    expect([...encodeTexts(createSession(), ['so zz yy good', 'zz', '', ' ']).coverage]).toEqual([
      0.5, 0, 0, 0,
    ]);
    expect([...encodeTexts(createSession({ unknownToken: null }), ['so zz']).coverage]).toEqual([1]);
  });
});

describe('scoreWithTransformer', () => {
  const texts = ['good', 'so bad bad', '', 'good', 'so', 'zz zz', 'good so so so bad bad'];

  it('scores each text by the formula, in the order asked for', async () => {
    const { scorer, texts: all, distinct, cut } = await scoreWithTransformer(createSession(), texts);
    const found = scorer(texts, texts.length);
    const expected = [expectScore(0, 1), expectScore(2, 0), 0, expectScore(0, 1), 0, 0, expectScore(0, 1)];
    expect([...found.score]).toEqual(expected.map((score) => expect.closeTo(score, 6) as number));
    expect([...found.label!]).toEqual([1, -1, 0, 1, 0, 0, 1]);
    expect([all, distinct, cut]).toEqual([7, 6, 1]);
    expect([...scorer(['so bad bad'], 1).score]).toEqual([found.score[1]]);
  });

  it('runs equal texts once, nothing that holds no known token, and hides the padding', async () => {
    const session = createSession();
    await scoreWithTransformer(session, texts, { batchTexts: 2 });
    const run = session.batches.flatMap(({ read }) => read);
    expect(run).toHaveLength(4);
    expect(session.batches[0]!.tokens).toEqual([
      [opening, 6, 5, 5, 5, closing],
      [opening, 5, 4, 4, closing, padding],
    ]);
    expect(session.batches[0]!.read[1]).toEqual([opening, 5, 4, 4, closing]);
  });

  it('gives the same whatever the batches', async () => {
    const scores = async (batchTexts: number, batchTokens: number) => {
      const { scorer } = await scoreWithTransformer(createSession(), texts, { batchTexts, batchTokens });
      return [...scorer(texts, texts.length).score];
    };
    expect(await scores(1, 100)).toEqual(await scores(100, 7));
    expect(await scores(1, 100)).toEqual(await scores(100, 1000));
  });

  it('tells how far it is, up to the whole', async () => {
    const told: [number, number][] = [];
    await scoreWithTransformer(createSession(), texts, {
      batchTexts: 2,
      onProgress: (share, done) => told.push([share, done]),
    });
    expect(told).toEqual([
      [11 / 17, 2],
      [1, 4],
    ]);
  });

  it('hands over only what it has scored', async () => {
    const { scorer } = await scoreWithTransformer(createSession(), ['so']);
    expect(() => scorer(['other'], 1)).toThrow('a text was not scored before');
    expect(() => scorer(['so'], 2)).toThrow('fewer texts than count (got 1 of 2)');
    expect(() => scorer(['so', 'so'], 1)).toThrow('more texts than count (got 1)');
  });

  it('refuses a model whose output does not fit its labels', async () => {
    const session = createSession({ run: () => Promise.resolve(new Float32Array(2)) });
    await expect(scoreWithTransformer(session, ['so'])).rejects.toThrow(
      'the model gave 2 numbers for 1 text and 3 labels',
    );
  });

  it('has languages, as every scorer', async () => {
    const session = createSession({ unknownToken: null });
    const mixed = ['Это очень плохо', 'it is very good', 'Өте жақсы'];
    const { scorer } = await scoreWithTransformer(session, mixed);
    const { language, languages } = scorer(mixed, 3);
    expect([...language].map((code) => languages[code])).toEqual(['ru', 'en', 'kk']);
  });
});
