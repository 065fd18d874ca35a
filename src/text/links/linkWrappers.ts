type Wrapper = readonly [path: RegExp, parameters: readonly string[]];

const outside: Wrapper = [/^\/$/u, ['']];
const toU: Wrapper = [/^\/(?:l\.php)?$/u, ['u']];
/** Pages that only lead elsewhere, by host: path, and the parameter that holds the address ('': all that follows "?"). */
const wrappers = new Map<string, readonly Wrapper[]>([
  ['google', [[/^\/url$/u, ['q', 'url']]]],
  [
    'vk.com',
    [
      [/^\/away(?:\.php)?$/u, ['to']],
      [/^\/share\.php$/u, ['url']],
    ],
  ],
  ['facebook.com', [[/^\/(?:l|flx\/warn|sharer|sharer\/sharer)(?:\.php)?$/u, ['u']]]],
  ['l.facebook.com', [toU]],
  ['l.instagram.com', [toU]],
  ['l.messenger.com', [toU]],
  ['l.threads.com', [toU]],
  ['l.threads.net', [toU]],
  ['youtube.com', [[/^\/redirect$/u, ['q']]]],
  ['t.me', [[/^\/(?:iv|share|share\/url|msg_url)$/u, ['url']]]],
  ['x.com', [[/^\/(?:intent\/(?:tweet|post)|share)$/u, ['url']]]],
  ['out.reddit.com', [[/^\//u, ['url']]]],
  ['ok.ru', [[/^\/dk$/u, ['st.link']]]],
  ['t.umblr.com', [[/^\/redirect$/u, ['z']]]],
  ['steamcommunity.com', [[/^\/linkfilter$/u, ['url', 'u']]]],
  ['slack-redir.net', [[/^\/link$/u, ['url']]]],
  ['linkedin.com', [[/^\/(?:redir\/redirect|safety\/go)$/u, ['url']]]],
  ['duckduckgo.com', [[/^\/l$/u, ['uddg']]]],
  ['href.li', [outside]],
  ['anonym.to', [outside]],
  ['anonymz.com', [outside]],
  ['nullrefer.com', [outside]],
]);

const google = /^google\.(?:com?\.)?[a-z]{2,3}$/u;
/** Copies that a search engine keeps of a page: host, and a path that holds the page's own host and path. */
const caches: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [google, /^\/amp\/(?:s\/)?([^/]+\.[^/]+)(.*)$/u],
  [/\.cdn\.ampproject\.org$/u, /^\/[cv]\/(?:s\/)?([^/]+\.[^/]+)(.*)$/u],
  [/^yandex\.[a-z]{2,3}$/u, /^\/turbo\/([^/]+\.[^/]+)\/s(\/.*)$/u],
  [/\.turbopages\.org$/u, /^\/(?:turbo\/)?([^/]+\.[^/]+)\/s(\/.*)$/u],
];

/** The address that a redirecting page, a share dialogue or a search engine's copy stands for; null for any other page. */
export function unwrapLink(url: URL, host: string): string | null {
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/u, '') : '/';
  for (const [paths, parameters] of wrappers.get(google.test(host) ? 'google' : host) ?? []) {
    if (!paths.test(path)) continue;
    for (const parameter of parameters) {
      const inner = parameter === '' ? unescapeRest(url.search) : url.searchParams.get(parameter);
      if (inner !== null && /^https?:\/\//iu.test(inner)) return inner;
    }
  }
  for (const [hosts, paths] of caches) {
    const found = hosts.test(host) ? paths.exec(url.pathname) : null;
    if (found !== null) return `https://${found[1]!}${found[2]!}${url.search}`;
  }
  return null;
}

/** `?https://…` as it is, `?https%3A%2F%2F…` unescaped. */
function unescapeRest(search: string): string {
  const rest = search.slice(1);
  return /^https?%3a/iu.test(rest) ? (new URLSearchParams(`u=${rest}`).get('u') ?? rest) : rest;
}
