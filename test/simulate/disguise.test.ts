import { expect, it } from 'vitest';
import { disguiseText } from '../../src/simulate/disguise.js';
import { createRandom } from '../../src/stats/random.js';

const original = 'Простые люди ещё помнят тот вечер, соседи вышли и помогли друг другу.';
const lookAlikes: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  m: 'м',
  t: 'т',
  b: 'в',
  h: 'н',
};

/** What a reader sees: letters only, by shape. */
const readerSees = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/ё/g, 'е')
    .replace(/[^а-я ]/g, '')
    .replace(/(.)\1{2,}/g, '$1')
    .trim();

it('changes the characters, not what a reader sees', () => {
  const random = createRandom(9);
  const texts = Array.from({ length: 200 }, () => disguiseText(random, original));
  expect(new Set(texts).size).toBeGreaterThan(190);
  for (const text of texts) expect(readerSees(text)).toBe(readerSees(original));
});

it('uses every trick', () => {
  const random = createRandom(10);
  const all = Array.from({ length: 200 }, () => disguiseText(random, original)).join('\n');
  expect(all).toMatch(/[а-я][aeopcxy][а-я]/);
  expect(all).toMatch(/[\u200B-\u200D\u2060\uFEFF]/);
  expect(all).toMatch(/([аоуеи])\1\1/);
  expect(all).toContain('еще');
  expect(all).toContain('ПРОСТЫЕ');
  expect(all).toContain('👍');
});
