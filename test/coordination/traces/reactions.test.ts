import { describe, expect, it } from 'vitest';
import { findTrace, traces } from '../../../src/coordination/traces/index.js';
import type { TraceInput } from '../../../src/coordination/traces/trace.js';
import { buildCommentTable, type CommentInput } from '../../../src/ingest/buildTable.js';

/** Rows of the comments, a second apart, account a0, a1 … unless given. */
function collect(trace: string, rows: readonly Partial<CommentInput>[]): [row: number, object: string][] {
  const table = buildCommentTable(
    rows.map((row, k) => ({
      commentId: `c${k}`,
      account: `a${k}`,
      at: Date.UTC(2022, 0, 5, 12, 0, k),
      text: '',
      ...row,
    })),
  );
  // The traces tested here look at the table only.
  const actions = findTrace(trace).collect({ table } as TraceInput);
  for (let k = 0; k < actions.row.length; k++) {
    expect(actions.account[k]).toBe(table.account.codes[actions.row[k]!]);
    expect(actions.at[k]).toBe(table.at[actions.row[k]!]);
    expect(actions.object[k]).toBeLessThan(actions.objects);
  }
  expect(actions.trace).toBe(trace);
  return Array.from(actions.row, (row, k) => [row, actions.describeObject(actions.object[k]!)]);
}
const texts = (...list: string[]): Partial<CommentInput>[] => list.map((text) => ({ text }));

describe('findTrace', () => {
  it('finds every trace of the list', () => {
    for (const name of Object.keys(traces)) expect(findTrace(name).name).toBe(name);
  });
  it('names those there are', () => {
    expect(() => findTrace('same_photo')).toThrow(
      /no trace "same_photo" \(there are same_text, .*same_link, .*columns:NAME/u,
    );
    expect(() => findTrace('constructor')).toThrow(/no trace/u);
  });
});

describe('same_link', () => {
  it('folds disguises and keeps pages apart', () =>
    expect(
      collect(
        'same_link',
        texts('t.me/News/1', 'x', 'https://telegram.me/s/news/1?single', 'Www.a.example', 't.me/news/2'),
      ),
    ).toEqual([
      [0, 't.me/news/1'],
      [2, 't.me/news/1'],
      [3, 'a.example'],
      [4, 't.me/news/2'],
    ]));
});

describe('same_hashtags', () => {
  it('takes three or more in their order', () =>
    expect(
      collect(
        'same_hashtags',
        texts('#a #b #c', '#A text #B #a #Ç #c', '#a #b', '#a #b #b', '#c #b #a', '', '#a, #b ＃c'),
      ),
    ).toEqual([
      [0, '#a #b #c'],
      [1, '#a #b #ç #c'],
      [4, '#c #b #a'],
      [6, '#a #b #c'],
    ]));
});

describe('same_mention', () => {
  it('takes whom a comment points at, not whom it answers', () =>
    expect(
      collect(
        'same_mention',
        texts('[id1|A], look at [id2|B] and @Bek', '[id1|A], hm', '@bek', 'no', 'ask @bek, [id2|b]'),
      ),
    ).toEqual([
      [0, 'id2'],
      [0, '@bek'],
      [4, '@bek'],
      [4, 'id2'],
    ]));
});

describe('same_reply', () => {
  const day = 86_400_000;
  it('takes the first reply of an account to a person, until a day has passed in silence', () =>
    expect(
      collect('same_reply', [
        { account: 'ann', at: 0 },
        { account: 'ann', at: 1 },
        { account: 'bob', parent: 'c0', at: 2 },
        { account: 'bob', parent: 'c1', at: 3 },
        { account: 'ann', parent: 'c0', at: 4 },
        { account: 'eve', parent: 'c1', at: 5 },
        { account: 'bob', parent: 'gone', at: 6 },
        { account: 'eve', parent: 'gone', at: 7 },
        { account: 'bob', parent: 'lost', at: 8 },
        { account: 'bob', parent: 'c0', at: day },
        { account: 'eve', parent: 'c0', at: day + 5 },
        { account: 'bob', parent: 'c1', at: 2 * day },
        { account: 'eve', at: 2 * day + 1 },
      ]),
    ).toEqual([
      [2, 'c0'],
      [5, 'c1'],
      [6, 'gone'],
      [7, 'gone'],
      [8, 'lost'],
      [10, 'c0'],
      [11, 'c1'],
    ]));
  it('two who talk under one comment of one of them share nothing', () => {
    const talk = Array.from({ length: 20 }, (_, k) => ({
      account: k % 2 === 0 ? 'ann' : 'bob',
      parent: k === 0 ? '' : 'c0',
    }));
    expect(collect('same_reply', talk)).toEqual([[1, 'c0']]);
  });
  it('two who answer each other in turn share nothing', () => {
    const talk = Array.from({ length: 20 }, (_, k) => ({
      account: k % 2 === 0 ? 'ann' : 'bob',
      parent: k === 0 ? '' : `c${k - 1}`,
    }));
    const objects = collect('same_reply', talk).map(([, object]) => object);
    expect(new Set(objects).size).toBe(objects.length);
  });
  it('gives no action where no parents are known', () => expect(collect('same_reply', [{}, {}])).toEqual([]));
});

describe('same_thread', () => {
  it('takes every comment of a thread and none without', () =>
    expect(
      collect('same_thread', [{ thread: 't' }, { thread: '' }, { thread: 'u' }, { thread: 't' }]),
    ).toEqual([
      [0, 't'],
      [2, 'u'],
      [3, 't'],
    ]));
  it('gives no action without threads', () => expect(collect('same_thread', [{}, {}])).toEqual([]));
});

describe('rapid_reply', () => {
  const at = (seconds: number): number => Date.UTC(2022, 0, 5) + seconds * 1000;
  it('takes each account once within a minute of the first', () =>
    expect(
      collect('rapid_reply', [
        { thread: 't', at: at(0) },
        { thread: 'u', at: at(30) },
        { thread: 't', account: 'b', at: at(59) },
        { thread: 't', account: 'b', at: at(60) },
        { thread: 't', account: 'd', at: at(60) },
        { thread: 't', at: at(61) },
        { thread: null, at: at(62) },
        { thread: null, at: at(62) },
        { thread: 'u', account: 'b', at: at(70) },
      ]),
    ).toEqual([
      [0, 't'],
      [1, 'u'],
      [2, 't'],
      [4, 't'],
      [8, 'u'],
    ]));
  it('a post that is the thread starts the clock and does not act', () =>
    expect(
      collect('rapid_reply', [
        { commentId: 'post', thread: 'post', at: at(0) },
        { thread: 'post', at: at(50) },
        { thread: 'post', at: at(70) },
      ]),
    ).toEqual([[1, 'post']]));
  it('gives no action without threads', () => expect(collect('rapid_reply', [{}, {}])).toEqual([]));
});

describe('same_quote', () => {
  it('takes ids as they are and addresses in one spelling', () =>
    expect(
      collect('same_quote', [
        { quoted: 'P1' },
        { quoted: 'https://twitter.com/ann/status/5?s=20' },
        { quoted: '' },
        { quoted: 'p1' },
        { quoted: 'https://x.com/i/web/status/5' },
        { quoted: null },
        { quoted: 'at://did/post' },
      ]),
    ).toEqual([
      [0, 'P1'],
      [1, 'x.com/i/status/5'],
      [3, 'p1'],
      [4, 'x.com/i/status/5'],
      [6, 'at://did/post'],
    ]));
  it('gives no action where the source does not say', () =>
    expect(collect('same_quote', [{}, {}])).toEqual([]));
});

describe('columns:', () => {
  const rows = [
    { thread: 't', columns: { app: 'web', 'size, b': '1' } },
    { thread: 't', columns: { app: 'web', 'size, b': '' } },
    { thread: 'u', columns: { app: 'web', 'size, b': '1' } },
    { thread: '', columns: { app: '', 'size, b': '1' } },
    { thread: 't', columns: { app: 'phone', 'size, b': '2' } },
  ];
  it('compares one column; empty never equals empty', () =>
    expect(collect('columns:app', rows).map(([row, object]) => `${row} ${object}`)).toEqual([
      '0 app: web',
      '1 app: web',
      '2 app: web',
      '4 app: phone',
    ]));
  it('compares several together, quoted where a name has a comma', () =>
    expect(collect('columns:app,"size, b"', rows)).toEqual([
      [0, 'app: web, size, b: 1'],
      [2, 'app: web, size, b: 1'],
      [4, 'app: phone, size, b: 2'],
    ]));
  it('knows the threads', () =>
    expect(collect('columns:thread,app', rows).map(([row]) => row)).toEqual([0, 1, 2, 4]));
  it('says which columns there are', () => {
    expect(() => collect('columns:photo', rows)).toThrow(
      'sameColumns: columns:photo: the comments have no column "photo" (there are app, size, b, thread)',
    );
    expect(() => collect('columns:photo', [{}])).toThrow('(there is none)');
    expect(() => collect('columns:parent', rows)).toThrow('no column "parent"');
    expect(() => collect('columns:', rows)).toThrow('write columns:NAME or columns:NAME,NAME');
  });
});
