import { estimateEffects } from '../events/estimateEffects.js';
import type { CollectionGap } from '../events/collectionGaps.js';
import { buildMoodSeries } from '../events/moodSeries.js';
import type { CommentTable } from '../model/commentTable.js';
import type { SeriesPoint, TimelineEvent } from '../model/event.js';
import type { SentimentScores } from '../model/sentiment.js';
import type {
  StanceEffect,
  StanceFindings,
  StanceMean,
  StancePoint,
  StanceScores,
  StanceTarget,
  TargetStance,
} from '../model/stance.js';
import { labelStance } from '../sentiment/stance/scoreStance.js';
import { estimateClusterMean } from '../stats/clusterMean.js';

export interface SummariseStanceOptions {
  /** The lists the scores were made with. */
  readonly lists: readonly StanceTarget[];
  /** The mood series of the same section: its bins are those of the stance, its gaps stay gaps. */
  readonly bins: readonly SeriesPoint[];
  readonly binHours: number;
  readonly events: readonly TimelineEvent[];
  /** 1 for each account code that counts as coordinated. */
  readonly setAside: Uint8Array;
  readonly gaps: readonly CollectionGap[];
  readonly seed: number;
}

/** The comments that name one target, as a table of their own. */
interface Mentions {
  readonly table: CommentTable;
  readonly scores: SentimentScores;
}

/**
 * Stance of a section toward each target: over all, bin by bin, before and after each event; with and without coordinated accounts.
 *
 * What it can wrongly say: as `scoreStance`; that people turned, where other people came or those who name a target changed; a series of
 * few mentions swings by chance. Means are of comments, with intervals that take an account for one voice; no number is about an account.
 *
 * Formula: `estimateClusterMean` over accounts; `buildMoodSeries` and `estimateEffects` on the comments that name the target.
 * Cost: for each target its mentions, and as much for events as `estimateEffects`.
 *
 * @example
 * import { buildCommentTable, buildMoodSeries, scoreSentiment, scoreStance, summariseStance } from 'in-concert';
 * const rows = ['Президент молодец', 'Позор президенту', 'Привет'].map((text, k) => ({ account: `a${k}`, at: k, text }));
 * const table = buildCommentTable(rows);
 * const lists = [{ name: 'president', terms: [{ term: 'президент' }] }];
 * const texts = rows.map(({ text }) => text);
 * const bins = buildMoodSeries(table, scoreSentiment(texts, 3), { gaps: [] });
 * const found = summariseStance(table, scoreStance(texts, 3, lists), {
 *   lists, bins, binHours: 1, events: [], setAside: new Uint8Array(3), gaps: [], seed: 1,
 * });
 * const { mentions, positive, negative } = found.targets[0]!;
 * [found.comments, mentions, positive, negative]; // => [2, 2, 1, 1]
 */
export function summariseStance(
  table: CommentTable,
  stance: StanceScores,
  options: SummariseStanceOptions,
): StanceFindings {
  const { lists, bins, binHours, events, setAside, gaps, seed } = options;
  let comments = 0;
  for (let row = 0; row < table.rows; row++)
    if (stance.score.some((column) => !Number.isNaN(column[row]!))) comments++;
  const targets = stance.targets.map((target, t): TargetStance => {
    const { table: mentioning, scores } = selectMentions(table, stance.score[t]!);
    const classes = { positive: 0, neutral: 0, negative: 0 };
    for (const score of scores.score) {
      const label = labelStance(score);
      classes[label > 0 ? 'positive' : label < 0 ? 'negative' : 'neutral']++;
    }
    const given = { setAside, gaps };
    const effects =
      events.length === 0 ? [] : estimateEffects(mentioning, scores, events, { ...given, seed });
    const found = buildMoodSeries(mentioning, scores, { ...given, binHours });
    return {
      target,
      ...estimateMean(mentioning, scores.score, null),
      ...classes,
      withoutCoordinated: setAside.includes(1) ? estimateMean(mentioning, scores.score, setAside) : null,
      series: placePoints(bins, found),
      effects: effects.flatMap((effect) => {
        const { event, measure, estimate, low, high, pPlacebo, note } = effect;
        if (measure === 'comments_per_hour') return [];
        const withoutCoordinated = measure === 'mood_without_coordinated';
        const counts = { mentionsBefore: effect.commentsBefore, mentionsAfter: effect.commentsAfter };
        return [
          {
            event,
            withoutCoordinated,
            estimate,
            low,
            high,
            pPlacebo,
            ...counts,
            note,
          } satisfies StanceEffect,
        ];
      }),
    };
  });
  return { lists, binHours, comments, targets };
}

function selectMentions(table: CommentTable, column: Float64Array): Mentions {
  const named: number[] = [];
  for (let row = 0; row < table.rows; row++) if (!Number.isNaN(column[row]!)) named.push(row);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(named, (row) => values[row]!);
  return {
    table: {
      ...table,
      rows: named.length,
      at: pick(table.at),
      account: { ...table.account, codes: Int32Array.from(named, (row) => table.account.codes[row]!) },
    },
    scores: {
      score: pick(column),
      coverage: new Float64Array(named.length),
      language: new Uint8Array(named.length),
      languages: ['unknown'],
    },
  };
}

function estimateMean(table: CommentTable, score: Float64Array, setAside: Uint8Array | null): StanceMean {
  const slots = new Map<number, number>();
  const sums: number[] = [];
  const counts: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const account = table.account.codes[row]!;
    if (setAside?.[account] === 1) continue;
    const slot = slots.get(account) ?? slots.size;
    slots.set(account, slot);
    sums[slot] = (sums[slot] ?? 0) + score[row]!;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const { mean, low, high, clusters, observations } = estimateClusterMean(sums, counts);
  return {
    mentions: observations,
    accounts: clusters,
    mean,
    low: low === null ? null : Math.max(-1, low),
    high: high === null ? null : Math.min(1, high),
  };
}

/** The points of a target in the bins of the whole section: a bin without mentions is empty, a gap stays a gap. */
function placePoints(bins: readonly SeriesPoint[], found: readonly SeriesPoint[]): StancePoint[] {
  const byStart = new Map(found.map((point) => [point.from, point]));
  return bins.map(({ from, to, collected }) => {
    const point = byStart.get(from);
    const empty = { mean: null, low: null, high: null, meanWithoutCoordinated: null };
    if (!collected) return { from, to, mentions: null, accounts: null, ...empty, collected };
    if (!point?.comments) return { from, to, mentions: 0, accounts: 0, ...empty, collected };
    const { comments, accounts, mean, low, high, meanWithoutCoordinated } = point;
    return { from, to, mentions: comments, accounts, mean, low, high, meanWithoutCoordinated, collected };
  });
}
