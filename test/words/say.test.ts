import { describe, expect, it } from 'vitest';
import { sayHtml } from '../../src/report/html.js';
import { currentLanguage, inLanguage } from '../../src/words/language.js';
import type { ReportLanguage } from '../../src/model/language.js';
import { phrases, say } from '../../src/words/say.js';
import { compileMessage, fitNoun, keyOfTemplate, translate } from '../../src/words/translation.js';

const inRussian = <T>(make: () => T): T => inLanguage('ru', make);

describe('inLanguage', () => {
  it('holds until the function returns, also when it is nested or throws', () => {
    expect(currentLanguage()).toBe('en');
    const seen = inRussian(() => [currentLanguage(), inLanguage('en', currentLanguage), currentLanguage()]);
    expect(seen).toEqual(['ru', 'en', 'ru']);
    expect(() =>
      inRussian(() => {
        throw new Error('no paper');
      }),
    ).toThrow('no paper');
    expect(currentLanguage()).toBe('en');
  });

  it('refuses languages it does not speak, and work that ends later', () => {
    expect(() => inLanguage('de' as ReportLanguage, () => 1)).toThrow(
      'inLanguage: language must be en or ru (got de)',
    );
    expect(() => inRussian(() => Promise.resolve(1))).toThrow('must not be asynchronous');
    expect(currentLanguage()).toBe('en');
  });
});

describe('say', () => {
  const floor = (mean: string, max: string, runs: string) =>
    say`shuffled accounts give ${mean} on average and ${max} at most (${runs})`;

  it('says one sentence in the language that is spoken at the time', () => {
    const english = 'shuffled accounts give 0.20 on average and 2 at most (20 runs)';
    expect(floor('0.20', '2', '20 runs')).toBe(english);
    expect(inRussian(() => floor('0,20', '2', '20 прогонов'))).toBe(
      'на перемешанных аккаунтах в среднем 0,20, не больше 2 (20 прогонов)',
    );
    expect(floor('0.20', '2', '20 runs')).toBe(english);
  });

  it('leaves a sentence that no catalogue has, and values as they are given', () => {
    expect(inRussian(() => say`nobody ever translated ${'{0}'} of ${3}`)).toBe(
      'nobody ever translated {0} of 3',
    );
    expect(inRussian(() => floor('{1}', '$&', '<b>'))).toBe(
      'на перемешанных аккаунтах в среднем {1}, не больше $& (<b>)',
    );
  });

  it('bends what it counts, and may leave a value out', () => {
    const act = (count: number) =>
      inRussian(() => say`${count} of ${count} accounts act together beyond chance; ${'?'}.`).replaceAll(
        '\u00a0',
        ' ',
      );
    expect([1, 2, 5, 11, 21].map(act)).toEqual([
      '1 из 1 аккаунта действует согласованно сверх случайного; ?.',
      '2 из 2 аккаунтов действуют согласованно сверх случайного; ?.',
      '5 из 5 аккаунтов действуют согласованно сверх случайного; ?.',
      '11 из 11 аккаунтов действуют согласованно сверх случайного; ?.',
      '21 из 21 аккаунта действует согласованно сверх случайного; ?.',
    ]);
    expect(inRussian(() => say`within ${'2'} hour${'s'}`)).toBe('укладываясь в 2\u00a0часа');
  });
});

describe('sayHtml', () => {
  const tell = (file: string) => sayHtml`${'1'} of ${'3'} groups; all are in ${file}`.text;

  it('escapes values in both languages', () => {
    expect(tell('<b>')).toBe('1 of 3 groups; all are in &#60;b&#62;');
    expect(inRussian(() => tell('<b>'))).toBe('группы: 1 из 3; все — в &#60;b&#62;');
  });
});

describe('phrases', () => {
  const words = phrases({
    title: 'Limits',
    levels: { 0: 'Nothing beyond chance' },
    size: 3,
    make: () => 'x',
  });

  it('looks words up when they are read, at any depth', () => {
    expect([words.title, words.levels[0], words.size, words.make()]).toEqual([
      'Limits',
      'Nothing beyond chance',
      3,
      'x',
    ]);
    expect(inRussian(() => [words.title, ...Object.values(words.levels)])).toEqual([
      'Ограничения',
      'Ничего сверх случайного',
    ]);
    expect(Object.keys(words)).toEqual(['title', 'levels', 'size', 'make']);
    expect(words.title).toBe('Limits');
  });
});

describe('keys and messages', () => {
  it('makes one line of a template', () => {
    expect(keyOfTemplate(['\n      Made of ', ' and\n      ', '.\n'])).toBe('Made of {0} and {1}.');
    expect(translate('Limits')).toBe('Limits');
    expect(inRussian(() => [translate('Limits'), translate('not in any catalogue')])).toEqual([
      'Ограничения',
      'not in any catalogue',
    ]);
  });

  it('takes a message apart', () => {
    expect(compileMessage('{1}: {0:пара|пары|пар} {0?стоит|стоят|стоят}')).toEqual([
      { at: 1 },
      ': ',
      { at: 0, forms: ['пара', 'пары', 'пар'], bare: false },
      ' ',
      { at: 0, forms: ['стоит', 'стоят', 'стоят'], bare: true },
    ]);
  });

  it('takes the number of a text, not its noun', () => {
    const forms = ['группу', 'группы', 'групп'];
    expect(fitNoun('1\u00a0группа', forms, false)).toBe('1\u00a0группу');
    expect(fitNoun('4\u00a0022\u00a0групп', forms, false)).toBe('4\u00a0022\u00a0группы');
    expect(fitNoun('0,10', forms, true)).toBe('группы');
  });
});
