import { expect, test } from 'vitest';
import { buildCodedColumn } from '../../src/ingest/codedColumn.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import { TextDictionary } from '../../src/ingest/textDictionary.js';

test('texts come back as they went in, also beyond the first block', () => {
  const texts = Array.from(
    { length: 3000 },
    (_, i) => ['', 'сәлем', '😹👍🏽', '\ufeffx', 'a'.repeat(i)][i % 5]!,
  );
  const column = buildTextColumn(texts);
  expect(Array.from({ length: column.length }, (_, i) => column.get(i))).toEqual(texts);
  expect(() => column.get(3000)).toThrow('outside 0 … 2999');
});

test('codes tell distinct values apart and gaps from values', () => {
  const column = buildCodedColumn(['b', 'a', '', 'b', null]);
  expect(Array.from(column.codes)).toEqual([0, 1, -1, 0, -1]);
  expect(column.values.length).toBe(2);
});

test('a dictionary of many keys gives each its own code', () => {
  const dictionary = new TextDictionary();
  const base = 2n ** 53n;
  for (let i = 0; i < 20_000; i++) expect(dictionary.add(String(base + BigInt(i)))).toBe(i);
  for (let i = 0; i < 20_000; i += 7) expect(dictionary.add(String(base + BigInt(i)))).toBe(i);
  expect(dictionary.finish().get(1)).toBe('9007199254740993');
});
