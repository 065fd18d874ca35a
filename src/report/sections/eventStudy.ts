import { sayPartName } from '../../events/study/sayPartName.js';
import { composeEventFindings } from '../../evidence/composeEventFindings.js';
import type { Figure } from '../../model/figure.js';
import type { Finding } from '../../model/analysis.js';
import type { SectionStudy } from '../../model/eventStudy.js';
import type { PlaceAccess } from '../../model/exposure.js';
import { countOf, formatCount, formatPercent } from '../../words/formatNumber.js';
import { formatSpan } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import { linkRest, renderTable } from '../renderTable.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';
import { renderChanges } from './eventStudyChanges.js';
import { renderSeries } from './eventStudySeries.js';

const words = phrases({
  title: 'Did people change, or did the people change?',
  none: 'The event study was left out.',
  how: 'A mean can move because the same people write in another tone, because other people write, or because accounts that act together come in. The parts below add up to the shift; each has its own interval, from resampling accounts.',
  order:
    'What to trust, in this order: a small p on quiet dates; a part whose interval leaves out 0; a change of the series at the event. One alone is a hint.',
  windows: ({ spanHours, draws }: SectionStudy) =>
    say`Each event compares the ${formatCount(spanHours)} hours before it with the ${formatCount(spanHours)} hours after it, one that lasts with the time from its start to its end. Where only the day or the hour of an event is known, that time is left out. ${countOf(draws, 'draw')}.`,
  says: 'What the events show',
  other: 'The other event',
  others: (count: number) => (count === 1 ? words.other : say`The other ${formatCount(count)} events`),
  sets: 'Set aside, each with a part of its own:',
  copied: (accounts: string) =>
    say`${accounts} more wrote copied texts (level 1). Quotes, slogans and share buttons are copied by ordinary people, so they stay in the parts; the shift without them stands beside, to say how much hangs on them.`,
  measure: (name: string, comments: string, total: string) =>
    say`Studied is the column “${name}” in place of the mood; ${comments} of ${total} have a number there.`,
  access: 'When places could post less than usual',
  graded: 'Where a measurement shows a declared outage, it says how far and when the place was cut off.',
  unseen: (names: string) => say`The measurement shows nothing of ${names}; it counts as declared.`,
  unknown: (names: string) => say`No account belongs to the measured ${names}.`,
  masked:
    'Hours in which fewer than nine in ten could post are left out of the series and of quiet dates: they say who was online, not how people felt.',
  place: 'Place',
  when: 'When',
  share: 'Could post',
  from: 'Known from',
  measured: 'a measurement',
  declared: 'the timeline',
  suspected:
    'Places that fell far quieter than their own rhythm and the others’ comments explain; an outage, or something else that silenced them:',
});

/** Who is behind each shift, how often nothing looks like it, who was online, and where the series changes by itself. */
export function buildEventStudy(context: ReportContext): ReportSection {
  const { eventStudy } = context.analysis;
  const body =
    eventStudy === null
      ? html`<p class="empty">${words.none}</p>`
      : [
          renderMeasure(context, eventStudy),
          renderEvents(context, eventStudy),
          renderOnline(context),
          renderAccess(context, eventStudy),
          renderChanges(context, eventStudy),
        ];
  return { id: 'event-study', title: words.title, body };
}

function renderEvents(context: ReportContext, study: SectionStudy): HtmlValue {
  const { analysis, figures, limits } = context;
  if (study.events.length === 0) return null;
  const findings = composeEventFindings(study, analysis.events);
  const drawn = figures.eventStudy;
  const figure = (one: Figure | null | undefined, file: string): HtmlValue =>
    one !== null && one !== undefined && renderFigure(one, { maxRows: limits.figureRows, file });
  return [
    html`<p>${words.how} ${words.windows(study)}</p>
      <p>${words.order}</p> `,
    figure(drawn?.effects, 'effects.csv'),
    html`<h3>${words.says}</h3>
      ${listFindings(findings.slice(0, 1))} ${describeSets(study)}`,
    findings.length > 1 &&
      html`<details class="print">
        <summary>${words.others(Math.min(findings.length, limits.eventFindings) - 1)}</summary>
        ${listFindings(findings.slice(1, limits.eventFindings))}
        ${linkRest(findings.length - limits.eventFindings, 'decomposition.csv')}
      </details> `,
    drawn?.decompositions.map((one) => figure(one, 'decomposition.csv')),
    figure(drawn?.placebo, 'effects.csv'),
    renderSeries(study),
  ];
}

function listFindings(findings: readonly Finding[]): HtmlValue {
  return html`<ul class="findings">
    ${findings.map(({ headline, detail }) => html`<li><strong>${readableName(headline, 900)}</strong> ${readableName(detail, 900)}</li> `)}
  </ul> `;
}

/** Who was set aside; a large set of copiers is mostly ordinary people. */
function describeSets({ sets, copiedAccounts }: SectionStudy): HtmlValue {
  if (sets.length === 0 && copiedAccounts === 0) return null;
  const list = sets.map(({ name, accounts }) => `${sayPartName(name)} (${countOf(accounts, 'account')})`);
  const told = [
    ...(sets.length > 0 ? [`${words.sets} ${list.join(', ')}.`] : []),
    ...(copiedAccounts > 0 ? [words.copied(countOf(copiedAccounts, 'account'))] : []),
  ];
  return html`<p class="aside">${readableName(told.join(' '), 1200)}</p> `;
}

function renderMeasure({ analysis }: ReportContext, { measure }: SectionStudy): HtmlValue {
  if (measure === null) return null;
  const { comments } = analysis.section;
  return html`<p>
    ${readableName(words.measure(measure.name, formatCount(measure.comments), countOf(comments, 'comment')), 300)}
    ${sayHtml`The series stands in <a href="measure.csv">measure.csv</a>.`}
  </p> `;
}

/** Who could post when, as declared and as measured. */
function renderAccess({ analysis }: ReportContext, { access, connectivity }: SectionStudy): HtmlValue {
  if (access.length === 0) return null;
  const { timezone } = analysis.parameters;
  const { unseen = [], unknown = [] } = connectivity ?? {};
  const told = [
    words.masked,
    ...(connectivity === null ? [] : [words.graded]),
    ...(unseen.length > 0 ? [words.unseen(unseen.map((name) => say`“${name}”`).join(', '))] : []),
    ...(unknown.length > 0 ? [words.unknown(unknown.join(', '))] : []),
  ];
  return [
    renderTable<PlaceAccess>({
      id: 'place-access',
      caption: words.access,
      columns: [
        { title: words.place, cell: ({ place }) => readableName(place, 80) },
        { title: words.when, cell: ({ from, to }) => formatSpan(from, to, timezone) },
        { title: words.share, number: true, cell: ({ access: share }) => formatPercent(share) },
        {
          title: words.from,
          cell: ({ isMeasured }) => (isMeasured === true ? words.measured : words.declared),
        },
      ],
      rows: access,
      maxRows: access.length,
      file: 'run.json',
    }),
    html`<p class="aside">${readableName(told.join(' '), 1200)}</p> `,
  ];
}

function renderOnline({ analysis, figures, limits }: ReportContext): HtmlValue {
  const { eventStudy, parameters } = analysis;
  const online = figures.eventStudy?.online ?? null;
  if (online === null) return null;
  const suspected = (eventStudy?.suspected ?? []).slice(0, limits.suspectedOutages);
  return [
    renderFigure(online, { maxRows: limits.figureRows, file: 'sentiment.csv' }),
    suspected.length > 0 &&
      html`<p>${words.suspected}</p>
        <ul>
          ${suspected.map(
            ({ place, from, to, access }) =>
              html`<li>
                ${sayHtml`${readableName(place)}: ${formatSpan(from, to, parameters.timezone)}, ${formatPercent(access)} of the comments expected`}
              </li> `,
          )}
        </ul>`,
  ];
}
