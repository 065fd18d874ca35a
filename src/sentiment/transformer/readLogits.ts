import type { SentimentClass } from '../../model/sentimentModel.js';

/**
 * What one row of logits says: P(positive) − P(negative), and the likeliest class. Probabilities are the softmax; labels of
 * the same class (one star and two) are added up.
 */
export function readLogits(
  logits: Float32Array,
  from: number,
  classes: readonly SentimentClass[],
): { readonly score: number; readonly label: SentimentClass } {
  const row = logits.subarray(from, from + classes.length);
  const largest = row.reduce((most, logit) => Math.max(most, logit), -Infinity);
  const mass = { '-1': 0, '0': 0, '1': 0 };
  for (let k = 0; k < row.length; k++) mass[classes[k]!] += Math.exp(row[k]! - largest);
  const { '-1': negative, '0': neutral, '1': positive } = mass;
  const label = neutral >= positive && neutral >= negative ? 0 : positive >= negative ? 1 : -1;
  return { score: (positive - negative) / (negative + neutral + positive), label };
}
