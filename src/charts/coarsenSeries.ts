import { createUncollectedPoint } from '../events/uncollectedPoint.js';
import type { SeriesPoint } from '../model/event.js';

/** Lengths of a bin that people read easily, in hours. */
const easyHours = [1, 2, 3, 4, 6, 8, 12, 24, 48, 96, 168, 336, 672];

export interface CoarsenOptions {
  /** Most bins to draw. */
  readonly maxBins: number;
  /** How far the clocks of the reader are ahead of UTC, so that a day's bin begins at the reader's midnight. */
  readonly offsetMinutes: number;
}

export interface CoarseSeries {
  readonly points: readonly SeriesPoint[];
  /** Length of a bin as drawn. */
  readonly binHours: number;
  /** True when bins were put together. */
  readonly coarsened: boolean;
}

/**
 * A series with few enough bins to draw, holes made explicit.
 *
 * Where a series has more than `maxBins` bins, neighbours are put together: comments are summed, means weighted by comments.
 * The half-width of the interval is the weighted mean of the half-widths, which is too wide rather than too narrow (the same accounts
 * speak in neighbouring bins, so their errors do not cancel). Accounts cannot be summed and become null. A wider bin counts as
 * collected when any part of it was, so that no comment is lost; its sum is that of the collected part.
 *
 * Cost: linear in the bins.
 */
export function coarsenSeries(series: readonly SeriesPoint[], options: CoarsenOptions): CoarseSeries {
  const first = series[0];
  const last = series.at(-1);
  if (first === undefined || last === undefined) return { points: [], binHours: 0, coarsened: false };
  const filled = fillHoles(series);
  const hours = (first.to - first.from) / 3_600_000;
  if (filled.length <= options.maxBins) return { points: filled, binHours: hours, coarsened: false };

  const wanted = (last.to - first.from) / 3_600_000 / (options.maxBins - 1);
  const fits = easyHours.find((candidate) => candidate >= wanted && candidate % hours === 0);
  const binHours = fits ?? Math.ceil(wanted / hours) * hours;
  const width = binHours * 3_600_000;
  const shift = options.offsetMinutes * 60_000;
  const bins = new Map<number, SeriesPoint[]>();
  for (const point of filled) {
    for (const part of splitPoint(point, width, shift)) {
      const start = Math.floor((part.from + shift) / width) * width - shift;
      const parts = bins.get(start);
      if (parts === undefined) bins.set(start, [part]);
      else parts.push(part);
    }
  }
  const points = [...bins].map(([start, parts]) => mergePoints(start, start + width, parts));
  return { points, binHours, coarsened: true };
}

/** A hole may be longer than a bin and is then cut at the bins' borders; bins with comments stay whole. */
function splitPoint(point: SeriesPoint, width: number, shift: number): SeriesPoint[] {
  if (point.collected || point.to - point.from <= width) return [point];
  const parts: SeriesPoint[] = [];
  for (let from = point.from; from < point.to;) {
    const border = (Math.floor((from + shift) / width) + 1) * width - shift;
    const to = Math.min(border, point.to);
    parts.push({ ...point, from, to });
    from = to;
  }
  return parts;
}

/** Puts an uncollected bin wherever the series jumps, so that nothing is drawn across. */
function fillHoles(series: readonly SeriesPoint[]): SeriesPoint[] {
  const filled: SeriesPoint[] = [];
  for (const point of series) {
    const before = filled.at(-1);
    if (before !== undefined && point.from > before.to)
      filled.push(createUncollectedPoint(before.to, point.from));
    filled.push(point);
  }
  return filled;
}

function mergePoints(from: number, to: number, parts: readonly SeriesPoint[]): SeriesPoint {
  if (!parts.some((part) => part.collected)) return createUncollectedPoint(from, to);
  const mean = meanOf(parts, (part) => part.mean);
  const below = meanOf(parts, (part) =>
    part.mean === null || part.low === null ? null : part.mean - part.low,
  );
  const above = meanOf(parts, (part) =>
    part.mean === null || part.high === null ? null : part.high - part.mean,
  );
  return {
    from,
    to,
    mean,
    low: mean === null || below === null ? null : mean - below,
    high: mean === null || above === null ? null : mean + above,
    comments: parts.reduce((sum, part) => sum + (part.comments ?? 0), 0),
    accounts: null,
    meanWithoutCoordinated: meanOf(parts, (part) => part.meanWithoutCoordinated),
    collected: true,
  };
}

/** Mean over the parts that have the value, weighted by comments. */
function meanOf(parts: readonly SeriesPoint[], valueOf: (part: SeriesPoint) => number | null): number | null {
  let sum = 0;
  let weight = 0;
  for (const part of parts) {
    const value = valueOf(part);
    if (value === null || !part.comments) continue;
    sum += value * part.comments;
    weight += part.comments;
  }
  return weight === 0 ? null : sum / weight;
}
