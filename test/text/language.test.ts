import { expect, test } from 'vitest';
import { readCedr, readKazSandra, readVaderTweets, setsArePresent } from '../../bench/sentiment/readSets.js';
import type { Language } from '../../src/model/sentiment.js';
import { identifyLanguage } from '../../src/text/language.js';

const named = (text: string): Language => identifyLanguage(text).language;

test('each language, also Kazakh without its letters and in Latin script', () => {
  expect(named('Почему опять нет интернета?')).toBe('ru');
  expect(named('Интернет қашан қосылады?')).toBe('kk');
  expect(named('Интернет жок, неге олай екен')).toBe('kk');
  expect(named('keremet, rahmet sizge')).toBe('kk');
  expect(named('When will the internet be back?')).toBe('en');
});

test('the larger part names a mixed text', () => {
  expect(named('Сегодня на площади было очень много людей, рахмет')).toBe('ru');
  expect(named('Бүгін алаңда адам көп болды, ok')).toBe('kk');
});

test('too little to tell is unknown with confidence 0', () => {
  for (const text of ['', ' ', 'я', '👍👍', '12:30!!!', '谢谢']) {
    expect(identifyLanguage(text)).toEqual({ language: 'unknown', confidence: 0 });
  }
});

test('confidence stays in [0, 1], a megabyte does not hang', () => {
  const started = performance.now();
  for (const text of ['да', 'ы'.repeat(1e6), 'a '.repeat(5e5), 'Не знаю', 'Жақсы']) {
    const { confidence } = identifyLanguage(text);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

test.skipIf(!setsArePresent())(
  'real texts (skipped without ../shared/data/sentiment)',
  { timeout: 120_000 },
  () => {
    const share = (texts: readonly string[], language: Language): number =>
      texts.filter((text) => named(text) === language).length / texts.length;
    expect(share(readCedr().texts, 'ru')).toBeGreaterThan(0.985);
    expect(share(readKazSandra('valid').texts, 'kk')).toBeGreaterThan(0.97);
    expect(share(readVaderTweets().texts, 'en')).toBeGreaterThan(0.99);
  },
);
