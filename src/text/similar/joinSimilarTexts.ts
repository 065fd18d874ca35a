import type { WordTable } from '../../model/wordTable.js';
import { measureOverlap, visitSimilarSets } from './joinSets.js';
import { collectPairs, TooManyPairs, type SimilarPairs } from './pairList.js';
import {
  makeTextSets,
  settleSimilarText,
  type SimilarTextOptions,
  type SimilarTextParameters,
} from './similarTextOptions.js';
import { listTextsOfSets } from './textsOfSets.js';
import { createWindowCheck } from './textTimes.js';

const caller = 'joinSimilarTexts';

/** Pairs of texts, as codes of the word table. */
export type SimilarTexts = SimilarPairs;

function describeExcess(table: WordTable, { maxPairs }: SimilarTextParameters, error: TooManyPairs): Error {
  const text = table.get(error.member);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return new Error(
    `${caller}: more than ${maxPairs} pairs (maxPairs); the text "${shown}" alone has ${error.pairsOfMember} so far. ` +
      'Raise threshold, give a window, raise maxPairs, or cluster without listing pairs (clusterSimilarTexts).',
    { cause: error },
  );
}

/**
 * Joins near-duplicate texts: all pairs of distinct texts that share enough of their words or characters.
 *
 * What it can wrongly join: texts that differ in the one word that matters ("not", a name, a number), forms and prayers
 * everybody fills in alike, and quotations. Similar is not yet copied; ask for the information the shared part holds.
 *
 * Formula: `jaccard` |A∩B| / |A∪B|, `containment` |A∩B| / min(|A|, |B|) for sets of words or of runs of `shingleSize`
 * characters. Exact: every pair at or above the threshold, each one verified, none missed. Texts of the same words in
 * another order are equal sets with similarity 1. With a window, only pairs of which some row of one is at most
 * `seconds` from some row of the other.
 *
 * Defaults and why: `similarTextDefaults`.
 *
 * Cost: one million comments of 12 words take about one and a half seconds at 0.8 and two at 0.6, with 100 to 250 MB besides the table and 20
 * bytes a pair; docs/methods/near-duplicates.md says what it depends on.
 * Source: Xiao, Wang, Lin, Yu & Wang, "Efficient similarity joins for near-duplicate detection", ACM TODS 36(3), 2011,
 * doi 10.1145/2000824.2000825; Mann, Augsten & Bouros, "An empirical evaluation of set similarity join techniques",
 * PVLDB 9(9), 2016, doi 10.14778/2947618.2947620.
 *
 * @throws RangeError for options out of range, Error when there are more than `maxPairs` pairs.
 * @example
 * import { buildTextColumn, joinSimilarTexts, tabulateWords } from 'in-concert';
 * const texts = ['our city stands with its police', 'our whole city stands with its police', 'good morning to all of you'];
 * const pairs = joinSimilarTexts(tabulateWords(buildTextColumn(texts)));
 * [pairs.a[0], pairs.b[0], pairs.overlap[0]]; // => [0, 1, 6]
 * pairs.similarity[0]; // => 6 / 7
 */
export function joinSimilarTexts(table: WordTable, options: SimilarTextOptions = {}): SimilarTexts {
  const parameters = settleSimilarText(caller, options);
  const { measure, minTokens } = parameters;
  const isNear = options.window ? createWindowCheck(caller, table, options.window) : null;
  const textSets = makeTextSets(table, parameters);
  const { sets, setOf } = textSets;
  const members = listTextsOfSets(textSets);
  const size = (text: number): number => sets.starts[setOf[text]! + 1]! - sets.starts[setOf[text]!]!;
  const list = collectPairs(table.texts, parameters.maxPairs);
  const add = (text: number, other: number, overlap: number): void => {
    if (isNear === null || isNear(text, other)) list.add(text, other, overlap);
  };
  try {
    for (let set = 0; set < sets.sets; set++) {
      const tokens = sets.starts[set + 1]! - sets.starts[set]!;
      if (tokens < minTokens) continue;
      for (let at = members.starts[set]!; at < members.starts[set + 1]!; at++) {
        for (let next = at + 1; next < members.starts[set + 1]!; next++) {
          add(members.texts[at]!, members.texts[next]!, tokens);
        }
      }
    }
    visitSimilarSets(caller, sets, parameters, (a, b, overlap) => {
      for (let at = members.starts[a]!; at < members.starts[a + 1]!; at++) {
        for (let next = members.starts[b]!; next < members.starts[b + 1]!; next++) {
          add(members.texts[at]!, members.texts[next]!, overlap);
        }
      }
    });
    return list.finish((a, b, overlap) => measureOverlap(measure, overlap, size(a), size(b)));
  } catch (error) {
    if (error instanceof TooManyPairs) throw describeExcess(table, parameters, error);
    throw error;
  }
}
