import { expect, it } from 'vitest';
import { buildTextColumn } from '../../src/ingest/textColumn.js';
import { createSignFinder } from '../../src/text/findBytes.js';

it('finds the cells with a sign and no neighbour of them', () => {
  const texts = ['', 'a/b', 'ab', 'www', 'ends/', '/starts', '', 'сәлем ＃', 'w', 'w'];
  const found = (...signs: string[]): number[] => {
    const has = createSignFinder(buildTextColumn(texts), signs);
    return texts.flatMap((_, row) => (has(row) ? [row] : []));
  };
  expect(found('/')).toEqual([1, 4, 5]);
  expect(found('/', 'ww')).toEqual([1, 3, 4, 5]);
  expect(found('＃')).toEqual([7]);
  expect(found('!')).toEqual([]);
});
