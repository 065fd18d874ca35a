import { expect, test } from 'vitest';
import { stemEnglish, stemKazakh, stemRussian } from '../../src/text/stem.js';

test('Russian: inflected forms share a stem, ё counts as е', () => {
  for (const form of ['хорошая', 'хорошими', 'хорошо'])
    expect(stemRussian(form)).toBe(stemRussian('хороший'));
  expect(stemRussian('ёлки')).toBe(stemRussian('елка'));
});

test('English: the classic Porter examples', () => {
  expect(['caresses', 'ponies', 'relational', 'hopefulness'].map(stemEnglish)).toEqual([
    'caress',
    'poni',
    'relat',
    'hope',
  ]);
});

test('Kazakh: endings come off, with or without Kazakh letters', () => {
  expect(stemKazakh('балаларымызға')).toBe('бала');
  expect(stemKazakh('қалада')).toBe(stemKazakh('кала'));
  expect(stemKazakh('достармен')).toBe('дос');
});

test('a word of a million letters is handed back at once', () => {
  const long = 'б'.repeat(1e6);
  expect(stemRussian(long)).toBe(long);
  expect(stemEnglish('b'.repeat(1e6))).toHaveLength(1e6);
});
