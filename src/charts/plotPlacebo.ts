import type { Figure } from '../model/figure.js';
import type { PlaceboTest, StudiedEvent } from '../model/eventStudy.js';
import { countOf, formatChange, formatProbability } from '../words/formatNumber.js';
import { formatDay, formatTime } from '../words/formatTime.js';
import { chartColours, createAxis, createLayout } from './chartStyle.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

export interface PlotPlaceboOptions {
  /** IANA zone of the dates in words and table. */
  readonly timezone?: string;
  readonly bars?: number;
  /** Tells several figures of one page apart. */
  readonly id?: string;
}

/** Some thirty bars show the shape of a few hundred dates. */
export const plotPlaceboDefaults = { timezone: 'UTC', bars: 31, id: 'placebo' } as const;

/**
 * The shift at an event among the shifts on quiet dates, each over its error: how often does nothing look like this?
 *
 * What it can wrongly suggest: that every bar is evidence of its own. Neighbouring dates share their time; `independent` says how many
 * do not.
 *
 * Defaults: {@link plotPlaceboDefaults}.
 * Cost: linear in the dates.
 *
 * @example
 * import { plotPlacebo } from 'in-concert';
 * const refused = { kind: 'cannot say' as const, needed: [], because: 'Cannot say: quiet dates: at least 19 needed, 4 found.' };
 * const studied = {
 *   event: 'storm', shift: refused, decomposition: refused, placebo: refused, placeboWithin: refused, againstControls: null,
 * };
 * plotPlacebo(studied).alt; // => 'How often a quiet date shifts as much as “storm” cannot be said: quiet dates: at least 19 needed, 4 found.'
 */
export function plotPlacebo(studied: StudiedEvent, options: PlotPlaceboOptions = {}): Figure {
  const { timezone, bars, id } = { ...plotPlaceboDefaults, ...options };
  if (!Number.isInteger(bars) || bars < 1)
    throw new RangeError(`plotPlacebo: bars must be a whole number ≥ 1 (got ${bars})`);
  const { event, placebo } = studied;
  const name = shortenText(revealCharacters(event), 80);
  const title = `Against quiet dates: ${name}`;
  const columns = ['date', 'shift', 'shift over its error', 'as large as at the event'];
  if (placebo.kind === 'cannot say') {
    const alt = `How often a quiet date shifts as much as “${name}” cannot be said: ${placebo.because.replace(/^Cannot say: /u, '')}`;
    return { id, title, alt, table: { columns, rows: [] }, data: [], layout: createLayout(title, 120) };
  }
  const table = {
    columns,
    rows: placebo.placebos.map(({ at, estimate, ratio }) => [
      formatTime(at, timezone),
      Number(estimate.toFixed(4)),
      Number(ratio.toFixed(3)),
      Math.abs(ratio) >= Math.abs(placebo.ratio),
    ]),
  };
  return {
    id,
    title,
    alt: describe(name, placebo, timezone),
    table,
    data: [drawBars(placebo, bars)],
    layout: layOut(labelText(title, 110), placebo),
  };
}

function drawBars({ placebos, ratio: own }: PlaceboTest, bars: number): Record<string, unknown> {
  const most = 1.02 * Math.max(Math.abs(own), ...placebos.map(({ ratio }) => Math.abs(ratio)));
  const width = (2 * most) / bars;
  const counts = new Array<number>(bars).fill(0);
  for (const { ratio } of placebos) counts[Math.min(bars - 1, Math.floor((ratio + most) / width))]!++;
  const middles = counts.map((_, bar) => -most + (bar + 0.5) * width);
  return {
    type: 'bar',
    name: 'quiet dates',
    x: middles.map((middle) => Number(middle.toFixed(4))),
    y: counts,
    width,
    marker: {
      color: middles.map((middle) =>
        Math.abs(middle) >= Math.abs(own) ? chartColours.outage : chartColours.volume,
      ),
      line: { width: 0 },
    },
    hovertemplate: '%{y} quiet dates around %{x:.1f}<extra></extra>',
  };
}

function layOut(title: string, { ratio }: PlaceboTest): Record<string, unknown> {
  return {
    ...createLayout(title, 320),
    margin: { l: 8, r: 12, t: 60, b: 60 },
    showlegend: false,
    hovermode: 'closest',
    bargap: 0,
    xaxis: createAxis('shift over its error', { zeroline: true, showgrid: false, fixedrange: true }),
    yaxis: createAxis('quiet dates', { rangemode: 'tozero', tickformat: ',d', fixedrange: true }),
    shapes: [
      {
        type: 'line',
        xref: 'x',
        yref: 'paper',
        x0: ratio,
        x1: ratio,
        y0: 0,
        y1: 1,
        line: { color: chartColours.mood, width: 2 },
      },
    ],
    annotations: [
      {
        x: ratio,
        xref: 'x',
        y: 1,
        yref: 'paper',
        yanchor: 'bottom',
        text: 'the event',
        showarrow: false,
        font: { color: chartColours.mood },
      },
    ],
  };
}

function describe(event: string, placebo: PlaceboTest, timezone: string): string {
  const { placebos, ratio, estimate, p, independent } = placebo;
  const larger = placebos.filter((one) => Math.abs(one.ratio) >= Math.abs(ratio)).length;
  return [
    `Shifts on ${countOf(placebos.length, 'quiet date')} from ${formatDay(placebos[0]!.at, timezone)} to ${formatDay(placebos.at(-1)!.at, timezone)}, each over its error.`,
    `At “${event}” the shift is ${formatChange(estimate)}, ${Math.abs(ratio).toFixed(1)} times its error; ${countOf(larger, 'quiet date')} shifts as much.`.replace(
      /quiet dates shifts/u,
      'quiet dates shift',
    ),
    `${countOf(independent, 'date')} of them share no time, which gives p = ${formatProbability(p)}.`,
  ].join(' ');
}
