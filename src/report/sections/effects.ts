import type { EventEffect } from '../../model/event.js';
import { formatChange, formatCount, formatProbability } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { sayRange } from '../../words/sayRange.js';
import { groupRows } from '../groupRows.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { linkRest, renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'What changed at the events',
  caption: 'Change from before to after each event, with its 95 % interval',
  none: 'No event has enough comments before and after it to be compared.',
  placebo: (p: string) => say`quiet dates: ${p}`,
  quietDates:
    '“Quiet dates” is the share of dates without any event that change as much: small means unusual. A change at an event is not yet a change because of it.',
  notes: 'Notes to the table',
  event: 'Event',
  before: 'Comments before',
  after: 'Comments after',
  noted: 'Notes',
  measures: {
    mood: 'Mood',
    mood_without_coordinated: 'Mood without coordinated accounts',
    comments_per_hour: 'Comments per hour',
  } satisfies Record<EventEffect['measure'], string>,
});

const measures = ['mood', 'mood_without_coordinated', 'comments_per_hour'] as const;

/** The effects of one event, one for each measure. */
interface EventRow {
  readonly event: string;
  readonly effects: readonly EventEffect[];
  readonly notes: readonly number[];
}

/** One row for each event; what is to be minded stands once below, by number. */
export function renderEffects({ analysis, limits }: ReportContext): HtmlValue {
  if (analysis.effects.length === 0) {
    return analysis.events.length > 0 && html`<p class="empty">${words.none}</p>`;
  }
  const notes: string[] = [];
  const events = [...groupRows(analysis.effects, ({ event }) => event)];
  const rows = events
    .slice(0, limits.effects)
    .map(([event, effects]) => ({ event, effects, notes: numberNotes(effects, notes) }));
  const columns: ReportColumn<EventRow>[] = [
    { title: words.event, cell: ({ event }) => readableName(event, 80) },
    ...measures.map((measure) => ({
      title: words.measures[measure],
      cell: ({ effects }: EventRow) => renderChange(effects.find((effect) => effect.measure === measure)),
    })),
    {
      title: words.before,
      number: true,
      cell: ({ effects }) => formatCount(effects[0]!.commentsBefore),
    },
    { title: words.after, number: true, cell: ({ effects }) => formatCount(effects[0]!.commentsAfter) },
    { title: words.noted, mayBeEmpty: true, cell: ({ notes: numbers }) => numbers.join(', ') },
  ];
  const table = {
    id: 'effects-table',
    caption: words.caption,
    columns,
    rows,
    maxRows: rows.length,
    file: 'effects.csv',
  };
  const list = html`<ol class="aside" aria-label="${words.notes}">
    ${notes.map((note) => html`<li>${readableName(note, 300)}</li>`)}
  </ol>`;
  return [
    html`<h3>${words.title}</h3>`,
    renderTable(table),
    linkRest(events.length - rows.length, 'effects.csv'),
    notes.length > 0 && list,
    html`<p class="aside">${words.quietDates}</p>`,
  ];
}

function renderChange(effect: EventEffect | undefined): HtmlValue {
  if (effect === undefined || effect.estimate === null) return '–';
  const { estimate, low, high, pPlacebo } = effect;
  const interval =
    low !== null &&
    high !== null &&
    html` <span class="aside">(${sayRange(formatChange(low), formatChange(high))})</span>`;
  const placebo =
    pPlacebo !== null && html`<span class="aside">${words.placebo(formatProbability(pPlacebo))}</span>`;
  return html`<strong>${formatChange(estimate)}</strong>${interval}${placebo}`;
}

/** The numbers of an event's notes in the list of all; each sentence is a note, and stands in the list once. */
function numberNotes(effects: readonly EventEffect[], notes: string[]): number[] {
  const sentences = new Set(effects.flatMap(({ note }) => note.split(/(?<=\.)\s+/)).filter(Boolean));
  return [...sentences]
    .map((sentence) => {
      if (!notes.includes(sentence)) notes.push(sentence);
      return notes.indexOf(sentence) + 1;
    })
    .sort((a, b) => a - b);
}
