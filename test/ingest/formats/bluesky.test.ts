import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../src/ingest/formats/bluesky.js';
import { readPostText } from '../../../src/ingest/formats/blueskyText.js';
import { convertFixture } from './convertFixture.js';

const uri = (letter: string, key: number) =>
  `at://did:plc:${letter.repeat(24)}/app.bsky.feed.post/3kexample${key}`;

const did = (letter: string) => `did:plc:${letter.repeat(24)}`;

describe('bluesky', () => {
  it('reads a thread: what it answers, its opening, nested replies; blocked and missing posts have a reason', async () => {
    const { comments, reasons } = await convertFixture('bluesky-thread.json', bluesky);
    expect(comments.map(({ commentId, parent }) => [commentId, parent])).toEqual([
      [uri('c', 0), ''],
      [uri('a', 1), ''],
      [uri('b', 2), uri('a', 1)],
      [uri('a', 3), uri('b', 2)],
    ]);
    expect(comments.map(({ thread }) => thread)).toEqual([
      '3kexample0',
      '3kexample1',
      '3kexample1',
      '3kexample1',
    ]);
    // A thread is not made a pseudonym, so it must not name an account.
    expect(comments.some(({ thread }) => thread.includes('did:'))).toBe(false);
    expect(comments[2]!.account).toBe(`did:plc:${'b'.repeat(24)}`);
    expect(reasons).toEqual(['a blocked post', 'a post that is gone']);
  });

  it('reads the same thread from a line of JSON', async () => {
    const thread = await convertFixture('bluesky-thread.json', bluesky);
    expect(await convertFixture('bluesky-thread.jsonl', bluesky)).toEqual(thread);
  });

  it('does not believe a time after the network saw the post', async () => {
    const { comments } = await convertFixture('bluesky-thread.json', bluesky);
    expect(comments[3]!.time).toBe('2024-02-06T10:02:00.000Z');
  });

  it('reads searches and feeds, without the posts that are only shown along', async () => {
    const search = await convertFixture('bluesky-search.json', bluesky);
    expect(search.comments.map(({ commentId }) => commentId)).toEqual([uri('a', 1), uri('b', 2)]);
    const feed = await convertFixture('bluesky-feed.json', bluesky);
    expect(feed.comments.map(({ commentId }) => commentId)).toEqual([
      uri('b', 2),
      `${did('b')} ${uri('c', 0)}`,
    ]);
    expect(feed.comments[1]).toMatchObject({ account: did('b'), text: '', quoted: uri('c', 0) });
    expect(feed.reasons).toEqual([]);
  });

  it('puts whole links where the text shortens them, counting in bytes', async () => {
    const { comments } = await convertFixture('bluesky-search.json', bluesky);
    expect(comments[0]!.text).toBe('Did the bridge open? сәлем https://example.org/bridge-opening');
  });
});

describe('readPostText', () => {
  const link = (byteStart: unknown, byteEnd: unknown) => ({
    index: { byteStart, byteEnd },
    features: [{ $type: 'app.bsky.richtext.facet#link', uri: 'https://a.example/' }],
  });

  it.each([
    ['outside of the text', [link(2, 900)]],
    ['inside of a letter', [link(1, 4)]],
    ['the wrong way round', [link(4, 2)]],
    ['no numbers', [link({ valueOf: 1 }, '2x')]],
    ['no list', 'x'],
  ])('leaves the text alone where a facet is %s', (_, facets) => {
    expect(readPostText({ text: 'сәлем', facets })).toBe('сәлем');
  });

  it('takes the first of two that overlap', () => {
    expect(readPostText({ text: 'abcdef', facets: [link(2, 5), link(1, 3)] })).toBe('ahttps://a.example/def');
  });
});
