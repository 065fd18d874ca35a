import type { WeightedWords } from './weightedWords.js';

/** Word lists made ready for look-up. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly roots: ReadonlyMap<string, number>;
  readonly longestRoot: number;
  readonly fold: (word: string) => string;
  readonly stem: (word: string) => string;
}

export interface FoundWord {
  readonly weight: number;
  /** Letters of the word that the entry covers. */
  readonly letters: number;
}

// The stem of "вою" is "во": too short to speak for other words.
const shortestStem = 3;

/** Joins word lists into one lexicon; a later list beats an earlier one. */
export function buildLexicon(
  lists: readonly WeightedWords[],
  fold: (word: string) => string,
  stem: (word: string) => string,
): Lexicon {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const roots = new Map<string, number>();
  for (const words of lists) {
    for (const [key, list] of Object.entries(words)) {
      const weight = Number(key);
      for (const entry of list.trim().split(/\s+/)) {
        if (entry.startsWith('=')) exact.set(fold(entry.slice(1)), weight);
        else if (entry.endsWith('*')) roots.set(fold(entry.slice(0, -1)), weight);
        else {
          const root = stem(fold(entry));
          if (root.length < shortestStem) exact.set(fold(entry), weight);
          else stems.set(root, weight);
        }
      }
    }
  }
  const longestRoot = Math.max(0, ...[...roots.keys()].map((root) => root.length));
  return { exact, stems, roots, longestRoot, fold, stem };
}

/** An exact form beats a stem, a stem beats a root, a longer root beats a shorter one. */
export function findInLexicon(lexicon: Lexicon, word: string): FoundWord | undefined {
  const folded = lexicon.fold(word);
  const exact = lexicon.exact.get(folded);
  if (exact !== undefined) return { weight: exact, letters: folded.length };
  const stem = lexicon.stem(folded);
  const ofStem = lexicon.stems.get(stem);
  if (ofStem !== undefined) return { weight: ofStem, letters: stem.length };
  for (let end = Math.min(folded.length, lexicon.longestRoot); end >= 2; end--) {
    const weight = lexicon.roots.get(folded.slice(0, end));
    if (weight !== undefined) return { weight, letters: end };
  }
  return undefined;
}
