import type { Figure } from '../model/figure.js';
import type { PlaceboTest, StudiedEvent } from '../model/eventStudy.js';
import { sayMissing } from '../events/study/refuse.js';
import { countOf, formatChange, formatFixed } from '../words/formatNumber.js';
import { sayProbability } from '../words/sayProbability.js';
import { formatDay, formatTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout } from './chartStyle.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

export interface PlotPlaceboOptions {
  /** IANA zone of the dates in words and table. */
  readonly timezone?: string;
  readonly bars?: number;
  /** Tells several figures of one page apart. */
  readonly id?: string;
}

const words = phrases({
  date: 'date',
  shift: 'shift',
  ratio: 'shift over its error',
  isLarge: 'as large as at the event',
  dates: 'quiet dates',
  hover: '%{y} quiet dates around %{x:.1f}',
  event: 'the event',
});

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
  const title = say`Against quiet dates: ${name}`;
  const columns = [words.date, words.shift, words.ratio, words.isLarge];
  if (placebo.kind === 'cannot say') {
    const alt = say`How often a quiet date shifts as much as “${name}” cannot be said: ${sayMissing(placebo)}.`;
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
    name: words.dates,
    x: middles.map((middle) => Number(middle.toFixed(4))),
    y: counts,
    width,
    marker: {
      color: middles.map((middle) =>
        Math.abs(middle) >= Math.abs(own) ? chartColours.outage : chartColours.volume,
      ),
      line: { width: 0 },
    },
    hovertemplate: `${words.hover}<extra></extra>`,
  };
}

function layOut(title: string, { ratio }: PlaceboTest): Record<string, unknown> {
  return {
    ...createLayout(title, 320),
    margin: { l: 8, r: 12, t: 60, b: 60 },
    showlegend: false,
    hovermode: 'closest',
    bargap: 0,
    xaxis: createAxis(words.ratio, { zeroline: true, showgrid: false, fixedrange: true }),
    yaxis: createAxis(words.dates, { rangemode: 'tozero', tickformat: ',d', fixedrange: true }),
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
        text: words.event,
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
    say`Shifts on ${countOf(placebos.length, 'quiet date')} from ${formatDay(placebos[0]!.at, timezone)} to ${formatDay(placebos.at(-1)!.at, timezone)}, each over its error.`,
    say`At “${event}” the shift is ${formatChange(estimate)}, ${formatFixed(Math.abs(ratio), 1)} times its error; ${countOf(larger, 'quiet date')} ${larger === 1 ? 'shifts' : 'shift'} as much.`,
    say`${countOf(independent, 'date')} of them share no time, which gives p ${sayProbability(p)}.`,
  ].join(' ');
}
