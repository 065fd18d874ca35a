import type { Language } from '../../model/sentiment.js';
import { foldKazakhLetters } from '../../text/kazakhLetters.js';
import { analyseKazakhWord } from '../../text/kazakhStem.js';
import { stemKazakh, stemRussian } from '../../text/stem.js';
import { buildLexicon, findInLexicon } from './buildLexicon.js';
import type { Lexicon } from './buildLexicon.js';
import { dropInflection } from './dropInflection.js';
import { isInterjection } from './interjections.js';
import { englishLists, kazakhLists, russianEventLists, russianLists } from './lists.js';
import { complaintWhenNegated } from './negatedWords.js';

/** Weight of a word and the weight a negator gives it (0: the general rule). */
export interface WordMood {
  readonly weight: number;
  readonly negatedWeight: number;
  /** The lexicons know it, if only as a word without mood. */
  readonly known: boolean;
  /** A word for what happens rather than for what is felt. */
  readonly event: boolean;
}

const unknown: WordMood = { weight: 0, negatedWeight: 0, known: false, event: false };
const mood = (weight: number): WordMood => ({ ...unknown, weight, known: weight !== 0 });

const same = (word: string): string => word;
const russian = buildLexicon(russianLists, same, stemRussian);
const russianEvents = buildLexicon(russianEventLists, same, stemRussian);
const kazakh = buildLexicon(kazakhLists, foldKazakhLetters, stemKazakh);
const english = buildLexicon(englishLists, same, dropInflection);

const { weight: complaint, mildWeight } = complaintWhenNegated;
const russianNeeds = buildLexicon([{ [complaint]: complaintWhenNegated.russian }], same, stemRussian);
const { english: complaints, englishMild } = complaintWhenNegated;
const englishNeeds = buildLexicon(
  [{ [complaint]: complaints, [mildWeight]: englishMild }],
  same,
  dropInflection,
);
const kazakhNeeds = new Set(complaintWhenNegated.kazakh.trim().split(/\s+/));

const negatedShare = -0.75;
// English words within Russian ones are mostly names and titles ("Toxic", "Jeopardy!").
const borrowedShare = 0.5;

function findPlain(lexicon: Lexicon, needs: Lexicon, word: string): WordMood | undefined {
  const found = findInLexicon(lexicon, word);
  if (found !== undefined && found.weight !== 0) return mood(found.weight);
  const negatedWeight = findInLexicon(needs, word)?.weight ?? 0;
  return negatedWeight === 0 && found === undefined ? undefined : { ...unknown, negatedWeight };
}

// A negated Kazakh verb carries its negation inside: "ұнамайды" turns "ұна", "ашылмайды" complains.
function findKazakh(word: string): WordMood | undefined {
  const found = findInLexicon(kazakh, word);
  if (found !== undefined && found.weight <= 0) return mood(found.weight);
  const { stem, negated } = analyseKazakhWord(word);
  if (!negated) return found === undefined ? undefined : mood(found.weight);
  if (found !== undefined)
    return mood(found.letters <= stem.length ? found.weight * negatedShare : found.weight);
  return kazakhNeeds.has(stem) ? mood(complaint) : undefined;
}

// "неплохой" and "некрасиво" carry their negation inside.
function findRussian(word: string): WordMood | undefined {
  const found = findPlain(russian, russianNeeds, word);
  if (found !== undefined && found.weight !== 0 && findInLexicon(russianEvents, word) !== undefined)
    return { ...found, event: true };
  if (found !== undefined || !word.startsWith('не') || word.length < 6) return found;
  const inner = findInLexicon(russian, word.slice(2));
  return inner === undefined ? undefined : mood(inner.weight * negatedShare);
}

function findOne(word: string, language: Language): WordMood | undefined {
  if (/^[a-z]/.test(word)) {
    const found = findPlain(english, englishNeeds, word);
    if (found === undefined) return language === 'en' ? undefined : findKazakh(word);
    return language === 'ru' && !isInterjection(word)
      ? { ...found, weight: found.weight * borrowedShare }
      : found;
  }
  const isKazakh = /[әғқңөұүһі]/.test(word);
  if (language !== 'kk' && !isKazakh) return findRussian(word);
  return findKazakh(word) ?? (isKazakh ? undefined : findRussian(word));
}

function findParts(word: string, language: Language): WordMood | undefined {
  for (const part of word.split('-')) {
    const found = part === '' ? undefined : findOne(part, language);
    if (found !== undefined && found.weight !== 0) return found;
  }
  return undefined;
}

/**
 * Mood of a lower-cased word without ё.
 *
 * The language decides where to look first: Cyrillic words in the Kazakh lists and then the Russian ones, or in the
 * Russian alone; Latin words in the English lists and then, unless the text is English, among Kazakh words in Latin
 * script. Stretched letters ("супеееер") are tried shortened, words with hyphens in parts.
 */
export function lookUpWord(word: string, language: Language): WordMood {
  const found = findOne(word, language);
  if (found !== undefined) return found;
  if (/(\p{L})\1/u.test(word)) {
    const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
    // "root" is not a stretched "rot": English words with a double letter are many.
    const once = twice === word && /^[a-z]/.test(word) ? twice : word.replace(/(\p{L})\1+/gu, '$1');
    const shortened = findOne(twice, language) ?? findOne(once, language);
    if (shortened !== undefined) return shortened;
  }
  return (word.includes('-') ? findParts(word, language) : undefined) ?? unknown;
}
