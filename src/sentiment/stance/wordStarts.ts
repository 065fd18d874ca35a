import { foldKazakhLetters } from '../../text/kazakhLetters.js';
import { foldWord } from '../../text/lookAlikes.js';

// Latin letters that stand in for Cyrillic ones, in the same order.
const latin = 'aceopxykmhtb';
const cyrillic = 'асеорхукмнтв';
const notLetter = 1;
const letters = new Uint16Array(65_536);

/** The letter without case, in its Russian spelling: every disguise of a letter gives one number; 1 for other signs. */
function foldLetter(code: number): number {
  return letters[code]! || (letters[code] = describeLetter(code));
}

function describeLetter(code: number): number {
  const sign = String.fromCharCode(code);
  if (!/\p{L}/u.test(sign)) return notLetter;
  const plain = sign.toLowerCase();
  const twin = latin.indexOf(plain);
  return foldKazakhLetters(twin >= 0 ? cyrillic[twin]! : plain).charCodeAt(0);
}

function readStart(text: string, at: number): number {
  const second = at + 1 < text.length ? foldLetter(text.charCodeAt(at + 1)) : notLetter;
  return foldLetter(text.charCodeAt(at)) * 65_536 + second;
}

function listStarts(words: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(words, (word) => readStart(word, 0)));
}

/** A cheap test that lets through all words that begin as one of these does, some others, and few of the rest. */
export function createStartTest(words: Iterable<string>): (word: string) => boolean {
  const starts = listStarts(words);
  return (word) => starts.has(readStart(word, 0));
}

const word = /\p{L}[\p{L}\p{M}'’\-‐‑]{0,199}/uy;
const mixedScripts = /[a-z].*[а-я]|[а-я].*[a-z]/iu;
// Signs that hide inside words; a text with them is let through, to be read with care.
const hidden = /[\p{Cf}\u00ad]/u;

/**
 * Tells whether a text may name a target, before anything else is done with it: of a word that begins as a term does, the whole is tried.
 */
export function createNameTest(
  firstWords: Iterable<string>,
  opensTerm: (word: string) => boolean,
): (text: string) => boolean {
  const starts = listStarts(firstWords);
  return (text) => {
    let isInside = false;
    for (let at = 0; at < text.length; at++) {
      const isLetter = foldLetter(text.charCodeAt(at)) !== notLetter;
      if (isLetter && !isInside && starts.has(readStart(text, at))) {
        word.lastIndex = at;
        const written = word.exec(text)?.[0] ?? '';
        const plain = (mixedScripts.test(written) ? foldWord(written, true) : written).toLowerCase();
        if (opensTerm(plain.replaceAll('ё', 'е'))) return true;
      }
      isInside = isLetter;
    }
    return hidden.test(text);
  };
}
