import { expect, test } from 'vitest';
import type { JsonItem } from '../../src/ingest/formats/format.js';
import { createGenericJsonFormat } from '../../src/ingest/tables/jsonRows.js';

function toItems(values: readonly unknown[]): JsonItem[] {
  return values.map((value, i) => ({ path: '', line: i + 1, value, raw: JSON.stringify(value) }));
}

const header = new Map<string, unknown>();

test('JSON: nested objects are columns with dots', () => {
  const items = toItems([
    {
      id: '1',
      author: { id: '9007199254740993', name: 'a' },
      created_at: 1641388042,
      text: 'x',
      tags: ['t'],
    },
    { id: '2', author: { id: '2' }, created_at: '1641388043', text: null, parent_id: '1', post: { id: 'p' } },
    { id: '3', author: 'none', created_at: false },
    'no comment',
    ['a'],
  ]);
  const { format, mapping } = createGenericJsonFormat(items, {
    file: 'f.json',
    columns: { account: 'author.id', thread: 'post.id' },
  });
  expect(mapping).toMatchObject({ commentId: 'id', account: 'author.id', time: 'created_at', text: 'text' });
  const empty = {
    quoted: '',
    extra: [],
    account: '',
    time: '',
    text: '',
    group: '',
    thread: '',
    parent: '',
    edited: '',
    name: '',
  };
  expect(items.flatMap((item) => [...format.convert(item, header)])).toEqual([
    { ...empty, commentId: '1', account: '9007199254740993', name: 'a', time: '1641388042', text: 'x' },
    { ...empty, commentId: '2', account: '2', time: '1641388043', text: null, thread: 'p', parent: '1' },
    { ...empty, commentId: '3', time: 'false' },
    { reason: 'no object where a comment should be' },
    { reason: 'a list among objects' },
  ]);
});

test('JSON: a list of lists has its names in the first; date and hour are joined', () => {
  const items = toItems([
    ['id', 'author', 'day', 'hour', 'text'],
    ['1', 'a', '2022-01-05', '13:07', 'x'],
    ['2', 'a', '2022-01-05'],
    { id: '3' },
  ]);
  const { format } = createGenericJsonFormat(items, {
    file: 'f.json',
    columns: { time: 'day', hour: 'hour' },
  });
  const found = items.flatMap((item) => [...format.convert(item, header)]);
  expect(found).toMatchObject([
    { commentId: '1', time: '2022-01-05 13:07', text: 'x' },
    { reason: '3 fields instead of 5' },
    { reason: 'an object among lists' },
  ]);
});

test('JSON: hostile keys are only keys, and unknown columns are asked for', () => {
  const value: unknown = JSON.parse(
    '{"__proto__":{"id":"x"},"constructor":"c","id":"1","user":"u","time":"t","text":"y"}',
  );
  const { format } = createGenericJsonFormat(toItems([value]), { file: 'f.json' });
  expect([...format.convert(toItems([value])[0]!, header)]).toMatchObject([{ commentId: '1', account: 'u' }]);
  expect(() => createGenericJsonFormat(toItems([{ a: 1 }]), { file: 'f.json' })).toThrow('--map');
  let deep: unknown = 'end';
  for (let i = 0; i < 5000; i++) deep = { deep };
  expect(() =>
    createGenericJsonFormat([{ path: '', line: 1, value: deep, raw: '' }], { file: 'f.json' }),
  ).toThrow('--map');
});
