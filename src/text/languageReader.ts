import {
  combiningMark,
  firstMarked,
  foreignCyrillic,
  latinBit,
  listLetterCodes,
  otherLetter,
  unseenSign,
} from './languageLetters.js';
import { profileStep } from './languageProfile.js';
import { findWordSlot, listLanguageTables, wordKinds, wordPrime, wordSeed } from './languageTables.js';

/** What the words of one text say; letters are counted, evidence is in natural logarithms of odds. */
export interface LanguageEvidence {
  cyrillic: number;
  latin: number;
  /** Letters of scripts that are neither. */
  other: number;
  /** Evidence for Kazakh and for Russian, both 0 or more. */
  kazakh: number;
  russian: number;
  /** Letters of Cyrillic words of other languages. */
  foreignCyrillic: number;
  /** Evidence of Latin words for Kazakh (0 or more), and for English against Kazakh. */
  kazakhLatin: number;
  notKazakhLatin: number;
  /** Frequent English words, and words or marked letters of other languages. */
  english: number;
  foreignLatin: number;
  /** Letters of Latin words that are no frequent word of any language: names and brands are among them. */
  plainLatin: number;
}

/** One word says no more than this, so that a name or a quotation does not outweigh the rest. */
const mostOfWord = 4;
const sureWord = 3;

const nothing: Readonly<LanguageEvidence> = {
  cyrillic: 0,
  latin: 0,
  other: 0,
  kazakh: 0,
  russian: 0,
  foreignCyrillic: 0,
  kazakhLatin: 0,
  notKazakhLatin: 0,
  english: 0,
  foreignLatin: 0,
  plainLatin: 0,
};

/** A reader of one text after another; what it holds is that of the last one. No string is made, no pattern is run. */
export function createLanguageReader(mostCharacters: number): {
  readonly evidence: LanguageEvidence;
  read(text: string): void;
} {
  const codes = listLetterCodes();
  const { trigrams, wordHashes, wordKind } = listLanguageTables();
  const evidence: LanguageEvidence = { ...nothing };

  /** Adds one word of `length` letters whose trigrams sum up to `steps`. */
  const addWord = (
    isLatin: boolean,
    length: number,
    steps: number,
    hash: number,
    isMarked: boolean,
  ): void => {
    const kind = wordKind[findWordSlot(wordHashes, hash)]!;
    const sum =
      kind === wordKinds.shared ? 0 : Math.max(-mostOfWord, Math.min(mostOfWord, steps * profileStep));
    if (isLatin) {
      evidence.latin += length;
      if (kind === wordKinds.english) {
        evidence.english++;
        evidence.notKazakhLatin += sureWord;
        return;
      }
      if (kind === wordKinds.foreign || (isMarked && sum <= 1)) evidence.foreignLatin++;
      else if (sum <= sureWord) evidence.plainLatin += length;
      if (sum > 0) evidence.kazakhLatin += sum;
      else evidence.notKazakhLatin -= sum;
      return;
    }
    evidence.cyrillic += length;
    if (kind === wordKinds.foreign || isMarked) evidence.foreignCyrillic += length;
    if (kind === wordKinds.russian) evidence.russian += Math.max(sureWord, -sum);
    else if (sum > 0) evidence.kazakh += sum;
    else evidence.russian -= sum;
  };

  /** Reads the words one by one; false when the text has to be composed first. */
  const readUnits = (text: string): boolean => {
    evidence.cyrillic = evidence.latin = evidence.other = evidence.foreignCyrillic = 0;
    evidence.kazakh = evidence.russian = evidence.kazakhLatin = evidence.notKazakhLatin = 0;
    evidence.english = evidence.foreignLatin = evidence.plainLatin = 0;
    const end = Math.min(text.length, mostCharacters);
    let at = 0;
    while (at < end) {
      const first = codes[text.charCodeAt(at)]!;
      if (first === 0 || first >= otherLetter) {
        if (first === combiningMark) return false;
        if (first === otherLetter) evidence.other++;
        at = first === 0 ? skipPerson(text, at, end) : at + 1;
        continue;
      }
      const script = first & latinBit;
      const tables = script << 12;
      const lastUnmarked = script === 0 ? foreignCyrillic - 1 : firstMarked - 1;
      const from = at;
      let length = 0;
      let run = 0;
      let steps = 0;
      let hash = wordSeed;
      let largest = 0;
      for (let code = first; ; code = codes[text.charCodeAt(at)]!) {
        if (code !== unseenSign) {
          // Only letters of the same script go on.
          if (((code ^ script) & ~63) !== 0 || code === 0) break;
          const letter = code & 63;
          run = ((run & 4095) << 6) | letter;
          steps += trigrams[tables | run]!;
          hash = Math.imul(hash ^ code, wordPrime);
          if (letter > largest) largest = letter;
          length++;
        }
        if (++at >= end) break;
      }
      if (at < end && codes[text.charCodeAt(at)] === combiningMark) return false;
      const addressEnd = script === 0 || at >= end ? -1 : findAddressEnd(text, from, at, end);
      if (addressEnd >= 0) at = addressEnd;
      else
        addWord(
          script !== 0,
          length,
          steps + trigrams[tables | ((run & 4095) << 6)]!,
          hash,
          largest > lastUnmarked,
        );
    }
    return true;
  };

  return {
    evidence,
    read(text) {
      if (!readUnits(text)) readUnits(text.slice(0, mostCharacters).normalize('NFC').replace(/\p{M}/gu, ''));
    },
  };
}

const atSign = 64;
const bracket = 91;
const colon = 58;
const point = 46;

const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0;

function findBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where an address ends whose first word is from `from` to `at` ("https" of "https://…", "www" of "www.…"); −1 if it is none. */
function findAddressEnd(text: string, from: number, at: number, end: number): number {
  const next = text.charCodeAt(at);
  const isAddress =
    next === colon
      ? text.startsWith('//', at + 1)
      : next === point && at - from === 3 && /^www$/iu.test(text.slice(from, at));
  return isAddress ? findBlank(text, at, end) : -1;
}

const people = ['id', 'club', 'public', 'event'];

/** Past a person spoken to, "@name" or the markup "[id1|Name]"; else past the one sign. */
function skipPerson(text: string, at: number, end: number): number {
  const sign = text.charCodeAt(at);
  if (sign === atSign && (at === 0 || isBlank(text.charCodeAt(at - 1)))) return findBlank(text, at + 1, end);
  if (sign !== bracket || !people.some((kind) => text.startsWith(kind, at + 1))) return at + 1;
  const close = text.indexOf(']', at);
  const bar = text.indexOf('|', at);
  return bar > at && bar < close && close - at < 200 ? Math.min(close + 1, end) : at + 1;
}
