import type { SignalColumn } from '../model/signal.js';
import { createRandom } from '../stats/random.js';
import { measureBurstiness } from './gapStatistics.js';
import { visitGaps } from './ownGaps.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';

/** Constants of the signal `regular_gaps`. */
export const regularGapsDefaults = Object.freeze({
  /** Fewer gaps say too little: the burstiness of ten random gaps has a deviation of about 0.15. */
  minGaps: 10,
  /** Random series for each length; p cannot be smaller than 1 / (draws + 1). */
  draws: 9999,
});

/**
 * Regular gaps: comments come at more even intervals than chance would bring them.
 *
 * What it can wrongly flag: reminders, exports with times rounded to the hour or day, somebody who looks in once a day at
 * the same hour. People's gaps are burstier than chance, so the value of nearly everybody is 0.
 *
 * Formula: max(0, −B), B the burstiness of the gaps between the account's own comments, corrected for their number (see
 * `measureBurstiness`). p = share of random series of as many gaps (Poisson process: exponential gaps) with as small a B, by
 * 9,999 draws. B√n hardly depends on the number n of gaps, so draws are made for lengths 30 % apart and serve those between.
 *
 * Opportunities: gaps; at least 10. Cost: O(comments) and half a second for the draws.
 * Source: Kim & Jo 2016, https://doi.org/10.1103/PhysRevE.94.032311; the null distribution is that of Greenwood 1946,
 * https://doi.org/10.2307/2981176
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureRegularGaps } from 'in-concert';
 * const rows = Array.from({ length: 20 }, (_, k) => ({ account: 'a', at: 600_000 * k, text: 'x' }));
 * const signal = measureRegularGaps(arrangeSignalInput(buildCommentTable(rows)));
 * [signal.value[0], signal.p[0], signal.opportunities[0]]; // => [1, 0.0001, 19]
 */
export function measureRegularGaps(input: SignalInput): SignalColumn {
  const { minGaps } = regularGapsDefaults;
  const column = createSignalColumn('regular_gaps', input.accounts);
  const chance = createChance(input.seed);
  visitGaps(input, minGaps, (account, gaps) => {
    const burstiness = measureBurstiness(gaps);
    column.opportunities[account] = gaps.length;
    if (Number.isNaN(burstiness)) return;
    column.value[account] = Math.max(0, -burstiness);
    column.p[account] = chance(burstiness, gaps.length);
  });
  return column;
}

/** P(B of n random gaps ≤ burstiness), from tables made when they are first needed. */
function createChance(seed: number): (burstiness: number, n: number) => number {
  const { minGaps, draws } = regularGapsDefaults;
  const tables = new Map<number, Float64Array>();
  return (burstiness, n) => {
    const step = Math.min(14, Math.floor(Math.log(n / minGaps) / Math.log(1.3) + 1e-9));
    const size = Math.round(minGaps * 1.3 ** step);
    let table = tables.get(step);
    if (table === undefined) tables.set(step, (table = drawTable(seed + step, size, draws)));
    const scaled = burstiness * Math.sqrt(n);
    let low = 0;
    for (let high = table.length; low < high;) {
      const middle = (low + high) >>> 1;
      if (table[middle]! <= scaled) low = middle + 1;
      else high = middle;
    }
    return (low + 1) / (draws + 1);
  };
}

/** B√n of random series, in ascending order. */
function drawTable(seed: number, size: number, draws: number): Float64Array {
  const random = createRandom(seed);
  const gaps = new Float64Array(size);
  const table = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < size; i++) gaps[i] = random.exponential(1);
    table[draw] = measureBurstiness(gaps) * Math.sqrt(size);
  }
  return table.sort();
}
