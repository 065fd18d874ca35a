import { quantileSorted } from 'simple-statistics';
import type { RawSeries } from './seriesBuilder.js';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

export interface UsualOptions {
  /** Days that a series must last for each hour of the day to have a level of its own. */
  readonly rhythmDays: number;
  /** When things were as usual (UTC ms); null: the whole series. */
  readonly usual: { readonly from: number; readonly to: number } | null;
}

/** The distance between two times that is met most often; an hour where there is one time only. */
export function findStep(at: Float64Array): number {
  const counts = new Map<number, number>();
  for (let i = 1; i < at.length; i++)
    counts.set(at[i]! - at[i - 1]!, (counts.get(at[i]! - at[i - 1]!) ?? 0) + 1);
  let step = hourMs;
  let most = 0;
  for (const [distance, count] of counts)
    if (count > most || (count === most && distance < step)) [step, most] = [distance, count];
  return step;
}

/** Puts the times of a series in order, with their values. */
export function sortSeries(raw: RawSeries): { readonly at: Float64Array; readonly values: Float64Array } {
  const order = raw.at.map((_, i) => i).sort((a, b) => raw.at[a]! - raw.at[b]!);
  return {
    at: Float64Array.from(order, (i) => raw.at[i]!),
    values: Float64Array.from(order, (i) => raw.values[i]!),
  };
}

/** Each value relative to the usual one of its hour of the day, cut to 1; NaN where there is no value or nothing usual. */
export function measureLevel(at: Float64Array, values: Float64Array, options: UsualOptions): Float64Array {
  const { usual, rhythmDays } = options;
  const counts = (i: number) =>
    !Number.isNaN(values[i]!) && (usual === null || (at[i]! >= usual.from && at[i]! < usual.to));
  const inside = Array.from(values.keys()).filter(counts);
  const span = inside.length === 0 ? 0 : at[inside.at(-1)!]! - at[inside[0]!]!;
  const overall = findUsual(inside.map((i) => values[i]!));
  const hours = new Map<number, number[]>();
  if (span >= (rhythmDays - 1) * dayMs)
    for (const i of inside) {
      const hour = hourOf(at[i]!);
      if (hours.has(hour)) hours.get(hour)!.push(values[i]!);
      else hours.set(hour, [values[i]!]);
    }
  const levels = new Map([...hours].map(([hour, found]) => [hour, findUsual(found)]));
  return values.map((value, i) => {
    const own = levels.get(hourOf(at[i]!)) ?? 0;
    const level = own > 0 ? own : overall;
    return level > 0 ? Math.min(1, value / level) : NaN;
  });
}

function hourOf(at: number): number {
  return Math.floor((at - Math.floor(at / dayMs) * dayMs) / hourMs);
}

/** Median of the values that reach half of their 90th percentile; 0 where there are none above zero. */
function findUsual(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const high = quantileSorted(Array.from(sorted), 0.9);
  return high <= 0 ? 0 : quantileSorted(Array.from(sorted.filter((value) => value >= high / 2)), 0.5);
}
