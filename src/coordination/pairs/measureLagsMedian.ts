import type { SharedObject } from './measureLagsActions.js';

/** Up to so many lags are listed and sorted, which is faster for the few that most pairs have. */
export const listedLags = 4096;

/** How many pairs of actions lie at most `span` apart, and the place of the earliest of them on either side. */
export function countWithin(
  at: Float64Array,
  { few, fewEnd, many, manyEnd }: SharedObject,
  span: number,
): { pairs: number; firstFew: number; firstMany: number } {
  let pairs = 0;
  let firstFew = -1;
  let firstMany = -1;
  let low = many;
  let high = many;
  for (let p = few; p < fewEnd; p++) {
    low = findTime(at, low, manyEnd, at[p]! - span, false);
    high = findTime(at, Math.max(low, high), manyEnd, at[p]! + span, true);
    if (high > low && pairs === 0) [firstFew, firstMany] = [p, low];
    pairs += high - low;
  }
  return { pairs, firstFew, firstMany };
}

/** The first place in [from, to) at or after `time` (or past it): by doubling steps, since it is mostly near. */
function findTime(at: Float64Array, from: number, to: number, time: number, isPast: boolean): number {
  const isBefore = (place: number): boolean => at[place]! < time || (isPast && at[place] === time);
  if (from >= to || !isBefore(from)) return from;
  let step = 1;
  while (from + step < to && isBefore(from + step)) step *= 2;
  let low = from + (step >> 1) + 1;
  let high = Math.min(from + step, to);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The median lag in milliseconds, fractions rounded up; NaN of none. */
export function findMedianLag(
  at: Float64Array,
  shared: readonly SharedObject[],
  total: number,
  span: number,
): number {
  if (total === 0) return NaN;
  const ranks = [Math.floor((total - 1) / 2), Math.floor(total / 2)] as const;
  if (total <= listedLags) {
    const lags = listLags(at, shared, total, span);
    return (lags[ranks[0]]! + lags[ranks[1]]!) / 2;
  }
  const lower = findRank(at, shared, ranks[0], 0, Math.ceil(span));
  const upper = findRank(at, shared, ranks[1], lower, Math.ceil(span));
  return (lower + upper) / 2;
}

function listLags(
  at: Float64Array,
  shared: readonly SharedObject[],
  total: number,
  span: number,
): Float64Array {
  const lags = new Float64Array(total);
  let next = 0;
  for (const { few, fewEnd, many, manyEnd } of shared) {
    let low = many;
    for (let p = few; p < fewEnd; p++) {
      low = findTime(at, low, manyEnd, at[p]! - span, false);
      for (let q = low; q < manyEnd && at[q]! - at[p]! <= span; q++)
        lags[next++] = Math.ceil(Math.abs(at[q]! - at[p]!));
    }
  }
  return lags.sort();
}

/** The smallest whole lag that more than `rank` lags do not exceed: bisection, each step by counting. */
function findRank(
  at: Float64Array,
  shared: readonly SharedObject[],
  rank: number,
  least: number,
  most: number,
): number {
  let low = least;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const within = shared.reduce((sum, object) => sum + countWithin(at, object, middle).pairs, 0);
    if (within > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}
