import { describeCodePoint, foldTable, kindBits, kinds } from './foldTable.js';
import { countBytes, decodeCodePoint } from './utf8.js';

/**
 * The byte twins of what `normaliseText` takes out of a text: each looks whether a link, a mention or a quote starts at a
 * byte and returns where it ends, `from` itself when there is none, and −1 when only `normaliseText` can tell.
 */
const bracketOpen = 0x5b;
const bracketClose = 0x5d;
const bar = 0x7c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const mentionKinds = ['id', 'club', 'public', 'event'];
const mostHandle = 64;
const mostMentionId = 64;
const mostMentionName = 128;

/** `https://…`, `http://…` or `www.…` up to the next white space; `from` is at a letter that no letter or digit of ASCII precedes. */
export function skipLink(bytes: Uint8Array, from: number, to: number): number {
  let i = from;
  if (startsWith(bytes, from, to, 'www.')) i += 4;
  else {
    if (!startsWith(bytes, from, to, 'http')) return from;
    i += startsWith(bytes, i + 4, to, 's') ? 5 : 4;
    if (!startsWith(bytes, i, to, '://')) return from;
    i += 3;
  }
  const start = i;
  while (i < to) {
    const code = decodeCodePoint(bytes, i, to);
    const kind = kindOf(code);
    // Markup within a link is taken out before the link is.
    if (kind === kinds.rare || code === bracketOpen) return -1;
    if (kind === kinds.space || kind === kinds.hiddenSpace) break;
    i += countBytes(code);
  }
  return i > start ? i : from;
}

/** `[id1|Name]` and its kin; `from` is at the bracket. */
export function skipMarkup(bytes: Uint8Array, from: number, to: number): number {
  const kind = mentionKinds.find((name) => startsWith(bytes, from + 1, to, name, false));
  if (kind === undefined) return from;
  const middle = findSign(bytes, from + 1 + kind.length, to, bar, mostMentionId);
  if (middle < 0) return middle === -1 ? -1 : from;
  const end = findSign(bytes, middle + 1, to, bracketClose, mostMentionName);
  if (end < 0) return end === -1 ? -1 : from;
  return end + 1;
}

/** Where the sign stands, at most so many code points on; −2 when it does not, −1 when `normaliseText` must tell. */
function findSign(bytes: Uint8Array, from: number, to: number, sign: number, most: number): number {
  let i = from;
  for (let count = 0; i < to && count <= most; count++) {
    const byte = bytes[i]!;
    if (byte === sign) return i;
    if (byte === lineFeed || byte === bracketClose) return -2;
    // A quote may start behind a carriage return, and composed letters count as one.
    if (byte === carriageReturn) return -1;
    const code = decodeCodePoint(bytes, i, to);
    const kind = kindOf(code);
    if (kind === kinds.rare || kind === kinds.several) return -1;
    i += countBytes(code);
  }
  return -2;
}

/** `@name`; `from` is at the "@", which stands at the start or after white space. */
function skipHandle(bytes: Uint8Array, from: number, to: number): number {
  let i = from + 1;
  let count = 0;
  for (; i < to && count < mostHandle; count++) {
    const code = decodeCodePoint(bytes, i, to);
    const kind = kindOf(code);
    if (kind === kinds.rare || kind === kinds.several) return -1;
    const isName = kind === kinds.letter || kind === kinds.linkLetter || kind === kinds.digit;
    // _ . -
    if (!isName && code !== 0x5f && code !== 0x2e && code !== 0x2d) break;
    i += countBytes(code);
  }
  return count >= 2 ? i : from;
}

/** A line that begins with ">" or "&gt;"; `from` is at the sign, `start` where the text begins. */
function skipQuote(bytes: Uint8Array, start: number, from: number, to: number): number {
  const size = bytes[from] === 0x3e ? 1 : startsWith(bytes, from, to, '&gt;', false) ? 4 : 0;
  if (size === 0) return from;
  let before = from - 1;
  while (before >= start && (bytes[before] === 0x20 || bytes[before] === 0x09)) before--;
  if (before >= start && bytes[before] !== lineFeed && bytes[before] !== carriageReturn) return from;
  let i = from + size;
  if (i < to && ':;=._<-'.includes(String.fromCharCode(bytes[i]!))) return from;
  for (; i < to && bytes[i] !== lineFeed && bytes[i] !== carriageReturn; i++) {
    // The line and paragraph separators end a line too.
    if (bytes[i] === 0xe2 && i + 2 < to && bytes[i + 1] === 0x80 && (bytes[i + 2]! & 0xfe) === 0xa8)
      return -1;
  }
  return i;
}

/** The mention or quote that starts at one of @ [ > &; `start` is where the text begins, `before` the code point in front. */
export function skipMark(bytes: Uint8Array, start: number, from: number, to: number, before: number): number {
  const sign = bytes[from];
  if (sign === 0x40) return isSpace(before) ? skipHandle(bytes, from, to) : from;
  return sign === bracketOpen ? skipMarkup(bytes, from, to) : skipQuote(bytes, start, from, to);
}

/** Whether "@" may start a mention here: after white space. */
function isSpace(code: number): boolean {
  const kind = kindOf(code);
  return kind === kinds.space || kind === kinds.hiddenSpace;
}

/** Letters and digits of ASCII and "_": behind them no link begins. */
export function isWordCode(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

function kindOf(code: number): number {
  return code < 0 ? kinds.rare : (foldTable[code] || describeCodePoint(code)) & kindBits;
}

/** Whether the bytes spell the word (in lower-case ASCII); in any case unless told otherwise. */
function startsWith(bytes: Uint8Array, from: number, to: number, word: string, anyCase = true): boolean {
  if (from + word.length > to) return false;
  for (let k = 0; k < word.length; k++) {
    const wanted = word.charCodeAt(k);
    const byte = bytes[from + k]!;
    const isLetter = wanted >= 0x61 && wanted <= 0x7a;
    if (byte !== wanted && !(anyCase && isLetter && byte === wanted - 0x20)) return false;
  }
  return true;
}
