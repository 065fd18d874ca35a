import type { WeightedWords } from './weightedWords.js';

/** Word lists made ready for look-up. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  readonly roots: RootTree;
  readonly fold: (word: string) => string;
  readonly stem: (word: string) => string;
}

/** Roots letter by letter: most words leave the tree after two or three, so no string is made of their beginnings. */
interface RootTree {
  readonly next: Map<number, RootTree>;
  /** Weight of the root that ends here. */
  weight: number | undefined;
}

const makeTree = (): RootTree => ({ next: new Map<number, RootTree>(), weight: undefined });

function plantRoot(tree: RootTree, root: string, weight: number): void {
  let node = tree;
  for (let at = 0; at < root.length; at++) {
    const code = root.charCodeAt(at);
    const next = node.next.get(code) ?? makeTree();
    node.next.set(code, next);
    node = next;
  }
  node.weight = weight;
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
  const roots = makeTree();
  for (const words of lists) {
    for (const [key, list] of Object.entries(words)) {
      const weight = Number(key);
      for (const entry of list.trim().split(/\s+/)) {
        if (entry.startsWith('=')) exact.set(fold(entry.slice(1)), weight);
        else if (entry.endsWith('*')) plantRoot(roots, fold(entry.slice(0, -1)), weight);
        else {
          const root = stem(fold(entry));
          if (root.length < shortestStem) exact.set(fold(entry), weight);
          else stems.set(root, weight);
        }
      }
    }
  }
  return { exact, stems, roots, fold, stem };
}

/** An exact form beats a stem, a stem beats a root, a longer root beats a shorter one. */
export function findInLexicon(lexicon: Lexicon, word: string): FoundWord | undefined {
  const folded = lexicon.fold(word);
  const exact = lexicon.exact.get(folded);
  if (exact !== undefined) return { weight: exact, letters: folded.length };
  const stem = lexicon.stem(folded);
  const ofStem = lexicon.stems.get(stem);
  if (ofStem !== undefined) return { weight: ofStem, letters: stem.length };
  return findRoot(lexicon.roots, folded);
}

const shortestRoot = 2;

function findRoot(tree: RootTree, word: string): FoundWord | undefined {
  let found: FoundWord | undefined;
  let node: RootTree | undefined = tree;
  for (let at = 0; at < word.length; at++) {
    node = node.next.get(word.charCodeAt(at));
    if (node === undefined) break;
    if (node.weight !== undefined && at + 1 >= shortestRoot) found = { weight: node.weight, letters: at + 1 };
  }
  return found;
}
