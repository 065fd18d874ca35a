import type { CommentTable } from '../../model/commentTable.js';
import type { ValueSeries } from '../../model/eventStudy.js';
import { findCollectionGaps, type CollectionGap } from '../collectionGaps.js';
import { findRow } from '../findRow.js';
import { hourMs } from '../hours.js';
import { checkValues } from './checkValues.js';

export interface ValueSeriesOptions {
  readonly binHours: number;
  /** UTC ms at which some bin starts. */
  readonly alignTo: number;
  /** Null: found by `findCollectionGaps`. */
  readonly gaps: readonly CollectionGap[] | null;
}

/** Six hours: a bin of a small section still holds some accounts, and a day four bins. */
export const valueSeriesDefaults: ValueSeriesOptions = { binHours: 6, alignTo: 0, gaps: null };

/**
 * Mean of any number that each comment has (mood, stance, share of a group as 0 and 1), bin by bin, as columns for the models.
 *
 * Can wrongly suggest a change where other people came: see `decomposeShift`.
 *
 * Formula: mean over the comments of the bin whose value is not NaN. A bin inside a gap of the collection is NaN throughout; a collected
 * bin without comments has 0 comments and a NaN mean.
 * Defaults: {@link valueSeriesDefaults}.
 * Cost: O(comments + bins), and the search for gaps when none are given.
 *
 * @param values One for each comment of the table; NaN where there is none.
 * @throws RangeError when values do not fit the table, or binHours is not above 0.
 * @example
 * import { buildCommentTable, buildValueSeries } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T00:10:00Z', text: 'good' },
 *   { account: 'bek', at: '2022-01-05T05:00:00Z', text: 'bad' },
 *   { account: 'ann', at: '2022-01-05T14:00:00Z', text: 'good' },
 * ]);
 * const series = buildValueSeries(table, Float64Array.of(1, 0, 0.5), { gaps: [] });
 * Array.from(series.values, (value) => (Number.isNaN(value) ? null : value)); // => [0.5, null, 0.5]
 * Array.from(series.accounts); // => [2, 0, 1]
 */
export function buildValueSeries(
  table: CommentTable,
  values: Float64Array,
  options: Partial<ValueSeriesOptions> = {},
): ValueSeries {
  const settings = { ...valueSeriesDefaults, ...options };
  const { binHours, alignTo } = settings;
  if (!(binHours > 0)) throw new RangeError(`buildValueSeries: binHours must be > 0 (got ${binHours})`);
  checkValues('buildValueSeries', values, table.rows);
  const { at, rows } = table;
  const bin = binHours * hourMs;
  const first = rows === 0 ? 0 : Math.floor((at[0]! - alignTo) / bin);
  const bins = rows === 0 ? 0 : Math.floor((at[rows - 1]! - alignTo) / bin) - first + 1;
  const from = alignTo + first * bin;
  const means = new Float64Array(bins).fill(NaN);
  const comments = new Float64Array(bins);
  const accounts = new Float64Array(bins);
  const gaps = settings.gaps ?? findCollectionGaps(at);
  const seenIn = new Int32Array(table.account.values.length).fill(-1);
  for (let index = 0, row = 0, gap = 0; index < bins; index++) {
    const to = from + (index + 1) * bin;
    const end = findRow(at, to);
    while (gap < gaps.length && gaps[gap]!.to <= to - bin) gap++;
    if (row === end && gap < gaps.length && gaps[gap]!.from < to) {
      comments[index] = NaN;
      accounts[index] = NaN;
      continue;
    }
    let sum = 0;
    let count = 0;
    let people = 0;
    for (; row < end; row++) {
      const value = values[row]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
      const account = table.account.codes[row]!;
      if (account < 0 || seenIn[account] === index) continue;
      seenIn[account] = index;
      people++;
    }
    means[index] = sum / count;
    comments[index] = count;
    accounts[index] = people;
  }
  return { from, binHours, values: means, comments, accounts };
}
