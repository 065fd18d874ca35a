import type { CommentTable } from '../model/commentTable.js';
import type { SentimentScores } from '../model/sentiment.js';
import type { WindowTotals } from './effectMeasures.js';
import { findRow } from './findRow.js';

/** Totals of any stretch of time in O(log comments), from sums that run along the table. */
export type RunningTotals = (from: number, to: number, hours: number) => WindowTotals;

export function prepareRunningTotals(
  table: CommentTable,
  scores: SentimentScores,
  setAside: Uint8Array | null,
): RunningTotals {
  const score = new Float64Array(table.rows + 1);
  const kept = new Float64Array(table.rows + 1);
  const keptScore = new Float64Array(table.rows + 1);
  for (let row = 0; row < table.rows; row++) {
    const value = scores.score[row]!;
    const keep = setAside === null || setAside[table.account.codes[row]!] === 0 ? 1 : 0;
    score[row + 1] = score[row]! + value;
    kept[row + 1] = kept[row]! + keep;
    keptScore[row + 1] = keptScore[row]! + keep * value;
  }
  return (from, to, hours) => {
    const first = findRow(table.at, from);
    const end = Math.max(first, findRow(table.at, to));
    return {
      hours,
      comments: end - first,
      score: score[end]! - score[first]!,
      kept: kept[end]! - kept[first]!,
      keptScore: keptScore[end]! - keptScore[first]!,
    };
  };
}
