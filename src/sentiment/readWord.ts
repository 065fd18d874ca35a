import type { Language } from '../model/sentiment.js';
import { foldWord } from '../text/lookAlikes.js';
import { isInterjection } from './lexicon/interjections.js';
import { lookUpWord } from './lexicon/lookUpWord.js';
import { isPersonal } from './lexicon/personalWords.js';
import { findModifier } from './lexicon/modifiers.js';
import { findPhrases, findPhraseWord } from './lexicon/phrases.js';
import { makeToken } from './moodToken.js';
import type { MoodToken } from './moodToken.js';
import { sentimentDefaults } from './sentimentDefaults.js';
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

function findNegation(spelling: string, weight: number): number {
  if (isInterjection(spelling)) return 1;
  const { negation, englishDenial } = sentimentDefaults;
  return weight < 0 && /^[a-z]/.test(spelling) ? englishDenial : negation;
}

function describeWord(slice: string, language: Language): MoodToken {
  const written = copyWord(slice);
  const capital =
    written.length >= fewestCapitals &&
    written !== written.toLowerCase() &&
    written === written.toUpperCase();
  if (written.length > longestWord) return makeToken({ spelling: written.toLowerCase(), capital });
  const folded = fold(written);
  // One string for one word of a phrase: the engine tells equal strings fastest where they are the same.
  const spelling = findPhraseWord(folded) ?? folded;
  const modifier = findModifier(spelling);
  const mood = lookUpWord(spelling, language);
  return makeToken({
    spelling,
    role: modifier?.role ?? 'none',
    factor: modifier?.factor ?? 1,
    weight: mood.weight,
    negatedWeight: mood.negatedWeight,
    negation: findNegation(spelling, mood.weight),
    known: modifier !== undefined || mood.known,
    capital,
    event: mood.event,
    personal: isPersonal(spelling),
    opensPhrase: findPhrases(spelling) !== undefined,
  });
}

// The engine makes slices of so many letters without copying them: they would keep the whole text alive.
const fewestShared = 13;

function copyWord(slice: string): string {
  return slice.length < fewestShared ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
}

const plainTokens = new Map<number, MoodToken>();

/** One token for all words that neither have mood nor do anything to others: nine in ten words of a text read the same few objects. */
function shareToken(token: MoodToken): MoodToken {
  const { role, weight, negatedWeight, personal, opensPhrase, spelling, known, capital, event } = token;
  if (role !== 'none' || weight !== 0 || negatedWeight !== 0 || personal || opensPhrase) return token;
  if (findPhraseWord(spelling) !== undefined) return token;
  const kind = Number(known) + 2 * Number(capital) + 4 * Number(event);
  const plain = plainTokens.get(kind) ?? makeToken({ known, capital, event });
  plainTokens.set(kind, plain);
  return plain;
}

function makeReaders(
  describe: (word: string, language: Language) => MoodToken,
): Readonly<Record<Language, WordTokens>> {
  const read = (language: Language): WordTokens => new WordTokens((word) => describe(word, language));
  return { ru: read('ru'), kk: read('kk'), en: read('en'), unknown: read('unknown') };
}

const readers = makeReaders(describeWord);
const moodReaders = makeReaders((word, language) => shareToken(describeWord(word, language)));

/** The words of a language: a data set repeats them, so each spelling is looked up in the lexicons once. */
export function readWordsOf(language: Language): WordTokens {
  return readers[language];
}

/** As {@link readWordsOf}, for moods alone: words without any share a token, which has no spelling. */
export function readMoodsOf(language: Language): WordTokens {
  return moodReaders[language];
}
