import type { SentimentScores } from '../../model/sentiment.js';
import { labelSentiment } from '../scoreSentiment.js';

/**
 * The class of each text: the scorer's own where it gives one, else by the thresholds of the score.
 *
 * A trained scorer's class is not its score cut at thresholds: the class is the likeliest one, the score an expectation.
 * Shares of classes are to be counted from this column.
 *
 * Cost: linear.
 *
 * @example
 * import { listClasses, scoreSentiment } from 'in-concert';
 * listClasses(scoreSentiment(['Спасибо, отлично!', 'Ужас'], 2)); // => Int8Array.of(1, -1)
 */
export function listClasses(scores: SentimentScores): Int8Array {
  return scores.label ?? Int8Array.from(scores.score, labelSentiment);
}
