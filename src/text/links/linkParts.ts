/** An address taken apart, each part in its one spelling; scheme, user and password are gone. */
export interface LinkParts {
  /** ASCII; with the port where it is not the usual one. */
  readonly host: string;
  /** '' or '/a/b', without a slash at the end. */
  readonly path: string;
  /** Names and values, sorted; value '' for a name alone. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** '' or with its '#'. Kept only where it is the page: `#!…` and `#/…`. */
  readonly fragment: string;
}

const escape = /%[0-9a-f]{2}/giu;
const strayPercent = /%(?![0-9a-f]{2})/giu;
/** What may stand unescaped: letters and digits of all scripts and the signs that have no second meaning there. */
const escapedInPath = /[^\p{L}\p{M}\p{N}\-._~!$&'()*+,;=:@]/gu;
const escapedInQuery = /[^\p{L}\p{M}\p{N}\-._~!$'()*,;:@/?]/gu;

/** The parts of a parsed address that already has its one `host`. */
export function takeApart(url: URL, host: string): LinkParts {
  return {
    host,
    path: respellPath(url.pathname),
    query: splitQuery(url.search.slice(1)),
    fragment: respellFragment(url.hash),
  };
}

export function joinParts({ host, path, query, fragment }: LinkParts): string {
  const pairs = query.map(([name, value]) => (value === '' ? name : `${name}=${value}`));
  return host + path + (pairs.length === 0 ? '' : `?${pairs.join('&')}`) + fragment;
}

/** Escapes in one spelling, slashes at the end gone. */
export function respellPath(path: string): string {
  const whole = path
    .split('/')
    .map((segment) => respell(segment, escapedInPath))
    .join('/');
  return whole.replace(/\/+$/u, '');
}

/** The text behind an escaped part; the part itself where its bytes are not UTF-8. */
export function unescapePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function splitQuery(query: string): (readonly [string, string])[] {
  return query
    .split('&')
    .map((pair): readonly [string, string] => {
      const at = pair.indexOf('=');
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return [respellQuery(name), respellQuery(value)];
    })
    .filter(([name, value]) => name !== '' || value !== '')
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0));
}

/** Only `#!…` and `#/…` name a page; any other fragment is a place in one. */
function respellFragment(hash: string): string {
  const fragment = respellPath(hash.slice(1));
  return /^[!/]./u.test(fragment) ? `#${fragment}` : '';
}

function respellQuery(part: string): string {
  return respell(part.replaceAll('+', '%20'), escapedInQuery);
}

/** RFC 3986, section 6.2.2, and one step further: `%D0%B0` and `а` are one letter. Bytes that are no UTF-8 stay escaped. */
function respell(part: string, escaped: RegExp): string {
  if (/^[\w.~-]*$/u.test(part)) return part;
  const sound = part.replace(strayPercent, '%25');
  try {
    return decodeURIComponent(sound).replace(escaped, encodeURIComponent);
  } catch {
    return sound.replace(escape, (bytes) => bytes.toUpperCase());
  }
}
