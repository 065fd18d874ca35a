import { describeTimezone, toLocalTime } from '../words/formatTime.js';
import { chartColours, createAxis } from './chartStyle.js';
import { splitSegments } from './splitSegments.js';

/** A stretch of time, UTC ms. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The axis of time of a chart, in the zone that is shown. */
export function createTimeAxis(
  { from, to }: Stretch,
  timezone: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return createAxis(describeTimezone(from, to, timezone), {
    type: 'date',
    range: [toLocalTime(from, timezone), toLocalTime(to, timezone)],
    hoverformat: '%-d %b %Y, %H:%M',
    showgrid: false,
    ...more,
  });
}

/** Grey behind the runs of bins that are gaps, up to the share `top` of the height. */
export function shadeGaps<Bin extends Stretch>(
  bins: readonly Bin[],
  isGap: (bin: Bin) => boolean,
  timezone: string,
  top: number,
): Record<string, unknown>[] {
  return splitSegments(bins, isGap).map((gap) => ({
    type: 'rect',
    xref: 'x',
    yref: 'paper',
    x0: toLocalTime(gap[0]!.from, timezone),
    x1: toLocalTime(gap.at(-1)!.to, timezone),
    y0: 0,
    y1: top,
    fillcolor: chartColours.gapShade,
    line: { width: 0 },
    layer: 'below',
  }));
}
