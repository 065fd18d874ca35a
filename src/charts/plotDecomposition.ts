import type { Figure } from '../model/figure.js';
import type { IntervalEstimate, ShiftDecomposition, ShiftPart, StudiedEvent } from '../model/eventStudy.js';
import { countOf, formatChange } from '../words/formatNumber.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

interface Step {
  readonly name: string;
  readonly part: ShiftPart;
  /** Where its bar begins. */
  readonly base: number;
  readonly color: string;
}

/**
 * The parts of one shift as a waterfall: each bar begins where the one before ends, the last is the whole.
 *
 * What it can wrongly suggest: a chain of causes. The parts are side by side; only their sum has an order.
 *
 * Cost: linear in the parts.
 *
 * @param id Tells several figures of one page apart.
 * @param measure What shifted, for the axis.
 * @example
 * import { plotDecomposition } from 'in-concert';
 * const because = 'Cannot say: accounts before: at least 10 needed, 3 found.';
 * const refused = { kind: 'cannot say' as const, needed: [], because };
 * const studied = {
 *   event: 'storm', shift: refused, decomposition: refused, placebo: refused, placeboWithin: refused, againstControls: null,
 * };
 * plotDecomposition(studied).alt; // => 'Who is behind the shift at “storm” cannot be said: accounts before: at least 10 needed, 3 found.'
 */
export function plotDecomposition(studied: StudiedEvent, id = 'decomposition', measure = 'the mood'): Figure {
  const { event, decomposition } = studied;
  const name = shortenText(revealCharacters(event), 80);
  const title = `Who is behind the shift: ${name}`;
  if (decomposition.kind === 'cannot say') {
    const alt = `Who is behind the shift at “${name}” cannot be said: ${decomposition.because.replace(/^Cannot say: /u, '')}`;
    const table = { columns: ['part', 'estimate', 'low', 'high', 'comments', 'accounts'], rows: [] };
    return { id, title, alt, table, data: [], layout: createLayout(title, 120) };
  }
  const steps = listSteps(decomposition);
  const names = steps.map((step) => labelText(step.name, 32));
  return {
    id,
    title,
    alt: describe(name, steps, decomposition),
    table: tabulate(steps, decomposition),
    data: [drawBars(steps, names), drawIntervals(steps, names)],
    layout: {
      ...createLayout(labelText(title, 110), 380),
      margin: { l: 8, r: 12, t: 48, b: 90 },
      showlegend: false,
      hovermode: 'closest',
      bargap: 0.35,
      xaxis: createAxis('', { type: 'category', showgrid: false, fixedrange: true }),
      yaxis: createAxis(`change of ${labelText(measure, 40)}`, { zeroline: true, fixedrange: true }),
    },
  };
}

function listSteps(parts: ShiftDecomposition): readonly Step[] {
  const people = chartColours.mood;
  const others = seriesColours[4]!;
  const together = chartColours.moodWithout;
  const listed: readonly (readonly [string, ShiftPart, string])[] = [
    ['changed their tone', parts.within, people],
    ['wrote more or less', parts.reweighting, others],
    ['came', parts.entry, others],
    ['fell silent', parts.exit, others],
    ...parts.setAside.map((set) => [`set aside: ${set.name}`, set, together] as const),
  ];
  let base = 0;
  const steps = listed.map(([name, part, color]): Step => {
    const step = { name, part, base, color };
    base += part.estimate;
    return step;
  });
  return [...steps, { name: 'the shift', part: parts.shift, base: 0, color: chartColours.volume }];
}

const round = (value: number): number => Number(value.toFixed(4));

function drawBars(steps: readonly Step[], names: readonly string[]): Record<string, unknown> {
  return {
    type: 'bar',
    name: 'part',
    x: names,
    base: steps.map(({ base }) => round(base)),
    y: steps.map(({ part }) => round(part.estimate)),
    marker: { color: steps.map(({ color }) => color), opacity: 0.75, line: { width: 0 } },
    customdata: steps.map(
      ({ name, part }) =>
        `<b>${labelText(name)}</b> ${sayInterval(part)}<br>${countOf(part.accounts, 'account')}, ${countOf(part.comments, 'comment')}`,
    ),
    hovertemplate: '%{customdata}<extra></extra>',
  };
}

function drawIntervals(steps: readonly Step[], names: readonly string[]): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers+text',
    name: 'interval',
    x: names,
    y: steps.map(({ base, part }) => round(base + part.estimate)),
    text: steps.map(({ part }) => `  ${formatChange(part.estimate)}`),
    textposition: 'middle right',
    marker: { color: chartColours.text, size: 4 },
    error_y: {
      type: 'data',
      symmetric: false,
      array: steps.map(({ part }) => (part.high === null ? 0 : round(part.high - part.estimate))),
      arrayminus: steps.map(({ part }) => (part.low === null ? 0 : round(part.estimate - part.low))),
      color: chartColours.text,
      thickness: 1.2,
      width: 4,
    },
    hoverinfo: 'skip',
    cliponaxis: false,
  };
}

function sayInterval({ estimate, low, high }: IntervalEstimate): string {
  const interval = low === null || high === null ? '' : ` (${formatChange(low)} to ${formatChange(high)})`;
  return `${formatChange(estimate)}${interval}`;
}

function describe(event: string, steps: readonly Step[], { shift }: ShiftDecomposition): string {
  const parts = steps
    .slice(0, -1)
    .map(({ name, part }) => `${shortenText(revealCharacters(name), 40)} ${sayInterval(part)}`);
  return `Waterfall of the shift of ${sayInterval(shift)} at “${event}”: ${parts.join('; ')}. The parts add up to the shift.`;
}

function tabulate(steps: readonly Step[], { strata }: ShiftDecomposition): Figure['table'] {
  const row = (name: string, part: ShiftPart): (string | number | null)[] => [
    name,
    ...[part.estimate, part.low, part.high].map((value) => (value === null ? null : round(value))),
    part.comments,
    part.accounts,
  ];
  return {
    columns: ['part', 'estimate', 'low', 'high', 'comments', 'accounts'],
    rows: [
      ...steps.map(({ name, part }) => row(name, part)),
      ...strata.flatMap(({ name, within, reweighting, entry, exit }) => [
        row(`${name}: changed their tone`, within),
        row(`${name}: wrote more or less`, reweighting),
        row(`${name}: came`, entry),
        row(`${name}: fell silent`, exit),
      ]),
    ],
  };
}
