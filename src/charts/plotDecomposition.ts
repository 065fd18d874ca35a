import { sayMissing } from '../events/study/refuse.js';
import { sayPartName } from '../events/study/sayPartName.js';
import { sayInterval } from '../evidence/sayInterval.js';
import type { Figure } from '../model/figure.js';
import type { ShiftDecomposition, ShiftPart, StudiedEvent } from '../model/eventStudy.js';
import { countOf, formatChange } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

const words = phrases({
  within: 'changed their tone',
  reweighting: 'wrote more or less',
  entry: 'came',
  exit: 'fell silent',
  shift: 'the shift',
  part: 'part',
  estimate: 'estimate',
  low: 'low',
  high: 'high',
  comments: 'comments',
  accounts: 'accounts',
});

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
 * @param measure What shifted, for the axis; without it the mood.
 * @example
 * import { plotDecomposition } from 'in-concert';
 * const because = 'Cannot say: accounts before: at least 10 needed, 3 found.';
 * const refused = { kind: 'cannot say' as const, needed: [], because };
 * const studied = {
 *   event: 'storm', shift: refused, decomposition: refused, placebo: refused, placeboWithin: refused, againstControls: null,
 * };
 * plotDecomposition(studied).alt; // => 'Who is behind the shift at “storm” cannot be said: accounts before: at least 10 needed, 3 found.'
 */
export function plotDecomposition(studied: StudiedEvent, id = 'decomposition', measure?: string): Figure {
  const { event, decomposition } = studied;
  const name = shortenText(revealCharacters(event), 80);
  const title = say`Who is behind the shift: ${name}`;
  if (decomposition.kind === 'cannot say') {
    const alt = say`Who is behind the shift at “${name}” cannot be said: ${sayMissing(decomposition)}.`;
    const table = { columns: listColumns(), rows: [] };
    return { id, title, alt, table, data: [], layout: createLayout(title, 120) };
  }
  const steps = listSteps(decomposition);
  return {
    id,
    title,
    alt: describe(name, steps, decomposition),
    table: tabulate(steps, decomposition),
    data: [drawBars(steps), drawIntervals(steps), drawValues(steps)],
    layout: {
      ...createLayout(labelText(title, 110), 380),
      margin: { l: 8, r: 12, t: 48, b: 90 },
      showlegend: false,
      hovermode: 'closest',
      xaxis: createAxis('', {
        range: [-0.5, steps.length - 0.5],
        tickvals: steps.map((_, k) => k),
        ticktext: steps.map((step) => wrapLabel(step.name)),
        ticklabeloverflow: 'allow',
        showgrid: false,
        zeroline: false,
        fixedrange: true,
      }),
      yaxis: createAxis(nameAxis(measure), { range: findRange(steps), zeroline: true, fixedrange: true }),
    },
  };
}

/** Up to 32 characters in lines of some 14, so that a figure of ordinary width need not turn them. */
function wrapLabel(name: string): string {
  const lines = [''];
  for (const word of shortenText(revealCharacters(name), 32).split(' ')) {
    const line = lines.at(-1)!;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + word.length < 14) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => labelText(line)).join('<br>');
}

function nameAxis(measure: string | undefined): string {
  return measure === undefined ? say`change of the mood` : say`change of ${labelText(measure, 40)}`;
}

function listSteps(parts: ShiftDecomposition): readonly Step[] {
  const people = chartColours.mood;
  const others = seriesColours[4]!;
  const together = chartColours.moodWithout;
  const listed: readonly (readonly [string, ShiftPart, string])[] = [
    [words.within, parts.within, people],
    [words.reweighting, parts.reweighting, others],
    [words.entry, parts.entry, others],
    [words.exit, parts.exit, others],
    ...parts.setAside.map((set) => [say`set aside: ${sayPartName(set.name)}`, set, together] as const),
  ];
  let base = 0;
  const steps = listed.map(([name, part, color]): Step => {
    const step = { name, part, base, color };
    base += part.estimate;
    return step;
  });
  return [...steps, { name: words.shift, part: parts.shift, base: 0, color: chartColours.volume }];
}

const round = (value: number): number => Number(value.toFixed(4));

/** Of its place's width a bar takes the left half; the whisker stands beside it, where no colour hides it. */
const bar = { offset: -0.36, width: 0.5 } as const;
const whiskerOffset = 0.26;

function drawBars(steps: readonly Step[]): Record<string, unknown> {
  return {
    type: 'bar',
    name: words.part,
    x: steps.map((_, k) => k),
    ...bar,
    base: steps.map(({ base }) => round(base)),
    y: steps.map(({ part }) => round(part.estimate)),
    marker: { color: steps.map(({ color }) => color), line: { width: 0 } },
    customdata: steps.map(
      ({ name, part }) =>
        `<b>${labelText(name)}</b> ${sayInterval(part)}<br>${countOf(part.accounts, 'account')}, ${countOf(part.comments, 'comment')}`,
    ),
    hovertemplate: '%{customdata}<extra></extra>',
  };
}

function drawIntervals(steps: readonly Step[]): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'markers',
    name: say`95 % interval`,
    x: steps.map((_, k) => k + whiskerOffset),
    y: steps.map(({ base, part }) => round(base + part.estimate)),
    marker: { color: chartColours.text, size: 5 },
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
  };
}

/** The numbers, each above its bar and its whisker. */
function drawValues(steps: readonly Step[]): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'text',
    name: words.estimate,
    x: steps.map((_, k) => k),
    y: steps.map((step) => round(reachOf(step).top)),
    text: steps.map(({ part }) => formatChange(part.estimate)),
    textposition: 'top center',
    textfont: { size: 12 },
    hoverinfo: 'skip',
    cliponaxis: false,
  };
}

/** The lowest and highest value that the bar or the whisker of a step reaches. */
function reachOf({ base, part }: Step): { readonly bottom: number; readonly top: number } {
  const values = [base, ...[part.estimate, part.low, part.high].map((value) => base + (value ?? 0))];
  return { bottom: Math.min(...values), top: Math.max(...values) };
}

/** Everything with room for a number above the highest. */
function findRange(steps: readonly Step[]): [number, number] {
  const reaches = steps.map(reachOf);
  const bottom = Math.min(0, ...reaches.map((reach) => reach.bottom));
  const top = Math.max(0, ...reaches.map((reach) => reach.top));
  const height = top - bottom || 0.1;
  return [bottom - 0.04 * height, top + 0.12 * height];
}

function describe(event: string, steps: readonly Step[], { shift }: ShiftDecomposition): string {
  const parts = steps
    .slice(0, -1)
    .map(({ name, part }) => `${shortenText(revealCharacters(name), 40)} ${sayInterval(part)}`);
  return say`Waterfall of the shift of ${sayInterval(shift)} at “${event}”: ${parts.join('; ')}. The parts add up to the shift.`;
}

function listColumns(): readonly string[] {
  return [words.part, words.estimate, words.low, words.high, words.comments, words.accounts];
}

function tabulate(steps: readonly Step[], { strata }: ShiftDecomposition): Figure['table'] {
  const row = (name: string, part: ShiftPart): (string | number | null)[] => [
    name,
    ...[part.estimate, part.low, part.high].map((value) => (value === null ? null : round(value))),
    part.comments,
    part.accounts,
  ];
  return {
    columns: listColumns(),
    rows: [
      ...steps.map(({ name, part }) => row(name, part)),
      ...strata.flatMap(({ name: stored, within, reweighting, entry, exit }) => {
        const name = sayPartName(stored);
        return [
          row(`${name}: ${words.within}`, within),
          row(`${name}: ${words.reweighting}`, reweighting),
          row(`${name}: ${words.entry}`, entry),
          row(`${name}: ${words.exit}`, exit),
        ];
      }),
    ],
  };
}
