import type { SegmentCost } from './segmentCost.js';

export interface PeltOptions {
  /** Paid for every change. */
  readonly penalty: number;
  /** No segment is shorter. */
  readonly minLength: number;
  /** Adds ln(length) of each segment to its cost, the second half of the modified BIC. */
  readonly lengthTerm: boolean;
}

/**
 * The cheapest way to cut a series into segments (PELT): exact, as if every way had been tried.
 *
 * Can wrongly cut: a trend or a drift looks like steps; outliers look like short segments when `minLength` is small.
 *
 * Formula: min over all cuts of Σ cost(segment) + penalty · (segments − 1). F(t) = min_s F(s) + cost(s, t) + penalty; a start s is
 * dropped once F(s) + cost(s, t) ≥ F(t), as it can never win again. With a shortest length m that is true only from t + m on, so
 * dropping waits m steps; with the length term it is true even when ln(t − s) is left out of cost(s, t), and is judged so.
 * Cost: O(n) when changes keep coming, O(n²) at worst (no change at all).
 * Source: Killick, Fearnhead & Eckley (2012), https://doi.org/10.1080/01621459.2012.737745
 *
 * @returns First positions of all segments but the first, ascending.
 * @throws RangeError when penalty is negative, or minLength is not a whole number of at least the cost's shortest stretch.
 * @example
 * import { createMeanCost, findCheapestCuts } from 'in-concert';
 * const values = Float64Array.of(0, 0.1, 0, 0.1, 5, 5.1, 5, 5.1);
 * const cost = createMeanCost(values, null, 0.01);
 * findCheapestCuts(cost, { penalty: 10, minLength: 2, lengthTerm: false }); // => [4]
 */
export function findCheapestCuts(cost: SegmentCost, options: PeltOptions): readonly number[] {
  const { penalty, minLength, lengthTerm } = options;
  const n = cost.length;
  if (!(penalty >= 0)) throw new RangeError(`findCheapestCuts: penalty must be ≥ 0 (got ${penalty})`);
  if (!Number.isSafeInteger(minLength) || minLength < cost.shortest) {
    throw new RangeError(
      `findCheapestCuts: minLength must be a whole number of at least ${cost.shortest} (got ${minLength})`,
    );
  }
  if (n < 2 * minLength) return [];
  const best = new Float64Array(n + 1).fill(Infinity);
  const cameFrom = new Int32Array(n + 1).fill(-1);
  best[0] = -penalty;
  // Starts still in the race, ascending, and the step from which each is out of it.
  let starts: number[] = [];
  const outAt = new Float64Array(n + 1).fill(Infinity);
  for (let t = minLength; t <= n; t++) {
    const fresh = t - minLength;
    if (fresh === 0 || fresh >= minLength) starts.push(fresh);
    starts = starts.filter((start) => outAt[start]! > t);
    const bare = new Float64Array(starts.length);
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i]!;
      bare[i] = best[start]! + cost.cost(start, t);
      const whole = bare[i]! + penalty + (lengthTerm ? Math.log(t - start) : 0);
      if (whole < best[t]!) {
        best[t] = whole;
        cameFrom[t] = start;
      }
    }
    for (let i = 0; i < starts.length; i++) {
      const start = starts[i]!;
      if (bare[i]! >= best[t]! && outAt[start] === Infinity) outAt[start] = t + minLength;
    }
  }
  const cuts: number[] = [];
  for (let t = cameFrom[n]!; t > 0; t = cameFrom[t]!) cuts.push(t);
  return cuts.reverse();
}
