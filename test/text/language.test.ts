import { describe, expect, test } from 'vitest';
import { readCedr, readKazSandra, readVaderTweets, setsArePresent } from '../../bench/sentiment/readSets.js';
import type { Language } from '../../src/model/sentiment.js';
import { createLanguageJudge, identifyLanguage, identifyLanguages } from '../../src/text/language.js';

const named = (text: string): Language => identifyLanguage(text).language;

test('each language, also Kazakh without its letters and in Latin script', () => {
  expect(named('Почему опять нет интернета?')).toBe('ru');
  expect(named('Отличное приложение, рекомендую')).toBe('ru');
  expect(named('Интернет қашан қосылады?')).toBe('kk');
  expect(named('Интернет жок, неге олай екен')).toBe('kk');
  expect(named('Бугин Алматыда не болып жатыр')).toBe('kk');
  expect(named('keremet, rahmet sizge')).toBe('kk');
  expect(named('Jaqsy bagdarlama eken, magan unady')).toBe('kk');
  expect(named('When will the internet be back?')).toBe('en');
});

test('the larger part names a mixed text, and doubt shows in the confidence', () => {
  expect(named('Сегодня на площади было очень много людей, рахмет')).toBe('ru');
  expect(named('Бүгін алаңда адам көп болды, ok')).toBe('kk');
  expect(named('купил себе iPhone вчера')).toBe('ru');
  const sure = identifyLanguage('Сегодня на площади было очень много людей').confidence;
  const mixed = identifyLanguage('ребята, айналайын').confidence;
  expect(sure).toBeGreaterThan(0.99);
  expect(mixed).toBeLessThan(0.8);
  expect(identifyLanguage('супер класс').confidence).toBeLessThan(0.6);
});

test('too little to tell, and other scripts and languages, are unknown with confidence 0', () => {
  for (const text of ['', ' ', 'я', '👍👍', '12:30!!!', '谢谢', 'شكرا جزيلا', 'საქართველო', 'ευχαριστώ πολύ'])
    expect(identifyLanguage(text)).toEqual({ language: 'unknown', confidence: 0 });
  for (const text of [
    'Що це таке, дякую',
    'Слава Україні!',
    'esta muy bien, gracias',
    'das ist nicht gut',
    'não é muito bom',
  ])
    expect(identifyLanguage(text)).toEqual({ language: 'unknown', confidence: 0 });
});

test('links and people spoken to do not count', () => {
  const plain = identifyLanguage('спасибо, да');
  for (const text of [
    'https://example.com/some/very/long/english/path спасибо, да',
    'www.example.com/with-words спасибо, да',
    '@some_english_name спасибо, да',
    '[id1|John Smith], спасибо, да',
    '[club12|Великие Новости] спасибо, да',
  ])
    expect(identifyLanguage(text)).toEqual(plain);
  expect(named('[not markup] but English @ home')).toBe('en');
});

test('case, zero-width signs and decomposed letters change nothing', () => {
  const text = 'Қайырлы таң, бүгін жаңа өмір';
  const plain = identifyLanguage(text);
  for (const other of [text.toUpperCase(), text.normalize('NFD'), text.replaceAll('ы', 'ы\u200b')])
    expect(identifyLanguage(other)).toEqual(plain);
});

test('confidence stays in [0, 1], a megabyte does not hang', () => {
  const started = performance.now();
  for (const text of [
    'да',
    'ы'.repeat(1e6),
    'a '.repeat(5e5),
    '[id'.repeat(3e5),
    '@'.repeat(1e6),
    '\u0301'.repeat(1e6),
    'Не знаю',
    'Жақсы',
  ]) {
    const { confidence } = identifyLanguage(text);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('identifyLanguages', () => {
  const texts = ['Жақсы', 'Очень хорошо', 'Very good', '???'];

  test('is identifyLanguage for each text', () => {
    const { language, languages, confidence } = identifyLanguages(texts, 4);
    expect(languages).toEqual(['ru', 'kk', 'en', 'unknown']);
    texts.forEach((text, row) => {
      const one = identifyLanguage(text);
      expect(languages[language[row]!]).toBe(one.language);
      expect(confidence[row]).toBe(Math.fround(one.confidence));
    });
    const judge = createLanguageJudge();
    expect(texts.map((text) => judge.judge(text))).toEqual([...language]);
  });

  test('names candidates alone', () => {
    const name = (candidates: readonly ('ru' | 'kk' | 'en')[], text: string) =>
      identifyLanguage(text, { candidates }).language;
    expect(name(['ru', 'en'], 'Жақсы екен')).toBe('ru');
    expect(identifyLanguage('Жақсы екен', { candidates: ['ru', 'en'] }).confidence).toBeLessThan(0.1);
    expect(name(['kk', 'ru'], 'Very good')).toBe('unknown');
    expect(name(['en'], 'Очень хорошо')).toBe('unknown');
  });

  test('other candidates, by n-gram profiles', () => {
    const candidates = ['en', 'es', 'de', 'uk', 'ru'] as const;
    const name = (text: string) => identifyLanguage(text, { candidates }).language;
    expect(name('¿Dónde está la biblioteca? Muchas gracias por todo')).toBe('es');
    expect(name('Das ist wirklich nicht gut, ich weiß')).toBe('de');
    expect(name('Що це таке, дякую вам усім')).toBe('uk');
    expect(name('Where is the library? Thank you for everything')).toBe('en');
    expect(name('👍')).toBe('unknown');
  });

  test('refuses a wrong count and no candidates', () => {
    expect(() => identifyLanguages(texts, 3)).toThrow('identifyLanguages: more texts than count (got 3)');
    expect(() => identifyLanguages(texts, 5)).toThrow(
      'identifyLanguages: fewer texts than count (got 4 of 5)',
    );
    expect(() => identifyLanguages(texts, -1)).toThrow('count must be a whole number ≥ 0 (got -1)');
    expect(() => identifyLanguages(texts, 4, { candidates: [] })).toThrow('candidates must not be empty');
  });
});

test.skipIf(!setsArePresent())(
  'real texts (skipped without ../shared/data/sentiment)',
  { timeout: 120_000 },
  () => {
    const share = (texts: readonly string[], language: Language): number => {
      const { language: codes, languages } = identifyLanguages(texts, texts.length);
      return codes.reduce((sum, code) => sum + Number(languages[code] === language), 0) / texts.length;
    };
    expect(share(readCedr().texts, 'ru')).toBeGreaterThan(0.985);
    expect(share(readKazSandra('valid').texts, 'kk')).toBeGreaterThan(0.97);
    expect(share(readVaderTweets().texts, 'en')).toBeGreaterThan(0.99);
  },
);

test.skipIf(!setsArePresent())(
  'the confidence is about the share named right (skipped without ../shared/data/sentiment)',
  { timeout: 120_000 },
  () => {
    // The first two words of each text: whole texts are nearly all sure and right.
    const begin = (texts: readonly string[]): string[] =>
      texts.slice(0, 4000).map((text) => text.split(/\s+/).slice(0, 2).join(' '));
    const sets = [begin(readCedr().texts), begin(readKazSandra('valid').texts)] as const;
    const bins = [0.5, 0.75, 0.9, 0.97, 1.01].map((below) => ({ below, texts: 0, right: 0, confidence: 0 }));
    sets.forEach((texts, gold) => {
      const { language, confidence } = identifyLanguages(texts, texts.length);
      language.forEach((code, row) => {
        if (code > 1) return;
        const bin = bins.find(({ below }) => confidence[row]! < below)!;
        bin.texts++;
        bin.confidence += confidence[row]!;
        bin.right += Number(code === gold);
      });
    });
    for (const { texts, right, confidence } of bins.slice(1)) {
      expect(texts).toBeGreaterThan(50);
      expect(Math.abs(right - confidence) / texts).toBeLessThan(0.12);
    }
    expect(bins.at(-1)!.right / bins.at(-1)!.texts).toBeGreaterThan(0.985);
  },
);
