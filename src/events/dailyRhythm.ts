import { quantileSorted } from 'simple-statistics';
import { hourMs } from './hours.js';

/** How busy a section is at each UTC hour of the day, as a rate that can be integrated. */
export interface DailyRhythm {
  /** Comments per hour of each UTC hour of the day. */
  readonly profile: Float64Array;
  /** ∫ profile over a stretch of time (UTC ms): the comments that usual days would bring. */
  between(from: number, to: number): number;
}

/**
 * Mean comments per collected hour for each hour of the day. Hourly counts above the 95th percentile of the busy hours are cut
 * to it, so that one viral evening does not shape every evening, and each hour of the day leans by one hour's weight
 * towards the overall rate, so that none is zero.
 */
export function estimateDailyRhythm(
  at: Float64Array,
  gaps: readonly { readonly from: number; readonly to: number }[],
): DailyRhythm {
  const first = Math.floor((at[0] ?? 0) / hourMs);
  const hours = at.length === 0 ? 0 : Math.floor(at[at.length - 1]! / hourMs) - first + 1;
  const counts = new Float64Array(hours);
  for (let i = 0; i < at.length; i++) counts[Math.floor(at[i]! / hourMs) - first]!++;
  const collected = new Float64Array(hours).fill(1);
  for (const gap of gaps) {
    for (let h = Math.floor(gap.from / hourMs); h * hourMs < gap.to; h++) {
      const overlap = Math.min(gap.to, (h + 1) * hourMs) - Math.max(gap.from, h * hourMs);
      collected[h - first]! -= overlap / hourMs;
    }
  }
  const busy = Array.from(counts.filter((count) => count > 0).sort());
  const most = busy.length === 0 ? 0 : quantileSorted(busy, 0.95);

  const sums = new Float64Array(24);
  const exposure = new Float64Array(24);
  let total = 0;
  let totalHours = 0;
  for (let h = 0; h < hours; h++) {
    const slot = hourOfDay(first + h);
    const count = Math.min(counts[h]!, most);
    sums[slot]! += count;
    exposure[slot]! += collected[h]!;
    total += count;
    totalHours += collected[h]!;
  }
  const overall = totalHours > 0 ? total / totalHours : 0;
  const profile = sums.map((sum, slot) => (sum + overall) / (exposure[slot]! + 1));
  const upTo = new Float64Array(25);
  for (let slot = 0; slot < 24; slot++) upTo[slot + 1] = upTo[slot]! + profile[slot]!;
  const integral = (time: number): number => {
    const hour = Math.floor(time / hourMs);
    const slot = hourOfDay(hour);
    return Math.floor(hour / 24) * upTo[24]! + upTo[slot]! + (time / hourMs - hour) * profile[slot]!;
  };
  return { profile, between: (from, to) => integral(to) - integral(from) };
}

/** UTC hour of the day of an hour counted since 1970; right for times before 1970 too. */
function hourOfDay(hour: number): number {
  return hour - 24 * Math.floor(hour / 24);
}
