import { sayInterval } from '../evidence/sayInterval.js';
import type { TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { StanceFindings, StancePoint, TargetStance } from '../model/stance.js';
import { countOf } from '../words/formatNumber.js';
import { findUtcOffset, formatSpan, toLocalTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout } from './chartStyle.js';
import { coarsenSeries } from './coarsenSeries.js';
import { drawTimeline } from './drawTimeline.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';
import { splitSegments } from './splitSegments.js';
import { createTimeAxis, shadeGaps } from './timeAxis.js';

export interface PlotStanceOptions {
  readonly events: readonly TimelineEvent[];
  readonly timezone: string;
  /** Most bins of a panel; a longer series is drawn in wider bins. */
  readonly maxBins: number;
}

/** `maxBins` 60: a target is named seldom, and wide bins hold enough accounts for an interval. */
export const plotStanceDefaults: PlotStanceOptions = { events: [], timezone: 'UTC', maxBins: 60 };

const words = phrases({
  title: 'Stance toward each target',
  stance: 'stance',
  without: 'without coordinated accounts',
  withoutHover: 'without coordinated %{y:.2f}',
  nobody: 'No comment names any of the targets.',
  target: 'target',
  from: 'from',
  to: 'to',
  mentions: 'mentions',
  mean: 'mean',
  low: 'low',
  high: 'high',
  withoutColumn: 'without coordinated',
  collected: 'collected',
});

/** Heights in pixels. */
const panelHeight = 120;
const rowHeight = 21;
const mostTargets = 12;

/**
 * Small multiples: for each target its mean stance over time with the interval, and the mean without coordinated accounts; one scale for all.
 *
 * Bins that were not collected are shaded and nothing is drawn across; bins without mentions are empty.
 *
 * What it can wrongly suggest: a panel of few mentions swings by chance (see the band); see `scoreStance` for what words cannot tell.
 *
 * Defaults: {@link plotStanceDefaults}. At most 12 targets are drawn, those named most; the table has all.
 * Cost: linear in targets × bins.
 *
 * @example
 * import { plotStance } from 'in-concert';
 * const figure = plotStance({ lists: [], binHours: 1, comments: 0, targets: [] });
 * figure.alt; // => 'No comment names any of the targets.'
 */
export function plotStance(stance: StanceFindings, options: Partial<PlotStanceOptions> = {}): Figure {
  const { events, timezone, maxBins } = { ...plotStanceDefaults, ...options };
  if (!(maxBins >= 2)) throw new RangeError(`plotStance: maxBins must be at least 2 (got ${maxBins})`);
  const shown = stance.targets
    .filter(({ mentions }) => mentions > 0)
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, mostTargets);
  const { title } = words;
  const figure = { id: 'stance', title, alt: describe(shown), table: tabulate(stance) };
  const [first] = shown;
  if (first === undefined) return { ...figure, data: [], layout: createLayout(title, 120) };
  const offsetMinutes = findUtcOffset(first.series[0]?.from ?? 0, timezone);
  const panels = shown.map(({ series }) => coarsen(series, maxBins, offsetMinutes));
  const from = panels[0]![0]!.from;
  const to = panels[0]!.at(-1)!.to;
  const body = shown.length * panelHeight;
  const plotHeight = (rows: number): number => body + rows * rowHeight;
  const timeline = drawTimeline(events, { from, to, timezone, plotHeight, rowHeight });
  const height = plotHeight(timeline.rows);
  const reach = Math.max(
    0.3,
    ...panels
      .flat()
      .flatMap(({ mean, meanWithoutCoordinated: without }) => [mean ?? 0, without ?? 0].map(Math.abs)),
  );
  const range = [-Math.min(1, reach * 1.25), Math.min(1, reach * 1.25)];
  const axes = shown.map(({ target }, k) => {
    const top = body - k * panelHeight;
    const domain = [(top - panelHeight + 14) / height, (top - 8) / height];
    const axis = createAxis(labelText(target, 18), {
      domain,
      range,
      fixedrange: true,
      zeroline: true,
      nticks: 4,
    });
    return [`yaxis${k === 0 ? '' : k + 1}`, axis] as const;
  });
  return {
    ...figure,
    data: panels.flatMap((points, k) => drawPanel(points, k, timezone)),
    layout: {
      ...createLayout(title, height + 148),
      margin: { l: 8, r: 12, t: 48, b: 100 },
      hovermode: 'x unified',
      xaxis: createTimeAxis({ from, to }, timezone, { anchor: `y${shown.length === 1 ? '' : shown.length}` }),
      ...Object.fromEntries(axes),
      shapes: [
        ...shadeGaps(panels[0]!, ({ collected }) => !collected, timezone, body / height),
        ...timeline.shapes,
      ],
      annotations: timeline.annotations,
    },
  };
}

function coarsen(
  series: readonly StancePoint[],
  maxBins: number,
  offsetMinutes: number,
): readonly StancePoint[] {
  const points = series.map(({ mentions, ...point }) => ({ ...point, comments: mentions }));
  return coarsenSeries(points, { maxBins, offsetMinutes }).points.map(({ comments, ...point }) => ({
    ...point,
    mentions: comments,
  }));
}

function drawPanel(
  points: readonly StancePoint[],
  panel: number,
  timezone: string,
): Record<string, unknown>[] {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  const lone = new Set(
    splitSegments(points, ({ mean }) => mean !== null)
      .filter(({ length }) => length === 1)
      .map(([only]) => only),
  );
  const x = points.map((point) => toLocalTime((point.from + point.to) / 2, timezone));
  const common = {
    type: 'scatter',
    x,
    xaxis: 'x',
    yaxis: `y${panel === 0 ? '' : panel + 1}`,
    connectgaps: false,
    showlegend: panel === 0,
  };
  const mean = {
    ...common,
    mode: 'lines+markers',
    name: words.stance,
    legendgroup: 'stance',
    y: points.map((point) => round(point.mean)),
    line: { color: chartColours.mood, width: 2 },
    marker: { color: chartColours.mood, size: points.map((point) => (lone.has(point) ? 5 : 0)) },
    error_y: {
      type: 'data',
      symmetric: false,
      array: points.map(({ mean: value, high }) =>
        value === null || high === null ? 0 : round(high - value),
      ),
      arrayminus: points.map(({ mean: value, low }) =>
        value === null || low === null ? 0 : round(value - low),
      ),
      color: chartColours.moodThin,
      thickness: 1.5,
      width: 0,
    },
    customdata: points.map(
      ({ mentions, from, to }) => `${countOf(mentions ?? 0, 'mention')}, ${formatSpan(from, to, timezone)}`,
    ),
    hovertemplate: '%{y:.2f} (%{customdata})<extra></extra>',
  };
  const without = {
    ...common,
    mode: 'lines',
    name: words.without,
    legendgroup: 'without',
    y: points.map((point) => round(point.meanWithoutCoordinated)),
    line: { color: chartColours.moodWithout, width: 1.5, dash: 'dot' },
    hovertemplate: `${words.withoutHover}<extra></extra>`,
  };
  return [without, mean];
}

function describe(shown: readonly TargetStance[]): string {
  if (shown.length === 0) return words.nobody;
  const parts = shown.map(({ target, mentions, mean, low, high }) => {
    const name = shortenText(revealCharacters(target), 60);
    const estimate = mean ?? 0;
    return say`${name} ${sayInterval({ estimate, low, high })} in ${countOf(mentions, 'comment')}`;
  });
  return say`Mean stance, from −1 (against) to +1 (for), of the comments that name each target: ${parts.join('; ')}.`;
}

function tabulate({ targets }: StanceFindings): Figure['table'] {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  const time = (ms: number): string => new Date(ms).toISOString().slice(0, 16) + 'Z';
  return {
    columns: [
      ...[words.target, words.from, words.to, words.mentions, words.mean, words.low, words.high],
      ...[words.withoutColumn, words.collected],
    ],
    rows: targets.flatMap(({ target, series }) =>
      series
        .filter(({ mentions }) => mentions !== 0)
        .map((point) => [
          target,
          time(point.from),
          time(point.to),
          point.mentions,
          ...[point.mean, point.low, point.high, point.meanWithoutCoordinated].map(round),
          point.collected,
        ]),
    ),
  };
}
