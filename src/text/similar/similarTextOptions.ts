import type { WordTable } from '../../model/wordTable.js';
import { checkJoin, type SetJoin } from './joinSets.js';
import type { SetMeasure } from './overlapBounds.js';
import type { TextSets } from './setTable.js';
import { shingleSets } from './shingleSets.js';
import { similarTextDefaults } from './similarDefaults.js';
import type { SimilarWindow } from './textTimes.js';
import { wordSets } from './wordSets.js';

export interface SimilarTextOptions {
  /** `jaccard`: shared of all tokens; `containment`: shared of the tokens of the smaller text. */
  readonly measure?: SetMeasure;
  /** What texts are compared by: their words, or their runs of characters. */
  readonly tokens?: 'words' | 'shingles';
  /** Above 0, at most 1. */
  readonly threshold?: number;
  /** Characters in a shingle. */
  readonly shingleSize?: number;
  /** Texts of fewer distinct tokens have no pairs. */
  readonly minTokens?: number;
  /** Containment only: the larger text has at most this many times the tokens of the smaller. */
  readonly maxGrowth?: number;
  /** Only texts of which some rows are this close in time. */
  readonly window?: SimilarWindow | null;
  /** More pairs than this are an error. */
  readonly maxPairs?: number;
}

/** What was asked, defaults filled in. */
export interface SimilarTextParameters extends SetJoin {
  readonly tokens: 'words' | 'shingles';
  readonly shingleSize: number;
  readonly maxPairs: number;
}

/** Fills in the defaults and checks them. */
export function settleSimilarText(caller: string, options: SimilarTextOptions): SimilarTextParameters {
  const { measure = similarTextDefaults.measure, tokens = similarTextDefaults.tokens } = options;
  const {
    threshold = similarTextDefaults.threshold,
    shingleSize = similarTextDefaults.shingleSize,
    minTokens = similarTextDefaults.minTokens[measure][tokens],
    maxGrowth = similarTextDefaults.maxGrowth,
    maxPairs = similarTextDefaults.maxPairs,
  } = options;
  const parameters = {
    measure,
    tokens,
    threshold,
    shingleSize,
    minTokens,
    maxGrowth: measure === 'containment' ? maxGrowth : Infinity,
    maxPairs,
  };
  checkJoin(caller, parameters);
  return parameters;
}

/** The sets of the texts as asked. */
export function makeTextSets(table: WordTable, { tokens, shingleSize }: SimilarTextParameters): TextSets {
  return tokens === 'words' ? wordSets(table) : shingleSets(table, { size: shingleSize });
}
