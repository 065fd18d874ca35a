import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isJson } from '../../../src/ingest/json/isJson.js';
import { readJsonItems } from '../../../src/ingest/json/readJsonItems.js';
import { useTempFolder } from '../tempFile.js';

const writeFile = useTempFolder();

async function read(content: string | Uint8Array, largestBytes?: number) {
  const header = new Map<string, unknown>();
  const items = [];
  const facts = { sha256: '', bytes: 0 };
  for await (const item of readJsonItems(writeFile('a.json', content), { header, facts, largestBytes }))
    items.push(item);
  return { items, header, facts };
}

/** Items in short: path, line, value or problem. */
async function brief(content: string | Uint8Array, largestBytes?: number) {
  const { items } = await read(content, largestBytes);
  return items.map(({ path, line, value, problem }) => [path, line, problem ?? value]);
}

const cutOff = 'the file ends before its last bracket: it may be cut off';

describe('JSON lines', () => {
  test('one item a line, blank lines and Windows line ends aside', async () => {
    const { items, facts } = await read('{"a":1}\r\n\r\n{"a":[2]}\n');
    expect(items).toEqual([
      { path: '', line: 1, value: { a: 1 }, raw: '{"a":1}' },
      { path: '', line: 3, value: { a: [2] }, raw: '{"a":[2]}' },
    ]);
    expect(facts.bytes).toBe(21);
  });

  test('a damaged line and a half-written last line are items with a problem', async () => {
    const { items } = await read('{"a":1}\n{"a":2\n{"a":3}\n{"a":4');
    expect(items.map(({ line, value, raw }) => [line, value, raw])).toEqual([
      [1, { a: 1 }, '{"a":1}'],
      [2, undefined, '{"a":2'],
      [3, { a: 3 }, '{"a":3}'],
      [4, undefined, '{"a":4'],
    ]);
    expect(items[3]!.problem).toBe('the file ends in the middle of this line');
  });

  test('a damaged first line does not hide that the rest is lines', async () => {
    expect(await brief('{"a":1\n{"a":2}\n{"a":3}\n')).toEqual([
      ['', 1, 'not valid JSON'],
      ['', 2, { a: 2 }],
      ['', 3, { a: 3 }],
    ]);
  });

  test('a line that is not UTF-8 or too large is left out alone', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n{"a":3}'),
    ]);
    expect(await brief(bad)).toEqual([
      ['', 1, { a: 1 }],
      ['', 2, 'not UTF-8'],
      ['', 3, { a: 3 }],
    ]);
    const long = `{"a":1}\n{"a":"${'x'.repeat(2 ** 21)}"}\n{"a":3}`;
    expect(await brief(long, 2 ** 20)).toEqual([
      ['', 1, { a: 1 }],
      ['', 2, 'larger than 1 MB'],
      ['', 3, { a: 3 }],
    ]);
  });
});

describe('documents', () => {
  test('the elements of an array at the top, with the line on which each begins', async () => {
    expect(await brief('\ufeff[\n {"a":1},\n {\n"a":2},\n 5, "x", [6] ]')).toEqual([
      ['', 2, { a: 1 }],
      ['', 3, { a: 2 }],
      ['', 5, 5],
      ['', 5, 'x'],
      ['', 5, [6]],
    ]);
  });

  test('arrays below objects by their dotted path, all else in the header', async () => {
    const { items, header } = await read(
      '{"name":"n","a":{"b":{"list":[{"x":{"y":[1]}}],"deep":{"z":[1]}},"k":null},"m":[{"x":2}],"after":true}',
    );
    expect(items.map(({ path, value }) => [path, value])).toEqual([
      ['a.b.list', { x: { y: [1] } }],
      ['m', { x: 2 }],
    ]);
    expect([...header]).toEqual([
      ['name', 'n'],
      ['a.b.deep', { z: [1] }],
      ['a.k', null],
      ['after', true],
    ]);
  });

  test('the header is there before the items that follow it', async () => {
    const header = new Map<string, unknown>();
    const file = writeFile('b.json', '{"id":"v1","list":[{"a":1}]}{"id":"v2","list":[{"a":2}]}');
    const seen = [];
    for await (const item of readJsonItems(file, { header })) seen.push(item.value);
    expect(seen).toEqual([{ a: 1 }, { a: 2 }]);
    expect([...header]).toEqual([['id', 'v2']]);
  });

  test('a document without records is a record', async () => {
    expect(await brief('{\n"id":1,"text":"a"\n}')).toEqual([['', 1, { id: 1, text: 'a' }]]);
    expect(await brief('{"id":1,\n"list":[]}\n{"id":2,\n"list":[]}')).toEqual([
      ['', 1, { id: 1, list: [] }],
      ['', 3, { id: 2, list: [] }],
    ]);
    expect(await brief('[]')).toEqual([]);
  });

  test('brackets, quotes and escapes inside of strings are text', async () => {
    const value = { a: '}]{["\\', b: '\\"', 'c"]': '\n\u2028😀' };
    expect(await brief(JSON.stringify({ list: [value, value] }))).toEqual([
      ['list', 1, value],
      ['list', 1, value],
    ]);
  });

  test('reads across chunks as if they were one, packed or not', async () => {
    const records = Array.from({ length: 30_000 }, (_, i) => ({
      id: i,
      text: `"тест" \\ ${'}'.repeat(i % 90)}`,
    }));
    for (const text of [JSON.stringify({ h: 1, list: records }, null, 1), JSON.stringify(records)]) {
      expect(Buffer.byteLength(text)).toBeGreaterThan(2 ** 21);
      const { items } = await read(text);
      expect(items.map(({ value }) => value)).toEqual(records);
      const packed = await read(gzipSync(text));
      expect(packed.items).toEqual(items);
    }
  });
});

describe('what is damaged', () => {
  test('a lost quote spoils its own element', async () => {
    expect(await brief('[\n{"t": "a,\n "b": 1},\n{"t": "c"}\n]')).toEqual([
      ['', 2, 'not valid JSON'],
      ['', 4, { t: 'c' }],
    ]);
  });

  test('so does a raw line break in a text', async () => {
    expect(await brief('{"list":[\n{"t": "a\nand b"},\n{"t": "c"}]}')).toEqual([
      ['list', 2, 'not valid JSON'],
      ['list', 4, { t: 'c' }],
    ]);
  });

  test('a file that is cut off says so, wherever that was', async () => {
    expect(await brief('{"list":[{"a":1},{"a":')).toEqual([
      ['list', 1, { a: 1 }],
      ['list', 1, 'the file ends in the middle of this'],
    ]);
    expect(await brief('[{"a":1},')).toEqual([
      ['', 1, { a: 1 }],
      ['', 1, cutOff],
    ]);
    expect(await brief('{"a":')).toEqual([['', 1, cutOff]]);
  });

  test('stray brackets, bare words and members without a key are named and passed', async () => {
    expect(await brief('[{"a":1}]}\nnonsense')).toEqual([
      ['', 1, { a: 1 }],
      ['', 1, 'this bracket closes none that is open'],
      ['', 2, 'not valid JSON'],
    ]);
    expect(await brief('{5, nonsense, "list":[{"a":1}]}')).toEqual([
      ['', 1, 'this has no key'],
      ['', 1, 'not valid JSON'],
      ['list', 1, { a: 1 }],
    ]);
  });

  test.each(['[', '{"a":', '[{"a":', '{"list":[{"a":'])('a hundred thousand times %s', async (piece) => {
    const started = performance.now();
    const items = await brief(piece.repeat(100_000));
    expect(items).toHaveLength(1);
    expect(items[0]![2]).toContain('the file ends');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('nesting that is closed again is refused too, so that readers of values may recurse', async () => {
    const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    const [first, second] = await brief(`[${deep(1001)},${deep(1000)}]`);
    expect(first![2]).toBe('nested more than 1000 levels deep');
    expect(Array.isArray(second![2])).toBe(true);
    const [line] = await brief(`{"a":1}\n{"a":${deep(5000)}}`).then((items) => items.slice(1));
    expect(line![2]).toBe('nested more than 1000 levels deep');
    expect(await brief(`[${JSON.stringify('['.repeat(5000))}]`)).toEqual([['', 1, '['.repeat(5000)]]);
  });

  test('an element too large shows its beginning, and those behind it are read', async () => {
    const { items } = await read(`[{"a":1},{"b":"${'x'.repeat(3 * 2 ** 20)}"},{"a":2}]`, 2 ** 20);
    expect(items.map(({ value, problem }) => problem ?? value)).toEqual([
      { a: 1 },
      'larger than 1 MB',
      { a: 2 },
    ]);
    expect(items[1]!.raw).toMatch(/^\{"b":"x+$/);
    expect(items[1]!.raw).toHaveLength(1000);
  });

  test('a hundred megabytes on one line', { timeout: 20_000 }, async () => {
    const line = `{"text":"${'x'.repeat(100 * 2 ** 20)}"}`;
    expect(await brief(`{"a":1}\n${line}\n{"a":2}`)).toEqual([
      ['', 1, { a: 1 }],
      ['', 2, 'larger than 64 MB'],
      ['', 3, { a: 2 }],
    ]);
    expect(await brief(`[${line},{"a":2}]`)).toEqual([
      ['', 1, 'larger than 64 MB'],
      ['', 1, { a: 2 }],
    ]);
  });
});

describe('values', () => {
  test('integers that a number cannot hold are strings of their digits, all other numbers are numbers', async () => {
    const [item] = (
      await read(
        '[{"id":12345678901234567890, "neg":-9007199254740993, "safe":9007199254740991,' +
          ' "ids":[1234567890123456789,1], "f":0.12345678901234567, "e":1e400, "s":"1234567890123456789"}]',
      )
    ).items;
    expect(item!.value).toEqual({
      id: '12345678901234567890',
      neg: '-9007199254740993',
      safe: 9007199254740991,
      ids: ['1234567890123456789', 1],
      f: 0.12345678901234567,
      e: Infinity,
      s: '1234567890123456789',
    });
  });

  test('of a key given twice the last counts, with long integers or without', async () => {
    expect(await brief('[{"a":1,"a":2},{"a":1234567890123456789,"a":1234567890123456780}]')).toEqual([
      ['', 1, { a: 2 }],
      ['', 1, { a: '1234567890123456780' }],
    ]);
  });

  test('__proto__ is a key like any other', async () => {
    const { items, header } = await read(
      '{"__proto__":{"polluted":1},"list":[{"__proto__":{"polluted":1}},{"__proto__":{"polluted":1},"id":1234567890123456789}]}',
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(header.get('__proto__.polluted')).toBe(1);
    for (const { value } of items) {
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    }
    expect(items).toHaveLength(2);
  });
});

test('isJson looks at the first byte that is no space', () => {
  const bytes = (text: string) => Buffer.from(text);
  expect(isJson(bytes('\ufeff \n{"a":1}'))).toBe(true);
  expect(isJson(bytes('[1]'))).toBe(true);
  expect(isJson(bytes('id,text\n1,[a]'))).toBe(false);
  expect(isJson(bytes(''))).toBe(false);
});
