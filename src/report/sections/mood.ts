import type { TimelineEvent } from '../../model/event.js';
import { formatPercent } from '../../words/formatNumber.js';
import { formatDays, formatSpan, toLocalTime } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { sayScorer } from '../../words/sayScorer.js';
import { revealCharacters } from '../../charts/labelText.js';
import { numberEvents } from '../../charts/placeEvents.js';
import type { NumberedEvent } from '../../charts/placeEvents.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';
import { renderEffects } from './effects.js';
import { renderCorrection } from './moodCorrection.js';
import { nameLanguage } from './moodWords.js';

const words = phrases({
  title: 'Mood and volume',
  events: 'Events in the chart',
  noEvents: 'No events were given, so nothing is compared before and after.',
  outside: 'outside the chart',
});

/** What timelines that come with the program say of themselves; what others say stays as it is. */
const known: Readonly<Record<string, string>> = phrases({
  'date only': 'date only',
  approx: 'approx',
});
const sayKnown = (text: string): string => (Object.hasOwn(known, text) ? known[text]! : text);

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
  const languages = known.map(([name, share]) => `${nameLanguage(name)} ${formatPercent(share / total)}`);
  return html`<p>
    ${sayHtml`Mood runs from −1 (negative) to +1 (positive). Scorer: ${readableName(sayScorer(mood.scorer), 120)}; it knows ${formatPercent(mood.coverage)} of the words.`}
    ${languages.length > 0 && say`Comments by language: ${revealCharacters(languages.join(', '))}.`}
  </p> `;
}

/** What is known to the day is said as days: midnight would be a made-up hour. Days are those of the zone shown, or of UTC. */
function sayWhen(event: TimelineEvent, timezone: string): string {
  const { start, end, precision } = event;
  const isDays = [event.startPrecision, event.endPrecision].every((one) => (one ?? precision) === 'day');
  const isMidnight = (at: number, zone: string): boolean => toLocalTime(at, zone).endsWith('00:00:00');
  const zone = [timezone, 'UTC'].find((one) => isDays && isMidnight(start, one) && isMidnight(end, one));
  return zone === undefined
    ? formatSpan(start, end, timezone)
    : formatDays(start, Math.max(start, end - 1), zone);
}

function sayKind(kind: TimelineEvent['kind'], when: string): string {
  if (kind === 'event') return when;
  return kind === 'outage' ? say`${when} · outage` : say`${when} · measure`;
}

function listEvents({ analysis }: ReportContext): HtmlValue {
  const { events, mood, parameters } = analysis;
  if (events.length === 0) return html`<p class="empty">${words.noEvents}</p> `;
  const from = mood.series[0]?.from ?? Infinity;
  const to = mood.series.at(-1)?.to ?? -Infinity;
  const item = ({ number, event }: NumberedEvent): SafeHtml => {
    const outside = event.end < from || event.start > to;
    const aside = [
      sayKind(event.kind, sayWhen(event, parameters.timezone)),
      event.places.join(', '),
      event.confidence && say`time known: ${sayKnown(event.confidence)}`,
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
