import { describeLetter, isLetterDigit, type LetterKind } from '../lookAlikes.js';
import { normaliseText } from '../normalise.js';

/**
 * What a code point does to a text, packed into 31 bits: its kind (bits 0–3), the script of a letter (bits 4–7), whether
 * it is a digit that may stand for a letter (bit 8), and the letter or digit that `normaliseText` makes of it (from bit 12).
 */
export const kindBits = 15;
export const kinds = {
  unknown: 0,
  letter: 1,
  /** h and w: a link may start here. */
  linkLetter: 2,
  digit: 3,
  /** Between words. */
  sign: 4,
  space: 5,
  /** Taken out, what stands around it becomes one word. */
  invisible: 6,
  /** @ [ > & : a mention or a quote may start here. */
  mark: 7,
  /** Several signs in one, as the dots of "…". */
  several: 8,
  /** Its effect depends on what stands around it, or is too rare to bother: `normaliseText` decides on the whole text. */
  rare: 9,
  /** The byte-order mark inside a text: white space while links and mentions are looked for, and then taken out. */
  hiddenSpace: 10,
} as const;
export const scripts = { ownLatin: 16, likeLatin: 32, ownCyrillic: 64, likeCyrillic: 128 } as const;
export const latinBits = scripts.ownLatin | scripts.likeLatin;
export const cyrillicBits = scripts.ownCyrillic | scripts.likeCyrillic;
export const letterDigitBit = 256;
export const foldedShift = 12;
/** Of a word: a digit that stands between letters of the word, where it may be meant for one. */
export const digitBetween = 512;

/** The code points beyond it (rare ideographs, historic scripts) are all "rare". */
export const tableEnd = 0x1fb00;
/** Filled in as code points turn up, so loading costs nothing. Read it as `foldTable[c] || describeCodePoint(c)`. */
export const foldTable = new Int32Array(tableEnd);

const scriptOf: Readonly<Record<LetterKind, number>> = {
  'own Latin': scripts.ownLatin,
  'like Latin': scripts.likeLatin,
  'own Cyrillic': scripts.ownCyrillic,
  'like Cyrillic': scripts.likeCyrillic,
  rare: 0,
  neither: 0,
};
/** Combining signs that combine with no letter: the emoji presentation selectors and the keycap. */
const harmlessMarks = /[\ufe0e\ufe0f\u20e3]/u;
/** Marks compose with the letter before them, and so do the parts of Korean syllables. */
const composing = /[\p{M}\u1100-\u11ff]/u;
const rareLineEnds = /[\u2028\u2029]/u;

/**
 * Finds out what `normaliseText` does to a code point by asking it, and keeps the answer in the table.
 *
 * Cost: some microseconds for each different code point of a data set.
 */
export function describeCodePoint(code: number): number {
  const entry = describe(code);
  if (code < tableEnd) foldTable[code] = entry;
  return entry;
}

function describe(code: number): number {
  if (code >= tableEnd || (code > 0xffff && code < 0x1f000)) return kinds.rare;
  const sign = String.fromCodePoint(code);
  const composed = sign.normalize('NFKC');
  if (harmlessMarks.test(sign)) return kinds.invisible;
  if (composing.test(composed) || rareLineEnds.test(composed)) return kinds.rare;
  const kind = describeLetter(composed);
  if (kind === 'rare') return kinds.rare;
  const folded = normaliseText(`7${sign}7`).slice(1, -1);
  if (/^\s+$/u.test(composed)) return folded === '' ? kinds.hiddenSpace : kinds.space;
  // Patterns of ASCII signs (links, mentions) are looked for in the bytes: no other sign may turn into a part of one.
  if (code > 0x7f && /[ -~]/u.test(composed)) return /^[.!?]+$/u.test(composed) ? kinds.several : kinds.rare;
  if (/[@[>&]/u.test(composed)) return kinds.mark;
  if (folded === '') return kinds.invisible;
  const isOne = composed.length === 1;
  if (folded === ' ' && kind === 'neither') return isOne || composed === sign ? kinds.sign : kinds.several;
  if (folded === ' ' || folded.length !== 1 || !isOne) return kinds.rare;
  const digit = /\p{N}/u.test(composed);
  if (digit !== /\p{N}/u.test(folded)) return kinds.rare;
  const packed = (folded.charCodeAt(0) << foldedShift) | scriptOf[kind];
  if (digit) return packed | kinds.digit | (isLetterDigit(composed) ? letterDigitBit : 0);
  return packed | (/[hw]/iu.test(composed) ? kinds.linkLetter : kinds.letter);
}

/**
 * The script whose words of look-alikes only must change to the other, as most letters of the text do not belong to it;
 * 0 when all may stay as they are.
 */
export function findWrongScript(all: number, unclear: number, latin: number, cyrillic: number): number {
  if ((all & latinBits) === 0 || (all & cyrillicBits) === 0) return 0;
  const wrong = cyrillic >= latin ? latinBits : cyrillicBits;
  return (unclear & wrong) === 0 ? 0 : wrong;
}
