import type { TimelineEvent } from '../model/event.js';
import type { GroupComparison } from '../model/groupComparison.js';
import type { Figure } from '../model/figure.js';
import { formatSpan, toLocalTime } from '../words/formatTime.js';
import { phrases } from '../words/say.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeGroupTimeline } from './describeComparison.js';
import { createTimeAxis } from './timeAxis.js';
import { drawTimeline } from './drawTimeline.js';

export interface GroupTimelineOptions {
  readonly events?: readonly TimelineEvent[];
}

const words = phrases({
  group: 'the group',
  share: 'at its share of everybody’s',
  others: 'everybody else',
  ofGroup: '%{y:,} of the group',
  atShare: '%{y:.3~g} at its share',
  ofOthers: '%{y:,} of everybody else',
});

/** Heights in pixels. */
const panelHeight = 150;
const betweenHeight = 26;
const rowHeight = 21;

/**
 * When a group was active, above everybody else's activity, on one time axis with the events. The dashed line is what the
 * group would have written, had it kept its share of everybody's comments.
 *
 * What it can wrongly suggest: a group is found by what it did together, so it stands out at those moments by the way it was
 * found.
 *
 * Cost: linear in the bins.
 *
 * @example
 * import { buildCommentTable, compareGroups, plotGroupTimeline } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T09:30:00Z', text: 'good morning' },
 *   { account: 'eva', at: '2022-01-05T09:40:00Z', text: 'good day' },
 * ]);
 * const [own] = compareGroups(table, [{ id: 'g1', accounts: ['ann'] }], { draws: 0 });
 * plotGroupTimeline(own!).table.rows; // => [['5 Jan 2022, 09:00', 1, 1, 1]]
 */
export function plotGroupTimeline(comparison: GroupComparison, options: GroupTimelineOptions = {}): Figure {
  const told = describeGroupTimeline(comparison);
  const figure = { id: `timeline-${comparison.group}`, ...told };
  const { timeline, binHours, comments, otherComments } = comparison;
  const { timezone } = comparison.parameters;
  const [first, last] = [timeline[0], timeline.at(-1)];
  if (first === undefined || last === undefined)
    return { ...figure, data: [], layout: createLayout(told.title, 120) };
  const share = comments / Math.max(1, comments + otherComments);
  const bars = {
    type: 'bar',
    x: timeline.map(({ from, to }) => toLocalTime((from + to) / 2, timezone)),
    width: binHours * 3_600_000,
    customdata: timeline.map(({ from, to }) => formatSpan(from, to, timezone)),
    xaxis: 'x',
  };
  const data = [
    {
      ...bars,
      name: words.group,
      y: timeline.map((bin) => bin.comments),
      yaxis: 'y',
      marker: { color: seriesColours[1], line: { width: 0 } },
      hovertemplate: `${words.ofGroup}<extra></extra>`,
    },
    {
      type: 'scatter',
      mode: 'lines',
      name: words.share,
      x: bars.x,
      y: timeline.map((bin) =>
        bin.comments === null
          ? null
          : Number((share * (bin.comments + (bin.otherComments ?? 0))).toPrecision(3)),
      ),
      xaxis: 'x',
      yaxis: 'y',
      connectgaps: false,
      line: { color: chartColours.text, width: 1, dash: 'dash' },
      hovertemplate: `${words.atShare}<extra></extra>`,
    },
    {
      ...bars,
      name: words.others,
      y: timeline.map((bin) => bin.otherComments),
      yaxis: 'y2',
      marker: { color: chartColours.volume, line: { width: 0 } },
      hovertemplate: `${words.ofOthers}<br>%{customdata}<extra></extra>`,
    },
  ];
  const span = { from: first.from, to: last.to };
  return { ...figure, data, layout: layOut(span, timezone, options.events ?? [], told.title) };
}

function layOut(
  { from, to }: { readonly from: number; readonly to: number },
  timezone: string,
  shown: readonly TimelineEvent[],
  title: string,
): Record<string, unknown> {
  const bodyHeight = 2 * panelHeight + betweenHeight;
  const plotHeight = (rows: number): number => bodyHeight + rows * rowHeight + (rows > 0 ? 6 : 0);
  const events = drawTimeline(shown, { from, to, timezone, plotHeight, rowHeight });
  const height = plotHeight(events.rows);
  const counts = { rangemode: 'tozero', fixedrange: true, nticks: 4, separatethousands: true };
  return {
    ...createLayout(title, height + 48 + 100),
    margin: { l: 8, r: 12, t: 48, b: 100 },
    hovermode: 'x unified',
    hoversubplots: 'axis',
    bargap: 0,
    xaxis: createTimeAxis({ from, to }, timezone, { anchor: 'y2' }),
    yaxis: createAxis(words.group, {
      ...counts,
      domain: [(panelHeight + betweenHeight) / height, bodyHeight / height],
    }),
    yaxis2: createAxis(words.others, { ...counts, domain: [0, panelHeight / height] }),
    shapes: events.shapes,
    annotations: events.annotations,
  };
}
