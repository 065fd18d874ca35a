import type { SentimentScores } from './sentiment.js';

/** The classes of mood: −1 negative, 0 neutral or mixed, 1 positive. */
export type SentimentClass = -1 | 0 | 1;

/** Which n-grams are counted, and into how many places they are hashed. */
export interface FeatureShape {
  /** Features are hashed into 2^bits places. */
  readonly bits: number;
  /** Runs of 1 … wordGrams words. */
  readonly wordGrams: number;
  /** Runs of shortestGram … longestGram characters within a word and the spaces around it. */
  readonly shortestGram: number;
  readonly longestGram: number;
}

/** How one class fared. */
export interface ClassAccuracy {
  readonly class: SentimentClass;
  /** Texts a person put into the class. */
  readonly texts: number;
  /** Share of the texts given this class that belong to it; null when none was given it. */
  readonly precision: number | null;
  /** Share of the texts of this class that were found; null when there are none. */
  readonly recall: number | null;
  readonly f1: number;
}

/** Predictions beside what people said. */
export interface ClassReport {
  readonly texts: number;
  /** Mean of the F1 of the classes. */
  readonly macroF1: number;
  readonly accuracy: number;
  readonly classes: readonly ClassAccuracy[];
  /** `confusion[i][j]`: texts of `classes[i]` that were called `classes[j]`. */
  readonly confusion: readonly (readonly number[])[];
}

/** Texts whose likeliest class was given about the same probability. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly texts: number;
  /** Mean probability that the model gave to its class. */
  readonly confidence: number;
  /** Share of the texts in which that class was right. */
  readonly accuracy: number;
}

/** How the model fared on labelled texts that it had not seen. */
export interface CrossValidation extends ClassReport {
  readonly folds: number;
  /** Macro-F1 in each fold, to show how much it depends on the texts drawn. */
  readonly foldMacroF1: readonly number[];
  /** Macro-F1 of calling every text the most frequent class. */
  readonly trivialMacroF1: number;
  /** Expected calibration error of the model as trained, and after temperature and shifts. */
  readonly errorBefore: number;
  readonly errorAfter: number;
  /** The calibration curve after temperature and shifts. */
  readonly reliability: readonly ReliabilityBin[];
}

/** A trained scorer as JSON. It holds numbers only, no text. */
export interface SentimentModel {
  readonly tool: 'in-concert';
  readonly kind: 'sentiment-model';
  readonly format: 1;
  /** Version of in-concert that trained it. */
  readonly version: string;
  readonly classes: readonly SentimentClass[];
  readonly features: FeatureShape;
  readonly parameters: {
    readonly c: number;
    readonly classWeights: 'balanced' | 'none';
    readonly folds: number;
    readonly seed: number;
    readonly maxIterations: number;
    readonly tolerance: number;
    readonly vocabularyFrom: number;
  };
  readonly data: {
    readonly texts: number;
    /** Texts that differ after case, links and mentions are taken out. */
    readonly distinctTexts: number;
    readonly perClass: readonly number[];
    /** Texts that stand in the data with more than one class. */
    readonly contradictions: number;
  };
  readonly iterations: number;
  readonly crossValidation: CrossValidation;
  /** Logits are divided by this, then the shifts are added, so that probabilities are honest. */
  readonly temperature: number;
  readonly shifts: readonly number[];
  readonly bias: readonly number[];
  /** Largest weight of each column: weight = sign(q) · (q / 127)² · scale. */
  readonly scales: readonly number[];
  /** Signed bytes, base64: for each column the weight of each place. Two classes need one column. */
  readonly weights: readonly string[];
  /** Unsigned bytes, base64: inverse document frequency of each place = 1 + (q − 1) / 254 · idfRange; 0 is unseen. */
  readonly idf: string;
  readonly idfRange: number;
  /** Bits, base64, at the hashes of the words that stand in several texts; for coverage. */
  readonly vocabulary: string;
}

/** Scores of a trained model, with the class that it gives to each text. */
export interface TrainedScores extends SentimentScores {
  readonly label: Int8Array;
  /** How sure the language of each text is, from 0 (unknown) to 1. */
  readonly languageConfidence: Float32Array;
}
