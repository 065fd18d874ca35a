import { sayPartName } from '../events/study/sayPartName.js';
import type { TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { OnlineSeries } from '../model/eventStudy.js';
import { countOf, formatPercent } from '../words/formatNumber.js';
import { formatDays, formatSpan, formatTime, toLocalTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { sayRange } from '../words/sayRange.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { drawTimeline } from './drawTimeline.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';
import { splitSegments } from './splitSegments.js';
import { createTimeAxis, shadeGaps } from './timeAxis.js';

export interface PlotOnlineOptions {
  readonly timezone?: string;
  readonly maxBins?: number;
}

/** As wide as the mood above it. */
export const plotOnlineDefaults = { timezone: 'UTC', maxBins: 400 } as const;

const bodyHeight = 230;
const rowHeight = 21;

const words = phrases({
  title: 'Who was online',
  time: 'time',
  comments: 'comments',
  nobody: 'Nobody wrote, so there is nothing to draw.',
});

/**
 * Who wrote, bin by bin, stacked: by place, or those who wrote before and after the event told first, only before, only after.
 *
 * Outages are shaded over their whole duration; where nothing was collected there is no bar and grey ground.
 *
 * What it can wrongly suggest: that silence is an outage. People also fall silent because they have nothing to say; and whoever wrote once
 * only is "only before" or "only after" by chance. At the edges of the data everybody is.
 *
 * Defaults: {@link plotOnlineDefaults}. A longer series is drawn in wider bins.
 * Cost: bins × streams.
 *
 * @example
 * import { plotOnline } from 'in-concert';
 * const streams = [{ name: 'Almaty', comments: [3, null, 0] }, { name: 'elsewhere or not known', comments: [1, null, 4] }];
 * const figure = plotOnline({ from: 0, binHours: 6, by: 'place', event: null, streams }, []);
 * figure.table.rows; // => [['1 Jan 1970, 00:00 to 06:00', 3, 1], ['1 Jan 1970, 06:00 to 12:00', null, null], ['1 Jan 1970, 12:00 to 18:00', 0, 4]]
 */
export function plotOnline(
  online: OnlineSeries,
  events: readonly TimelineEvent[],
  options: PlotOnlineOptions = {},
): Figure {
  const { timezone, maxBins } = { ...plotOnlineDefaults, ...options };
  if (!(maxBins >= 2)) throw new RangeError(`plotOnline: maxBins must be at least 2 (got ${maxBins})`);
  const drawn = widenBins(online, maxBins);
  const bins = drawn.streams[0]?.comments.length ?? 0;
  const spans = Array.from({ length: bins }, (_, bin) => {
    const length = drawn.binHours * 3_600_000;
    const from = drawn.from + bin * length;
    return { from, to: from + length, isMissing: drawn.streams[0]!.comments[bin] === null };
  });
  const { title } = words;
  const names = drawn.streams.map(({ name }) => sayPartName(name));
  const figure = {
    id: 'who-was-online',
    title,
    alt: describe(drawn, names, spans, events, timezone),
    table: {
      columns: [words.time, ...names.map((name) => shortenText(revealCharacters(name), 40))],
      rows: spans.map(({ from, to }, bin) => [
        formatSpan(from, to, timezone),
        ...drawn.streams.map(({ comments }) => comments[bin]!),
      ]),
    },
  };
  if (bins === 0) return { ...figure, data: [], layout: createLayout(title, 120) };
  return {
    ...figure,
    data: drawn.streams.map(({ comments }, stream) => ({
      type: 'bar',
      name: labelText(names[stream]!, 40),
      x: spans.map(({ from, to }) => toLocalTime((from + to) / 2, timezone)),
      y: comments,
      width: drawn.binHours * 3_600_000,
      marker: { color: colourOf(drawn, stream), line: { width: 0 } },
      hovertemplate: '%{y:,}',
    })),
    layout: layOut(spans, events, timezone),
  };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly isMissing: boolean;
}

/** The last stream of places holds the rest, and is grey. */
function colourOf({ by, streams }: OnlineSeries, stream: number): string {
  return by === 'place' && stream === streams.length - 1 ? chartColours.volume : seriesColours[stream]!;
}

/** Neighbouring bins put together; a wider bin has a count when any part of it was collected. */
function widenBins(online: OnlineSeries, maxBins: number): OnlineSeries {
  const bins = online.streams[0]?.comments.length ?? 0;
  const factor = Math.ceil(bins / maxBins);
  if (factor <= 1) return online;
  const streams = online.streams.map(({ name, comments }) => ({
    name,
    comments: Array.from({ length: Math.ceil(bins / factor) }, (_, bin) => {
      const own = comments.slice(bin * factor, (bin + 1) * factor).filter((count) => count !== null);
      return own.length === 0 ? null : own.reduce((sum, count) => sum + count, 0);
    }),
  }));
  return { ...online, binHours: online.binHours * factor, streams };
}

function layOut(
  spans: readonly Span[],
  events: readonly TimelineEvent[],
  timezone: string,
): Record<string, unknown> {
  const from = spans[0]!.from;
  const to = spans.at(-1)!.to;
  const plotHeight = (rows: number): number => bodyHeight + rows * rowHeight + (rows > 0 ? 6 : 0);
  const timeline = drawTimeline(events, { from, to, timezone, plotHeight, rowHeight });
  const height = plotHeight(timeline.rows);
  const top = bodyHeight / height;
  const gaps = shadeGaps(spans, ({ isMissing }) => isMissing, timezone, top);
  return {
    ...createLayout(words.title, height + 48 + 100),
    margin: { l: 8, r: 12, t: 48, b: 100 },
    barmode: 'stack',
    bargap: 0,
    hovermode: 'x unified',
    xaxis: createTimeAxis({ from, to }, timezone),
    yaxis: createAxis(words.comments, { domain: [0, top], rangemode: 'tozero', fixedrange: true }),
    shapes: [...gaps, ...timeline.shapes],
    annotations: timeline.annotations,
  };
}

function describe(
  { by, event, streams }: OnlineSeries,
  names: readonly string[],
  spans: readonly Span[],
  events: readonly TimelineEvent[],
  timezone: string,
): string {
  if (spans.length === 0) return words.nobody;
  const safe = (text: string, length = 80): string => shortenText(revealCharacters(text), length);
  const [from, to] = [spans[0]!.from, spans.at(-1)!.to];
  const sums = streams.map(({ comments }) => comments.reduce<number>((sum, count) => sum + (count ?? 0), 0));
  const total = sums.reduce((sum, count) => sum + count, 0);
  const shares = names
    .map((name, k) => `${safe(name, 40)} ${formatPercent(sums[k]! / Math.max(1, total))}`)
    .join(', ');
  const [count, days] = [countOf(total, 'comment'), formatDays(from, to - 1, timezone)];
  const gaps = splitSegments(spans, ({ isMissing }) => isMissing).length;
  const outages = events
    .filter(({ kind, start, end }) => kind === 'outage' && end >= from && start <= to)
    .map(
      ({ name, start, end }) =>
        `${safe(name)} (${sayRange(formatTime(start, timezone), formatTime(end, timezone))})`,
    );
  return [
    by === 'place' || event === null
      ? say`${count} over ${days}, stacked by the place of the account: ${shares}.`
      : say`${count} over ${days}, stacked by when their accounts wrote: before and after the beginning of “${safe(event)}”, or on one side only: ${shares}.`,
    gaps === 0 ? '' : say`Nothing was collected in ${countOf(gaps, 'gap')}, left empty on grey.`,
    outages.length === 0 ? '' : say`Shaded as outages: ${outages.join('; ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
