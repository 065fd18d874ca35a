import type { CannotSay, PlaceboTest } from '../../model/eventStudy.js';
import { say } from '../../words/say.js';
import type { Stretch } from '../eventWindows.js';
import type { AccountSummer } from './accountWindows.js';
import { countIndependent, listPlaceboWindows } from './placeboDates.js';
import type { WindowStatistic } from './placeboStatistics.js';
import { refuseShortages } from './refuse.js';
import type { StudyWindows } from './studyWindows.js';

export interface PlaceboOptions {
  /** Placebo dates stand this far apart. */
  readonly stepHours: number;
  /** Fewer accounts on a side (or in both windows, for the change within accounts) leave a date out. */
  readonly minAccounts: number;
  /** Fewer quiet dates that share no time give no p. */
  readonly minIndependent: number;
}

/** Six hours: four a day. Nineteen quiet dates that share no time are the fewest that can give p = 0.05. */
export const placeboDefaults: PlaceboOptions = { stepHours: 6, minAccounts: 10, minIndependent: 19 };

/**
 * Holds the estimate at an event against the same estimate on quiet dates: how often does nothing look like this?
 *
 * The quiet dates know what no formula does: how moods drift, how threads come and go. Each estimate is divided by its
 * account-clustered error, so that a date with few accounts, such as one in an outage, is not taken for a large effect.
 *
 * Can wrongly say: quiet dates that were not quiet hide an effect; a period whose quiet time is unlike the event's (a
 * holiday, an election) compares with the wrong thing.
 *
 * Formula: m = number of quiet dates that share no time, s = share of all quiet dates with |ratio| at least as large;
 * p = (m·s + 1) / (m + 1). Overlapping dates refine s, but count only as the independent dates they are worth.
 * Defaults: {@link placeboDefaults}.
 * Cost: O(comments in the windows) for each date.
 * Source: Abadie, Diamond & Hainmueller (2010), https://doi.org/10.1198/jasa.2009.ap08746 (placebo tests); Davison & Hinkley,
 * Bootstrap Methods (1997), 4.2.
 *
 * @param busy Stretches no placebo window may touch: other events' windows, gaps, outages, this event's own.
 * @example
 * import { buildCommentTable, measureShift, prepareAccountWindows, testPlacebo } from 'in-concert';
 * const hour = 3_600_000;
 * const table = buildCommentTable(Array.from({ length: 960 }, (_, i) => ({ account: `a${i % 12}`, at: i * hour, text: 'x' })));
 * const values = Float64Array.from({ length: 960 }, (_, i) => Math.sin(i * i) + (i >= 912 ? 5 : 0));
 * const windows = { at: 912 * hour, before: [{ from: 888 * hour, to: 912 * hour }], after: [{ from: 912 * hour, to: 936 * hour }] };
 * const busy = [{ from: 888 * hour, to: 960 * hour }];
 * const data = { from: 0, to: 960 * hour };
 * const test = testPlacebo(prepareAccountWindows(table, values), windows, data, busy, measureShift, { minIndependent: 10 });
 * test.kind === 'estimate' && [test.independent, test.p]; // => [18, 1 / 19]
 */
export function testPlacebo(
  sum: AccountSummer,
  windows: StudyWindows,
  data: Stretch,
  busy: readonly Stretch[],
  statistic: WindowStatistic,
  options: Partial<PlaceboOptions> = {},
): PlaceboTest | CannotSay {
  const { stepHours, minAccounts, minIndependent } = { ...placeboDefaults, ...options };
  if (!(stepHours > 0)) throw new RangeError(`testPlacebo: stepHours must be > 0 (got ${stepHours})`);
  const own = statistic(sum(windows.before, windows.after));
  const used: StudyWindows[] = [];
  const placebos: { readonly at: number; readonly estimate: number; readonly ratio: number }[] = [];
  for (const moved of listPlaceboWindows(windows, data, busy, stepHours)) {
    const result = statistic(sum(moved.before, moved.after));
    if (result.accounts < minAccounts || !(result.standardError > 0)) continue;
    used.push(moved);
    placebos.push({ at: moved.at, estimate: result.estimate, ratio: result.estimate / result.standardError });
  }
  const independent = countIndependent(used);
  const refusal = refuseShortages([
    { what: say`accounts in the windows of the event`, needed: minAccounts, found: own.accounts },
    { what: say`accounts that differ`, needed: 1, found: own.standardError > 0 ? own.accounts : 0 },
    { what: say`quiet dates that share no time`, needed: minIndependent, found: independent },
  ]);
  if (refusal !== null) return refusal;
  const ratio = own.estimate / own.standardError;
  const bound = Math.abs(ratio) - 1e-9;
  const share = placebos.filter((placebo) => Math.abs(placebo.ratio) >= bound).length / placebos.length;
  const p = (independent * share + 1) / (independent + 1);
  return { kind: 'estimate', estimate: own.estimate, ratio, p, placebos, independent };
}
