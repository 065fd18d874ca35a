import type { StanceTarget, TargetTerm } from '../../model/stance.js';
import { foldKazakhLetters } from '../../text/kazakhLetters.js';
import { stemEnglish, stemKazakh, stemRussian } from '../../text/stem.js';
import { tokenizeWords } from '../../text/tokens.js';
import { createNameTest, createStartTest } from './wordStarts.js';

/** A term ready to be looked for: one pattern for each of its words. */
export interface CompiledTerm {
  readonly target: number;
  readonly patterns: readonly number[];
  /** The words as they were written in the list, ё as е. */
  readonly words: readonly string[];
}

export interface CompiledTargets {
  readonly names: readonly string[];
  /** Numbers of all patterns that a lower-cased word fits; undefined for none. */
  readonly matchWord: (word: string) => readonly number[] | undefined;
  /** Whether a text may name a target: the cheap question that most comments fail. */
  readonly mayName: (text: string) => boolean;
  /** Terms that begin with a pattern, those of most words first. */
  readonly termsFrom: ReadonlyMap<number, readonly CompiledTerm[]>;
}

type Fold = (word: string) => string;

const foldYo: Fold = (word) => word.replaceAll('ё', 'е');
const languages = {
  ru: { fold: foldYo, stem: (word: string) => stemRussian(foldYo(word)) },
  kk: { fold: foldKazakhLetters, stem: stemKazakh },
  en: { fold: (word: string) => word, stem: stemEnglish },
} as const;
type ListLanguage = keyof typeof languages;

// A comment section repeats its words: most are looked up once. Emptied when full, to bound memory.
const cacheSize = 200_000;

/** Languages whose endings come off: the one named, or by the letters; Cyrillic without Kazakh letters may be either. */
function chooseLanguages({ term, language }: TargetTerm): readonly ListLanguage[] {
  if (language !== undefined) return [language];
  if (/[әғқңөұүһі]/iu.test(term)) return ['kk'];
  return /\p{Script=Cyrillic}/u.test(term) ? ['ru', 'kk'] : ['en'];
}

/** Makes the lists of targets ready for the search. */
export function compileTargets(targets: readonly StanceTarget[]): CompiledTargets {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const prefixes = new Map<string, { language: ListLanguage; prefix: string; pattern: number }>();
  let patternCount = 0;
  const addTo = (map: Map<string, number>, key: string): number => {
    const known = map.get(key) ?? patternCount++;
    map.set(key, known);
    return known;
  };
  const compileWord = (word: string, language: ListLanguage): number => {
    const { fold, stem } = languages[language];
    if (word.startsWith('=')) return addTo(exact, `${language} ${fold(word.slice(1))}`);
    if (!word.endsWith('*')) return addTo(stems, `${language} ${stem(word)}`);
    const prefix = fold(word.slice(0, -1));
    const key = `${language} ${prefix}`;
    const known = prefixes.get(key) ?? { language, prefix, pattern: patternCount++ };
    prefixes.set(key, known);
    return known.pattern;
  };

  const termsFrom = new Map<number, CompiledTerm[]>();
  const plainWords: string[] = [];
  const firsts: string[] = [];
  targets.forEach(({ terms }, target) => {
    for (const term of terms) {
      const words = readTermWords(term.term);
      for (const language of chooseLanguages(term)) {
        const patterns = words.map((word) => compileWord(word, language));
        const plain = words.map((word) => foldYo(word.replace(/^=|\*$/gu, '')));
        plainWords.push(...plain);
        firsts.push(plain[0]!);
        const known = termsFrom.get(patterns[0]!) ?? [];
        known.push({ target, patterns, words: plain });
        termsFrom.set(patterns[0]!, known);
      }
    }
  });
  for (const terms of termsFrom.values()) terms.sort((a, b) => b.patterns.length - a.patterns.length);

  const used = (Object.keys(languages) as ListLanguage[]).filter((language) =>
    [...exact.keys(), ...stems.keys(), ...prefixes.keys()].some((key) => key.startsWith(language)),
  );
  const starts = [...prefixes.values()];
  const findPatterns = (word: string): readonly number[] | undefined => {
    const found: number[] = [];
    for (const language of used) {
      const { fold, stem } = languages[language];
      const folded = fold(word);
      const direct = exact.get(`${language} ${folded}`);
      if (direct !== undefined) found.push(direct);
      const stemmed = stems.get(`${language} ${stem(word)}`);
      if (stemmed !== undefined) found.push(stemmed);
      for (const start of starts)
        if (start.language === language && folded.startsWith(start.prefix)) found.push(start.pattern);
    }
    return found.length === 0 ? undefined : found;
  };
  const mayFit = createStartTest(plainWords);
  const cache = new Map<string, readonly number[] | undefined>();
  const matchWord = (word: string): readonly number[] | undefined => {
    if (!mayFit(word)) return undefined;
    if (cache.has(word)) return cache.get(word);
    const found = findPatterns(withoutParticle(word));
    if (cache.size >= cacheSize) cache.clear();
    cache.set(word, found);
    return found;
  };
  const opensTerm = (word: string): boolean =>
    matchWord(word)?.some((pattern) => termsFrom.has(pattern)) === true;
  return {
    names: targets.map(({ name }) => name),
    matchWord,
    mayName: createNameTest(firsts, opensTerm),
    termsFrom,
  };
}

/** The words of a term, each with its sign (`=`, `*`) kept. */
export function readTermWords(term: string): readonly string[] {
  return term
    .trim()
    .split(/\s+/u)
    .flatMap((part) => {
      const words = tokenizeWords(part);
      const [first] = words;
      if (first === undefined) return [];
      const signed = [...words];
      if (part.startsWith('=')) signed[0] = `=${first}`;
      if (part.endsWith('*')) signed[signed.length - 1] = `${signed.at(-1)!}*`;
      return signed;
    });
}

/** "президент-то", "ментов-таки". */
function withoutParticle(word: string): string {
  return word.includes('-') ? word.replace(/-(?:то|таки|ка|де)$/u, '') : word;
}
