import { describe, expect, it } from 'vitest';
import { extractLinks } from '../../../src/text/links/links.js';

describe('extractLinks', () => {
  it.each<readonly [text: string, links: readonly string[]]>([
    ['no link here', []],
    ['', []],
    ['и/или, 5/6, км/ч', []],
    ['(https://news.example/a), «https://news.example/b»!', ['news.example/a', 'news.example/b']],
    ['https://a.example/1 http://www.a.example/1/', ['a.example/1']],
    ['смотриhttps://a.example/1', ['a.example/1']],
    ['Www.a.example', ['a.example']],
    ['WWW.A.EXAMPLE', ['a.example']],
    ['https://a.example/1?x=1&amp;y=2', ['a.example/1?x=1&y=2']],
    ['https://a.example/1https://b.example/2', ['a.example/1', 'b.example/2']],
    [
      'https://web.archive.org/web/2022/https://a.example/1',
      ['web.archive.org/web/2022/https://a.example/1'],
    ],
    ['[words](https://a.example/1), [more](https://a.example/(2))', ['a.example/1', 'a.example/(2)']],
    ['https://en.wikipedia.org/wiki/A_(b)', ['en.wikipedia.org/wiki/A_(b)']],
    ['(see https://en.wikipedia.org/wiki/A_(b)).', ['en.wikipedia.org/wiki/A_(b)']],
    ['**https://a.example/1**', ['a.example/1']],
    ['[https://vk.com/wall-1_2|here]', ['vk.com/wall-1_2']],
    ['[vk.com/wall-1_2|here] [id1|Ann], [club2|Us]', ['vk.com/wall-1_2']],
    ['<a href="https://a.example/long?x=1&amp;y=2">https://a.example/lo...</a>', ['a.example/long?x=1&y=2']],
    ['<a href="https://www.youtube.com/watch?v=abc&amp;t=65">1:05</a> nice', []],
    ['<a href="http://www.youtube.com/results?search_query=%23tag">#tag</a>', []],
    ['https://t.co/ab…', []],
    ['see https://a.example/1...', ['a.example/1']],
    [
      't.me/News/12 и vk.cc/aBc, youtu.be/dQw4w9WgXcQ.',
      ['t.me/news/12', 'vk.cc/aBc', 'youtube.com/watch?v=dQw4w9WgXcQ'],
    ],
    ['m.vk.com/wall-1_2; (vk.com/Club)', ['vk.com/wall-1_2', 'vk.com/club']],
    ['name@vk.com/x not.t.me-example/x xt.me/x cat.me/x', []],
    ['vk.com and t.me without a page', []],
    ['other.example/bare', []],
    ['http:// www. https://localhost/x', []],
  ])('%s', (text, links) => expect(extractLinks(text)).toEqual(links));

  it('follows short links where the user says they lead', () => {
    const expansions = new Map([['vk.cc/a', 'https://news.example/a']]);
    expect(extractLinks('vk.cc/a https://news.example/a', { expansions })).toEqual(['news.example/a']);
  });

  it('takes a second at most for a hostile text', () => {
    const started = performance.now();
    extractLinks('https://google.com/url?q='.repeat(4000));
    extractLinks('<a href='.repeat(20_000));
    extractLinks('('.repeat(50_000) + 'https://a.example/' + ')'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
