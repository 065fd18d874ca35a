import type { SignalColumn } from '../model/signal.js';
import { createRandom, type Random } from '../stats/random.js';
import { measureBurstiness, measureMemory } from './gapStatistics.js';
import { visitGaps } from './ownGaps.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';

/** Constants of the signal `gap_memory`. */
export const gapMemoryDefaults = Object.freeze({
  /** The memory of twenty gaps without any has a deviation of 0.23. */
  minGaps: 20,
  /** Orders of the gaps tried at most. */
  orders: 999,
  /** Enough orders as extreme as the true one: trying goes no further. */
  enough: 10,
});

/**
 * Gaps that make up for each other: after a long gap a short one, as when a clock sets the moments and delays vary.
 *
 * What it can wrongly flag: somebody who writes at lunch and in the evening, day by day without an exception.
 *
 * Formula: max(0, −M), M the correlation of each gap with the next (see `measureMemory`); 0 if the gaps are burstier than
 * chance (B ≥ 0, see `measureBurstiness`): people write several comments at a visit, so their long silences stand between
 * short gaps anyhow. p = share of random orders of the account's own gaps with as small an M, 1 if B ≥ 0; trying stops at the tenth such order (Besag & Clifford), after 999 at the latest.
 *
 * Opportunities: gaps; at least 20. Cost: O(comments · orders tried), mostly some 20.
 * Source: Goh & Barabási 2008, https://doi.org/10.1209/0295-5075/81/48002; Besag & Clifford 1991,
 * https://doi.org/10.1093/biomet/78.2.301
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureGapMemory } from 'in-concert';
 * // Moments on a grid of an hour, each early or late by turns.
 * const rows = Array.from({ length: 30 }, (_, k) => ({ account: 'a', at: 3_600_000 * k + 600_000 * (k % 2), text: 'x' }));
 * const signal = measureGapMemory(arrangeSignalInput(buildCommentTable(rows)));
 * [Number(signal.value[0]!.toFixed(6)), signal.p[0]]; // => [1, 0.001]
 */
export function measureGapMemory(input: SignalInput): SignalColumn {
  const column = createSignalColumn('gap_memory', input.accounts);
  const random = createRandom(input.seed);
  visitGaps(input, gapMemoryDefaults.minGaps, (account, gaps) => {
    const memory = measureMemory(gaps);
    column.opportunities[account] = gaps.length;
    if (Number.isNaN(memory)) return;
    const isEven = measureBurstiness(gaps) < 0;
    column.value[account] = isEven ? Math.max(0, -memory) : 0;
    column.p[account] = isEven ? compareOrders(gaps, memory, random) : 1;
  });
  return column;
}

/** Shuffles the gaps until enough orders have as small a memory. */
function compareOrders(gaps: Float64Array, memory: number, random: Random): number {
  const { orders, enough } = gapMemoryDefaults;
  let asSmall = 0;
  for (let tried = 1; tried <= orders; tried++) {
    for (let last = gaps.length - 1; last > 0; last--) {
      const other = random.integer(last + 1);
      const kept = gaps[last]!;
      gaps[last] = gaps[other]!;
      gaps[other] = kept;
    }
    if (measureMemory(gaps) <= memory + 1e-12 && ++asSmall === enough) return enough / tried;
  }
  return (asSmall + 1) / (orders + 1);
}
