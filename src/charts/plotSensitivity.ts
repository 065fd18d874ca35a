import type { Figure } from '../model/figure.js';
import type { SensitivityResult, SensitivityRow } from '../model/sensitivity.js';
import { describeWindow } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout, styleSeries } from './chartStyle.js';
import { describeSensitivity, findsAny, nameRule, rowsOfLevel } from './describeSensitivity.js';

const words = phrases({
  atMost: 'shuffled, at most',
  onAverage: 'shuffled, on average',
  window: 'window: two act together when at most so far apart',
  accounts: 'accounts',
  plateau: 'plateau',
});

const plateauShade = 'rgba(0, 158, 115, 0.14)';
const height = 380;

/**
 * How many accounts are found by window, one line for each level of q, over the band of what shuffled accounts give; the plateau is shaded.
 *
 * The fixed rules without a test wait in the legend: at wide windows they would hide everything else.
 *
 * What it can wrongly suggest: that the highest line is the best window. The plateau shows where the window hardly matters; which accounts
 * are coordinated is said by the search, at windows chosen beforehand.
 *
 * Cost: linear in the rows.
 *
 * @example
 * import { plotSensitivity } from 'in-concert';
 * const floor = { mean: 0, max: 0, runsAsHigh: 0 };
 * const row = (windowSeconds: number, count: number) => ({
 *   windowSeconds, rule: { kind: 'q' as const, threshold: 0.05 }, onPlateau: false,
 *   pairs: { observed: count / 2, ...floor }, accounts: { observed: count, ...floor },
 * });
 * const figure = plotSensitivity({
 *   traces: ['same_text'], windowsSeconds: [60, 3600], levels: [0.05], level: 0.05, minCoActions: 2, shuffles: 9, seed: 1,
 *   plateauJaccard: 0.8, rows: [row(60, 4), row(3600, 12)], windowSteps: [], levelSteps: [], plateaus: [], accounts: [],
 *   skipped: [], sentences: [],
 * });
 * figure.table.rows[1]; // => ['q ≤ 0.05', '1 h', 12, 0, 0, 6, 0, 0, false]
 */
export function plotSensitivity(result: SensitivityResult): Figure {
  const words = describeSensitivity(result);
  const figure = { id: 'sensitivity', ...words };
  if (!findsAny(result)) return { ...figure, data: [], layout: createLayout(words.title, 120) };
  const fixed = result.rows.filter(({ rule }) => rule.kind === 'co_actions');
  const thresholds = [...new Set(fixed.map(({ rule }) => rule.threshold))];
  const data = [
    ...drawFloor(rowsOfLevel(result, result.level)),
    ...result.levels.map((level, k) =>
      drawRule(rowsOfLevel(result, level), { series: k, above: result.levels.length - 1 - k }),
    ),
    ...thresholds.map((threshold, k) => ({
      ...drawRule(
        fixed.filter(({ rule }) => rule.threshold === threshold),
        { series: result.levels.length + k, above: 0 },
      ),
      visible: 'legendonly',
    })),
  ];
  return { ...figure, data, layout: layOut(result, words.title) };
}

/** From nothing to the most that any shuffled run finds, with the mean of the runs in it. */
function drawFloor(rows: readonly SensitivityRow[]): Record<string, unknown>[] {
  const x = nameWindows(rows);
  const rule = nameRule(rows[0]!.rule);
  const shared = { type: 'scatter', mode: 'lines', x, legendgroup: 'floor' };
  return [
    {
      ...shared,
      name: say`shuffled accounts, ${rule}: at most`,
      y: rows.map(({ accounts }) => accounts.max),
      fill: 'tozeroy',
      fillcolor: chartColours.gapShade,
      line: { color: chartColours.volume, width: 1 },
      hovertemplate: `${words.atMost}: %{y:,}<extra></extra>`,
    },
    {
      ...shared,
      name: say`shuffled accounts, ${rule}: on average`,
      y: rows.map(({ accounts }) => Number(accounts.mean.toPrecision(4))),
      showlegend: false,
      line: { color: chartColours.volume, width: 1.5, dash: 'dot' },
      hovertemplate: `${words.onAverage}: %{y:.3~g}<extra></extra>`,
    },
  ];
}

/** Where levels find the same, their lines coincide: one with others `above` it is wider, so that all are seen. */
function drawRule(
  rows: readonly SensitivityRow[],
  { series, above }: { readonly series: number; readonly above: number },
): Record<string, unknown> {
  const { color, symbol } = styleSeries(series);
  const name = nameRule(rows[0]!.rule);
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name,
    x: nameWindows(rows),
    y: rows.map(({ accounts }) => accounts.observed),
    line: { color, width: 2 + 3 * above },
    marker: { color, symbol, size: 7 + 5 * above },
    hovertemplate: `${name}: %{y:,}<extra></extra>`,
  };
}

function nameWindows(rows: readonly SensitivityRow[]): string[] {
  return rows.map(({ windowSeconds }) => describeWindow(windowSeconds));
}

function layOut(result: SensitivityResult, title: string): Record<string, unknown> {
  const { windowsSeconds, plateaus, level } = result;
  const plateau = plateaus.find((one) => one.level === level);
  const span = plateau?.windowsSeconds.map((seconds) => windowsSeconds.indexOf(seconds));
  return {
    ...createLayout(title, height),
    margin: { l: 8, r: 12, t: 48, b: 110 },
    hovermode: 'x unified',
    xaxis: createAxis(words.window, {
      type: 'category',
      categoryorder: 'array',
      categoryarray: windowsSeconds.map(describeWindow),
      range: [-0.4, windowsSeconds.length - 0.6],
      showgrid: false,
      fixedrange: true,
    }),
    yaxis: createAxis(words.accounts, { rangemode: 'tozero', tickformat: ',d', fixedrange: true }),
    // On an axis of names, places are counted from 0.
    shapes: span === undefined ? [] : [shade(span[0]! - 0.25, span.at(-1)! + 0.25)],
    annotations: span === undefined ? [] : [nameShade((span[0]! + span.at(-1)!) / 2)],
  };
}

function shade(from: number, to: number): Record<string, unknown> {
  return {
    type: 'rect',
    xref: 'x',
    yref: 'paper',
    x0: from,
    x1: to,
    y0: 0,
    y1: 1,
    fillcolor: plateauShade,
    line: { width: 0 },
    layer: 'below',
  };
}

function nameShade(x: number): Record<string, unknown> {
  return { text: words.plateau, x, xref: 'x', y: 1, yref: 'paper', yanchor: 'bottom', showarrow: false };
}
