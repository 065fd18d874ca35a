import type { WordTable } from '../../model/wordTable.js';
import { joinSecondRing, orderByWeight, type ClusterOptions } from './clusterTexts.js';
import { createNeighbourSearch } from './findNeighbours.js';
import { boundTable } from './joinSets.js';
import { makeTextSets, settleSimilarText, type SimilarTextOptions } from './similarTextOptions.js';
import { listTextsOfSets } from './textsOfSets.js';
import { createWindowCheck } from './textTimes.js';

const caller = 'clusterSimilarTexts';

export interface ClusterTextOptions extends Omit<SimilarTextOptions, 'maxPairs'>, ClusterOptions {
  /** Weight of each text; the heaviest represents. The rows of each text unless given. */
  readonly weights?: ArrayLike<number>;
}

/**
 * Clusters near-duplicate texts without listing their pairs: exactly what `clusterTexts` makes of the pairs of `joinSimilarTexts`.
 *
 * Only representatives look for neighbours. Ten thousand variants of one text have fifty million pairs; here they cost ten thousand
 * comparisons and no memory.
 *
 * What it can wrongly join, formula, defaults and source: see `joinSimilarTexts` and `clusterTexts`. Returns the
 * representative of each text, its own code where it stands alone.
 *
 * Cost: up to twice the join where nearly every text stands alone, far less where texts come in large classes; memory 16 bytes
 * a posting (two to five a text) and 12 bytes a text besides the sets.
 *
 * @throws RangeError for options out of range, Error when weights do not fit the table.
 * @example
 * import { buildTextColumn, clusterSimilarTexts, tabulateWords } from 'in-concert';
 * const texts = ['our city stands with its police', 'our whole city stands with its police', 'good morning to all of you'];
 * [...clusterSimilarTexts(tabulateWords(buildTextColumn(texts)))]; // => [0, 0, 2]
 */
export function clusterSimilarTexts(table: WordTable, options: ClusterTextOptions = {}): Int32Array {
  const parameters = settleSimilarText(caller, options);
  const { weights = table.rows } = options;
  if (weights.length !== table.texts) {
    throw new Error(
      `${caller}: weights must have one number for each text (${weights.length} for ${table.texts})`,
    );
  }
  const isNear = options.window ? createWindowCheck(caller, table, options.window) : null;
  const textSets = makeTextSets(table, parameters);
  const { sets, setOf } = textSets;
  const { starts, texts } = listTextsOfSets(textSets);
  const search = createNeighbourSearch(sets, boundTable(caller, sets, parameters), parameters.minTokens);
  const representative = new Int32Array(table.texts).fill(-1);
  const free = new Int32Array(sets.sets);
  for (const set of setOf) free[set]!++;

  let current = 0;
  const assign = (text: number): void => {
    representative[text] = current;
    free[setOf[text]!]!--;
  };
  const assignFree = (set: number): void => {
    for (let at = starts[set]!; at < starts[set + 1]!; at++) {
      const text = texts[at]!;
      if (representative[text]! < 0 && (isNear === null || isNear(current, text))) assign(text);
    }
  };
  const hasFree = (set: number): boolean => free[set]! > 0;
  for (const text of orderByWeight(weights)) {
    if (representative[text]! >= 0) continue;
    current = text;
    assign(text);
    const set = setOf[text]!;
    if (sets.starts[set + 1]! - sets.starts[set]! < parameters.minTokens) continue;
    assignFree(set);
    search(set, hasFree, assignFree);
  }
  if (options.secondRing !== true) return representative;
  const clustered = markClustered(representative, setOf, sets.sets);
  const isClustered = (set: number): boolean => clustered[set] === 1;
  return joinSecondRing(representative, weights, (text, visit) => {
    search(setOf[text]!, isClustered, (set) => {
      for (let at = starts[set]!; at < starts[set + 1]!; at++) {
        if (isNear === null || isNear(text, texts[at]!)) visit(texts[at]!);
      }
    });
  });
}

/** 1 for each set of which a text stands in a cluster of two or more. */
function markClustered(representative: Int32Array, setOf: Int32Array, sets: number): Uint8Array {
  const clustered = new Uint8Array(sets);
  representative.forEach((one, text) => {
    if (one === text) return;
    clustered[setOf[one]!] = 1;
    clustered[setOf[text]!] = 1;
  });
  return clustered;
}
