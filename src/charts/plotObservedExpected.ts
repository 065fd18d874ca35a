import type { Analysis, CoActionHistogram } from '../model/analysis.js';
import type { Figure } from '../model/figure.js';
import { createAxis, createLayout, styleSeries } from './chartStyle.js';
import { countBins, describeObservedExpected, leastPairs } from './describeObservedExpected.js';
import { describeWindow } from '../words/formatTime.js';
import { labelText } from './labelText.js';
import { describeTrace } from '../words/describeTrace.js';
import { leaveChance } from './leaveChance.js';
import { say } from '../words/say.js';

/** The parts of an analysis that the figure needs. */
export interface ObservedExpectedInput {
  readonly coActionHistograms: readonly CoActionHistogram[];
  readonly parameters: Pick<Analysis['parameters'], 'level'>;
}

const panelHeight = 250;
const betweenPanels = 64;

/**
 * How many pairs of accounts have k co-actions, against how many chance would give; one panel for each trace, one colour for each window.
 *
 * Full marks stand where chance explains no more than the level's share of the pairs from there on ({@link leaveChance}); hollow marks
 * are within chance.
 *
 * Cost: linear in the histograms.
 *
 * @example
 * import { plotObservedExpected } from 'in-concert';
 * const histogram = { trace: 'same text', windowSeconds: 60, observed: [120, 9, 3], expected: [118, 1.5, 0.01] };
 * const figure = plotObservedExpected({ coActionHistograms: [histogram], parameters: { level: 0.05 } });
 * figure.table.rows[2]; // => ['same text', '1 min', 3, 3, 0.01, true]
 */
export function plotObservedExpected(input: ObservedExpectedInput): Figure {
  const histograms = input.coActionHistograms.filter(({ observed }) => observed.some((pairs) => pairs > 0));
  const { level } = input.parameters;
  const words = describeObservedExpected(histograms, level);
  const figure = { id: 'observed-expected', ...words };
  if (histograms.length === 0) return { ...figure, data: [], layout: createLayout(words.title, 120) };

  const traces = [...new Set(histograms.map(({ trace }) => trace))];
  const windows = [...new Set(histograms.map(({ windowSeconds }) => windowSeconds))].sort((a, b) => a - b);
  const data = histograms.flatMap((histogram) =>
    drawHistogram(histogram, {
      level,
      panel: traces.indexOf(histogram.trace),
      series: windows.indexOf(histogram.windowSeconds),
      named: histograms.find(({ windowSeconds }) => windowSeconds === histogram.windowSeconds) === histogram,
    }),
  );
  return { ...figure, data, layout: layOut(traces, histograms, words.title) };
}

interface DrawOptions {
  readonly level: number;
  readonly panel: number;
  readonly series: number;
  /** Whether it stands in the legend: a window has one entry for all panels. */
  readonly named: boolean;
}

function drawHistogram(histogram: CoActionHistogram, options: DrawOptions): Record<string, unknown>[] {
  const axis = options.panel === 0 ? '' : String(options.panel + 1);
  const { color, symbol } = styleSeries(options.series);
  const window = describeWindow(histogram.windowSeconds);
  const counts = countBins(histogram);
  const from = leaveChance(histogram, options)?.coActions ?? Infinity;
  const shared = {
    type: 'scatter',
    x: counts,
    xaxis: `x${axis}`,
    yaxis: `y${axis}`,
    legendgroup: window,
    showlegend: options.named,
  };
  return [
    {
      ...shared,
      mode: 'lines',
      name: say`chance, ${window}`,
      y: counts.map((count) => atLeast(histogram.expected[count - 1], leastPairs)),
      line: { color, width: 1.5, dash: 'dash' },
      connectgaps: false,
      hovertemplate: `${say`chance, ${window}`}: %{y:.3~g}<extra></extra>`,
    },
    {
      ...shared,
      mode: 'lines+markers',
      name: say`observed, ${window}`,
      y: counts.map((count) => atLeast(histogram.observed[count - 1], 1)),
      line: { color, width: 1 },
      marker: {
        color,
        symbol: counts.map((count) => (count >= from ? symbol : `${symbol}-open`)),
        size: 8,
        line: { color, width: 1.5 },
      },
      connectgaps: false,
      hovertemplate: `${say`observed, ${window}`}: %{y:,}<extra></extra>`,
    },
  ];
}

/** On a logarithmic axis zero has no place: it is a gap. */
function atLeast(pairs: number | undefined, least: number): number | null {
  return pairs === undefined || pairs < least ? null : Number(pairs.toPrecision(4));
}

function layOut(
  traces: readonly string[],
  histograms: readonly CoActionHistogram[],
  title: string,
): Record<string, unknown> {
  const height = traces.length * panelHeight + (traces.length - 1) * betweenPanels;
  const layout: Record<string, unknown> = {
    ...createLayout(title, height + 64 + 110),
    margin: { l: 8, r: 12, t: 64, b: 110 },
    hovermode: 'x unified',
  };
  // One scale for all panels, so that they can be read against each other.
  const most = Math.max(2, ...histograms.map((histogram) => countBins(histogram).length));
  layout.annotations = traces.map((trace, panel) => {
    const top = 1 - (panel * (panelHeight + betweenPanels)) / height;
    const axis = panel === 0 ? '' : String(panel + 1);
    const isLast = panel === traces.length - 1;
    layout[`xaxis${axis}`] = createAxis(isLast ? say`co-actions of a pair` : '', {
      type: most > 40 ? 'log' : 'linear',
      ...(most > 40 ? {} : { range: [0.6, most + 0.4], tickformat: 'd', dtick: Math.ceil(most / 12) }),
      anchor: `y${axis}`,
      showgrid: false,
    });
    layout[`yaxis${axis}`] = createAxis(say`pairs`, {
      type: 'log',
      domain: [Math.max(0, top - panelHeight / height), top],
      fixedrange: true,
      dtick: 1,
      tickformat: ',~g',
      anchor: `x${axis}`,
    });
    return {
      text: `<b>${labelText(describeTrace(trace), 48)}</b>`,
      xref: 'paper',
      yref: 'paper',
      x: 0,
      y: top,
      xanchor: 'left',
      yanchor: 'bottom',
      showarrow: false,
    };
  });
  return layout;
}
