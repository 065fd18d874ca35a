import type { LinkParts } from './linkParts.js';

/** First parts of a path that are no channel: there the parameters matter, and so does case. */
const services = new Set(
  (
    'addemoji addlist addstickers addstyle addtheme auction auth bg boost c call confirmphone contact giftcode invoice iv ' +
    'joinchat login m msg_url nft proxy setlanguage share socks web'
  ).split(' '),
);
const userName = /^[a-z]\w{1,31}$/iu;

/**
 * One address for a message or channel of Telegram: `t.me/s/Name/12?single`, `name.t.me/12` and `t.me/name/12` are one. Names
 * have no case; invitations (`+hash`, `joinchat/hash`) do.
 *
 * Source: https://core.telegram.org/api/links
 */
export function unifyTelegram(link: LinkParts): LinkParts {
  const plain: LinkParts = { ...link, fragment: '' };
  const below = /^([^.]+)\.t\.me$/u.exec(link.host)?.[1];
  if (below !== undefined) {
    const isName = userName.test(below) && below.length > 1 && !services.has(below);
    return isName ? unifyTelegram({ ...plain, host: 't.me', path: `/${below}${link.path}` }) : plain;
  }
  const parts = link.path.split('/').slice(1);
  if (parts[0] === 's' && userName.test(parts[1] ?? '')) parts.shift();
  const [first = '', ...rest] = parts;
  if (first === 'joinchat' && rest.length === 1) return { ...plain, path: `/+${rest[0]!}`, query: [] };
  if (first.startsWith('+')) return { ...plain, path: `/${first}`, query: [] };
  if (services.has(first.toLowerCase()) || !userName.test(first)) return plain;
  return { ...plain, path: `/${[first.toLowerCase(), ...rest].join('/')}`, query: [] };
}
