export type Language = 'ru' | 'kk' | 'en' | 'unknown';

/** Mood of texts as columns. `score` is in [−1, 1]; `coverage` is the share of words the scorer knows, in [0, 1]. */
export interface SentimentScores {
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  /** Index into `languages` of each text. */
  readonly language: Uint8Array;
  readonly languages: readonly Language[];
  /** How sure the language of each text is, in [0, 1], where the scorer says it. */
  readonly languageConfidence?: Float32Array;
  /** Class of each text (−1, 0, 1) where the scorer decides it by more than its score; shares of classes count these. */
  readonly label?: Int8Array;
}

/** Any function from texts to scores can replace the built-in scorer. */
export type SentimentScorer = (texts: Iterable<string>, count: number) => SentimentScores;
