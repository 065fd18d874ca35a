import { findBracket, findEmoji, findEmoticon } from './faces.js';
import { stopToken } from './moodToken.js';
import type { MoodToken } from './moodToken.js';
import { findObscured } from './obscured.js';
import { longestSpelling, type WordTokens } from './wordTokens.js';
import { kindOfSign, plainLetters, signKinds } from './signKinds.js';

/** A text as the scorer reads it. One object is filled again and again: read it before the next text is scanned. */
export interface ScannedText {
  /** The first `length` are those of the text. */
  readonly tokens: MoodToken[];
  length: number;
  words: number;
  capitalWords: number;
  exclamations: number;
}

const mostKept = 10_000;
const colon = 58;
const point = 46;
const firstPrime = 0x01000193;
const secondPrime = 0x2c1b3c6d;
const { space, letter, joiner, stop, open, close, face, mask, emoji, surrogate, mark, ampersand, fancy } =
  signKinds;

/** An object for {@link scanText} to fill. */
export function createScan(): ScannedText {
  return { tokens: [], length: 0, words: 0, capitalWords: 0, exclamations: 0 };
}

/**
 * Reads the words, faces and stops of a text into `scan`. A closing bracket without its opening one is a smile in Russian
 * and Kazakh writing, more brackets a broader one; a bracket that is never closed is a sad face. One pass, linear.
 */
export function scanText(source: string, words: WordTokens, scan: ScannedText): void {
  if (!scanSigns(source, words, scan, true)) scanSigns(plainLetters(source), words, scan, false);
}

// False when the text holds fancy letters and should be read again with plain ones.
function scanSigns(text: string, words: WordTokens, scan: ScannedText, mayRefuse: boolean): boolean {
  const { tokens } = scan;
  if (tokens.length > mostKept) tokens.length = 0;
  const size = text.length;
  let length = 0;
  scan.words = 0;
  scan.capitalWords = 0;
  scan.exclamations = 0;
  let opened = 0;
  let lastOpen = -1;
  let at = 0;
  while (at < size) {
    const code = text.charCodeAt(at);
    const kind = kindOfSign(code);
    if (kind === space || kind === joiner) {
      const found = kind === joiner ? findEmoticon(text, at) : undefined;
      at += found?.spelling.length ?? 1;
      if (found !== undefined) tokens[length++] = found;
    } else if (kind === letter) {
      const limit = Math.min(size, at + longestSpelling);
      let first = Math.imul(code, firstPrime);
      let second = code;
      let end = at + 1;
      for (; end < limit; end++) {
        const next = text.charCodeAt(end);
        const nextKind = kindOfSign(next);
        if (nextKind !== letter) {
          if (nextKind !== joiner || end + 1 >= limit) break;
          if (kindOfSign(text.charCodeAt(end + 1)) !== letter) break;
        }
        first = Math.imul(first ^ next, firstPrime);
        second = (Math.imul(second, secondPrime) + next) | 0;
      }
      const next = end < size ? text.charCodeAt(end) : 0;
      if ((next === colon || next === point) && isAddress(text, at, end)) {
        at = endOfAddress(text, end);
        continue;
      }
      const nextKind = kindOfSign(next);
      const obscured = nextKind === mask ? findObscured(text, at) : undefined;
      if (obscured === undefined && mayRefuse && nextKind === fancy) return false;
      const token = obscured?.token ?? words.read(text, at, end, first ^ (first >>> 15), second);
      at = obscured?.end ?? end;
      scan.words++;
      if (token.capital) scan.capitalWords++;
      tokens[length++] = token;
    } else if (kind === stop) {
      for (; at < size && kindOfSign(text.charCodeAt(at)) === stop; at++) {
        if (text.charCodeAt(at) === 33) scan.exclamations++;
      }
      tokens[length++] = stopToken;
    } else if (kind === open || kind === close) {
      const typed = findEmoticon(text, at);
      if (typed !== undefined) {
        tokens[length++] = typed;
        at += typed.spelling.length;
        continue;
      }
      const end = endOfBrackets(text, at, code);
      const count = end - at;
      if (kind === open) {
        if (count > 1) tokens[length++] = findBracket('(', count);
        else {
          opened++;
          lastOpen = at;
        }
      } else if (count <= opened) opened -= count;
      else {
        tokens[length++] = findBracket(')', count - opened);
        opened = 0;
      }
      at = end;
    } else if (kind === face || kind === mask) {
      const typed = kind === face ? findEmoticon(text, at) : undefined;
      const obscured = kind === mask ? findObscured(text, at) : undefined;
      const token = typed ?? obscured?.token;
      if (token !== undefined) tokens[length++] = token;
      if (obscured !== undefined) scan.words++;
      at =
        typed === undefined
          ? (obscured?.end ?? skipMention(text, at, code))
          : endOfFace(text, at + typed.spelling.length);
    } else if (kind === emoji || kind === surrogate) {
      const found = findEmoji(text, at, kind === surrogate ? 2 : 1);
      if (found === 'fancy' && mayRefuse) return false;
      if (found !== null && found !== 'fancy') tokens[length++] = found;
      at += kind === surrogate ? 2 : 1;
    } else if (kind === mark) at = endOfMarkup(text, at);
    else if (kind === ampersand) at = endOfEntity(text, at);
    else if (mayRefuse) return false;
    else at++;
  }
  // A last single "(" with nothing but space behind it closes the comment with a sad face.
  if (opened > 0 && size - lastOpen < longestSpelling && text.slice(lastOpen + 1).trim() === '') {
    tokens[length++] = findBracket('(', 1);
  }
  scan.length = length;
  return true;
}

// A word before a colon or a point that is the head of an address.
function isAddress(text: string, from: number, end: number): boolean {
  if (text.charCodeAt(end) === colon) return text.startsWith('//', end + 1);
  return end - from === 3 && /^www$/i.test(text.slice(from, end));
}

function endOfAddress(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at++;
  return at;
}

// Zeros slip in where the shift key was let go: "))0)".
function endOfBrackets(text: string, from: number, code: number): number {
  let at = from + 1;
  while (at < text.length) {
    const next = text.charCodeAt(at);
    if (next === code) at++;
    else if (next === 48 && at + 1 < text.length && text.charCodeAt(at + 1) === code) at += 2;
    else break;
  }
  return at;
}

// ":)))))" is one face.
function endOfFace(text: string, from: number): number {
  const last = text.charCodeAt(from - 1);
  return last === 40 || last === 41 ? endOfBrackets(text, from - 1, last) : from;
}

// "@name"; the word after "#" is read as a word.
function skipMention(text: string, from: number, code: number): number {
  let at = from + 1;
  if (code !== 64) return at;
  for (; at < text.length; at++) {
    const kind = kindOfSign(text.charCodeAt(at));
    if (kind !== letter && kind !== mask) break;
  }
  return at;
}

const markup = /\[(?:id|club|public)[^\]\s|]{0,40}\|[^\]]{0,80}\]/y;
const entity = /&(?:amp|lt|gt|quot|nbsp|#\d{1,6});(?:3)?/y;

function endOfMarkup(text: string, from: number): number {
  if (!beginsMarkup(text, from)) return from + 1;
  markup.lastIndex = from;
  return from + (markup.exec(text)?.[0].length ?? 1);
}

// The letters "i", "c" and "p": a pattern is asked of few brackets.
function beginsMarkup(text: string, from: number): boolean {
  const next = from + 1 < text.length ? text.charCodeAt(from + 1) : 0;
  return next === 105 || next === 99 || next === 112;
}

function endOfEntity(text: string, from: number): number {
  entity.lastIndex = from;
  return from + (entity.exec(text)?.[0].length ?? 1);
}
