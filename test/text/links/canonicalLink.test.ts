import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/stats/random.js';
import { canonicaliseLink } from '../../../src/text/links/canonicalLink.js';
import { isShortener } from '../../../src/text/links/linkHosts.js';
import { spellings } from '../linkSpellings.js';

describe('canonicaliseLink', () => {
  it.each(spellings.flatMap(([canonical, ...addresses]) => addresses.map((address) => [address, canonical])))(
    '%s is %s',
    (address, canonical) => expect(canonicaliseLink(address)).toBe(canonical),
  );

  it('tells apart what are two pages', () => {
    const pages = [
      ...spellings.map(([canonical]) => canonical),
      'https://bit.ly/abc',
      'https://t.me/+abc',
      'https://vk.com/wall-1_3',
      'https://news.example/Story?id=7',
      'https://news.example/story?id=8',
      'https://news.example/story?id=7&page=2',
      'https://app.example/#/other',
      'https://youtu.be/DQW4w9wgxcq',
      'https://www.google.com/url?q=/search',
      'https://vk.com/away.php',
    ].map((address) => canonicaliseLink(address));
    expect(new Set(pages).size).toBe(pages.length);
  });

  it.each([
    '',
    'http://',
    'www.',
    'https://localhost/x',
    'https://[::1]/x',
    'https://[bad',
    'https://www..example/',
    'mailto:a@b.example',
    'ftp://a.example/x',
    'javascript:alert(1)',
    'два слова',
  ])('no address: %s', (address) => expect(canonicaliseLink(address)).toBeNull());

  it('leaves its own result unchanged', () => {
    const random = createRandom(4);
    const parts = [
      ...'https:// http:// // www. m. amp. / /amp %2e .. . %2F %25 % %D0%B0 а %FF é + = & ? # #!/ : :80 :443 @ ; , ( ) \' " | \\ ~ _ - 1_2'.split(
        ' ',
      ),
      ...'vk.com t.me youtu.be youtube.com x.com reddit.com redd.it facebook.com instagram.com ru.m.wikipedia.org a.t.me tiktok.com bit.ly news.example'.split(
        ' ',
      ),
      ...'/watch?v=ab /w/index.php?title= ?w=wall-1_2 ?z=photo /s/ /joinchat/ /status/5 /comments/ab /video-1_2 /url?q=https:// /away.php?to= /l.php?u= utm_source=x from=a to=b id=7 /@Name /Name'.split(
        ' ',
      ),
    ];
    let addresses = 0;
    for (let k = 0; k < 20_000; k++) {
      const length = 2 + random.integer(9);
      const address = `https://${Array.from({ length }, () => random.pick(parts)).join('')}`;
      const canonical = canonicaliseLink(address);
      if (canonical === null) continue;
      addresses++;
      expect(canonicaliseLink(canonical), `of ${address}`).toBe(canonical);
    }
    expect(addresses).toBeGreaterThan(3000);
  });

  it('follows short links where the user says they lead, and does not go round in circles', () => {
    const expansions = new Map([
      ['vk.cc/a', 'https://bit.ly/B?x=1'],
      ['bit.ly/B', 'https://www.news.example/a?utm_source=x'],
      ['t.co/1', 'https://t.co/2'],
      ['t.co/2', 'https://t.co/1'],
      ['t.co/3', 'no address'],
    ]);
    expect(canonicaliseLink('http://vk.cc/a', { expansions })).toBe('news.example/a');
    expect(canonicaliseLink('https://t.co/1', { expansions })).toBe('t.co/2');
    expect(canonicaliseLink('https://t.co/3', { expansions })).toBe('t.co/3');
    expect(canonicaliseLink('https://vk.cc/a')).toBe('vk.cc/a');
  });
});

describe('isShortener', () => {
  it.each(['bit.ly', 'vk.cc', 't.co', 'clck.ru', 'goo.su', 'tinyurl.com', 'WWW.Bit.ly', 'vm.tiktok.com'])(
    '%s',
    (host) => expect(isShortener(host)).toBe(true),
  );
  it.each(['youtu.be', 't.me', 'vk.com', 'redd.it', 'news.example', 'constructor', ''])('not %s', (host) =>
    expect(isShortener(host)).toBe(false),
  );
});
