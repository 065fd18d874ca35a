import type { CoActionHistogram } from '../model/analysis.js';

/** Where a histogram of co-actions leaves chance. */
export interface ChanceDeparture {
  /** Least number of co-actions from which on chance explains at most the level's share of the pairs. */
  readonly coActions: number;
  /** Pairs with at least so many co-actions: seen, and expected by chance. */
  readonly observed: number;
  readonly expected: number;
}

/**
 * The least k such that, of the pairs with k co-actions or more, chance explains at most the share `level`; null when there is none.
 *
 * What it can wrongly flag: it looks at all pairs together, not at each against its own chance, so it is a picture of the result and
 * not the test: the q-value of each pair is.
 *
 * Cost: linear in the histogram.
 *
 * @example
 * import { leaveChance } from 'in-concert';
 * const histogram = { trace: 'same text', windowSeconds: 60, observed: [120, 9, 3], expected: [118, 1.5, 0.01] };
 * leaveChance(histogram, { level: 0.05 }); // => { coActions: 3, observed: 3, expected: 0.01 }
 */
export function leaveChance(
  histogram: CoActionHistogram,
  options: { readonly level: number },
): ChanceDeparture | null {
  const length = Math.max(histogram.observed.length, histogram.expected.length);
  let observed = 0;
  let expected = 0;
  let departure: ChanceDeparture | null = null;
  for (let index = length - 1; index >= 0; index--) {
    observed += histogram.observed[index] ?? 0;
    expected += histogram.expected[index] ?? 0;
    if (observed === 0) continue;
    if (expected > options.level * observed) break;
    departure = { coActions: index + 1, observed, expected };
  }
  return departure;
}
