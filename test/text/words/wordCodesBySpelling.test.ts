import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { TextFolder } from '../../../src/text/words/foldText.js';
import { normaliseText } from '../../../src/text/normalise.js';
import { needsNormalise, needsText, SpellingCodes } from '../../../src/text/words/wordCodesBySpelling.js';
import { WordCodes } from '../../../src/text/words/wordCodes.js';
import { composeText } from '../foldPieces.js';

/** The normalised texts, one after the other by the same table; null where it says that it cannot tell. */
function readTexts(texts: readonly string[], most?: number): { found: (string | null)[]; words: string[] } {
  const vocabulary = new WordCodes();
  const spellings = new SpellingCodes(new TextFolder(), vocabulary, most);
  const rows = texts.map((text) => {
    const bytes = new Uint8Array(Buffer.from(`${text}    `));
    const size = bytes.length - 4;
    const codes = new Int32Array(size);
    const words = spellings.encode(bytes, new DataView(bytes.buffer), 0, size, codes);
    expect([needsNormalise, needsText].includes(words) || words >= 0).toBe(true);
    return words < 0 ? null : [...codes.subarray(0, words)];
  });
  const column = vocabulary.finish();
  const words = Array.from({ length: column.length }, (_, code) => column.get(code));
  return { found: rows.map((codes) => codes && codes.map((code) => words[code]).join(' ')), words };
}

describe('SpellingCodes', () => {
  it.each([
    ['an emoji', 'спасибо 👍 вам👍🏽'],
    ['a link', 'смотри https://news.example/a?b=1,c тут www.site.kz/ы'],
    ['a mention', '[id1|Анна Б.], спасибо @boris'],
    ['spellings of several words', 'раз,два раз,два\nтри\r\n\tчетыре'],
    [
      'spellings of 19 to 65 bytes',
      [19, 20, 21, 23, 24, 63, 64, 65].map((k) => 'xy'.repeat(k).slice(0, k)).join(' '),
    ],
    ['a Latin word in a Cyrillic text', 'а мой iPhone сломался'],
    ['nothing', ' \n '],
  ])('reads a text with %s at the first and at the second time', (_, text) => {
    const { found } = readTexts([text, text]);
    expect(found).toEqual([normaliseText(text), normaliseText(text)]);
  });

  it('tells where a text must be seen as a whole, and leaves no words of it', () => {
    const texts = [
      'новый\n> цитата',
      'привет всем CCCP',
      'новый\u0001знак',
      'новый x[id1|y]',
      'новый за\u0301мок',
    ];
    const { found, words } = readTexts(texts);
    expect(found).toEqual(texts.map(() => null));
    expect(words).toEqual([]);
  });

  it.each([3, 1e6])('gives the words of normaliseText when %d spellings fill the table', (most) => {
    const random = createRandom(7);
    const texts = Array.from({ length: 4_000 }, () => Buffer.from(composeText(random)).toString());
    const { found } = readTexts(texts, most);
    const told = found.flatMap((text, k) => (text === null ? [] : [[text, normaliseText(texts[k]!)]]));
    expect(told.length).toBeGreaterThan(500);
    expect(told.filter(([text, wanted]) => text !== wanted)).toEqual([]);
  });
});
