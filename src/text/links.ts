const linkPattern = /\b(?:https?:\/\/|www\.)[^\s<>"'«»\])]+/giu;
const trackingParameters =
  /^(?:utm_.*|fbclid|gclid|yclid|igshid|_openstat|from|ref|ref_src|si|feature|mc_cid|mc_eid)$/u;

/**
 * One spelling for one address: scheme, "www." and "m." hosts, tracking parameters, fragment, trailing slash and the
 * order of parameters do not matter. Null for what is not an address.
 *
 * What it can wrongly join: pages that differ in the fragment only (single-page sites).
 * Cost: linear in the address. Source: WHATWG URL Standard, https://url.spec.whatwg.org/
 *
 * @example
 * import { canonicaliseLink } from 'in-concert';
 * canonicaliseLink('http://www.news.example/a/?utm_source=vk&id=7#top'); // => 'news.example/a?id=7'
 * canonicaliseLink('www.'); // => null
 */
export function canonicaliseLink(address: string): string | null {
  const withScheme = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const host = url.hostname.replace(/^(?:www|m|mobile)\./u, '');
  if (!host.includes('.')) return null;
  for (const name of [...url.searchParams.keys()]) {
    if (trackingParameters.test(name.toLowerCase())) url.searchParams.delete(name);
  }
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return host + url.pathname.replace(/\/+$/u, '') + (query === '' ? '' : `?${query}`);
}

/**
 * The distinct addresses in a text, canonical, in the order of their first appearance.
 *
 * Cost: linear. Addresses without "http" or "www." are not taken for links.
 * @example
 * import { extractLinks } from 'in-concert';
 * extractLinks('see https://news.example/a. And www.news.example/a/ !'); // => ['news.example/a']
 */
export function extractLinks(text: string): string[] {
  const found = new Set<string>();
  for (const [address] of text.matchAll(linkPattern)) {
    const canonical = canonicaliseLink(address.replace(/[.,;:!?…]+$/u, ''));
    if (canonical !== null) found.add(canonical);
  }
  return [...found];
}
