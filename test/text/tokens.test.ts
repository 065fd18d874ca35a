import { expect, test } from 'vitest';
import { tokenizeWords } from '../../src/text/tokens.js';

test('keeps ё and all Kazakh letters, lower-cased', () => {
  expect(tokenizeWords('Ещё ёж. ӘҒҚҢӨҰҮҺІ қазақша!')).toEqual(['ещё', 'ёж', 'әғқңөұүһі', 'қазақша']);
});

test('keeps inner apostrophes and hyphens, drops outer ones', () => {
  expect(tokenizeWords("- 'кое-кто' don’t o‑k --")).toEqual(['кое-кто', "don't", 'o-k']);
});

test('composed and decomposed letters are one word', () => {
  expect(tokenizeWords('и\u0306од е\u0308ж')).toEqual(['йод', 'ёж']);
});

test('numbers only on request; no words give an empty list', () => {
  expect(tokenizeWords('в 20:30')).toEqual(['в']);
  expect(tokenizeWords('в 20:30', { numbers: true })).toEqual(['в', '20', '30']);
  expect(tokenizeWords('👍 … 12')).toEqual([]);
});

test('five million letters, hyphens or marks do not hang', () => {
  const started = performance.now();
  expect(tokenizeWords('ы'.repeat(5e6))).toHaveLength(25_000);
  expect(tokenizeWords('a-'.repeat(2e6))).toHaveLength(200_000);
  tokenizeWords('e\u0301'.repeat(1e6));
  expect(performance.now() - started).toBeLessThan(10_000);
});
