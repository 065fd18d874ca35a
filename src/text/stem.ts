import { stemEnglishWord, stemRussianWord } from '#stemmers';
import { analyseKazakhWord } from './kazakhStem.js';

// Longer "words" are not words; stemming them only costs time.
const longestWord = 64;
// A comment section repeats its words, so most stems come from the cache. It is emptied when full, to bound memory.
const cacheSize = 200_000;

function rememberStems(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  // Several word lists ask for one word in a row.
  let last = '';
  let lastStem = '';
  return (word) => {
    if (word === last) return lastStem;
    let found = stems.get(word);
    if (found === undefined) {
      found = word.length > longestWord ? word : stem(word);
      if (stems.size >= cacheSize) stems.clear();
      stems.set(word, found);
    }
    last = word;
    return (lastStem = found);
  };
}

const cachedRussian = rememberStems(stemRussianWord);
const cachedEnglish = rememberStems(stemEnglishWord);
const cachedKazakh = rememberStems((word) => analyseKazakhWord(word.toLowerCase()).stem);

/**
 * Russian stem: the word without its inflection (Porter's Snowball rules as in `natural`).
 *
 * ё counts as е. Expects one lower-cased word. It can join unrelated words ("любой" and "любить" share "люб")
 * and keep related ones apart ("люблю", "любить"). Cost: linear; stems are remembered.
 * Source: Porter 1980 (doi:10.1108/eb046814), Snowball's Russian stemmer.
 *
 * @example
 * import { stemRussian } from 'in-concert';
 * stemRussian('хорошими') === stemRussian('хороший'); // => true
 * stemRussian('ёлка'); // => 'елк'
 */
export function stemRussian(word: string): string {
  return cachedRussian(word);
}

/**
 * English stem (Porter's rules as in `natural`).
 *
 * Expects one lower-cased word. It can join unrelated words ("universe", "university"). Cost: linear; remembered.
 * Source: Porter 1980 (doi:10.1108/eb046814).
 *
 * @example
 * import { stemEnglish } from 'in-concert';
 * stemEnglish('protesters'); // => 'protest'
 */
export function stemEnglish(word: string): string {
  return cachedEnglish(word);
}

/**
 * Kazakh stem: plural, possessive, case and person endings come off, one of each, from the end.
 *
 * The stem is written in folded letters (ә as а, қ as к, і and ы as и …), so a word typed on a Russian keyboard has
 * the same stem. Verb endings (tense, negation) stay. It can strip too much from short roots that end like a suffix.
 * Cost: linear; stems are remembered. Source: the suffix order root + plural + possessive + case + person of
 * Kazakh grammars (for example Muhamedowa, Kazakh: A Comprehensive Grammar, 2015).
 *
 * @example
 * import { stemKazakh } from 'in-concert';
 * stemKazakh('балаларымызға'); // => 'бала'
 * stemKazakh('қалада') === stemKazakh('калада'); // => true
 */
export function stemKazakh(word: string): string {
  return cachedKazakh(word);
}
