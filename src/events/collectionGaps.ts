import { estimateBurstiness } from './burstiness.js';
import { estimateDailyRhythm, type DailyRhythm } from './dailyRhythm.js';
import { findRow } from './findRow.js';
import { hourMs } from './hours.js';

/** A stretch in which nothing was collected. `from` is the last comment before it, `to` the first after it (UTC ms). */
export interface CollectionGap {
  readonly from: number;
  readonly to: number;
  /** Comments that the rhythm of the section would have brought in that time. */
  readonly expected: number;
}

export interface CollectionGapOptions {
  /** Shorter silences are never gaps. */
  readonly minHours: number;
  /** A section with fewer comments has no rhythm to speak of, and no gaps. */
  readonly minComments: number;
  /** A silence is a gap when the rhythm gives it a smaller probability than this. */
  readonly maxProbability: number;
  /** Collected hours on each side of a silence that tell how busy the section was then. */
  readonly neighbourHours: number;
}

/**
 * Three hours: shorter holes hardly move a daily mean. 200 comments: fewer do not show how long the usual silences are. 1e-6: not one
 * false gap in three centuries of three-hour stretches. A day: one full round of the clock.
 */
export const collectionGapDefaults: CollectionGapOptions = {
  minHours: 3,
  minComments: 200,
  maxProbability: 1e-6,
  neighbourHours: 24,
};

/**
 * Stretches in which nobody at all commented for far longer than the rhythm of the section explains.
 *
 * One place falling silent while others go on is never a gap: a single comment from anybody ends a silence.
 *
 * Can wrongly call a gap: an outage that silenced everybody (the two look the same in the data), a section that closes
 * each weekend, comments switched off for a time. Can miss a gap: at night, in a section with a comment or two an hour
 * or with fewer than `minComments`, or before the first and after the last comment.
 *
 * Formula: a silence from a to b has probability exp(−λ / φ), where λ = min(level before, level after) · ∫ profile from a to b.
 * The profile is the mean rate of each UTC hour of the day, with hourly counts above their 95th percentile cut to it. A
 * level is comments / ∫ profile over the `neighbourHours` collected hours on that side; the quieter side counts, and hours
 * beyond the data's ends count as silent, so a section that dies away has no gap. φ ≥ 1 is the burstiness: how many times
 * longer than Poisson the long silences of this section are. Gaps found leave the profile and the levels, and the search
 * is repeated until it finds no more.
 * Defaults: {@link collectionGapDefaults}.
 * Cost: O(comments · log comments) for the burstiness, and only when some silence is long enough.
 *
 * @param at UTC ms, in time order.
 * @throws RangeError when an option is out of range.
 * @example
 * import { findCollectionGaps } from 'in-concert';
 * const minute = 60_000;
 * const at = Float64Array.from({ length: 2000 }, (_, i) => (i < 1000 ? i : i + 3000) * 3 * minute);
 * const gaps = findCollectionGaps(at);
 * gaps.map((gap) => Math.round((gap.to - gap.from) / (60 * minute))); // => [150]
 */
export function findCollectionGaps(
  at: Float64Array,
  options: Partial<CollectionGapOptions> = {},
): readonly CollectionGap[] {
  const settings = { ...collectionGapDefaults, ...options };
  checkOptions(settings);
  const silences: number[] = [];
  for (let i = 0; i + 1 < at.length; i++) {
    if (at[i + 1]! - at[i]! >= settings.minHours * hourMs) silences.push(i);
  }
  if (silences.length === 0 || at.length < settings.minComments) return [];

  let gaps: CollectionGap[] = [];
  let rhythm = estimateDailyRhythm(at, gaps);
  const enough = -Math.log(settings.maxProbability) * estimateBurstiness(at, rhythm);
  for (;;) {
    const known = new Set(gaps.map((gap) => gap.from));
    const found = gaps.slice();
    for (const i of silences) {
      const from = at[i]!;
      const to = at[i + 1]!;
      if (known.has(from)) continue;
      const expected = rhythm.between(from, to) * lowerLevel(at, i, gaps, rhythm, settings.neighbourHours);
      if (expected > enough) found.push({ from, to, expected });
    }
    if (found.length === gaps.length) return gaps;
    gaps = found.sort((one, other) => one.from - other.from);
    rhythm = estimateDailyRhythm(at, gaps);
  }
}

/**
 * Comments per unit of the profile in the collected hours before and after the silence behind row `i`: the quieter side. The two
 * comments that bound the silence do not count: without them it would not be a silence.
 */
function lowerLevel(
  at: Float64Array,
  i: number,
  gaps: readonly CollectionGap[],
  rhythm: DailyRhythm,
  hours: number,
): number {
  const from = at[i]!;
  let start = from - hours * hourMs;
  let rounds = 0;
  for (let g = gaps.length - 1; g >= 0; g--) {
    const gap = gaps[g]!;
    if (gap.to > from || gap.to <= start) continue;
    start -= gap.to - gap.from;
    rounds += rhythm.between(gap.from, gap.to);
  }
  const before = (i - findRow(at, start)) / (rhythm.between(start, from) - rounds);

  const to = at[i + 1]!;
  let end = to + hours * hourMs;
  rounds = 0;
  for (const gap of gaps) {
    if (gap.from < to || gap.from >= end) continue;
    end += gap.to - gap.from;
    rounds += rhythm.between(gap.from, gap.to);
  }
  const after = (findRow(at, end) - (i + 2)) / (rhythm.between(to, end) - rounds);
  return Math.min(before, after);
}

function checkOptions({ minHours, maxProbability, neighbourHours }: CollectionGapOptions): void {
  if (!(minHours > 0)) throw new RangeError(`findCollectionGaps: minHours must be > 0 (got ${minHours})`);
  if (!(neighbourHours > 0)) {
    throw new RangeError(`findCollectionGaps: neighbourHours must be > 0 (got ${neighbourHours})`);
  }
  if (!(maxProbability > 0 && maxProbability < 1)) {
    throw new RangeError(
      `findCollectionGaps: maxProbability must be between 0 and 1 (got ${maxProbability})`,
    );
  }
}
