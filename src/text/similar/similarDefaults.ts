/**
 * Defaults of the joins of similar texts.
 *
 * - `measure` jaccard at `threshold` 0.8: of ten different words one may be exchanged (9 of 11), two may be added (10 of 12).
 * - `tokens` words; `shingleSize` 5 where shingles are asked for: about one word and its neighbour's first letters, so
 *   that inflected forms and typing errors cost only a few of them.
 * - `minTokens` 4 words or 12 shingles (16 characters): in anything shorter one word of difference is most of the text.
 *   For containment 6 words or 30 shingles: a handful of ordinary words is found in some longer text without any copying.
 * - `maxGrowth` 2: "copied plus a few words" may at most double the text; beyond that it is a quotation in a text of its own.
 * - `maxPairs` ten million: 200 MB in the end, 500 MB on the way. More are a class of texts all alike, which is better
 *   clustered than listed.
 */
export const similarTextDefaults = Object.freeze({
  measure: 'jaccard',
  tokens: 'words',
  threshold: 0.8,
  shingleSize: 5,
  minTokens: { jaccard: { words: 4, shingles: 12 }, containment: { words: 6, shingles: 30 } },
  maxGrowth: 2,
  maxPairs: 10_000_000,
} as const);
