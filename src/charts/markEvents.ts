import type { TimelineEvent } from '../model/event.js';
import { toLocalTime } from '../words/formatTime.js';
import { chartColours } from './chartStyle.js';

/** One of several small charts: its axes as plotly counts them (`''`, `2`, `3`) and its place as shares of the whole. */
export interface Panel {
  readonly x: string;
  readonly y: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  /** Nothing stands below it: it carries the axis of its column. */
  readonly isLowest: boolean;
}

export interface MarkEventsOptions {
  readonly from: number;
  readonly to: number;
  readonly timezone: string;
  readonly panels: readonly Panel[];
}

/** Events behind small charts, without names: outages shaded over their duration, moments as thin lines, measures dotted. */
export function markEvents(
  events: readonly TimelineEvent[],
  { from, to, timezone, panels }: MarkEventsOptions,
): Record<string, unknown>[] {
  const within = events.filter(({ start, end }) => start < to && end >= from);
  return panels.flatMap(({ x, bottom, top }) =>
    within.map(({ start, end, kind }) => {
      const isOutage = kind === 'outage' && end > start;
      const place = {
        ...{ xref: `x${x}`, yref: 'paper', y0: bottom, y1: top, layer: 'below' },
        x0: toLocalTime(Math.max(start, from), timezone),
      };
      if (isOutage)
        return {
          ...place,
          ...{ type: 'rect', x1: toLocalTime(Math.min(end, to), timezone) },
          ...{ fillcolor: chartColours.outageShade, line: { width: 0 } },
        };
      const dash = kind === 'measure' ? 'dot' : 'solid';
      return { ...place, type: 'line', x1: place.x0, line: { color: chartColours.event, width: 1, dash } };
    }),
  );
}
