import type { SeriesPoint } from '../model/event.js';
import { chartColours } from './chartStyle.js';
import type { CoarseSeries } from './coarsenSeries.js';
import { formatDuration, formatSpan, toLocalTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { splitSegments } from './splitSegments.js';

const words = phrases({
  mood: 'mood',
  moodByDay: 'mood by the day',
  without: 'without coordinated accounts',
  withoutHover: 'without coordinated %{y:.2f}',
  interval: '95 % interval',
  byHour: 'by the hour',
  comments: 'comments',
  commentsHover: '%{y:,} comments',
});

/**
 * The series as traces: the band, the mood, the mood without the coordinated, and the comments below.
 *
 * With days beside it, the days carry line and band, and the finer bins become a thin line behind: an hour of few
 * comments swings too widely to be followed by eye.
 */
export function drawSeries(
  series: CoarseSeries,
  days: readonly SeriesPoint[],
  timezone: string,
): Record<string, unknown>[] {
  const volume = drawVolume(series, timezone);
  const moods =
    days.length === 0
      ? drawMood(series.points, words.mood, timezone)
      : [drawThinMood(series, timezone), ...drawMood(days, words.moodByDay, timezone)];
  return [...moods, volume].map((trace) => ({ ...trace, xaxis: 'x' }));
}

const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));

function drawMood(points: readonly SeriesPoint[], name: string, timezone: string): Record<string, unknown>[] {
  const lone = new Set(
    splitSegments(points, (point) => point.mean !== null)
      .filter((segment) => segment.length === 1)
      .map(([only]) => only),
  );
  const mood = {
    type: 'scatter',
    mode: 'lines+markers',
    name,
    legendrank: 1,
    x: points.map((point) => toLocalTime((point.from + point.to) / 2, timezone)),
    y: points.map((point) => round(point.mean)),
    yaxis: 'y',
    connectgaps: false,
    line: { color: chartColours.mood, width: 2 },
    // A bin between two gaps has no neighbour to draw a line to: it gets a dot.
    marker: { color: chartColours.mood, size: points.map((point) => (lone.has(point) ? 5 : 0)) },
    customdata: points.map((point) => formatSpan(point.from, point.to, timezone)),
    hovertemplate: `${name} %{y:.2f}<extra></extra>`,
  };
  const without = {
    ...mood,
    mode: 'lines',
    marker: undefined,
    name: words.without,
    legendrank: 3,
    y: points.map((point) => round(point.meanWithoutCoordinated)),
    line: { color: chartColours.moodWithout, width: 1.5, dash: 'dot' },
    hovertemplate: `${words.withoutHover}<extra></extra>`,
  };
  const band = {
    type: 'scatter',
    mode: 'lines',
    name: words.interval,
    legendrank: 2,
    ...outlineBand(points, timezone),
    yaxis: 'y',
    fill: 'toself',
    fillcolor: chartColours.moodBand,
    line: { width: 0 },
    hoverinfo: 'skip',
  };
  // The mood lies over the mood without the coordinated: where they agree, one line is seen.
  return [band, without, mood];
}

function drawThinMood({ points, binHours }: CoarseSeries, timezone: string): Record<string, unknown> {
  const name = binHours === 1 ? words.byHour : say`by ${formatDuration(binHours * 3_600_000)}`;
  return {
    type: 'scatter',
    mode: 'lines',
    name,
    legendrank: 4,
    x: points.map((point) => toLocalTime((point.from + point.to) / 2, timezone)),
    y: points.map((point) => round(point.mean)),
    yaxis: 'y',
    connectgaps: false,
    line: { color: chartColours.moodThin, width: 0.8 },
    hovertemplate: `${name} %{y:.2f}<extra></extra>`,
  };
}

function drawVolume({ points, binHours }: CoarseSeries, timezone: string): Record<string, unknown> {
  return {
    type: 'bar',
    name: words.comments,
    legendrank: 5,
    x: points.map((point) => toLocalTime((point.from + point.to) / 2, timezone)),
    y: points.map((point) => (point.collected ? point.comments : null)),
    yaxis: 'y2',
    width: binHours * 3_600_000,
    marker: { color: chartColours.volume, line: { width: 0 } },
    customdata: points.map((point) => formatSpan(point.from, point.to, timezone)),
    hovertemplate: `${words.commentsHover}<br>%{customdata}<extra></extra>`,
  };
}

/** One closed outline per stretch without gaps, separated by nulls: the band never spans a gap. */
function outlineBand(
  points: readonly SeriesPoint[],
  timezone: string,
): { x: (string | null)[]; y: (number | null)[] } {
  const x: (string | null)[] = [];
  const y: (number | null)[] = [];
  const add = (at: number, value: number): void => {
    x.push(toLocalTime(at, timezone));
    y.push(Number(value.toFixed(4)));
  };
  for (const segment of splitSegments(points, (point) => point.low !== null && point.high !== null)) {
    if (x.length > 0) {
      x.push(null);
      y.push(null);
    }
    const [only] = segment;
    if (segment.length === 1 && only !== undefined) {
      for (const at of [only.from, only.to]) add(at, only.high!);
      for (const at of [only.to, only.from]) add(at, only.low!);
      continue;
    }
    for (const point of segment) add((point.from + point.to) / 2, point.high!);
    for (const point of segment.toReversed()) add((point.from + point.to) / 2, point.low!);
  }
  return { x, y };
}
