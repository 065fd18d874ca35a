import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/text/normalise.js';

const plain = 'Спасибо президенту за порядок, мы верим в вас';

describe('normaliseText joins disguised copies', () => {
  it.each([
    ['capitals and punctuation', 'СПАСИБО!!! Президенту — за порядок... Мы верим в вас'],
    ['Latin look-alikes', 'Cпacибo пpeзидeнтy зa пopядoк, мы вepим в вac'],
    ['a whole word in Latin letters', 'Спасибо президенту за порядок, мы верим B Bac'],
    ['zero-width characters', 'Спа\u200bсибо пре\u2060зиденту за по\ufeffрядок, мы верим в вас'],
    ['combining marks', 'Спасибо́ президе́нту за порядок, мы верим в вас'],
    ['stretched letters', 'Спасииибо президенту за поряяяядок, мы верим в ваааас'],
    ['emoji and smileys', '🇰🇿 Спасибо президенту за порядок, мы верим в вас ❤️👏🏽 )))'],
    ['a mention in front', '[id123456|Айгуль], спасибо президенту за порядок, мы верим в вас'],
    [
      'a pseudonymised mention',
      '[ida_0123456789abcdef|a_0123456789abcdef], спасибо президенту за порядок, мы верим в вас',
    ],
    ['a link behind', 'Спасибо президенту за порядок, мы верим в вас https://news.example/a?utm_source=x'],
    ['a zero for an o', 'Спасибо президенту за п0рядок, мы верим в вас'],
    ['no-break spaces', 'Спасибо\u00a0президенту за порядок,\u2003мы верим в вас'],
    ['a quoted line before', '> Они не вернутся\nСпасибо президенту за порядок, мы верим в вас'],
    ['a quoted line behind, escaped', 'Спасибо президенту за порядок, мы верим в вас\r\n &gt; кто?'],
    ['full-width letters', 'Спасибо президенту за порядок， мы верим в вас'],
  ])('%s', (_, disguised) => {
    expect(normaliseText(disguised)).toBe(normaliseText(plain));
  });

  it('ё and е', () => expect(normaliseText('ещё всё')).toBe(normaliseText('еще все')));
  it('Cyrillic letters in English words', () =>
    expect(normaliseText('Тhаnk уоu for the order')).toBe(normaliseText('thank you for the order')));
  it('й as letter plus mark', () => expect(normaliseText('мои\u0306')).toBe('мой'));
});

describe('normaliseText keeps apart what differs', () => {
  it('Kazakh letters', () => {
    expect(normaliseText('Қазақстан, өмір, үй, ұл, һәм, іс, ғылым, жаңа')).toBe(
      'қазақстан өмір үй ұл һәм іс ғылым жаңа',
    );
    expect(normaliseText('қала')).not.toBe(normaliseText('кала'));
  });
  it('texts that differ behind a sign of comparison or a face', () => {
    expect(normaliseText('2 > 1, а 3 > 2')).toBe('2 1 а 3 2');
    expect(normaliseText('>:( дождь')).toBe('дождь');
    expect(normaliseText('>_< дождь')).toBe('дождь');
  });
  it('the Turkish dotted capital is an i', () => expect(normaliseText('İstanbul')).toBe('istanbul'));
  it('double letters', () => expect(normaliseText('ванна')).not.toBe(normaliseText('вана')));
  it('й and и', () => expect(normaliseText('мой')).not.toBe(normaliseText('мои')));
  it('the order of words', () => expect(normaliseText('не он')).not.toBe(normaliseText('он не')));
  it('English stays English', () => expect(normaliseText('See the cat, OK?')).toBe('see the cat ok'));
  it('Latin names in Cyrillic text', () =>
    expect(normaliseText('купил iPhone и Windows')).toBe('купил iphone и windows'));
});

describe('normaliseText finds no words in', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u00a0'],
    ['emoji', '👍👍👍 ❤️'],
    ['a smiley', ':-) )))'],
    ['a mention', '[id1|Айгуль]'],
    ['a mention with a comma', '[club1|Группа], '],
    ['a handle', '@someone'],
    ['quoted lines only', '> one\n>> two\n\t&gt; three'],
    ['a link', 'https://news.example/a'],
    ['zero-width characters', '\u200b\u200d'],
  ])('%s', (_, text) => expect(normaliseText(text)).toBe(''));
});

it('a megabyte of one letter takes no time to speak of', () => {
  expect(normaliseText('а'.repeat(1_000_000))).toBe('а');
  expect(normaliseText('[id1|'.repeat(50_000)).length).toBeGreaterThan(0);
  expect(normaliseText('aбв'.repeat(200_000))).toBe('абв'.repeat(200_000));
});
