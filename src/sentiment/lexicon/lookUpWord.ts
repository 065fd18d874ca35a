import type { Language } from '../../model/sentiment.js';
import { foldKazakhLetters } from '../../text/kazakhLetters.js';
import { stemEnglish, stemKazakh, stemRussian } from '../../text/stem.js';
import { englishWords } from './english.js';
import { kazakhWords } from './kazakh.js';
import { russianWords } from './russian.js';
import type { WeightedWords } from './weightedWords.js';

interface Lexicon {
  readonly exact: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly roots: ReadonlyMap<string, number>;
  readonly longestRoot: number;
  readonly fold: (word: string) => string;
  readonly stem: (word: string) => string;
}

function buildLexicon(
  words: WeightedWords,
  fold: (word: string) => string,
  stem: (word: string) => string,
): Lexicon {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const roots = new Map<string, number>();
  for (const [key, list] of Object.entries(words)) {
    const weight = Number(key);
    for (const entry of list.trim().split(/\s+/)) {
      if (entry.startsWith('=')) exact.set(fold(entry.slice(1)), weight);
      else if (entry.endsWith('*')) roots.set(fold(entry.slice(0, -1)), weight);
      else stems.set(stem(fold(entry)), weight);
    }
  }
  const longestRoot = Math.max(0, ...[...roots.keys()].map((root) => root.length));
  return { exact, stems, roots, longestRoot, fold, stem };
}

const foldYo = (word: string): string => word.replaceAll('ё', 'е');
const russian = buildLexicon(russianWords, foldYo, stemRussian);
const kazakh = buildLexicon(kazakhWords, foldKazakhLetters, stemKazakh);
const english = buildLexicon(englishWords, (word) => word, stemEnglish);

// A Kazakh verb is negated by -ма/-ме/-ба/-бе/-па/-пе right after its root, before the ending of tense.
// In folded letters: "ұнамайды" is ун + а + ма + иди.
const kazakhNegation = /^(?:и?[лнст])?[аеи]?(?:ма|ме|ба|бе|па|пе)(?:[идсгкпу]|$)/;
const negatedShare = -0.75;

function findIn(lexicon: Lexicon, word: string): number | undefined {
  const folded = lexicon.fold(word);
  const direct = lexicon.exact.get(folded) ?? lexicon.stems.get(lexicon.stem(folded));
  if (direct !== undefined) return direct;
  for (let end = Math.min(folded.length, lexicon.longestRoot); end >= 2; end--) {
    const weight = lexicon.roots.get(folded.slice(0, end));
    if (weight === undefined) continue;
    return lexicon === kazakh && weight > 0 && kazakhNegation.test(folded.slice(end))
      ? weight * negatedShare
      : weight;
  }
  return undefined;
}

function findCyrillic(word: string, language: Language): number | undefined {
  const isKazakh = /[әғқңөұүһі]/.test(word);
  if (language === 'kk' || isKazakh)
    return findIn(kazakh, word) ?? (isKazakh ? undefined : findRussian(word));
  return findRussian(word);
}

// "неплохой" and "некрасиво" carry their negation inside.
function findRussian(word: string): number | undefined {
  const weight = findIn(russian, word);
  if (weight !== undefined || !word.startsWith('не') || word.length < 6) return weight;
  const inner = findIn(russian, word.slice(2));
  return inner === undefined ? undefined : inner * negatedShare;
}

function findOne(word: string, language: Language): number | undefined {
  if (/^[a-z]/.test(word)) return findIn(english, word) ?? findIn(kazakh, word);
  return findCyrillic(word, language);
}

function findWeight(word: string, language: Language): number | undefined {
  const weight = findOne(word, language);
  if (weight !== undefined) return weight;
  if (/(\p{L})\1/u.test(word)) {
    // Stretched letters: "супеееер", "goooood".
    const twice = word.replace(/(\p{L})\1{2,}/gu, '$1$1');
    const found = findOne(twice, language) ?? findOne(word.replace(/(\p{L})\1+/gu, '$1'), language);
    if (found !== undefined) return found;
  }
  return word.includes('-') ? findParts(word, language) : undefined;
}

function findParts(word: string, language: Language): number | undefined {
  for (const part of word.split('-')) {
    const found = part === '' ? undefined : findOne(part, language);
    if (found !== undefined && found !== 0) return found;
  }
  return undefined;
}

// Longer "words" are not words; looking for roots in them only costs time.
const longestWord = 64;
const cacheSize = 200_000;
const caches = new Map<Language, Map<string, number>>();

/**
 * Weight of a lower-cased word in [−3, 3]; 0 when the lexicons do not know it or hold it neutral.
 *
 * The language decides where to look first: Cyrillic words in the Kazakh list and then the Russian one, or in the
 * Russian alone; Latin words in the English list and then among Kazakh words in Latin script.
 */
export function lookUpWord(word: string, language: Language): number {
  let cache = caches.get(language);
  if (cache === undefined) caches.set(language, (cache = new Map()));
  const known = cache.get(word);
  if (known !== undefined) return known;
  const weight = word.length > longestWord ? 0 : (findWeight(word, language) ?? 0);
  if (cache.size >= cacheSize) cache.clear();
  cache.set(word, weight);
  return weight;
}
