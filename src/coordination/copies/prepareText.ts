import type { CommentTable } from '../../model/commentTable.js';
import type { WordTable } from '../../model/wordTable.js';
import { clusterSimilarTexts } from '../../text/similar/clusterSimilarTexts.js';
import { clusterTexts } from '../../text/similar/clusterTexts.js';
import { joinSimilarTexts, type SimilarTexts } from '../../text/similar/joinSimilarTexts.js';
import { TooManyPairs } from '../../text/similar/pairList.js';
import { tabulateWords } from '../../text/words/tabulateWords.js';
import { createCopyMeasure } from './copyMeasure.js';
import { findEchoes } from './findEchoes.js';
import type { PreparedText, TextClusters } from '../traces/trace.js';

export interface PrepareTextOptions {
  /** Jaccard similarity of word sets from which two texts are one object of the trace `near_text`. */
  readonly similarity: number;
  /** The same for copies, evidence level 1. */
  readonly copySimilarity: number;
}

/** The reasons are in docs/methods/coordination.md. */
export const prepareTextDefaults: PrepareTextOptions = Object.freeze({
  similarity: 0.6,
  copySimilarity: 0.8,
});

/**
 * Normalises every text once, joins near-duplicates and measures the information of what is repeated; all text traces
 * share the result. A comment that only repeats the one it replies to is no copy: it quotes.
 *
 * Cost: linear in the bytes of text, plus the join.
 * @throws RangeError when a similarity is not above 0 and at most 1.
 */
export function prepareText(table: CommentTable, options: Partial<PrepareTextOptions> = {}): PreparedText {
  const { similarity, copySimilarity } = { ...prepareTextDefaults, ...options };
  const words = tabulateWords(table.text);
  const cluster = createClustering(words, Math.min(similarity, copySimilarity));
  const representative = cluster(copySimilarity);
  const measure = createCopyMeasure(words, representative);
  const describe = (least: number, representatives: Int32Array): TextClusters => ({
    similarity: least,
    representative: representatives,
    sharedBits: measure(representatives),
  });
  const copies = describe(copySimilarity, representative);
  const near = similarity === copySimilarity ? copies : describe(similarity, cluster(similarity));
  const echoes = findEchoes(table, words);
  const textCode = words.textCode.map((text, row) => (echoes[row] === 1 ? -1 : text));
  return { words, textCode, bits: copies.sharedBits, near, copies };
}

/**
 * Clusters at any similarity from `least` on. The pairs are listed once; where there are too many of them, ten thousand
 * variants of one text, they are searched anew for each clustering instead, with the same result.
 */
function createClustering(words: WordTable, least: number): (threshold: number) => Int32Array {
  const pairs = listPairs(words, least);
  return (threshold) =>
    pairs === null
      ? clusterSimilarTexts(words, { threshold, secondRing: true })
      : clusterTexts(keepSimilar(pairs, threshold), words.rows, { secondRing: true });
}

function listPairs(words: WordTable, threshold: number): SimilarTexts | null {
  try {
    return joinSimilarTexts(words, { threshold });
  } catch (error) {
    if (error instanceof Error && error.cause instanceof TooManyPairs) return null;
    throw error;
  }
}

function keepSimilar({ a, b, similarity }: SimilarTexts, least: number): Pick<SimilarTexts, 'a' | 'b'> {
  const isKept = (_: number, k: number): boolean => similarity[k]! >= least;
  return { a: a.filter(isKept), b: b.filter(isKept) };
}
