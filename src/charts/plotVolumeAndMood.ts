import type { Analysis } from '../model/analysis.js';
import type { SeriesPoint } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import { createAxis, createLayout } from './chartStyle.js';
import { coarsenSeries } from './coarsenSeries.js';
import type { CoarseSeries } from './coarsenSeries.js';
import { describeVolumeAndMood } from './describeVolumeAndMood.js';
import { drawSeries } from './drawSeries.js';
import { drawTimeline } from './drawTimeline.js';
import { findUtcOffset } from '../words/formatTime.js';
import { phrases } from '../words/say.js';
import { createTimeAxis, shadeGaps } from './timeAxis.js';

/** The parts of an analysis that the figure needs. */
export interface VolumeAndMoodInput {
  readonly mood: Pick<Analysis['mood'], 'series'> & { readonly days?: Analysis['mood']['days'] };
  readonly events: Analysis['events'];
  readonly parameters: Pick<Analysis['parameters'], 'timezone'>;
}

export interface VolumeAndMoodOptions {
  readonly maxBins?: number;
}

/** `maxBins` 600: about two pixels a bin on a wide page, and a report that stays small. */
export const volumeAndMoodDefaults = { maxBins: 600 } as const;

const words = phrases({ mood: 'mood', comments: 'comments' });

/** Heights in pixels. */
const moodHeight = 250;
const betweenHeight = 26;
const volumeHeight = 130;
const rowHeight = 21;

/**
 * Mood with its interval above, comments per bin below, on one time axis with the events.
 *
 * Where nothing was collected, nothing is drawn: lines and bands break, and the gap is shaded. Outages are shaded over their whole
 * duration. Times are on the clocks of `parameters.timezone`, which the axis names.
 *
 * What it can wrongly suggest: bins of few comments swing widely (see the band); a change of mood may be a change of who is there.
 *
 * Defaults: see {@link volumeAndMoodDefaults}. A longer series is drawn in wider bins and the title says so.
 *
 * Cost: linear in the bins.
 *
 * @example
 * import { plotVolumeAndMood } from 'in-concert';
 * const hour = { from: 0, to: 3600000, mean: 0.1, low: 0, high: 0.2, comments: 40, accounts: 30, meanWithoutCoordinated: 0.05, collected: true };
 * const figure = plotVolumeAndMood({ mood: { series: [hour] }, events: [], parameters: { timezone: 'Asia/Almaty' } });
 * figure.title; // => 'Mood and comments, hour by hour'
 */
export function plotVolumeAndMood(input: VolumeAndMoodInput, options: VolumeAndMoodOptions = {}): Figure {
  const { timezone } = input.parameters;
  const { maxBins } = { ...volumeAndMoodDefaults, ...options };
  if (!(maxBins >= 2)) throw new RangeError(`plotVolumeAndMood: maxBins must be at least 2 (got ${maxBins})`);
  const offsetMinutes = findUtcOffset(input.mood.series[0]?.from ?? 0, timezone);
  const drawn = coarsenSeries(input.mood.series, { maxBins, offsetMinutes });
  const told = describeVolumeAndMood(drawn, input.events, timezone);
  const figure = { id: 'volume-and-mood', ...told };
  if (drawn.points.length === 0) return { ...figure, data: [], layout: createLayout(told.title, 120) };
  const days = chooseDays(drawn, input.mood.days ?? []);
  return {
    ...figure,
    data: drawSeries(drawn, days, timezone),
    layout: layOut(drawn, days, input, told.title),
  };
}

/** Days help the eye where there are some of them and the bins are finer. */
function chooseDays({ binHours }: CoarseSeries, days: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return binHours < 24 && days.length >= 4 ? days : [];
}

function layOut(
  { points }: CoarseSeries,
  days: readonly SeriesPoint[],
  input: VolumeAndMoodInput,
  title: string,
): Record<string, unknown> {
  const { timezone } = input.parameters;
  const from = points[0]!.from;
  const to = points.at(-1)!.to;
  const bodyHeight = volumeHeight + betweenHeight + moodHeight;
  const plotHeight = (rows: number): number => bodyHeight + rows * rowHeight + (rows > 0 ? 6 : 0);
  const timeline = drawTimeline(input.events, { from, to, timezone, plotHeight, rowHeight });
  const height = plotHeight(timeline.rows);
  const base = createLayout(title, height + 48 + 100);
  return {
    ...base,
    margin: { l: 8, r: 12, t: 48, b: 100 },
    hovermode: 'x unified',
    hoversubplots: 'axis',
    bargap: 0,
    xaxis: createTimeAxis({ from, to }, timezone, { anchor: 'y2' }),
    yaxis: createAxis(words.mood, {
      domain: [(volumeHeight + betweenHeight) / height, bodyHeight / height],
      range: days.length > 0 ? findMoodRange(days, points) : findMoodRange(points),
      fixedrange: true,
      zeroline: true,
      tickformat: '.1f',
    }),
    yaxis2: createAxis(words.comments, {
      domain: [0, volumeHeight / height],
      rangemode: 'tozero',
      fixedrange: true,
      nticks: 4,
      separatethousands: true,
    }),
    shapes: [
      ...shadeGaps(points, ({ collected }) => !collected, timezone, bodyHeight / height),
      ...timeline.shapes,
    ],
    annotations: timeline.annotations,
  };
}

/**
 * A few bins of two comments have intervals from −1 to 1; the axis follows the means and 96 % of the band, and 96 % of
 * the means of the finer bins behind.
 */
function findMoodRange(
  points: readonly SeriesPoint[],
  behind: readonly SeriesPoint[] = [],
): [number, number] {
  const means = points
    .flatMap((point) => [point.mean, point.meanWithoutCoordinated])
    .filter((value) => value !== null);
  const thin = behind.flatMap((point) => point.mean ?? []);
  const low = Math.min(0, ...means, ...[points.flatMap((point) => point.low ?? []), thin].map(takeLow));
  const high = Math.max(0, ...means, ...[points.flatMap((point) => point.high ?? []), thin].map(takeHigh));
  const room = Math.max(0.05, (high - low) * 0.06);
  return [low - room, high + room];
}

function takeLow(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.04)] ?? 0;
}

function takeHigh(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.ceil(values.length * 0.96) - 1] ?? 0;
}
