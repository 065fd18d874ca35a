import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xApi, xArchive, xClassic } from '../../../src/ingest/formats/x.js';
import { readIdTime } from '../../../src/ingest/formats/xTime.js';
import { convertFixture, findFixture } from './convertFixture.js';

describe('xApi', () => {
  it('reads the posts of a page once, and none of what is only included', async () => {
    const { comments, reasons } = await convertFixture('x-v2-page.json', xApi);
    expect(reasons).toEqual([]);
    expect(comments.map(({ account }) => account)).toEqual([
      '2244994001',
      '2244994002',
      '2244994001',
      '2244994001',
      '2244994003',
    ]);
    expect(comments[1]).toEqual({
      commentId: '1580661936132757002',
      account: '2244994002',
      time: '2022-10-13T20:49:07.000Z',
      text: '@ann Same here, in the whole of the street. This answer goes on for longer than a post may and ends in the middle of nothing.',
      group: '',
      thread: '1580661436132757001',
      parent: '1580661436132757001',
      quoted: '1580000000000000009',
      edited: '',
    });
  });

  it('gives all versions of an edited post one id, and only the later ones a time of editing', async () => {
    const { comments } = await convertFixture('x-v2-page.json', xApi);
    const versions = comments.filter(({ commentId }) => commentId === '1580662436132757003');
    expect(versions.map(({ text }) => text)).toEqual(['It is back now, second spelling', 'It is bakc now']);
    expect(versions[1]!.edited).toBe('');
    expect(versions[0]!.edited).toMatch(/^2022-10-13T20:55:/);
  });

  it('keeps a withheld post without the notice in its place', async () => {
    const { comments } = await convertFixture('x-v2-page.json', xApi);
    expect(comments.at(-1)!.text).toBeNull();
    const open = { id: '1', text: 'withheld somewhere, shown here', author_id: '2', withheld: {} };
    const [comment] = xApi.convert({ path: '', line: 1, value: open, raw: '' }, new Map());
    expect(comment).toMatchObject({ text: 'withheld somewhere, shown here' });
  });

  it('reads lines of pages and lines of posts alike', async () => {
    const page = await convertFixture('x-v2-page.json', xApi);
    expect(await convertFixture('x-v2-pages.jsonl', xApi)).toEqual(page);
    expect(await convertFixture('x-v2-posts.jsonl', xApi)).toEqual(page);
  });
});

describe('xClassic', () => {
  it('reads posts with their full text; deletions are no posts', async () => {
    const { comments, reasons } = await convertFixture('x-v1-stream.jsonl', xClassic);
    expect(reasons).toEqual(['a notice that a post was deleted']);
    expect(comments.map(({ commentId, account, parent }) => [commentId, account, parent])).toEqual([
      ['1050118621198921001', '6253282001', ''],
      ['1050119021198921002', '17', '1050118621198921001'],
    ]);
    expect(comments[0]!.time).toBe('Wed Oct 10 20:19:24 +0000 2018');
    expect(comments[1]!.text).toMatch(/not many\.$/);
  });

  it('shows & < > as written, not as the entities of the interface', async () => {
    const { comments } = await convertFixture('x-v1-stream.jsonl', xClassic);
    expect(comments[0]!.text).toBe('Meeting at the old station at five & not later');
  });
});

describe('readIdTime', () => {
  it('reads the time in an id', () => {
    // 1212092628029698048 is the example of the documentation: created_at 2019-12-31T19:26:16.000Z.
    expect(readIdTime('1212092628029698048')).toMatch(/^2019-12-31T19:26:16\.\d{3}Z$/);
    expect(readIdTime('20')).toBe('');
    expect(readIdTime('12345678901234567890123')).toBe('');
  });
});

describe('xArchive', () => {
  it('names columns that the archive has', () => {
    const header = readFileSync(findFixture('x-archive.csv'), 'utf8').split('\n')[0]!;
    const names = header.replaceAll('"', '').split(',');
    expect(names).toEqual(expect.arrayContaining([...xArchive.columns, ...Object.values(xArchive.mapping)]));
    expect(xArchive.timesAreUtc).toBe(true);
  });
});
