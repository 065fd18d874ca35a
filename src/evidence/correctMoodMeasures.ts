import type { MoodMeasure } from '../model/moodCorrection.js';
import type { SentimentScores } from '../model/sentiment.js';
import { listClasses } from '../sentiment/aggregate/listClasses.js';

/** What is asked of every part: the mean of −1, 0 and 1, and the share of each class. */
export const moodMeasures: readonly MoodMeasure[] = [
  'mean',
  'share_negative',
  'share_neutral',
  'share_positive',
];

const classOf = { share_negative: -1, share_neutral: 0, share_positive: 1 } as const;

/** The values of the measures by what the scorer says. */
export interface MeasuredRows {
  readonly classes: Int8Array;
  /** What the scorer says of a row: its score, or 1 where it gives the class and 0 elsewhere. */
  readonly ofRow: (row: number, measure: MoodMeasure) => number;
  /** The same of a class that a person gave. */
  readonly ofClass: (label: number, measure: MoodMeasure) => number;
}

/** Shares count the classes that the scorer gives, which need not be its scores cut at thresholds. */
export function measureRows(scores: SentimentScores): MeasuredRows {
  const classes = listClasses(scores);
  const ofClass = (label: number, measure: MoodMeasure): number =>
    measure === 'mean' ? label : Number(label === classOf[measure]);
  return {
    classes,
    ofRow: (row, measure) => (measure === 'mean' ? scores.score[row]! : ofClass(classes[row]!, measure)),
    ofClass,
  };
}
