import type { TimelineEvent } from '../../model/event.js';
import { formatPercent } from '../../words/formatNumber.js';
import { formatDays, formatSpan } from '../../words/formatTime.js';
import { revealCharacters } from '../../charts/labelText.js';
import { numberEvents } from '../../charts/placeEvents.js';
import type { NumberedEvent } from '../../charts/placeEvents.js';
import { html } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';
import { renderEffects } from './effects.js';
import { renderCorrection } from './moodCorrection.js';
import { languageNames } from './moodWords.js';

const dayMs = 86_400_000;

const words = {
  title: 'Mood and volume',
  events: 'Events in the chart',
  noEvents: 'No events were given, so nothing is compared before and after.',
  outside: 'outside the chart',
  kinds: { event: '', outage: 'outage', measure: 'measure' },
};

/** The course of mood and volume, the events that the numbers in it stand for, and what changed at them. */
export function buildMood(context: ReportContext): ReportSection {
  const { figures, limits } = context;
  const body = [
    describeScorer(context),
    renderFigure(figures.mood, { maxRows: limits.figureRows, file: 'sentiment.csv' }),
    renderCorrection(context),
    listEvents(context),
    renderEffects(context),
  ];
  return { id: 'mood', title: words.title, body };
}

function describeScorer({ analysis: { mood } }: ReportContext): HtmlValue {
  const known = Object.entries(mood.languages)
    .filter(([, share]) => share > 0)
    .sort((a, b) => b[1] - a[1]);
  const total = known.reduce((sum, [, share]) => sum + share, 0);
  const languages = known.map(
    ([name, share]) => `${languageNames[name] ?? name} ${formatPercent(share / total)}`,
  );
  return html`<p>
    Mood runs from −1 (negative) to +1 (positive). Scorer: ${readableName(mood.scorer, 120)}; it knows
    ${formatPercent(mood.coverage)} of the
    words${languages.length > 0 && `. Comments by language: ${revealCharacters(languages.join(', '))}`}.
  </p> `;
}

/** A date without a time is said as the date: midnight UTC would be a made-up hour on the reader's clocks. */
function sayWhen({ start, end, confidence }: TimelineEvent, timezone: string): string {
  const isDate = confidence === 'date only' && start % dayMs === 0 && end % dayMs === 0;
  return isDate ? formatDays(start, end, 'UTC') : formatSpan(start, end, timezone);
}

function listEvents({ analysis }: ReportContext): HtmlValue {
  const { events, mood, parameters } = analysis;
  if (events.length === 0) return html`<p class="empty">${words.noEvents}</p> `;
  const from = mood.series[0]?.from ?? Infinity;
  const to = mood.series.at(-1)?.to ?? -Infinity;
  const item = ({ number, event }: NumberedEvent): SafeHtml => {
    const outside = event.end < from || event.start > to;
    const aside = [
      sayWhen(event, parameters.timezone),
      words.kinds[event.kind],
      event.places.join(', '),
      event.confidence && `time known: ${event.confidence}`,
      outside && words.outside,
    ].filter(Boolean);
    return html`<li value="${number}">
      ${readableName(event.name, 160)} <span class="aside">${readableName(aside.join(' · '), 200)}</span>
    </li> `;
  };
  return html`<h3>${words.events}</h3>
    <ol class="events">
      ${numberEvents(events).map(item)}
    </ol> `;
}
