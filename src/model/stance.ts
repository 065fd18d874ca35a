import type { EventEffect } from './event.js';
import type { Language } from './sentiment.js';

/**
 * One way to name a target: a word in any inflection, a phrase of such words, `prefix*`, or `=word` for the very
 * spelling. The language says whose endings come off; without it the letters decide.
 */
export interface TargetTerm {
  readonly term: string;
  readonly language?: Exclude<Language, 'unknown'> | undefined;
}

/** Somebody or something that people are for or against. */
export interface StanceTarget {
  readonly name: string;
  readonly terms: readonly TargetTerm[];
}

/** Stance of texts toward targets, as columns: `score[t][row]` in [−1, 1], NaN where the text does not name target t. */
export interface StanceScores {
  readonly targets: readonly string[];
  readonly score: readonly Float64Array[];
}

/** One bin of a series of stance. A bin without collection has null counts; one without mentions has 0 and no mean. */
export interface StancePoint {
  readonly from: number;
  readonly to: number;
  readonly mentions: number | null;
  readonly accounts: number | null;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly meanWithoutCoordinated: number | null;
  readonly collected: boolean;
}

/** Mean stance of a set of comments that name the target. */
export interface StanceMean {
  readonly mentions: number;
  readonly accounts: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What a comment section holds of one target. About comments, never about an account. */
export interface TargetStance extends StanceMean {
  readonly target: string;
  /** Comments by the class of their stance. */
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** The same without the accounts set aside; null where nobody was. */
  readonly withoutCoordinated: StanceMean | null;
  readonly series: readonly StancePoint[];
  /** Before and after each event. */
  readonly effects: readonly StanceEffect[];
}

/** What changed at an event in the stance toward a target. */
export interface StanceEffect extends Omit<EventEffect, 'measure' | 'commentsBefore' | 'commentsAfter'> {
  readonly withoutCoordinated: boolean;
  readonly mentionsBefore: number;
  readonly mentionsAfter: number;
}

/** Stance toward all targets of a run. */
export interface StanceFindings {
  /** The lists as they were used, so that the run can be repeated. */
  readonly lists: readonly StanceTarget[];
  readonly binHours: number;
  /** Comments that name any target. */
  readonly comments: number;
  readonly targets: readonly TargetStance[];
}
