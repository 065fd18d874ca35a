import { circularMean } from '../stats/circularMean.js';
import type { SignalInput } from './signalInput.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Constants of the signals `sleep_gap` and `circadian_entropy`. */
export const sleepDefaults = Object.freeze({
  /** Hours of the quietest stretch looked for: a night's sleep and what goes before and after. */
  hours: 9,
  /** Comments after so long a silence begin a visit; a visit counts once, however many comments it has. */
  visitMs: 3_600_000,
  /** Visits of a week without which the week says nothing. */
  minWeekVisits: 3,
  /** Visits in such weeks needed. */
  minVisits: 10,
  /** Days with a comment needed. */
  minDays: 5,
});

/** What the weeks of an account say about its sleep; the array is used again for the next account. */
export interface SleepFit {
  /** Days with a comment. */
  readonly days: number;
  /** Visits in the weeks that count. */
  readonly visits: number;
  /** Of them, in the quietest stretch of their week. */
  readonly asleep: number;
  /** Hours of each since the stretch began, 0 to 24. */
  readonly sinceSleep: Float64Array;
}

/**
 * Finds for every week of each account the nine hours of the day in which it visits least.
 *
 * No time zone is asked for or guessed: the stretch may lie anywhere, so night workers and travellers sleep like all; and it may
 * lie elsewhere the next week, so those on rotating shifts do, too. Weeks begin on Monday, UTC. Of stretches that are
 * equally quiet the one most opposite to the circular mean of the week's visits is taken.
 */
export function visitSleep(
  { table, accounts, firstOf, rows }: SignalInput,
  visit: (account: number, fit: SleepFit) => void,
): void {
  const { visitMs, minWeekVisits, minVisits, minDays } = sleepDefaults;
  for (let account = 0; account < accounts; account++) {
    const [first, end] = [firstOf[account]!, firstOf[account + 1]!];
    if (end - first < minVisits) continue;
    const sinceSleep = new Float64Array(end - first);
    let [days, lastDay, visits, asleep, last] = [0, NaN, 0, 0, -Infinity];
    for (let i = first; i < end;) {
      const week = weekOf(table.at[rows[i]!]!);
      let ofWeek = 0;
      for (; i < end && weekOf(table.at[rows[i]!]!) === week; i++) {
        const at = table.at[rows[i]!]!;
        if (Math.floor(at / day) !== lastDay) days++;
        lastDay = Math.floor(at / day);
        if (at - last >= visitMs) sinceSleep[visits + ofWeek++] = (((at % day) + day) % day) / hour;
        last = at;
      }
      if (ofWeek < minWeekVisits) continue;
      asleep += alignWeek(sinceSleep.subarray(visits, visits + ofWeek));
      visits += ofWeek;
    }
    if (visits < minVisits || days < minDays) continue;
    visit(account, { days, visits, asleep, sinceSleep: sinceSleep.subarray(0, visits) });
  }
}

/** Weeks since a Monday. */
function weekOf(at: number): number {
  return Math.floor((at / day + 3) / 7);
}

/** Turns hours of the day into hours since the quietest stretch began; gives the visits in that stretch. */
function alignWeek(hours: Float64Array): number {
  const direction = circularMean(hours.map((hour) => (2 * Math.PI * hour) / 24)).mean;
  // Hours that cancel out have no middle; any will do.
  const mean = Number.isNaN(direction) ? 0 : (direction * 24) / (2 * Math.PI);
  let [fewest, best, start] = [Infinity, Infinity, 0];
  for (let candidate = 0; candidate < 24; candidate++) {
    let inside = 0;
    for (let i = 0; i < hours.length; i++) {
      const since = hours[i]! - candidate;
      if ((since < 0 ? since + 24 : since) < sleepDefaults.hours) inside++;
    }
    const fromOpposite = Math.abs(((candidate + sleepDefaults.hours / 2 - mean + 48) % 24) - 12);
    if (inside > fewest || (inside === fewest && fromOpposite >= best)) continue;
    [fewest, best, start] = [inside, fromOpposite, candidate];
  }
  for (let i = 0; i < hours.length; i++) hours[i] = (hours[i]! - start + 24) % 24;
  return fewest;
}
