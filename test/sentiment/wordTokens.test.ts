import { expect, test } from 'vitest';
import { scoreSentiment } from '../../src/sentiment/scoreSentiment.js';
import { makeToken } from '../../src/sentiment/moodToken.js';
import { WordTokens } from '../../src/sentiment/wordTokens.js';

const shared = makeToken({ known: true });

/** Every third word shares a token, as words without mood do. */
const describeWord = (spelling: string) => (spelling.endsWith('3') ? shared : makeToken({ spelling }));

const read = (words: WordTokens, word: string, first: number, second: number) =>
  words.read(`<${word}>`, 1, word.length + 1, first, second);

test('each spelling keeps its token while the store grows', () => {
  let described = 0;
  const words = new WordTokens((spelling) => {
    described++;
    return describeWord(spelling);
  });
  const names = Array.from({ length: 20_000 }, (_, k) => `w${k}`);
  // Few different first hashes: the slots run into each other, and the second hash has to tell the words apart.
  const find = (name: string, k: number) => read(words, name, Math.imul(k >> 2, 0x9e3779b1) ^ 3, k);
  const tokens = names.map(find);
  expect(tokens.map(({ spelling }) => spelling)).toEqual(names.map((one) => (one.endsWith('3') ? '' : one)));
  expect(names.every((name, k) => find(name, k) === tokens[k])).toBe(true);
  expect(tokens[3]).toBe(shared);
  expect(described).toBe(names.length);
});

test('a full store is emptied and goes on', () => {
  const words = new WordTokens(describeWord);
  let wrong = 0;
  for (let k = 0; k < 250_000; k++)
    if (read(words, `w${k}`, k, ~k).spelling !== (k % 10 === 3 ? '' : `w${k}`)) wrong++;
  expect(wrong).toBe(0);
  expect(read(words, 'w7', 7, ~7).spelling).toBe('w7');
});

test('a score does not depend on what was read before', () => {
  const texts = [
    'не очень хорошо',
    'Ужасно долго, так себе',
    'ҚЫМБАТ емес',
    'not bad at all 🙂',
    'w1 w2 ни о чем',
  ];
  const before = scoreSentiment(texts, texts.length).score;
  const others = Array.from({ length: 3000 }, (_, k) => `слово${k} не плохо${k % 7} word${k} (${k})`);
  scoreSentiment(others, others.length);
  expect(scoreSentiment([...texts, ...others, ...texts], 10 + others.length).score.slice(-5)).toEqual(before);
});
