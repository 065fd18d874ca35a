import type { SignalColumn } from '../../model/signal.js';
import { binomialTail } from '../../stats/binomialTail.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Windows in which registrations are counted, and the time around that tells how many there would be. */
export const batchRegistrationDefaults = Object.freeze({
  windows: Object.freeze([
    { withinMs: hour, aroundMs: day },
    { withinMs: day, aroundMs: 30 * day },
  ]),
  /** Accounts with a known date, needed. */
  minAccounts: 20,
});

/**
 * Batch registration: more accounts of the data registered within an hour or a day of this one than the time around gives.
 *
 * What it can wrongly flag: people who signed up together because something happened (a blocked platform, a first broadcast,
 * a school class), and within the day the hours at which people are awake. Dates are few compared with all accounts of a
 * platform, so even a real batch shows only if several of it comment here.
 *
 * Formula: of the N other accounts registered within W of this one, c did so within w. At an even rate
 * c ~ Binomial(N, π), π = w / W as far as both lie within the dates of the data (exact, Przyborowski & Wilenski). w = 1 hour
 * in W = 1 day, and 1 day in 30 days, either way; p is the smaller one doubled, value = c − N·π there. Where the source has no
 * dates but numbers its accounts in turn (VK, Telegram, X), the four nearest ids are held against those around:
 * value and p of `idNeighbours` in the account facts.
 *
 * Opportunities: the other accounts with a date or number; at least 19 with a date. Cost: O(accounts · log accounts).
 * Source: Przyborowski & Wilenski 1940, https://doi.org/10.1093/biomet/31.3-4.313
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureBatchRegistration } from 'in-concert';
 * const rows = Array.from({ length: 30 }, (_, k) => ({
 *   account: `a${k}`, at: '2022-01-05T00:00:00Z', text: 'x',
 *   registered: Date.UTC(2021, 0, 1) + (k < 5 ? 60_000 * k : 86_400_000 * k),
 * }));
 * const signal = measureBatchRegistration(arrangeSignalInput(buildCommentTable(rows)));
 * [signal.p[0] < 0.01, signal.p[20] > 0.1]; // => [true, true]
 */
export function measureBatchRegistration({ table, accounts }: SignalInput): SignalColumn {
  const column = createSignalColumn('batch_registration', accounts);
  const facts = table.accountFacts ?? null;
  if (facts === null) return column;
  const dates = measureDates(facts.registeredAt);
  const numbered = facts.idNeighbours.filter((value) => !Number.isNaN(value)).length;
  for (let account = 0; account < accounts; account++) {
    const hasDate = !Number.isNaN(dates.p[account]!);
    const hasNumber = !Number.isNaN(facts.idNeighboursP[account]!);
    if (!hasDate && !hasNumber) continue;
    column.value[account] = hasDate ? dates.excess[account]! : facts.idNeighbours[account]!;
    column.p[account] = hasDate ? dates.p[account]! : facts.idNeighboursP[account]!;
    column.opportunities[account] = (hasDate ? dates.known : numbered) - 1;
  }
  return column;
}

function measureDates(registeredAt: Float64Array): {
  readonly known: number;
  readonly excess: Float64Array;
  readonly p: Float64Array;
} {
  const excess = new Float64Array(registeredAt.length).fill(NaN);
  const p = new Float64Array(registeredAt.length).fill(NaN);
  const sorted = registeredAt.filter((at) => !Number.isNaN(at)).sort();
  const known = sorted.length;
  if (known < batchRegistrationDefaults.minAccounts) return { known, excess, p };
  const precision = findPrecision(sorted);
  const { windows } = batchRegistrationDefaults;
  for (let account = 0; account < registeredAt.length; account++) {
    const at = registeredAt[account]!;
    if (Number.isNaN(at)) continue;
    p[account] = 1;
    excess[account] = -Infinity;
    for (const { withinMs, aroundMs } of windows) {
      const others = countWithin(sorted, at, aroundMs) - 1;
      const close = countWithin(sorted, at, withinMs) - 1;
      const share =
        measureWindow(sorted, at, withinMs, precision) / measureWindow(sorted, at, aroundMs, precision);
      const expected = others * share;
      const chance = close > expected ? windows.length * binomialTail(others, share, close) : 1;
      if (chance < p[account]! || (chance >= 1 && close - expected > excess[account]!)) {
        p[account] = Math.min(1, chance);
        excess[account] = close - expected;
      }
    }
  }
  return { known, excess, p };
}

/** What all dates are rounded to: days, hours, or nothing that matters. */
function findPrecision(dates: Float64Array): number {
  return [day, hour].find((unit) => dates.every((at) => at % unit === 0)) ?? 0;
}

/** Length of the time within reach of a date, as far as the dates go; a rounded date may lie anywhere in its unit. */
function measureWindow(sorted: Float64Array, at: number, reach: number, precision: number): number {
  const from = Math.max(sorted[0]!, at - reach);
  const to = Math.min(sorted[sorted.length - 1]!, at + reach);
  return (
    Math.floor(precision === 0 ? to - from : (to - from) / precision) * (precision || 1) + (precision || 1)
  );
}

function countWithin(sorted: Float64Array, at: number, reach: number): number {
  return countBelow(sorted, at + reach + 1) - countBelow(sorted, at - reach);
}

function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
