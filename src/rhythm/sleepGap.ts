import type { SignalColumn } from '../model/signal.js';
import { compareWithPeers } from './compareWithPeers.js';
import { groupPeers } from './peers.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';
import { visitSleep } from './sleepWindow.js';

/**
 * No gap for sleep: comments come also in the hours of the day in which the account comments least.
 *
 * What it can wrongly flag: an account shared by several people (a newsroom, a married couple), somebody with shifts that
 * change within the week or with free days lived at other hours, a newborn child, sleeplessness, travel through time zones.
 *
 * Formula: comments after an hour's silence begin a visit. For every week, the nine hours of the day with the fewest visits,
 * wherever they lie; value = (visits in them, all weeks together, − 1) / visits, at least 0: one bad night is forgiven. A
 * person's is near 0; with thirty visits spread evenly over day and night it is about 0.1, with hundreds 0.375. p: as many
 * visits in them by an account with about as many (beta-binomial, see `compareWithPeers`).
 *
 * Opportunities: days with a comment; at least 5, and 10 visits in weeks of 3 or more. Cost: 24 steps a visit.
 * Source: the daily rhythm of online activity and its phase by account: Aledavood et al. 2015,
 * https://doi.org/10.3389/fphy.2015.00073; Leypunskiy et al. 2018, https://doi.org/10.1016/j.cub.2018.10.016
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureSleepGap } from 'in-concert';
 * const write = (account: string, hours: number[]) =>
 *   Array.from({ length: 35 }, (_, k) => ({ account, at: 3_600_000 * (24 * k + hours[k % hours.length]!), text: 'x' }));
 * const table = buildCommentTable([...write('day', [8, 12, 17, 22]), ...write('all', [10, 2, 6, 14, 18, 22])]);
 * Array.from(measureSleepGap(arrangeSignalInput(table)).value, (share) => share > 0.15); // => [false, true]
 */
export function measureSleepGap(input: SignalInput): SignalColumn {
  const column = createSignalColumn('sleep_gap', input.accounts);
  const asleep = new Float64Array(input.accounts);
  const visits = new Float64Array(input.accounts).fill(-1);
  visitSleep(input, (account, fit) => {
    column.opportunities[account] = fit.days;
    column.value[account] = Math.max(0, fit.asleep - 1) / fit.visits;
    asleep[account] = fit.asleep;
    visits[account] = fit.visits;
  });
  column.p.set(compareWithPeers({ happened: asleep, possible: visits }, groupPeers(visits)).p);
  return column;
}
