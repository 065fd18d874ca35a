import { sayInterval } from '../evidence/sayInterval.js';
import type { TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { IntervalEstimate, SectionStudy, StudiedEvent } from '../model/eventStudy.js';
import { phrases, say } from '../words/say.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeEffects, measureWords, tabulateEffects } from './describeEffects.js';
import type { EffectMark, EffectMeasure } from './describeEffects.js';
import { labelText } from './labelText.js';
import { numberEvents } from './placeEvents.js';

const words = phrases({
  cannotSay: 'cannot say',
  axis: 'change of the mood (scale from −1 to +1)',
});

/** Pixels for one mark. */
const markHeight = 17;

function readPart(part: 'within' | 'composition' | 'shiftKept'): EffectMeasure['read'] {
  return ({ decomposition }) => (decomposition.kind === 'cannot say' ? decomposition : decomposition[part]);
}

const readP = (placebo: StudiedEvent['placebo']): number | null =>
  placebo.kind === 'estimate' ? placebo.p : null;

const shift: EffectMeasure = {
  name: 'shift',
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
    name: 'within',
    color: seriesColours[2]!,
    symbol: 'diamond',
    read: readPart('within'),
    readP: ({ placeboWithin }) => readP(placeboWithin),
  },
  {
    name: 'composition',
    color: seriesColours[4]!,
    symbol: 'square',
    read: readPart('composition'),
  },
];
const kept: EffectMeasure = {
  name: 'kept',
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
  const column = study.measure === null ? null : labelText(study.measure.name, 40);
  const title =
    column === null
      ? say`Shift of the mood at each event, and who is behind it`
      : say`Shift of “${column}” at each event, and who is behind it`;
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
  const figure = {
    id: 'event-effects',
    title,
    alt: describeEffects(marks, column),
    table: tabulateEffects(marks),
  };
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
      xaxis: createAxis(column === null ? words.axis : say`change of “${column}”`, {
        zeroline: true,
        fixedrange: true,
      }),
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
    name: measureWords[name],
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
    hovertemplate: `%{customdata}<extra>${measureWords[name]}</extra>`,
  };
}

function drawRefusals(
  marks: readonly EffectMark[],
  lineOf: (mark: EffectMark) => number,
): Record<string, unknown> {
  return {
    type: 'scatter',
    mode: 'text',
    name: words.cannotSay,
    showlegend: false,
    x: marks.map(() => 0),
    y: marks.map(lineOf),
    text: marks.map(() => words.cannotSay),
    textposition: 'middle right',
    textfont: { size: 12, color: chartColours.text },
    customdata: marks.map(({ found }) => ('because' in found ? labelText(found.because, 200) : '')),
    hovertemplate: '%{customdata}<extra></extra>',
  };
}
