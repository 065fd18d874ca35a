/** What is known of some rows: the scorer's answer for all, a person's for a few. */
export interface LabelledSample {
  /** The scorer's value of every row: a score, a probability, or 0 and 1 for a share. */
  readonly predictions: ArrayLike<number>;
  /** A person's value of the same rows; NaN where nobody labelled. */
  readonly labels: ArrayLike<number>;
  /** The stratum of every row when the sample was drawn stratum by stratum; one stratum unless told otherwise. */
  readonly strata?: ArrayLike<number>;
  /** Who wrote every row: rows of one account are not independent. Each row by itself unless told otherwise. */
  readonly clusters?: ArrayLike<number>;
  /**
   * How many rows each labelled row stands for (1 / its chance of being drawn), where rows of one stratum were drawn at
   * different rates, as after `mergeStrata`; those of unlabelled rows are not looked at. Alike unless told otherwise.
   */
  readonly weights?: ArrayLike<number>;
}

export interface CorrectionOptions {
  /** Share of repetitions in which the interval should hold the true value. */
  readonly confidence?: number;
  /** How far the scorer is trusted: "auto" finds the share that makes the interval narrowest; 1 is classic PPI, 0 labels alone. */
  readonly trust?: 'auto' | number;
}

/**
 * The defaults of the corrections. 95 % is the habit of the field. `fewestLabels`: with fewer in a stratum its spread is
 * a guess and there is no interval.
 */
export const correctionDefaults = { confidence: 0.95, trust: 'auto', fewestLabels: 5 } as const;

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** A mean corrected by labels. */
export interface CorrectedMean extends Interval {
  readonly standardError: number;
  /** What the scorer alone says. */
  readonly uncorrected: number;
  /** What the labels alone say. */
  readonly labelsAlone: Interval;
  /** How far the scorer was trusted, 0 … 1. */
  readonly trust: number;
  readonly rows: number;
  readonly labelled: number;
  /** So many labels without a scorer would give as narrow an interval. */
  readonly worthLabels: number;
}

/** A difference of two corrected means. */
export interface CorrectedDifference extends Interval {
  readonly standardError: number;
  readonly uncorrected: number;
  readonly labelsAlone: Interval;
  readonly first: CorrectedMean;
  readonly second: CorrectedMean;
}
