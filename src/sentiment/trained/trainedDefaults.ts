import type { FeatureShape } from '../../model/sentimentModel.js';

/** Options of training. */
export interface TrainSentimentOptions {
  /** The seed of the folds; the same seed gives the same model, byte for byte. */
  readonly seed?: number;
  /** Inverse strength of the L2 penalty, as C of scikit-learn: smaller trusts the data less. */
  readonly c?: number;
  /** "balanced": every class weighs the same in total, as macro-F1 wants it; "none": every text weighs the same. */
  readonly classWeights?: 'balanced' | 'none';
  /** Parts of the cross-validation; at least 2. */
  readonly folds?: number;
  /** For each text who wrote it (or any key): texts with one key stay in one fold. */
  readonly groups?: ArrayLike<number>;
  /** Features are hashed into 2^bits places; the file grows with it. */
  readonly bits?: number;
  readonly maxIterations?: number;
  /** Training ends when no slope of the mean loss is steeper than this. */
  readonly tolerance?: number;
  /** A word counts as known for `coverage` when it stands in so many texts. */
  readonly vocabularyFrom?: number;
  /** Told the step and the share done. */
  readonly onProgress?: (step: string, share: number) => void;
}

/** The defaults of {@link trainSentiment}; `bench/sentiment/trained.md` has what was measured. */
export const trainSentimentDefaults = {
  seed: 1,
  c: 1,
  classWeights: 'balanced',
  folds: 5,
  bits: 18,
  maxIterations: 60,
  tolerance: 1e-4,
  vocabularyFrom: 3,
} as const;

/** Word 1–2-grams and character 2–5-grams: the usual strong baseline for short texts in languages rich in endings. */
export const trainedShape: Omit<FeatureShape, 'bits'> = { wordGrams: 2, shortestGram: 2, longestGram: 5 };

/** Of a longer text only the beginning is read; a comment that long shows its mood early. */
export const mostUnits = 10_000;

/** Bits of the vocabulary: at 50,000 known words a word never seen counts as known in 5 of 100 cases. */
export const vocabularyBits = 20;
