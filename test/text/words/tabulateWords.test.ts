import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readComments } from '../../../src/ingest/readComments.js';
import { buildTextColumn, wrapTextColumn } from '../../../src/ingest/textColumn.js';
import type { TextColumn } from '../../../src/model/commentTable.js';
import { createRandom } from '../../../src/stats/random.js';
import { normaliseText } from '../../../src/text/normalise.js';
import { tabulateWords } from '../../../src/text/words/tabulateWords.js';
import { composeBytes } from '../foldPieces.js';

/** Rows where the table does not hold exactly the words of `normaliseText`. */
function findDifferences(column: TextColumn): { text: string; wanted: string; found: string }[] {
  const table = tabulateWords(column);
  return Array.from({ length: column.length }, (_, row) => {
    const code = table.textCode[row]!;
    const text = column.get(row);
    return { text, wanted: normaliseText(text), found: code < 0 ? '' : table.get(code) };
  }).filter(({ wanted, found }) => wanted !== found);
}

function packBytes(cells: readonly Uint8Array[]): TextColumn {
  const offsets = new Float64Array(cells.length + 1);
  cells.forEach((cell, k) => (offsets[k + 1] = offsets[k]! + cell.length));
  return wrapTextColumn(new Uint8Array(Buffer.concat(cells)), offsets);
}

describe('tabulateWords', () => {
  it('numbers words and texts in the order of their first appearance', () => {
    const table = tabulateWords(
      buildTextColumn(['Ещё раз!', '👍', '', 'раз, два', 'ЕЩЕ РАЗ', 'раз раз', 'Раз; два']),
    );
    expect(table.texts).toBe(3);
    expect(Array.from({ length: 3 }, (_, text) => table.get(text))).toEqual([
      'еще раз',
      'раз два',
      'раз раз',
    ]);
    expect(Array.from({ length: 3 }, (_, word) => table.vocabulary.get(word))).toEqual(['еще', 'раз', 'два']);
    expect([...table.starts]).toEqual([0, 2, 4, 6]);
    expect([...table.words]).toEqual([0, 1, 1, 2, 1, 1]);
    expect([...table.textCode]).toEqual([0, -1, -1, 1, 0, 2, 1]);
    expect([...table.rows]).toEqual([2, 2, 1]);
    expect(() => table.get(3)).toThrow('WordTable.get: text 3 is outside 0 … 2');
  });

  it('takes a column without rows', () => {
    const table = tabulateWords(buildTextColumn([]));
    expect([table.texts, table.textCode.length, table.vocabulary.length, [...table.starts]]).toEqual([
      0,
      0,
      0,
      [0],
    ]);
  });

  it.each([1, 2, 3, 4])('gives the words of normaliseText for any bytes (seed %i)', (seed) => {
    const random = createRandom(seed);
    const cells = Array.from({ length: 6_000 }, () => composeBytes(random));
    expect(findDifferences(packBytes(cells)).slice(0, 3)).toEqual([]);
  });

  it('gives the words of normaliseText around every code point of the basic plane and the emoji', () => {
    const codes = [...Array(0x10000).keys()].filter((code) => code < 0xd800 || code > 0xdfff);
    for (let code = 0x1f000; code < 0x1fb00; code++) codes.push(code);
    const cells = codes.flatMap((code) => {
      const sign = String.fromCodePoint(code);
      return [
        `в${sign}я x`,
        `я7${sign}`,
        `www${sign} @a${sign}b`,
        `${sign}@bob w${sign}${sign}${sign} ${sign}https://a${sign}b c`,
      ];
    });
    expect(findDifferences(buildTextColumn(cells)).slice(0, 3)).toEqual([]);
  });

  it('sees a digit between look-alikes through invisible signs', () => {
    expect(findDifferences(buildTextColumn(['привет, друзья c\u200b4e', 'hello friends с\u200b4е']))).toEqual(
      [],
    );
  });

  it('compares letters, not hashes, and grows: 100,000 different words', () => {
    const words = Array.from({ length: 100_000 }, (_, k) => `w${k.toString(36)}`);
    const table = tabulateWords(buildTextColumn([...words, ...words]));
    expect(table.texts).toBe(new Set(words.map(normaliseText)).size);
    expect(table.textCode.slice(0, 100_000)).toEqual(table.textCode.slice(100_000));
  });

  it('takes one text of a megabyte, and 100,000 words in one text', () => {
    const texts = [
      'а'.repeat(1_000_000),
      '[id1|'.repeat(50_000),
      'слово '.repeat(100_000),
      '> '.repeat(100_000),
    ];
    expect(findDifferences(buildTextColumn([...texts, ...texts]))).toEqual([]);
  });
});

const folder = new URL('../../../../shared/data/', import.meta.url).pathname;
const files = [
  'vk/vk_media_comments_2022.csv.gz',
  'bench_mixed/edited.csv.gz',
  'youtube/youtube_comments_2013.csv.gz',
  'telegram/news_channels.jsonl.gz',
  'ira/ira_ru_2015-05_06.csv.gz',
  'ira/ira_en_left_2016-06_10.csv.gz',
];

describe.skipIf(!existsSync(folder))(
  'tabulateWords on real texts (needs ../shared/data beside the repository)',
  () => {
    it.each(files)('gives the words of normaliseText: %s', async (file) => {
      const timezone = /^(?:youtube|ira)/u.test(file) ? 'UTC' : undefined;
      const { table } = await readComments(folder + file, { keepIds: true, timezone });
      // Only the number: the texts are of real people.
      const sample = Array.from({ length: Math.min(table.rows, 5_000) }, (_, k) => table.text.get(k));
      expect(findDifferences(buildTextColumn(sample)).length).toBe(0);
    });
  },
);
