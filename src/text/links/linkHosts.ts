/** Hosts that are one site. Prefixes such as "www." and "m." are taken off before. */
const aliases = new Map(
  Object.entries({
    'vk.com': 'vk.ru vkontakte.ru new.vk.com away.vk.com',
    't.me': 'telegram.me telegram.dog',
    'x.com': 'twitter.com vxtwitter.com fxtwitter.com fixupx.com',
    'youtube.com': 'youtube-nocookie.com music.youtube.com gaming.youtube.com',
    'reddit.com': 'old.reddit.com new.reddit.com np.reddit.com sh.reddit.com',
    'ok.ru': 'odnoklassniki.ru',
    'facebook.com': 'fb.com web.facebook.com mbasic.facebook.com touch.facebook.com free.facebook.com',
    'l.facebook.com': 'lm.facebook.com',
    'instagram.com': 'instagr.am ddinstagram.com',
    'dzen.ru': 'zen.yandex.ru zen.yandex.com',
  }).flatMap(([site, names]) => names.split(' ').map((name) => [name, site] as const)),
);

/** Hosts whose addresses say nothing of the page behind them; it cannot be known without asking the network. */
const shorteners = new Set(
  (
    'amzn.to apne.ws apple.co bbc.in bit.do bit.ly buff.ly clck.ru cnn.it cutt.ly dlvr.it econ.st fb.me fb.watch ' +
    'g.co goo.gl goo.su ift.tt inlnk.ru is.gd j.mp lnkd.in maps.app.goo.gl nyti.ms on.soundcloud.com ow.ly pin.it ' +
    'qps.ru rb.gy reut.rs shorturl.at soo.gd spoti.fi surl.li t.co t.ly tiny.cc tinyurl.com tr.im trib.al u.to ' +
    'urlz.fr v.gd v.ht vk.cc vm.tiktok.com vt.tiktok.com wapo.st wp.me x.gd ya.cc'
  ).split(' '),
);

/** Sites whose addresses people write without "https://". */
const writtenBare =
  't.me telegram.me vk.com vk.ru vkontakte.ru vkvideo.ru youtu.be youtube.com x.com twitter.com instagram.com ' +
  'facebook.com fb.com tiktok.com ok.ru reddit.com redd.it rutube.ru dzen.ru wikipedia.org';

/** Hosts that are recognised as links without a scheme, when a path follows. */
export const bareHosts: readonly string[] = [...writtenBare.split(' '), ...shorteners];

const prefix = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/u;
const facebookLanguage = /^[a-z]{2}-[a-z]{2}\.(?=facebook\.com$)/u;
const mobileWiki = /^([a-z-]+)\.m\.(?=wiki[a-z]+\.org$|wiktionary\.org$)/u;

/**
 * Whether addresses at this host are short links, which hide where they lead.
 *
 * What it can miss: the thousands of shorteners that are not on the list; their links are compared as they are, too.
 * @example
 * import { isShortener } from 'in-concert';
 * isShortener('vk.cc'); // => true
 * isShortener('www.bit.ly'); // => true
 * isShortener('news.example'); // => false
 */
export function isShortener(host: string): boolean {
  return shorteners.has(unifyHost(host.toLowerCase()));
}

/** One host for a site: without the dot at the end, the prefixes of mobile and AMP pages, and other names of it. */
export function unifyHost(host: string): string {
  let name = host.replace(/\.$/u, '');
  while (prefix.test(name)) name = name.replace(prefix, '');
  name = name.replace(facebookLanguage, '').replace(mobileWiki, '$1.');
  return aliases.get(name) ?? name;
}
