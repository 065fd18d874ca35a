import type { Random } from '../stats/random.js';
import { findStep, type Timing } from './timing.js';

/** The posts of the section, and which of them is read at a moment. */
export interface Threads {
  readonly ids: readonly string[];
  draw(random: Random, at: number): number;
}

const hour = 3_600_000;

/**
 * Draws posts with Zipf-like popularity, each fading with a mean of nine hours: a few go viral, most stay small.
 * The weights of all earlier posts form a prefix sum, because a common decay keeps their proportions over time.
 */
export function drawThreads(
  random: Random,
  options: { count: number; from: number; timing: Timing },
): Threads {
  const { count, from, timing } = options;
  const times = Array.from({ length: count }, (_, index) =>
    index === 0 ? from : (timing.draw(random, 'Europe') ?? from),
  ).sort((a, b) => a - b);
  const sums = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    const popularity = 1 / Math.exp(0.85 * Math.log(1 + random.integer(count)));
    sums[index + 1] = sums[index]! + popularity * Math.exp((times[index]! - from) / (9 * hour));
  }
  const width = Math.max(4, String(count).length);
  return {
    ids: times.map((_, index) => `t${String(index + 1).padStart(width, '0')}`),
    draw: (draws, at) => {
      let open = 0;
      for (let low = 0, high = count; low < high;) {
        const middle = (low + high) >>> 1;
        if (times[middle]! <= at) {
          open = middle + 1;
          low = middle + 1;
        } else high = middle;
      }
      const alive = sums.subarray(0, Math.max(open, 1) + 1);
      return findStep(alive, draws.next() * alive[alive.length - 1]!);
    },
  };
}
