import type { TimelineEvent } from '../model/event.js';
import { chartColours } from './chartStyle.js';
import { formatSpan, toLocalTime } from '../words/formatTime.js';
import { labelText } from './labelText.js';
import { longestName, placeEvents } from './placeEvents.js';
import type { PlacedEvent } from './placeEvents.js';

type PlotlyPart = Record<string, unknown>;

export interface Timeline {
  readonly shapes: readonly PlotlyPart[];
  readonly annotations: readonly PlotlyPart[];
  /** Rows of the strip above the figure; 0 when no event falls into the span. */
  readonly rows: number;
}

export interface TimelineOptions {
  readonly from: number;
  readonly to: number;
  readonly timezone: string;
  /** Height of the whole plot area and of one row of the strip, in pixels. */
  readonly plotHeight: (rows: number) => number;
  readonly rowHeight: number;
}

/**
 * Events as shapes and labels: outages shaded over their whole duration with a named bar on top, moments as thin numbered lines.
 * No label covers another: each has its row in a strip above the figure.
 */
export function drawTimeline(events: readonly TimelineEvent[], options: TimelineOptions): Timeline {
  const placed = placeEvents(events, options.from, options.to);
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const height = options.plotHeight(rows);
  const bottomOf = (row: number): number => 1 - ((rows - row) * options.rowHeight) / height;
  const shapes = placed.flatMap((item) => {
    const bottom = bottomOf(item.row);
    return item.isSpan ? drawOutage(item, bottom, height, options) : [drawMoment(item, bottom, options)];
  });
  const annotations = placed.map((item) =>
    labelEvent(item, bottomOf(item.row) + options.rowHeight / 2 / height, options),
  );
  return { shapes, annotations, rows };
}

function drawOutage(
  { event }: PlacedEvent,
  bottom: number,
  height: number,
  { from, to, timezone, rowHeight }: TimelineOptions,
): PlotlyPart[] {
  const across = {
    type: 'rect',
    xref: 'x',
    yref: 'paper',
    x0: toLocalTime(Math.max(event.start, from), timezone),
    x1: toLocalTime(Math.min(event.end, to), timezone),
    line: { width: 0 },
    layer: 'below',
  };
  return [
    { ...across, y0: 0, y1: bottom, fillcolor: chartColours.outageShade },
    {
      ...across,
      y0: bottom,
      y1: bottom + (rowHeight - 3) / height,
      fillcolor: chartColours.outage,
      opacity: 0.5,
    },
  ];
}

function drawMoment({ event }: PlacedEvent, bottom: number, { from, timezone }: TimelineOptions): PlotlyPart {
  const x = toLocalTime(Math.max(event.start, from), timezone);
  return {
    type: 'line',
    xref: 'x',
    yref: 'paper',
    x0: x,
    x1: x,
    y0: 0,
    y1: bottom,
    line: { color: chartColours.event, width: 1, dash: event.kind === 'measure' ? 'dot' : 'solid' },
    layer: 'below',
  };
}

function labelEvent(item: PlacedEvent, y: number, { from, to, timezone }: TimelineOptions): PlotlyPart {
  const { event, number, isSpan, labelAt, labelSide } = item;
  const when = formatSpan(event.start, event.end, timezone);
  return {
    xref: 'x',
    yref: 'paper',
    x: toLocalTime(from + labelAt * (to - from), timezone),
    y,
    yanchor: 'middle',
    showarrow: false,
    text: isSpan ? `<b>${number}</b> ${labelText(event.name, longestName)}` : `<b>${number}</b>`,
    xanchor: labelSide,
    hovertext: `<b>${labelText(event.name, 120)}</b><br>${when}`,
    captureevents: true,
    font: { size: 12 },
  };
}
