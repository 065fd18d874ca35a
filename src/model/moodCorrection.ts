import type { Language } from './sentiment.js';

/** How a scorer did on one labelled set. */
export interface ScorerAccuracy {
  /** The language of the set; null where it stands for all languages. */
  readonly language: Language | null;
  readonly set: string;
  readonly texts: number;
  readonly macroF1: number;
  readonly accuracy: number;
  /** Counts: rows are the truth −1, 0, 1, columns what the scorer said. A set may lack a class: its row is then empty of counts. */
  readonly confusion: readonly (readonly number[])[];
}

/** A sheet of comments that a person labelled, as columns. */
export interface LabelSheet {
  /** Name of the file, for words. */
  readonly file: string;
  readonly commentId: readonly string[];
  /** −1, 0 or 1; NaN where nobody labelled. */
  readonly label: ArrayLike<number>;
  /** How the sheet was drawn; null: by chance from all comments alike. */
  readonly draw: LabelDraw | null;
}

/** The stratum of each row of a sheet, how many comments it had, and when its period began (UTC ms; null: the first). */
export interface LabelDraw {
  readonly stratum: ArrayLike<number>;
  readonly stratumComments: ArrayLike<number>;
  readonly periodStart: readonly (number | null)[];
}

export type MoodMeasure = 'mean' | 'share_negative' | 'share_neutral' | 'share_positive';

export type MoodPart =
  | 'all'
  | 'without_coordinated'
  | 'with_minus_without_coordinated'
  | 'before'
  | 'after'
  | 'after_minus_before';

/** An estimate with its 95 % interval. */
export interface MoodInterval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** One number of the mood: what the scorer alone says, and what it is when its errors are taken into account. */
export interface CorrectedMood {
  readonly measure: MoodMeasure;
  readonly part: MoodPart;
  /** Place of the event in the list of events; null where the part is of none. */
  readonly event: number | null;
  readonly comments: number;
  readonly scorerAlone: number;
  /** Null where it cannot be said; `note` says why. */
  readonly corrected: MoodInterval | null;
  /** Labels that stand in the part; null where there is no sheet. */
  readonly labels: number | null;
  /** What the labels say without the scorer. */
  readonly labelsOnly: MoodInterval | null;
  readonly note: string;
}

/** Where corrected numbers come from. */
export type MoodBasis =
  | {
      readonly kind: 'labels';
      readonly file: string;
      /** Rows of the sheet with a label whose comment was found. */
      readonly labelled: number;
      readonly accounts: number;
      /** Rows of the sheet without a label. */
      readonly blank: number;
      /** Labelled rows whose comment is not in the data. */
      readonly unmatched: number;
      /** Share of all comments to which the scorer gives the class that a person would give. */
      readonly agreement: MoodInterval | null;
      /** So many labels without a scorer would tell the mean mood as exactly; null where there is no interval. */
      readonly worthLabels: number | null;
      /** Which strata the estimate used: those of the draw, only the weights in the sheet, or none. */
      readonly strata: 'as drawn' | 'weights of the sheet' | 'none';
    }
  | {
      readonly kind: 'measured accuracy';
      readonly sets: readonly ScorerAccuracy[];
      /** Share of comments in languages for which there is no set. */
      readonly unmeasured: number;
      /** Languages of the data whose sets lack a class. */
      readonly borrowed: readonly Language[];
    }
  | { readonly kind: 'not measured' };

/** The mood with the scorer's errors taken into account, as far as they are known. Comments without words are left out. */
export interface MoodCorrection {
  readonly basis: MoodBasis;
  /** Comments with words. */
  readonly comments: number;
  readonly values: readonly CorrectedMood[];
}
