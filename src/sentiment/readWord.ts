import type { Language } from '../model/sentiment.js';
import { foldWord } from '../text/lookAlikes.js';
import { lookUpWord } from './lexicon/lookUpWord.js';
import { isPersonal } from './lexicon/personalWords.js';
import { findModifier } from './lexicon/modifiers.js';
import { findPhrases } from './lexicon/phrases.js';
import { makeToken } from './moodToken.js';
import type { MoodToken } from './moodToken.js';
import { WordTokens } from './wordTokens.js';

// Longer "words" are not words; looking for roots in them only costs time.
const longestWord = 64;
const mixedScripts = /[a-z].*[а-я]|[а-я].*[a-z]/i;
const fewestCapitals = 3;

function fold(spelling: string): string {
  const oneScript = mixedScripts.test(spelling) ? foldWord(spelling, true) : spelling;
  const plain = oneScript.toLowerCase().replaceAll('ё', 'е');
  return /[’ʼ‐‑]/.test(plain) ? plain.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : plain;
}

function describeWord(written: string, language: Language): MoodToken {
  const capital =
    written.length >= fewestCapitals &&
    written !== written.toLowerCase() &&
    written === written.toUpperCase();
  if (written.length > longestWord) return makeToken({ spelling: written.toLowerCase(), capital });
  const spelling = fold(written);
  const modifier = findModifier(spelling);
  const mood = lookUpWord(spelling, language);
  return makeToken({
    spelling,
    role: modifier?.role ?? 'none',
    factor: modifier?.factor ?? 1,
    weight: mood.weight,
    negatedWeight: mood.negatedWeight,
    known: modifier !== undefined || mood.known,
    capital,
    event: mood.event,
    personal: isPersonal(spelling),
    opensPhrase: findPhrases(spelling) !== undefined,
  });
}

const readers: Readonly<Record<Language, WordTokens>> = {
  ru: new WordTokens((spelling) => describeWord(spelling, 'ru')),
  kk: new WordTokens((spelling) => describeWord(spelling, 'kk')),
  en: new WordTokens((spelling) => describeWord(spelling, 'en')),
  unknown: new WordTokens((spelling) => describeWord(spelling, 'unknown')),
};

/** The words of a language: a data set repeats them, so each spelling is looked up in the lexicons once. */
export function readWordsOf(language: Language): WordTokens {
  return readers[language];
}
