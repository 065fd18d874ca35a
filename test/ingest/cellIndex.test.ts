import { expect, test } from 'vitest';
import { CellIndex } from '../../src/ingest/cellIndex.js';
import { buildTextColumn } from '../../src/ingest/textColumn.js';

function findFirsts(texts: readonly string[]): number[] {
  const index = new CellIndex(buildTextColumn(texts));
  return texts.map((_, cell) => index.add(cell));
}

test.each<[string, string[]]>([
  ['growing, then one of them again', ['8', '9', '10', '11', '9', '11', '12', '12']],
  ['equal at once', ['5', '5', '5']],
  ['falling', ['30', '20', '10', '20']],
  ['empty cells', ['', '', 'a', '']],
  ['one within another', ['abc', 'abcd', 'abc', 'bcd']],
])('%s: each cell is led to the first with its bytes', (_, texts) => {
  expect(findFirsts(texts)).toEqual(texts.map((text) => texts.indexOf(text)));
});

test('many cells in no order, each twice', () => {
  const texts = Array.from({ length: 20_000 }, (_, k) => String((k * 7919) % 10_000));
  expect(findFirsts(texts)).toEqual(texts.map((_, k) => k % 10_000));
});

test('cells that were passed over are not found', () => {
  const index = new CellIndex(buildTextColumn(['a', 'b', 'a']));
  expect([index.add(1), index.add(2)]).toEqual([1, 2]);
});
