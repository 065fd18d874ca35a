/**
 * Colours that people with any kind of colour vision tell apart, on white and on near-black.
 *
 * Source: Okabe M, Ito K (2008), "Color Universal Design", https://jfly.uni-koeln.de/color/. Their yellow (unreadable on white)
 * and their black (unreadable on black) are left out.
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
  '#009E73': '#35C49A',
  '#56B4E9': '#B5E0FA',
  '#7D6B91': '#AC9CC0',
  'rgba(0, 114, 178, 0.18)': 'rgba(88, 176, 238, 0.24)',
  'rgba(230, 159, 0, 0.13)': 'rgba(230, 159, 0, 0.12)',
};

/** Six colours for groups or series, in the order of use. */
export const seriesColours: readonly string[] = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#E69F00',
  '#56B4E9',
];

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

/** What all figures share: transparent ground, the reader's own font, a legend below. */
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
