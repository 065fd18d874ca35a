import { canonicaliseLink, type LinkOptions } from './canonicalLink.js';
import { bareHosts } from './linkHosts.js';

export { canonicaliseLink, type LinkOptions } from './canonicalLink.js';

/** What may hold an address: no white space, brackets or quotation marks inside. */
const piece = /[^\s<>"«»“”„[\]|`]+/g;
const mayHold = /\/|www\./i;
const bare = bareHosts.map((host) => host.replaceAll('.', '\\.')).join('|');
/** What begins with a scheme or "www.", and the addresses of known sites as people write them: `t.me/name/12`. */
const link = new RegExp(
  String.raw`(?:\bhttps?:\/\/|\bwww\.|(?<![\p{L}\p{N}_@.\/:=%-])(?:[a-z0-9-]{1,63}\.){0,2}(?:${bare})\/).{1,8000}`,
  'giu',
);
const anchor = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)[^<>]*>([^<]*)<\/a>/giu;
/** Two addresses without a space between; a redirecting page holds its own in a path or parameter. */
const glued = /(?<=[^=/?&#:])(?=https?:\/\/)/iu;

/**
 * The distinct addresses in a text, canonical (see `canonicaliseLink`), in the order of their first appearance.
 *
 * Found are addresses with "http://", "https://" or "www.", those of well-known sites and shorteners also bare
 * (`t.me/name/12`, `vk.cc/abc`), inside of `[words](address)`, `[address|words]` and `<a href="address">`. Punctuation
 * around is left out. An address that a platform cut off with "…" is none: two pages may begin alike.
 *
 * What it can wrongly find: a file name after a known host. What it can miss: bare addresses of other sites.
 * Cost: linear; texts without "/" and "www." are passed over.
 * @example
 * import { extractLinks } from 'in-concert';
 * extractLinks('see https://news.example/a. And www.news.example/a/ !'); // => ['news.example/a']
 * extractLinks('(t.me/s/News/12?single), [vk.com/Club|here]'); // => ['t.me/news/12', 'vk.com/club']
 */
export function extractLinks(text: string, options: LinkOptions = {}): string[] {
  if (!mayHold.test(text)) return [];
  const found = new Set<string>();
  const visible = text.includes('</a>') ? text.replace(anchor, takeTarget) : text;
  for (const [part] of visible.matchAll(piece)) {
    if (!mayHold.test(part)) continue;
    for (const [match] of part.matchAll(link)) {
      for (const address of match.split(glued)) {
        const canonical = address.includes('…') ? null : canonicaliseLink(trimAddress(address), options);
        if (canonical !== null) found.add(canonical);
      }
    }
  }
  return [...found];
}

/** The address of an HTML link without its words, which are a shorter form of it. The moments and hashtags that YouTube links are no addresses. */
function takeTarget(_anchor: string, address: string, words: string): string {
  return /^\s*(?:#|\d+(?::\d\d)+\s*$)/u.test(words) ? ` ${words} ` : ` ${address} `;
}

/** Without HTML entities, the punctuation of the sentence, and a bracket that was opened before the address. */
function trimAddress(address: string): string {
  let end = address.search(/&(?:quot|lt|gt|#0?39);/u);
  if (end < 0) end = address.length;
  let open = 0;
  for (let k = 0; k < end; k++) {
    if (address[k] === '(') open++;
    else if (address[k] === ')' && --open < 0) end = k;
  }
  return address
    .slice(0, end)
    .replaceAll('&amp;', '&')
    .replace(/[.,;:!?*'’]+$/u, '');
}
