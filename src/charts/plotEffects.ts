import type { TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { CannotSay, IntervalEstimate, SectionStudy, StudiedEvent } from '../model/eventStudy.js';
import { countOf, formatChange, formatProbability } from '../words/formatNumber.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';
import { numberEvents } from './placeEvents.js';

const titleOf = (what: string): string => `Shift of ${what} at each event, and who is behind it`;
/** Pixels for one mark. */
const markHeight = 17;

interface EffectMark {
  readonly event: string;
  readonly number: number;
  readonly measure: EffectMeasure;
  readonly found: IntervalEstimate | CannotSay;
  readonly p: number | null;
}

interface EffectMeasure {
  readonly name: string;
  readonly color: string;
  readonly symbol: string;
  readonly read: (studied: StudiedEvent) => IntervalEstimate | CannotSay;
  readonly readP?: (studied: StudiedEvent) => number | null;
}

function readPart(part: 'within' | 'composition' | 'shiftKept'): EffectMeasure['read'] {
  return ({ decomposition }) => (decomposition.kind === 'cannot say' ? decomposition : decomposition[part]);
}

const readP = (placebo: StudiedEvent['placebo']): number | null =>
  placebo.kind === 'estimate' ? placebo.p : null;

const shift: EffectMeasure = {
  name: 'shift of everybody',
  color: chartColours.mood,
  symbol: 'circle',
  // From the same draws as its parts, where there are any.
  read: ({ decomposition, ...studied }) =>
    decomposition.kind === 'estimate' ? decomposition.shift : studied.shift,
  readP: ({ placebo }) => readP(placebo),
};
const measures: readonly EffectMeasure[] = [
  shift,
  {
    name: 'the same people in another tone',
    color: seriesColours[2]!,
    symbol: 'diamond',
    read: readPart('within'),
    readP: ({ placeboWithin }) => readP(placeboWithin),
  },
  {
    name: 'people who came, went, wrote more or less',
    color: seriesColours[4]!,
    symbol: 'square',
    read: readPart('composition'),
  },
];
const kept: EffectMeasure = {
  name: 'shift without the accounts set aside',
  color: chartColours.moodWithout,
  symbol: 'circle-open',
  read: readPart('shiftKept'),
};

/**
 * All events one below the other: the shift of the mood with its interval, and beside it the two stories it can be split into.
 *
 * Events of which nothing can be said keep their line and say so.
 *
 * What it can wrongly suggest: that the event did it. Intervals know how people differ, not how moods drift; see the quiet dates.
 *
 * Cost: linear in the events.
 *
 * @example
 * import { buildCommentTable, plotEffects, studySection } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: 0, text: 'x' }]);
 * const storm = { name: 'storm', start: 0, end: 0, kind: 'event' as const, places: [], source: '', confidence: '' };
 * const figure = plotEffects(studySection(table, Float64Array.of(1), [storm]), [storm]);
 * figure.alt.slice(0, 45); // => 'Of no event can the shift of the mood be said'
 */
export function plotEffects(study: SectionStudy, events: readonly TimelineEvent[]): Figure {
  const what = study.measure === null ? 'the mood' : `“${labelText(study.measure.name, 40)}”`;
  const title = titleOf(what);
  const shown = study.sets.length > 0 ? [shift, kept, ...measures.slice(1)] : measures;
  const numbered = numberEvents(events).filter(({ event }) => studiedOf(study, events, event) !== undefined);
  const marks = numbered.flatMap(({ number, event }) => {
    const studied = studiedOf(study, events, event)!;
    return shown.map((measure) => ({
      event: event.name,
      number,
      measure,
      found: measure.read(studied),
      p: measure.readP?.(studied) ?? null,
    }));
  });
  const figure = { id: 'event-effects', title, alt: describe(marks, what), table: tabulate(marks) };
  const known = marks.filter(({ found }) => !('because' in found));
  if (known.length === 0) return { ...figure, data: [], layout: createLayout(title, 120) };
  const lines = (shown.length + 1) * numbered.length;
  // Lines count downwards; the middle of an event's lines carries its name.
  const lineOf = (mark: EffectMark): number => {
    const event = numbered.findIndex(({ number }) => number === mark.number);
    return event * (shown.length + 1) + shown.indexOf(mark.measure);
  };
  return {
    ...figure,
    data: [
      ...shown.map((measure) =>
        drawMeasure(
          measure,
          known.filter((mark) => mark.measure === measure),
          lineOf,
        ),
      ),
      drawRefusals(
        marks.filter((mark) => mark.measure === shift && 'because' in mark.found),
        (mark) => lineOf(mark) + (shown.length - 1) / 2,
      ),
    ].filter(({ x }) => (x as unknown[]).length > 0),
    layout: {
      ...createLayout(title, lines * markHeight + 130),
      margin: { l: 8, r: 12, t: 48, b: 96 },
      hovermode: 'closest',
      xaxis: createAxis(
        study.measure === null ? 'change of the mood (scale from −1 to +1)' : `change of ${what}`,
        { zeroline: true, fixedrange: true },
      ),
      yaxis: createAxis('', {
        range: [lines - 0.5, -1],
        tickvals: numbered.map((_, event) => event * (shown.length + 1) + (shown.length - 1) / 2),
        ticktext: numbered.map(({ number, event }) => `<b>${number}</b> ${labelText(event.name, 30)}`),
        showgrid: false,
        zeroline: false,
        fixedrange: true,
      }),
    },
  };
}

/** Events and what was studied of them stand in the same order. */
function studiedOf(
  study: SectionStudy,
  events: readonly TimelineEvent[],
  event: TimelineEvent,
): StudiedEvent | undefined {
  const studied = study.events[events.indexOf(event)];
  return studied?.event === event.name ? studied : undefined;
}

function drawMeasure(
  { name, color, symbol }: EffectMeasure,
  marks: readonly EffectMark[],
  lineOf: (mark: EffectMark) => number,
): Record<string, unknown> {
  const estimates = marks.map(({ found }) => found as IntervalEstimate);
  const round = (value: number): number => Number(value.toFixed(4));
  return {
    type: 'scatter',
    mode: 'markers',
    name,
    x: estimates.map(({ estimate }) => round(estimate)),
    y: marks.map(lineOf),
    marker: { color, symbol, size: 9 },
    error_x: {
      type: 'data',
      symmetric: false,
      array: estimates.map(({ estimate, high }) => (high === null ? 0 : round(high - estimate))),
      arrayminus: estimates.map(({ estimate, low }) => (low === null ? 0 : round(estimate - low))),
      color,
      thickness: 1.5,
      width: 0,
    },
    customdata: marks.map(
      ({ event }, k) => `<b>${labelText(event, 80)}</b><br>${sayInterval(estimates[k]!)}`,
    ),
    hovertemplate: `%{customdata}<extra>${name}</extra>`,
  };
}

function drawRefusals(
  marks: readonly EffectMark[],
  lineOf: (mark: EffectMark) => number,
): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'text',
    name: 'cannot say',
    showlegend: false,
    x: marks.map(() => 0),
    y: marks.map(lineOf),
    text: marks.map(() => 'cannot say'),
    textposition: 'middle right',
    textfont: { size: 12, color: chartColours.text },
    customdata: marks.map(({ found }) => ('because' in found ? labelText(found.because, 200) : '')),
    hovertemplate: '%{customdata}<extra></extra>',
  };
}

function sayInterval({ estimate, low, high }: IntervalEstimate): string {
  const interval = low === null || high === null ? '' : ` (${formatChange(low)} to ${formatChange(high)})`;
  return `${formatChange(estimate)}${interval}`;
}

function describe(marks: readonly EffectMark[], what: string): string {
  const shifts = marks.filter(({ measure }) => measure === shift);
  const known = shifts.filter(({ found }) => !('because' in found));
  if (known.length === 0)
    return `Of no event can the shift of ${what} be said: there are too few accounts before or after.`;
  const sentences = known.map(({ event, number, found, p }) => {
    const quiet = p === null ? '' : `, p on quiet dates ${formatProbability(p)}`;
    const name = shortenText(revealCharacters(event), 60);
    return `${number} “${name}” ${sayInterval(found as IntervalEstimate)}${quiet}`;
  });
  const refused = shifts.length - known.length;
  const rest = refused === 0 ? '' : ` Of ${countOf(refused, 'event')} it cannot be said.`;
  return `Shift of ${what} with its interval: ${sentences.join('; ')}.${rest}`;
}

function tabulate(marks: readonly EffectMark[]): Figure['table'] {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  return {
    columns: ['event', 'measure', 'estimate', 'low', 'high', 'p on quiet dates', 'note'],
    rows: marks.map(({ event, measure, found, p }) =>
      'because' in found
        ? [event, measure.name, null, null, null, null, found.because]
        : [event, measure.name, ...[found.estimate, found.low, found.high, p].map(round), ''],
    ),
  };
}
