import { respellPath, unescapePart, type LinkParts } from './linkParts.js';
import { unifyTelegram } from './linkTelegram.js';
import { unifyVk } from './linkVk.js';

type SiteRule = (link: LinkParts) => LinkParts;

/** One address for a page that a site shows at several. Each rule gives back its own result unchanged. */
const rules = new Map<string, SiteRule>([
  ['vk.com', unifyVk],
  ['vkvideo.ru', (link) => (/^\/(?:video|clip)-?\d/u.test(link.path) ? unifyVk(link) : link)],
  ['t.me', unifyTelegram],
  ['youtube.com', unifyYoutube],
  [
    'youtu.be',
    (link) =>
      link.path === '' ? link : unifyYoutube({ ...link, host: 'youtube.com', path: `/live${link.path}` }),
  ],
  ['x.com', unifyX],
  ['reddit.com', unifyReddit],
  ['redd.it', ({ path }) => unifyReddit(page('reddit.com', `/comments${path}`))],
  ['instagram.com', unifyInstagram],
  ['facebook.com', unifyFacebook],
  ['tiktok.com', (link) => (/^\/(?:@|t\/)/u.test(link.path) ? page(link.host, lowerUser(link.path)) : link)],
  ['ok.ru', (link) => ({ ...link, query: link.query.filter(([name]) => !name.startsWith('st.')) })],
  ['rutube.ru', unifyRutube],
  [
    'dzen.ru',
    (link) => (/^\/(?:a|b|media|shorts|video\/watch)\//u.test(link.path) ? page(link.host, link.path) : link),
  ],
  ['open.spotify.com', (link) => page(link.host, link.path)],
]);

export function unifySite(link: LinkParts): LinkParts {
  const rule = rules.get(link.host);
  if (rule !== undefined) return rule(link);
  if (link.host.endsWith('.t.me')) return unifyTelegram(link);
  if (/\.wik(?:i[a-z]+|tionary)\.org$/u.test(link.host)) return unifyWiki(link);
  // The same page made lighter for telephones.
  return { ...link, path: link.path.replace(/(?:\/+amp)+$/u, '') };
}

function page(host: string, path: string, query: LinkParts['query'] = []): LinkParts {
  return { host, path, query, fragment: '' };
}

function lookUp(link: LinkParts, name: string): string | undefined {
  return link.query.find(([other]) => other === name)?.[1];
}

/** The part of a path that is the user name, which has no case. */
function lowerUser(path: string): string {
  return path.replace(/^\/@[^/]+/u, (user) => user.toLowerCase());
}

/** A video has an id, whatever plays it and from which second. */
function unifyYoutube(link: LinkParts): LinkParts {
  const inPath = /^\/(?:shorts|live|embed|v|e|watch)\/(?!videoseries|live_stream)([\w-]+)/u.exec(
    link.path,
  )?.[1];
  const video = inPath ?? (link.path === '/watch' ? lookUp(link, 'v') : undefined);
  if (video !== undefined && video !== '') return page(link.host, '/watch', [['v', video]]);
  if (/^\/(?:@|c\/|user\/)/u.test(link.path)) return page(link.host, link.path.toLowerCase());
  const marks = new Set(['si', 'feature', 'app', 't', 'pp', 'ab_channel']);
  return { ...link, query: link.query.filter(([name]) => !marks.has(name)) };
}

/** A post has an id; the name before it may be anybody's. */
function unifyX(link: LinkParts): LinkParts {
  const post = /^\/(?:i\/(?:web\/)?|[^/]+\/)status(?:es)?\/(\d+)/u.exec(link.path)?.[1];
  if (post !== undefined) return page(link.host, `/i/status/${post}`);
  const marks = new Set(['s', 't', 'src', 'lang']);
  const path = /^\/\w{1,15}$/u.test(link.path) ? link.path.toLowerCase() : link.path;
  return { ...link, path, query: link.query.filter(([name]) => !marks.has(name)) };
}

function unifyReddit(link: LinkParts): LinkParts {
  const post = /^(?:\/r\/[^/]+|\/user\/[^/]+)?\/(?:comments|gallery)\/(\w+)(?:\/[^/]+\/(\w+))?/iu.exec(
    link.path,
  );
  if (post !== null) {
    const comment = post[2] === undefined ? '' : `/comment/${post[2].toLowerCase()}`;
    return page(link.host, `/comments/${post[1]!.toLowerCase()}${comment}`);
  }
  const place = /^\/(r|u|user)\/([^/]+)$/u.exec(link.path);
  return place === null
    ? link
    : page(link.host, `/${place[1] === 'r' ? 'r' : 'user'}/${place[2]!.toLowerCase()}`);
}

function unifyInstagram(link: LinkParts): LinkParts {
  const post = /^(?:\/[\w.]+)?\/(?:p|reels?|tv)\/([\w-]+)/u.exec(link.path)?.[1];
  if (post !== undefined) return page(link.host, `/p/${post}`);
  return page(link.host, /^\/[\w.]+$/u.test(link.path) ? link.path.toLowerCase() : link.path);
}

function unifyFacebook(link: LinkParts): LinkParts {
  const { host, path } = link;
  const keep = (...names: readonly string[]): LinkParts['query'] =>
    link.query.filter(([name, value]) => names.includes(name) && value !== '');
  const video = /^\/[^/]+\/videos\/(?:[^/]+\/)?(\d+)$/u.exec(path)?.[1];
  if (video !== undefined) return page(host, '/watch', [['v', video]]);
  if (/^\/watch(?:\/live)?$/u.test(path)) return page(host, '/watch', keep('v'));
  if (/^\/(?:story|permalink)\.php$/u.test(path))
    return page(host, '/permalink.php', keep('id', 'story_fbid'));
  if (/^\/(?:photo|photo\.php)$/u.test(path)) return page(host, '/photo', keep('fbid'));
  const inGroup = /^\/groups\/([^/]+)\/(?:permalink|posts)\/(\d+)/u.exec(path);
  if (inGroup !== null) return page(host, `/groups/${inGroup[1]!.toLowerCase()}/posts/${inGroup[2]!}`);
  const name = /^\/[\w.-]+$/u.test(path) && !path.endsWith('.php');
  return page(host, name ? path.toLowerCase() : path, keep('id', 'fbid', 'story_fbid', 'v', 'q', 'u'));
}

function unifyRutube(link: LinkParts): LinkParts {
  const video = /^\/(?:video|shorts|play\/embed)\/([0-9a-f]{32})$/u.exec(link.path)?.[1];
  return video === undefined ? link : page(link.host, `/video/${video}`);
}

/** `/w/index.php?title=A B` is `/wiki/A_B`, unless an old version or a comparison is asked for. */
function unifyWiki(link: LinkParts): LinkParts {
  const title = link.path === '/w/index.php' && link.query.length === 1 ? lookUp(link, 'title') : undefined;
  const isTitle = title !== undefined && !/(?:^|\/)\.{0,2}(?:\/|$)/u.test(unescapePart(title));
  if (isTitle)
    return page(link.host, spellTitle(`/wiki/${unescapePart(title).replace(/[?#%]/gu, encodeURIComponent)}`));
  return link.path.startsWith('/wiki/') ? { ...link, path: spellTitle(link.path), fragment: '' } : link;
}

function spellTitle(path: string): string {
  return respellPath(path).replaceAll('%20', '_');
}
