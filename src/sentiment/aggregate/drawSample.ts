import { createRandom } from '../../stats/random.js';

export interface DrawSampleOptions {
  /** How many rows to draw. */
  readonly n: number;
  readonly seed?: number;
  /** Drawn from every stratum at least, or the whole stratum where it is smaller. */
  readonly fewest?: number;
}

/** Eight labels tell the spread of a stratum roughly; the correction needs at least five. */
export const drawSampleDefaults = { seed: 1, fewest: 8 } as const;

/**
 * Rows to label, drawn by chance from each stratum, in random order.
 *
 * Each stratum gets a few rows, the rest go by size; so a row of a small stratum is likelier to be drawn, and a plain
 * mean of the labels is wrong: give the strata to `correctMean`. Rows that cannot be labelled later and are left
 * empty make the sample differ from the population if they are of a special kind.
 *
 * Defaults: {@link drawSampleDefaults}. Cost: n log n.
 * Source: Cochran, Sampling Techniques (1977), chapter 5.
 *
 * @throws RangeError when n is too small for the number of strata.
 * @example
 * import { drawSample } from 'in-concert';
 * const stratumOf = Array.from({ length: 100 }, (_, row) => Number(row % 10 === 0));
 * const rows = drawSample(stratumOf, { n: 40 });
 * [rows.length, rows.filter((row) => row % 10 === 0).length]; // => [40, 9]
 */
export function drawSample(stratumOf: ArrayLike<number>, options: DrawSampleOptions): Int32Array {
  const { n, seed, fewest } = { ...drawSampleDefaults, ...options };
  const strata = new Map<number, number[]>();
  for (let row = 0; row < stratumOf.length; row++) {
    const rows = strata.get(stratumOf[row]!);
    if (rows === undefined) strata.set(stratumOf[row]!, [row]);
    else rows.push(row);
  }
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`drawSample: n must be a whole number > 0 (got ${n})`);
  const order = [...strata.entries()].sort(([a], [b]) => a - b).map(([, rows]) => rows);
  const sizes = order.map((rows) => rows.length);
  const least = sizes.reduce((sum, size) => sum + Math.min(size, fewest), 0);
  if (n < least && n < stratumOf.length)
    throw new RangeError(
      `drawSample: n must be at least ${least}, ${fewest} for each of ${sizes.length} strata (got ${n})`,
    );
  const random = createRandom(seed);
  const drawn = allot(sizes, Math.min(n, stratumOf.length), fewest).flatMap((count, k) =>
    shuffle(order[k]!, random.integer).slice(0, count),
  );
  return Int32Array.from(shuffle(drawn, random.integer));
}

/** The fewest for each, the rest by the size that is left, largest remainders first. */
function allot(sizes: readonly number[], n: number, fewest: number): number[] {
  const counts = sizes.map((size) => Math.min(size, fewest));
  const rest = sizes.map((size, k) => size - counts[k]!);
  const open = n - counts.reduce((sum, count) => sum + count, 0);
  const total = rest.reduce((sum, size) => sum + size, 0);
  const exact = rest.map((size) => (total === 0 ? 0 : (open * size) / total));
  let left = open;
  exact.forEach((share, k) => {
    counts[k]! += Math.floor(share);
    left -= Math.floor(share);
  });
  const byRemainder = exact.map((share, k) => ({ k, part: share - Math.floor(share) }));
  byRemainder.sort((a, b) => b.part - a.part || a.k - b.k);
  for (const { k } of byRemainder) {
    if (left === 0) break;
    counts[k]!++;
    left--;
  }
  return counts;
}

function shuffle(rows: readonly number[], integer: (n: number) => number): number[] {
  const mixed = [...rows];
  for (let k = mixed.length - 1; k > 0; k--) {
    const other = integer(k + 1);
    [mixed[k], mixed[other]] = [mixed[other]!, mixed[k]!];
  }
  return mixed;
}
