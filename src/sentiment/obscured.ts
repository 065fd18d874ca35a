import { letterFacesByWeight } from './lexicon/emoji.js';
import { profanityByWeight } from './lexicon/profanity.js';
import { makeToken } from './moodToken.js';
import type { MoodToken } from './moodToken.js';
import { kindOfSign, signKinds } from './signKinds.js';

export interface ObscuredWord {
  readonly token: MoodToken;
  /** Where the word ends in the text. */
  readonly end: number;
}

const weights = new Map<string, number>();
const byLength = new Map<number, string[]>();
for (const [weight, list] of Object.entries(profanityByWeight)) {
  for (const word of list.trim().split(/\s+/)) {
    weights.set(word, Number(weight));
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  }
}
const faces = new Map<string, number>();
for (const [weight, list] of Object.entries(letterFacesByWeight)) {
  for (const spelling of list.trim().split(/\s+/)) faces.set(spelling, Number(weight));
}

const longest = Math.max(...byLength.keys());
const fewestLetters = 2;
/** Letters a sign may stand for; the signs that are not listed may stand for any. */
const standsFor: Readonly<Record<string, string>> = {
  '@': 'аaоo',
  $: 's',
  0: 'оo',
  1: 'il',
  3: 'зe',
  4: 'чa',
  5: 's',
  6: 'б',
};
const anyLetter = '*#%_';

function covers(written: string, letter: string): boolean {
  if (written === letter) return true;
  return anyLetter.includes(written) || (standsFor[written]?.includes(letter) ?? false);
}

// One sign for one letter, so the lengths agree ("п****ц" is read as it is meant only if the stars were counted).
function findCovered(written: string): string | undefined {
  const letters = [...written].filter((sign) => /\p{L}/u.test(sign)).length;
  if (letters < fewestLetters || letters === written.length) return undefined;
  return byLength
    .get(written.length)
    ?.find((word) => [...written].every((sign, k) => covers(sign, word[k]!)));
}

const cacheSize = 20_000;
const cache = new Map<string, MoodToken | null>();

function readObscured(written: string): MoodToken | null {
  const seen = cache.get(written);
  if (seen !== undefined) return seen;
  const lower = written.toLowerCase().replaceAll('ё', 'е');
  const face = faces.get(lower);
  const word = face === undefined ? findCovered(lower) : undefined;
  let token: MoodToken | null = null;
  if (face !== undefined) token = makeToken({ spelling: lower, role: 'face', weight: face });
  else if (word !== undefined) token = makeToken({ spelling: word, weight: weights.get(word)!, known: true });
  if (cache.size >= cacheSize) cache.clear();
  cache.set(written, token);
  return token;
}

/** The swear word or lettered face that begins at a place and has signs in it; undefined for everything else. */
export function findObscured(text: string, from: number): ObscuredWord | undefined {
  let end = from;
  let letters = 0;
  for (; end < text.length && end - from <= longest; end++) {
    const kind = kindOfSign(text.charCodeAt(end));
    if (kind === signKinds.letter) letters++;
    else if (kind !== signKinds.mask) break;
  }
  if (end - from > longest || (letters === 0 && end - from !== longestSigns)) return undefined;
  const token = readObscured(text.slice(from, end));
  return token === null ? undefined : { token, end };
}

/** "*_*", "0_0": faces without a letter. */
const longestSigns = 3;
