import { emojiByWeight, emoticonsByWeight } from './lexicon/emoji.js';
import { makeToken } from './moodToken.js';
import type { MoodToken } from './moodToken.js';

function makeFaces(lists: Readonly<Record<string, string>>): Map<string, MoodToken> {
  const faces = new Map<string, MoodToken>();
  for (const [weight, list] of Object.entries(lists)) {
    for (const spelling of list.trim().split(/\s+/)) {
      faces.set(spelling, makeToken({ spelling, role: 'face', weight: Number(weight) }));
    }
  }
  return faces;
}

const emoji = makeFaces(emojiByWeight);
const emoticons = makeFaces(emoticonsByWeight);
const beginnings = new Set([...emoticons.keys()].map((spelling) => spelling.slice(0, 2)));
const longestEmoticon = Math.max(...[...emoticons.keys()].map((spelling) => spelling.length));

/** The emoticon that stands at a place, the longest there is; one that runs into a word is none (":Down"). */
export function findEmoticon(text: string, at: number): MoodToken | undefined {
  if (!beginnings.has(text.slice(at, at + 2))) return undefined;
  for (let size = longestEmoticon; size >= 2; size--) {
    const found = emoticons.get(text.slice(at, at + size));
    if (found !== undefined && !/^[\p{L}\p{N}]/u.test(text.slice(at + size, at + size + 2))) return found;
  }
  return undefined;
}

const knownSigns = new Map<number, MoodToken | 'fancy' | null>();

/** The token of an emoji of one or two units; "fancy" for a letter in disguise ("𝓯𝓻𝓮𝓮"), which has to be made plain first. */
export function findEmoji(text: string, at: number, size: 1 | 2): MoodToken | 'fancy' | null {
  const code = size === 1 ? text.charCodeAt(at) : text.codePointAt(at)!;
  const known = knownSigns.get(code);
  if (known !== undefined) return known;
  const sign = text.slice(at, at + size);
  const isFancy = size === 2 && /\p{L}/u.test(sign) && sign.normalize('NFKC') !== sign;
  const found = emoji.get(sign) ?? (isFancy ? 'fancy' : null);
  knownSigns.set(code, found);
  return found;
}

const longestBracket = 3;
const makeBrackets = (sign: string, weights: readonly number[]): readonly MoodToken[] =>
  weights.map((weight, k) => makeToken({ spelling: sign.repeat(k + 1), role: 'face', weight }));
const smiles = makeBrackets(')', [1.2, 2, 2]);
const frowns = makeBrackets('(', [-1.5, -1.5, -2]);

/** ")", ")))", "((": the smile and the sad face of Russian and Kazakh writing. More than three count as three. */
export function findBracket(sign: string, count: number): MoodToken {
  return (sign === ')' ? smiles : frowns)[Math.min(count, longestBracket) - 1]!;
}
