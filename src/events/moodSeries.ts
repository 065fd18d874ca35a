import type { CommentTable } from '../model/commentTable.js';
import type { SeriesPoint } from '../model/event.js';
import type { SentimentScores } from '../model/sentiment.js';
import { clusterMeanDefaults } from '../stats/clusterMean.js';
import { checkScores, checkSetAside } from './checkColumns.js';
import type { CollectionGap } from './collectionGaps.js';
import { buildMeanSeries } from './meanSeries.js';

export interface MoodSeriesOptions {
  readonly binHours: number;
  /** UTC ms at which some bin starts; the others follow from it. */
  readonly alignTo: number;
  readonly confidence: number;
  /** Fewer accounts in a bin give a mean without an interval. */
  readonly minAccounts: number;
  /** 1 for each account code that `meanWithoutCoordinated` leaves out; null leaves out nobody. */
  readonly setAside: Uint8Array | null;
  /** Null: found by `findCollectionGaps`. */
  readonly gaps: readonly CollectionGap[] | null;
}

/**
 * An hour shows the turn of an event; three accounts are the fewest whose interval says anything. Bins start at whole UTC hours,
 * which are whole hours in every zone of whole hours. For India (UTC+5:30) or for local days set `alignTo`
 * to any local hour or midnight.
 */
export const moodSeriesDefaults: MoodSeriesOptions = {
  binHours: 1,
  alignTo: 0,
  confidence: clusterMeanDefaults.confidence,
  minAccounts: clusterMeanDefaults.minClusters,
  setAside: null,
  gaps: null,
};

/**
 * Mood over time: the mean score of the comments of each bin, with an interval clustered by account.
 *
 * Can wrongly say: a change of mood where other people came (see `estimateEffects`); an interval too narrow where accounts copy
 * one another; the scorer's own errors are not in the interval. Comments without a known word count with their score,
 * usually 0. A bin inside a gap of the collection is null throughout, never zero; an outage that silenced
 * everybody looks like such a gap. A collected bin without comments has `comments: 0` and no mean.
 *
 * Formula: `estimateClusterMean` with the accounts as clusters, its interval cut to [−1, 1].
 * Defaults: {@link moodSeriesDefaults}.
 * Cost: O(comments + bins), and the search for gaps when none are given.
 *
 * @returns One point for each bin from the first to the last comment.
 * @throws RangeError when scores or setAside do not fit the table, or an option is out of range.
 * @example
 * import { buildCommentTable, buildMoodSeries } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:10:00Z', text: 'good' },
 *   { account: 'bek', at: '2022-01-05T10:50:00Z', text: 'bad' },
 *   { account: 'ann', at: '2022-01-05T11:20:00Z', text: 'good' },
 * ]);
 * const scores = {
 *   score: Float64Array.of(1, -0.5, 1),
 *   coverage: Float64Array.of(1, 1, 1),
 *   language: new Uint8Array(3),
 *   languages: ['en'] as const,
 * };
 * const series = buildMoodSeries(table, scores, { setAside: Uint8Array.of(0, 1) });
 * series.map((point) => point.mean); // => [0.25, 1]
 * series.map((point) => point.meanWithoutCoordinated); // => [1, 1]
 */
export function buildMoodSeries(
  table: CommentTable,
  scores: SentimentScores,
  options: Partial<MoodSeriesOptions> = {},
): readonly SeriesPoint[] {
  const settings = { ...moodSeriesDefaults, ...options };
  const { binHours, alignTo, setAside } = settings;
  if (!(binHours > 0)) throw new RangeError(`buildMoodSeries: binHours must be > 0 (got ${binHours})`);
  if (!Number.isFinite(alignTo)) {
    throw new RangeError(`buildMoodSeries: alignTo must be UTC milliseconds (got ${alignTo})`);
  }
  checkScores('buildMoodSeries', scores, table.rows);
  checkSetAside('buildMoodSeries', setAside, table.account.values.length);
  return buildMeanSeries(table, scores.score, { ...settings, lowest: -1, highest: 1 });
}
