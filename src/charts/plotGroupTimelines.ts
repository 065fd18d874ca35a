import type { TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { ActivityBin, GroupComparison } from '../model/groupComparison.js';
import { countOf } from '../words/formatNumber.js';
import { toLocalTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeGroupTimelines } from './describeGroupTimelines.js';
import { labelText } from './labelText.js';
import { markEvents, type Panel } from './markEvents.js';
import { createTimeAxis } from './timeAxis.js';

export interface GroupTimelinesOptions {
  readonly events?: readonly TimelineEvent[];
  readonly maxGroups?: number;
  readonly columns?: number;
  readonly maxBins?: number;
}

/**
 * `maxGroups` 12 in 2 `columns` fill a page; the others are counted. `maxBins` 150: two pixels and more a bar in a panel of half
 * the width.
 */
export const groupTimelinesDefaults = { maxGroups: 12, columns: 2, maxBins: 150 } as const;

const words = phrases({ group: 'the group', share: 'at its share of everybody’s' });

/** Heights and widths: pixels, and shares of the width. */
const panelHeight = 84;
const captionHeight = 30;
const betweenColumns = 0.08;

/**
 * When many groups were active: a small panel for each on one axis of time, with the events. The dashed line is what the group would
 * have written, had it kept its share of everybody's comments.
 *
 * The groups stand in the order given; those of an analysis come strongest first. Those beyond `maxGroups` are counted, not drawn.
 *
 * What it can wrongly suggest: each panel has its own height, so compare shapes between panels, not heights. A group is found by what
 * it did together, so it stands out at those moments by the way it was found.
 *
 * Defaults: see {@link groupTimelinesDefaults}.
 *
 * Cost: linear in bins times groups.
 *
 * @example
 * import { buildCommentTable, compareGroups, plotGroupTimelines } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T09:30:00Z', text: 'good morning' },
 *   { account: 'eva', at: '2022-01-05T09:40:00Z', text: 'good day' },
 * ]);
 * const groups = [{ id: 'g1', accounts: ['ann'] }, { id: 'g2', accounts: ['eva'] }];
 * const figure = plotGroupTimelines(compareGroups(table, groups, { draws: 0 }), { maxGroups: 1 });
 * figure.title; // => 'When g1 was active (1 more group not drawn)'
 */
export function plotGroupTimelines(
  comparisons: readonly GroupComparison[],
  options: GroupTimelinesOptions = {},
): Figure {
  const { maxGroups, columns, maxBins, events = [] } = { ...groupTimelinesDefaults, ...options };
  for (const [name, value] of Object.entries({ maxGroups, columns, maxBins }))
    if (!(Number.isInteger(value) && value >= 1))
      throw new RangeError(`plotGroupTimelines: ${name} must be a whole number ≥ 1 (got ${value})`);
  const drawn = comparisons.filter(({ timeline }) => timeline.length > 0).slice(0, maxGroups);
  const told = describeGroupTimelines(drawn, comparisons.length - drawn.length);
  const figure = { id: 'group-timelines', ...told };
  if (drawn.length === 0) return { ...figure, data: [], layout: createLayout(told.title, 120) };
  const panels = arrangePanels(drawn, Math.min(columns, drawn.length));
  const data = panels.flatMap((panel, k) => drawPanel(drawn[k]!, panel, maxBins, k === 0));
  return { ...figure, data, layout: layOut(drawn, panels, events, told.title) };
}

/** Row by row; each column has one axis of time, each panel its own height. */
function arrangePanels(drawn: readonly GroupComparison[], columns: number): Panel[] {
  const rows = Math.ceil(drawn.length / columns);
  const height = 1 / rows;
  const width = (1 - betweenColumns * (columns - 1)) / columns;
  return drawn.map((_, k) => {
    const [row, column] = [Math.floor(k / columns), k % columns];
    const bottom = 1 - (row + 1) * height;
    const left = column * (width + betweenColumns);
    return {
      x: axisName(column),
      y: axisName(k),
      left,
      right: left + width,
      bottom,
      top: bottom + (height * panelHeight) / (panelHeight + captionHeight),
      isLowest: k + columns >= drawn.length,
    };
  });
}

/** Plotly counts axes `x`, `x2`, `x3`. */
const axisName = (index: number): string => (index === 0 ? '' : String(index + 1));

function drawPanel(
  comparison: GroupComparison,
  { x, y }: Panel,
  maxBins: number,
  isFirst: boolean,
): Record<string, unknown>[] {
  const { comments, otherComments, parameters } = comparison;
  const bins = widenBins(comparison.timeline, maxBins);
  const share = comments / Math.max(1, comments + otherComments);
  const common = {
    x: bins.map(({ from, to }) => toLocalTime((from + to) / 2, parameters.timezone)),
    ...{ xaxis: `x${x}`, yaxis: `y${y}`, showlegend: isFirst },
  };
  return [
    {
      ...common,
      ...{ type: 'bar', name: words.group, legendgroup: 'group' },
      y: bins.map((bin) => bin.comments),
      width: bins.map(({ from, to }) => to - from),
      marker: { color: seriesColours[1], line: { width: 0 } },
      hovertemplate: `${say`%{y:,} of ${labelText(comparison.group, 24)}`}<br>%{x}<extra></extra>`,
    },
    {
      ...common,
      ...{ type: 'scatter', mode: 'lines', name: words.share, legendgroup: 'share' },
      y: bins.map((bin) =>
        bin.comments === null
          ? null
          : Number((share * (bin.comments + (bin.otherComments ?? 0))).toPrecision(3)),
      ),
      ...{ connectgaps: false, hoverinfo: 'skip' },
      line: { color: chartColours.text, width: 1, dash: 'dash' },
    },
  ];
}

/** So many neighbours as one that at most `maxBins` are left; null where none of them was collected. */
function widenBins(timeline: readonly ActivityBin[], maxBins: number): ActivityBin[] {
  const each = Math.ceil(timeline.length / maxBins);
  const add = (sum: number | null, value: number | null): number | null =>
    value === null ? sum : (sum ?? 0) + value;
  return Array.from({ length: Math.ceil(timeline.length / each) }, (_, k) => {
    const part = timeline.slice(k * each, (k + 1) * each);
    return {
      from: part[0]!.from,
      to: part.at(-1)!.to,
      comments: part.reduce((sum, bin) => add(sum, bin.comments), null as number | null),
      otherComments: part.reduce((sum, bin) => add(sum, bin.otherComments), null as number | null),
    };
  });
}

function layOut(
  drawn: readonly GroupComparison[],
  panels: readonly Panel[],
  events: readonly TimelineEvent[],
  title: string,
): Record<string, unknown> {
  const [{ timeline, parameters }] = drawn as [GroupComparison];
  const { timezone } = parameters;
  const span = { from: timeline[0]!.from, to: timeline.at(-1)!.to };
  const rows = panels.filter(({ x }) => x === '').length;
  const axes = panels.flatMap(({ x, y, left, right, bottom, top, isLowest }) => {
    const counts = createAxis('', {
      ...{ domain: [bottom, top], anchor: `x${x}`, rangemode: 'tozero', fixedrange: true },
      ...{ nticks: 3, separatethousands: true },
    });
    const time = createTimeAxis(span, timezone, {
      ...{ domain: [left, right], anchor: `y${y}`, nticks: 5 },
      ...(x === '' ? {} : { matches: 'x' }),
    });
    return [[`yaxis${y}`, counts] as const, ...(isLowest ? [[`xaxis${x}`, time] as const] : [])];
  });
  const captions = panels.map(({ left, top }, k) => ({
    ...{ xref: 'paper', yref: 'paper', x: left, y: top, xanchor: 'left', yanchor: 'bottom' },
    ...{ showarrow: false, font: { size: 12 } },
    text: say`<b>${labelText(drawn[k]!.group, 24)}</b> ${countOf(drawn[k]!.comments, 'comment')} of ${countOf(drawn[k]!.accounts, 'account')}`,
  }));
  return {
    ...createLayout(title, rows * (panelHeight + captionHeight) + 48 + 100),
    ...{ margin: { l: 8, r: 12, t: 48, b: 100 }, hovermode: 'closest', bargap: 0 },
    ...Object.fromEntries(axes),
    shapes: markEvents(events, { ...span, timezone, panels }),
    annotations: captions,
  };
}
