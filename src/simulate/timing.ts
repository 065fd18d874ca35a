import type { Random } from '../stats/random.js';
import { isLocal, placeOffsets } from './population.js';
import type { Burst, OutageOptions, Place } from './sectionOptions.js';

const hour = 3_600_000;
const step = 300_000;

/** Relative rate of commenting by local hour: asleep at four, busiest after dinner. */
const dailyRhythm = [
  30, 16, 8, 5, 4, 6, 14, 30, 48, 60, 66, 70, 76, 78, 74, 72, 74, 80, 90, 104, 116, 118, 96, 60,
] as const;

/** How often people of each place comment at each moment, ready to draw from. */
export interface Timing {
  /** A moment, whole seconds, for someone of `place`; null when the place is silent throughout. */
  draw(random: Random, place: Place, range?: { from: number; to: number }): number | null;
  /** Share of the usual access at a moment: 1 when there is no outage. */
  access(place: Place, at: number): number;
  /** The end of the last interval without a usable connection; null when there was none. */
  returnOf(place: Place): number | null;
}

/**
 * Builds the rate curves: daily rhythm in local time × attention × access × the flood after an outage.
 * Moments are drawn independently of each other, so nothing here is coordination.
 */
export function buildTiming(options: {
  from: number;
  to: number;
  outage: OutageOptions | null;
  bursts: readonly Burst[];
}): Timing {
  const { from, to, outage, bursts } = options;
  const steps = Math.ceil((to - from) / step);
  const cumulative = new Map<Place, Float64Array>();
  const access = (place: Place, at: number): number => {
    let open = 1;
    for (const interval of outage?.intervals ?? []) {
      if (interval.place === place && at >= interval.start && at < interval.end)
        open = Math.min(open, interval.access);
    }
    return open;
  };
  const returnOf = (place: Place): number | null => {
    const ends = (outage?.intervals ?? []).filter((each) => each.place === place && each.access < 0.3);
    return ends.length === 0 ? null : ends.reduce((latest, each) => Math.max(latest, each.end), -Infinity);
  };
  const curveOf = (place: Place): Float64Array => {
    const known = cumulative.get(place);
    if (known !== undefined) return known;
    const back = isLocal(place) ? returnOf(place) : null;
    const sums = new Float64Array(steps + 1);
    for (let index = 0; index < steps; index++) {
      const at = from + index * step;
      let attention = 1;
      for (const burst of bursts) {
        if (at >= burst.at) attention += burst.size * Math.exp(-(at - burst.at) / (burst.hours * hour));
      }
      const flood =
        outage !== null && back !== null && at >= back
          ? 1 + outage.flood * Math.exp(-(at - back) / (outage.floodHours * hour))
          : 1;
      sums[index + 1] = sums[index]! + rhythmAt(place, at) * attention * access(place, at) * flood;
    }
    cumulative.set(place, sums);
    return sums;
  };
  const draw: Timing['draw'] = (random, place, range) => {
    const sums = curveOf(place);
    const first =
      range === undefined ? 0 : Math.min(steps, Math.max(0, Math.floor((range.from - from) / step)));
    const last =
      range === undefined ? steps : Math.min(steps, Math.max(0, Math.floor((range.to - from) / step)));
    const weight = sums[last]! - sums[first]!;
    if (!(weight > 0)) return null;
    const index = findStep(sums, sums[first]! + random.next() * weight);
    const at = from + index * step + random.next() * step;
    return Math.floor(Math.min(at, to - 1000) / 1000) * 1000;
  };
  return { draw, access, returnOf };
}

/** Linear between the full hours. */
function rhythmAt(place: Place, at: number): number {
  const hours = (((at / hour + placeOffsets[place]) % 24) + 24) % 24;
  const whole = Math.floor(hours);
  const part = hours - whole;
  return dailyRhythm[whole]! * (1 - part) + dailyRhythm[(whole + 1) % 24]! * part;
}

/** The step whose cumulative interval holds the value (binary search). */
export function findStep(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (sums[middle]! <= value) low = middle;
    else high = middle;
  }
  return low;
}
