import { overlapOf } from '../../evidence/check/listSilences.js';
import type { DataCheck } from '../../model/dataCheck.js';
import { findUtcOffset } from '../../words/formatTime.js';

const dayMs = 86_400_000;

/** One or several calendar days as a column of a picture. */
export interface DayBin {
  /** First and last day, `2022-01-05`. */
  readonly first: string;
  readonly last: string;
  readonly days: number;
  /** UTC ms at which it begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly comments: number;
  /** Comments a day. */
  readonly mean: number;
  /** Shares of the time that lie in gaps and in declared outages. */
  readonly gapShare: number;
  readonly outageShare: number;
  /** Comments in each hour of the clock, a day. */
  readonly hours: readonly number[];
}

/** All days from the first comment to the last, so many together that at most `maxBins` come out. */
export function binDays(check: DataCheck, maxBins: number, multiple = 1): DayBin[] {
  if (check.days.length === 0) return [];
  const first = toDayNumber(check.days[0]!.day);
  const last = toDayNumber(check.days.at(-1)!.day);
  const size = findBinSize(last - first + 1, maxBins, multiple);
  const gaps = check.silences.filter(({ kind }) => kind === 'gap');
  const sums = new Map<number, { comments: number; hours: number[] }>();
  for (const { day, comments, hours } of check.days) {
    const bin = Math.floor((toDayNumber(day) - first) / size);
    const sum = sums.get(bin) ?? { comments: 0, hours: hours.map(() => 0) };
    sum.comments += comments;
    hours.forEach((count, hour) => (sum.hours[hour]! += count));
    sums.set(bin, sum);
  }
  return Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, index) => {
    const from = first + index * size;
    const end = Math.min(from + size, last + 1);
    const stretch = { from: toUtc(from, check.timezone), to: toUtc(end, check.timezone) };
    const length = stretch.to - stretch.from;
    const sum = sums.get(index);
    const days = end - from;
    return {
      first: toDay(from),
      last: toDay(end - 1),
      days,
      ...stretch,
      comments: sum?.comments ?? 0,
      mean: (sum?.comments ?? 0) / days,
      gapShare: overlapOf(stretch, gaps) / length,
      outageShare: Math.min(1, shareOfUnion(stretch, check) / length),
      hours: (sum?.hours ?? new Array<number>(24).fill(0)).map((count) => count / days),
    };
  });
}

/** Days of a bin: a day where they fit; otherwise whole weeks, or whatever `multiple` asks for. */
function findBinSize(days: number, maxBins: number, multiple: number): number {
  if (days <= maxBins) return 1;
  return Math.ceil(days / maxBins / multiple) * multiple;
}

/** Declared outages may overlap one another: time counts once. */
function shareOfUnion(stretch: { readonly from: number; readonly to: number }, check: DataCheck): number {
  let covered = 0;
  let until = stretch.from;
  for (const { from, to } of check.outages.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(until, from);
    const end = Math.min(stretch.to, to);
    covered += Math.max(0, end - start);
    until = Math.max(until, end);
  }
  return covered;
}

function toDayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function toDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The moment at which a calendar day of the zone begins. */
function toUtc(day: number, timezone: string): number {
  const wall = day * dayMs;
  return wall - findUtcOffset(wall - findUtcOffset(wall, timezone) * 60_000, timezone) * 60_000;
}
