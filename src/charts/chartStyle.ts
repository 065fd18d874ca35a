import { writeNumbers } from './plotlyLocale.js';

/**
 * Colours that people with any kind of colour vision tell apart, on white and on near-black.
 *
 * Source: Okabe M, Ito K (2008), "Color Universal Design", https://jfly.uni-koeln.de/color/, as far as their colours can be seen on
 * either ground.
 */
export const chartColours = {
  mood: '#0072B2',
  moodBand: 'rgba(0, 114, 178, 0.18)',
  moodThin: 'rgba(0, 114, 178, 0.38)',
  moodWithout: '#D55E00',
  volume: '#8A939C',
  outage: '#E69F00',
  outageShade: 'rgba(230, 159, 0, 0.13)',
  gapShade: 'rgba(128, 128, 128, 0.16)',
  event: 'rgba(128, 128, 128, 0.75)',
  /** Readable on both grounds; a page with a theme replaces it. */
  text: '#757575',
  grid: 'rgba(128, 128, 128, 0.22)',
} as const;

/** What the darker colours become on a near-black page, where they would be hard to see. */
export const darkColours: Readonly<Record<string, string>> = {
  '#0072B2': '#58B0EE',
  '#D55E00': '#FF8F4A',
  '#009E73': '#50F0B0',
  '#871E69': '#FFC3E1',
  '#5A4B2D': '#FFF000',
  '#7887FF': '#5A78F0',
  '#875A69': '#A5785A',
  'rgba(0, 114, 178, 0.18)': 'rgba(88, 176, 238, 0.24)',
  'rgba(0, 114, 178, 0.38)': 'rgba(88, 176, 238, 0.4)',
  'rgba(230, 159, 0, 0.13)': 'rgba(230, 159, 0, 0.12)',
};

/**
 * Six colours for groups or series, in the order of use: Okabe and Ito's blue, vermilion and green, and three that were searched for
 * so that every pair, with the greys below, stays at least 12 apart (CIEDE2000) for people without one kind of cone, and every colour
 * has a contrast of 3 : 1 with its ground. Okabe and Ito's other colours are too light on white.
 */
export const seriesColours: readonly string[] = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#871E69',
  '#5A4B2D',
  '#7887FF',
];

/** The many small groups as one, and accounts without a group. */
export const restColours = { smaller: '#875A69', none: '#8A939C' } as const;

/** When the colours are used up, the next round has another shape. */
export const seriesSymbols: readonly string[] = ['circle', 'square', 'diamond', 'triangle-up'];

/** The shape and colour of the n-th group or series. */
export function styleSeries(index: number): { readonly color: string; readonly symbol: string } {
  const round = Math.floor(index / seriesColours.length);
  return {
    color: seriesColours[index % seriesColours.length]!,
    symbol: seriesSymbols[round % seriesSymbols.length]!,
  };
}

/** What all figures share: transparent ground, the reader's own font, a legend below, numbers as the language writes them. */
export function createLayout(title: string, height: number): Record<string, unknown> {
  return {
    title: { text: title, x: 0, xref: 'paper', xanchor: 'left', font: { size: 17 } },
    height,
    autosize: true,
    paper_bgcolor: 'rgba(0, 0, 0, 0)',
    plot_bgcolor: 'rgba(0, 0, 0, 0)',
    font: {
      family: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
      size: 13,
      color: chartColours.text,
    },
    margin: { l: 8, r: 12, t: 48, b: 48 },
    legend: { orientation: 'h', x: 0, xanchor: 'left', y: 0, yref: 'container', yanchor: 'bottom' },
    hoverlabel: { align: 'left' },
    ...writeNumbers(),
  };
}

/** An axis with a quiet grid and the title given. */
export function createAxis(
  title: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    title: { text: title, standoff: 8, font: { size: 13 } },
    gridcolor: chartColours.grid,
    zerolinecolor: chartColours.event,
    linecolor: chartColours.event,
    automargin: true,
    ...more,
  };
}
