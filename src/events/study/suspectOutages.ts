import type { CommentTable } from '../../model/commentTable.js';
import type { AccountPlaces, SuspectedOutage } from '../../model/exposure.js';
import { findCollectionGaps, type CollectionGap } from '../collectionGaps.js';
import { hourMs } from '../hours.js';
import { estimateDispersion, expectComments, type HourlyCounts } from './placeRhythm.js';

export interface SuspectOptions {
  /** Chance of a single false outage of a place in the whole time. */
  readonly maxProbability: number;
  /** The kind of outage looked for: the place writes this share of what is expected. */
  readonly access: number;
  /** Days on each side that tell how busy the place was then. */
  readonly neighbourDays: number;
  /** A place with fewer comments has no rhythm to speak of. */
  readonly minComments: number;
  /** Null: found by `findCollectionGaps`. */
  readonly gaps: readonly CollectionGap[] | null;
}

/** One place in a thousand is wrongly suspected. An access of a fifth finds total and nearly total outages. A week to each side has every weekday. */
export const suspectDefaults: SuspectOptions = {
  maxProbability: 1e-3,
  access: 0.2,
  neighbourDays: 7,
  minComments: 200,
  gaps: null,
};

/**
 * Outages suspected from the comments alone: times in which one place fell nearly silent while others went on.
 *
 * Told apart from a failed collection and a holiday (the others are quiet, too) and from the night (the place is always quiet then). Where
 * everybody falls silent at once the data cannot tell an outage from a failed collection: that is a gap (`findCollectionGaps`).
 *
 * Can wrongly suspect: a place whose own channel was closed, a local holiday, a campaign by which people of one place are silent on purpose.
 * Can miss: outages of places with few comments, outages over half open, the first and the last days.
 *
 * Formula: expected comments e_h of a place in each hour = the smaller of its own rhythm and its usual ratio to the others' comments, at that
 * hour of the day and the level of the days around. Each hour scores (c_h ln a + e_h (1 − a)) / φ: the log-likelihood of access a against full
 * access, over the dispersion φ. Stretches of the largest summed score count above ln(hours / maxProbability). What is found leaves the rhythm and
 * the search is repeated until nothing new comes.
 * Defaults: {@link suspectDefaults}.
 * Cost: O(comments + places × hours) for each round, of which there are two or three.
 * Source: Page (1954), https://doi.org/10.2307/2333009 (cumulative sums of log-likelihood ratios).
 *
 * @returns In the order of places, then of time; hours are the finest grain.
 * @example
 * import { buildCommentTable, suspectOutages } from 'in-concert';
 * const hour = 3_600_000;
 * const rows = Array.from({ length: 4000 }, (_, i) => ({ account: i % 2 ? 'ann' : 'bek', at: i * 0.1 * hour, text: 'x' }));
 * const table = buildCommentTable(rows.filter(({ account, at }) => account === 'ann' || at < 200 * hour || at >= 230 * hour));
 * const places = { names: ['Almaty'], codes: Int32Array.from([table.account.values.get(0) === 'bek' ? 0 : -1, table.account.values.get(1) === 'bek' ? 0 : -1]) };
 * suspectOutages(table, places).map(({ place, from, to }) => [place, from / hour, to / hour]); // => [['Almaty', 200, 230]]
 */
export function suspectOutages(
  table: CommentTable,
  places: AccountPlaces,
  options: Partial<SuspectOptions> = {},
): readonly SuspectedOutage[] {
  const settings = { ...suspectDefaults, ...options };
  checkSettings(settings);
  if (table.rows === 0) return [];
  const gaps = settings.gaps ?? findCollectionGaps(table.at);
  const first = Math.floor(table.at[0]! / hourMs);
  const hours = Math.floor(table.at[table.rows - 1]! / hourMs) - first + 1;
  const all = new Float64Array(hours);
  const byPlace = places.names.map(() => new Float64Array(hours));
  for (let row = 0; row < table.rows; row++) {
    const hour = Math.floor(table.at[row]! / hourMs) - first;
    all[hour]!++;
    const place = places.codes[table.account.codes[row]!] ?? -1;
    if (place >= 0) byPlace[place]![hour]!++;
  }
  const uncollected = new Uint8Array(hours);
  for (const gap of gaps) {
    uncollected.fill(1, Math.floor(gap.from / hourMs) - first, Math.ceil(gap.to / hourMs) - first);
  }
  return places.names.flatMap((name, index) => {
    const place = byPlace[index]!;
    if (place.reduce((sum, count) => sum + count, 0) < settings.minComments) return [];
    const others = all.map((count, h) => count - place[h]!);
    return searchPlace({ first, place, others }, uncollected, settings).map((found) => ({
      place: name,
      ...found,
    }));
  });
}

function searchPlace(
  counts: HourlyCounts,
  uncollected: Uint8Array,
  settings: SuspectOptions,
): readonly Omit<SuspectedOutage, 'place'>[] {
  const { access, maxProbability, neighbourDays } = settings;
  const { first, place } = counts;
  const enough = Math.log(place.length / maxProbability);
  let left = uncollected;
  for (;;) {
    const expected = expectComments(counts, left, neighbourDays);
    const dispersion = estimateDispersion(place, expected, left);
    const scores = place.map((count, h) =>
      uncollected[h] === 1 ? 0 : (count * Math.log(access) + expected[h]! * (1 - access)) / dispersion,
    );
    const found = findRuns(scores, enough);
    const next = uncollected.slice();
    for (const { from, to } of found) next.fill(1, from, to);
    // Only grows, so that the search ends; what is found once is left out of the rhythm for good.
    const grown = next.map((mark, h) => Math.max(mark, left[h]!));
    if (grown.some((mark, h) => mark !== left[h])) {
      left = grown;
      continue;
    }
    return found.map(({ from, to, score }) => {
      let comments = 0;
      let usual = 0;
      for (let h = from; h < to; h++) {
        comments += place[h]!;
        usual += uncollected[h] === 1 ? 0 : expected[h]!;
      }
      return {
        from: (first + from) * hourMs,
        to: (first + to) * hourMs,
        comments,
        expected: usual,
        access: comments / usual,
        evidence: score,
      };
    });
  }
}

/** Stretches whose summed score exceeds `enough`: each from where the sum left zero to its highest point. */
function findRuns(
  scores: Float64Array,
  enough: number,
): readonly { readonly from: number; readonly to: number; readonly score: number }[] {
  const runs: { readonly from: number; readonly to: number; readonly score: number }[] = [];
  let sum = 0;
  let from = 0;
  let top = { to: 0, score: 0 };
  const close = (): void => {
    if (top.score > enough) runs.push({ from, ...top });
    sum = 0;
    top = { to: 0, score: 0 };
  };
  for (let h = 0; h < scores.length; h++) {
    if (sum === 0) from = h;
    sum = Math.max(0, sum + scores[h]!);
    if (sum > top.score) top = { to: h + 1, score: sum };
    if (sum === 0 || top.score - sum > enough) close();
  }
  close();
  return runs;
}

function checkSettings({ maxProbability, access, neighbourDays }: SuspectOptions): void {
  if (!(maxProbability > 0 && maxProbability < 1)) {
    throw new RangeError(`suspectOutages: maxProbability must be between 0 and 1 (got ${maxProbability})`);
  }
  if (!(access > 0 && access < 1)) {
    throw new RangeError(`suspectOutages: access must be between 0 and 1 (got ${access})`);
  }
  if (!(neighbourDays > 0)) {
    throw new RangeError(`suspectOutages: neighbourDays must be > 0 (got ${neighbourDays})`);
  }
}
