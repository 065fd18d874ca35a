import type { CommentTable } from '../model/commentTable.js';
import type { TimelineEvent } from '../model/event.js';
import type { MoodCorrection, ScorerAccuracy } from '../model/moodCorrection.js';
import type { SentimentScores } from '../model/sentiment.js';
import { correctByAccuracy, describeAccuracy } from './correctMoodByAccuracy.js';
import { correctByLabels, describeLabels } from './correctMoodByLabels.js';
import { arrangeDesign, type MatchedLabels } from './correctMoodLabels.js';
import { measureRows } from './correctMoodMeasures.js';
import { listParts, listWorded } from './correctMoodParts.js';

export interface CorrectMoodOptions {
  readonly events: readonly TimelineEvent[];
  /** 1 for each account code that counts as coordinated. */
  readonly setAside: Uint8Array;
  /** Labels of the comments; null where nobody labelled. */
  readonly labels: MatchedLabels | null;
  /** How the scorer did on labelled sets; empty where that is not known. */
  readonly accuracy: readonly ScorerAccuracy[];
  readonly seed: number;
}

/**
 * Means, class shares and differences of the mood with the errors of the scorer taken into account: by labels of these very comments
 * where there are any, else by how the scorer did on labelled sets of others.
 */
export function correctMood(
  table: CommentTable,
  scores: SentimentScores,
  options: CorrectMoodOptions,
): MoodCorrection {
  const { labels, accuracy, seed } = options;
  const measured = measureRows(scores);
  const worded = listWorded(table);
  const comments = worded.length;
  if (comments === 0) return { basis: { kind: 'not measured' }, comments, values: [] };
  const parts = listParts(table, worded, options);
  if (labels === null) {
    const input = { table, scores, measured };
    return {
      basis: describeAccuracy(input, worded, accuracy),
      comments,
      values: correctByAccuracy(input, parts, accuracy, seed),
    };
  }
  const design = arrangeDesign(table, worded, measured.classes, labels);
  const input = { table, measured, matched: labels, design };
  return { basis: describeLabels(input, worded), comments, values: correctByLabels(input, parts) };
}
