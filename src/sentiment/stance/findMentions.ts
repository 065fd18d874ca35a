import type { CompiledTargets, CompiledTerm } from './compileTargets.js';

/** A target named in a sentence: tokens `from` to `to` (excluded). */
export interface Mention {
  readonly target: number;
  readonly from: number;
  readonly to: number;
  /** True where it is written as in the list, which in Russian and Kazakh mostly means that it is the one who acts. */
  readonly isPlain: boolean;
}

/** Targets named among the words of a sentence (empty: a stop or a face), from left to right; the longest term wins. */
export function findMentions(words: readonly string[], targets: CompiledTargets): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const patterns = word === '' ? undefined : targets.matchWord(word);
    if (patterns === undefined) continue;
    const term = findLongest(words, at, patterns, targets);
    if (term === undefined) continue;
    const to = at + term.patterns.length;
    const isPlain = term.words.every((one, k) => one === words[at + k]);
    mentions.push({ target: term.target, from: at, to, isPlain });
    at = to - 1;
  }
  return mentions;
}

function findLongest(
  words: readonly string[],
  at: number,
  patterns: readonly number[],
  { matchWord, termsFrom }: CompiledTargets,
): CompiledTerm | undefined {
  let longest: CompiledTerm | undefined;
  for (const pattern of patterns) {
    for (const term of termsFrom.get(pattern) ?? []) {
      if (term.patterns.length <= (longest?.patterns.length ?? 0)) break;
      const fits = term.patterns.every((wanted, k) => {
        const word = words[at + k];
        return word !== undefined && word !== '' && matchWord(word)?.includes(wanted) === true;
      });
      if (fits) longest = term;
    }
  }
  return longest;
}
