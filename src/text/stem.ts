import { stemEnglishWord, stemRussianWord } from '#stemmers';
import { foldKazakhLetters } from './kazakhLetters.js';

// Longer "words" are not words; stemming them only costs time.
const longestWord = 64;
// A comment section repeats its words, so most stems come from the cache. It is emptied when full, to bound memory.
const cacheSize = 200_000;

function rememberStems(stem: (word: string) => string): (word: string) => string {
  const stems = new Map<string, string>();
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const found = word.length > longestWord ? word : stem(word);
    if (stems.size >= cacheSize) stems.clear();
    stems.set(word, found);
    return found;
  };
}

const cachedRussian = rememberStems(stemRussianWord);
const cachedEnglish = rememberStems(stemEnglishWord);
const cachedKazakh = rememberStems(stripKazakhSuffixes);

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

// Suffixes on folded letters (see foldKazakhLetters), outermost first: a Kazakh word is root + plural + possessive +
// case + person, so they come off from the end in rounds. Within a round the longest match wins.
const kazakhRounds: readonly (readonly string[])[] = [
  // person: -мын, -сың, -сыңдар, -мыз, -быз …
  ['сиздар', 'синдар', 'синдер', 'сиздер', 'мин', 'бин', 'пин', 'миз', 'биз', 'пиз', 'син', 'сиз'],
  // case: genitive, dative, accusative, locative, ablative, instrumental
  [
    ...['нин', 'дин', 'тин', 'нан', 'нен', 'дан', 'ден', 'тан', 'тен', 'мен', 'бен', 'пен', 'нда', 'нде'],
    ...['га', 'ге', 'ка', 'ке', 'на', 'не', 'ни', 'ди', 'ти', 'да', 'де', 'та', 'те'],
  ],
  // possessive: -ымыз, -ыңыз, -ы, -сы …
  ['имиз', 'иниз', 'миз', 'низ', 'си', 'им', 'ин', 'и'],
  // plural
  ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
];
const shortestKazakhRoot = 3;

function stripKazakhSuffixes(word: string): string {
  let stem = foldKazakhLetters(word.toLowerCase());
  for (const suffixes of kazakhRounds) {
    let longest = 0;
    for (const suffix of suffixes) {
      if (
        suffix.length > longest &&
        stem.length - suffix.length >= shortestKazakhRoot &&
        stem.endsWith(suffix)
      ) {
        longest = suffix.length;
      }
    }
    stem = longest > 0 ? stem.slice(0, -longest) : stem;
  }
  return stem;
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
