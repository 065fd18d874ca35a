/** How the built-in scorer did on one labelled set. */
export interface MeasuredAccuracy {
  readonly language: 'ru' | 'kk' | 'en';
  readonly set: string;
  readonly licence: string;
  readonly texts: number;
  /** Classes of the truth: two for review sets, which hold no neutral texts. */
  readonly classes: readonly (-1 | 0 | 1)[];
  readonly macroF1: number;
  readonly accuracy: number;
  /** Counts: rows are the truth −1, 0, 1; columns what `labelSentiment` says, −1, 0, 1. */
  readonly confusion: readonly (readonly number[])[];
}

/**
 * Accuracy of the built-in scorer by language, as `bench/sentiment/measure.ts` measures it.
 *
 * These are development sets: word lists and thresholds were chosen on one half of each, so expect less on other texts
 * (`bench/sentiment/README.md` has both halves). In sets without a neutral class macro-F1 and accuracy take "neutral" as "positive" (a review without a word of mood is mostly content);
 * the confusion matrix leaves "neutral" as it is. English classes are cut from mean ratings at ±0.5 of −4 … 4.
 */
export const measuredAccuracy: readonly MeasuredAccuracy[] = [
  {
    language: 'ru',
    set: 'OpenSentimentCorpus dev',
    licence: 'CC BY-SA 3.0',
    texts: 2708,
    classes: [-1, 0, 1],
    macroF1: 0.619,
    accuracy: 0.688,
    confusion: [
      [447, 402, 43],
      [126, 1266, 103],
      [12, 158, 151],
    ],
  },
  {
    language: 'ru',
    set: 'CEDR train',
    licence: 'Apache-2.0',
    texts: 6889,
    classes: [-1, 0, 1],
    macroF1: 0.683,
    accuracy: 0.674,
    confusion: [
      [1863, 368, 107],
      [1075, 1608, 360],
      [65, 271, 1172],
    ],
  },
  {
    language: 'kk',
    set: 'KazSAnDRA valid',
    licence: 'CC BY 4.0',
    texts: 16796,
    classes: [-1, 1],
    macroF1: 0.743,
    accuracy: 0.86,
    confusion: [
      [1507, 799, 689],
      [0, 0, 0],
      [836, 1886, 11079],
    ],
  },
  {
    language: 'en',
    set: 'VADER tweets',
    licence: 'MIT',
    texts: 4200,
    classes: [-1, 0, 1],
    macroF1: 0.745,
    accuracy: 0.785,
    confusion: [
      [966, 85, 11],
      [180, 463, 195],
      [34, 400, 1866],
    ],
  },
];
