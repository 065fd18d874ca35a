import { describe, expect, it } from 'vitest';
import { canonicaliseLink, extractLinks } from '../../src/text/links.js';

describe('canonicaliseLink', () => {
  it.each([
    'https://news.example/story?id=7',
    'http://news.example/story?id=7',
    'https://www.news.example/story?id=7',
    'https://m.news.example/story/?id=7',
    'https://NEWS.example/story?id=7#comments',
    'https://news.example/story?utm_source=vk&id=7&utm_medium=social&fbclid=abc',
    'www.news.example/story?id=7',
  ])('%s', (address) => expect(canonicaliseLink(address)).toBe('news.example/story?id=7'));

  it('keeps what makes a page', () => {
    expect(canonicaliseLink('https://news.example/story?id=8')).not.toBe(
      canonicaliseLink('https://news.example/story?id=7'),
    );
    expect(canonicaliseLink('https://video.example/watch?v=Ab')).toBe('video.example/watch?v=Ab');
  });
  it('writes a Cyrillic host in its one ASCII form', () => {
    expect(canonicaliseLink('https://пример.example/')).toBe('xn--e1afmkfd.example');
  });
  it.each(['http://', 'www.', 'https://localhost/x', 'https://[bad'])('no address: %s', (address) =>
    expect(canonicaliseLink(address)).toBeNull(),
  );
});

describe('extractLinks', () => {
  it('finds none in plain text: empty never equals empty', () =>
    expect(extractLinks('no link here')).toEqual([]));
  it('leaves the punctuation around', () =>
    expect(extractLinks('(https://news.example/a), «https://news.example/b»!')).toEqual([
      'news.example/a',
      'news.example/b',
    ]));
  it('gives each once', () =>
    expect(extractLinks('https://a.example/1 http://www.a.example/1/')).toEqual(['a.example/1']));
});
