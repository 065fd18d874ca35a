import { sayMissing } from '../../events/study/refuse.js';
import { matchChanges } from '../../evidence/matchChanges.js';
import type { MatchedChange } from '../../evidence/matchChanges.js';
import type { SectionStudy } from '../../model/eventStudy.js';
import { countOf, formatChange } from '../../words/formatNumber.js';
import { formatDuration, formatSpan, formatTime } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Where the series changes by itself',
  noneDoes:
    'That does not say that there was none: short or small changes stay below what so many bins can show.',
  when: 'When',
  moodBefore: 'Mood before',
  moodAfter: 'Mood after',
  nearest: 'Nearest event',
  edges: { start: 'its start', end: 'its end' },
  there: 'at the change',
});

/** The change points against the events. */
export function renderChanges({ analysis }: ReportContext, study: SectionStudy): HtmlValue {
  const { changePoints, changeBinHours } = study;
  const { timezone } = analysis.parameters;
  const column = study.measure === null ? null : study.measure.name;
  const heading = html`<h3>${words.title}</h3>`;
  if (changePoints.kind === 'cannot say')
    return [
      heading,
      html`<p class="empty">${readableName(sayRefusal(column, sayMissing(changePoints)), 300)}</p> `,
    ];
  const used = countOf(changePoints.used, 'bin');
  const length = formatDuration(changeBinHours * 3_600_000);
  const changes = matchChanges(study, analysis.events);
  if (changes.length === 0)
    return [heading, html`<p class="empty">${sayNone(column, used, length)} ${words.noneDoes}</p> `];
  const when = ({ change, isInHole }: MatchedChange): string =>
    isInHole
      ? say`${formatSpan(change.after, change.before, timezone)} (nothing is known of the time between)`
      : formatTime(change.before, timezone);
  return [
    heading,
    renderTable<MatchedChange>({
      id: 'change-points',
      caption: sayCaption(column, used, length),
      columns: [
        { title: words.when, cell: when },
        {
          title: column === null ? words.moodBefore : say`“${column}” before`,
          number: true,
          cell: ({ change }) => formatChange(change.meanBefore),
        },
        {
          title: column === null ? words.moodAfter : say`“${column}” after`,
          number: true,
          cell: ({ change }) => formatChange(change.meanAfter),
        },
        { title: words.nearest, mayBeEmpty: true, cell: sayNearest },
      ],
      rows: changes,
      maxRows: 40,
      file: 'change_points.csv',
    }),
  ];
}

function sayCaption(column: string | null, used: string, length: string): string {
  return column === null
    ? say`Changes of the mood found without being told of any event, and the event nearest to each; ${used} of ${length}`
    : say`Changes of the “${column}” found without being told of any event, and the event nearest to each; ${used} of ${length}`;
}

function sayNone(column: string | null, used: string, length: string): string {
  return column === null
    ? say`No lasting change of the mood stands out from the noise in ${used} of ${length}.`
    : say`No lasting change of the “${column}” stands out from the noise in ${used} of ${length}.`;
}

function sayRefusal(column: string | null, missing: string): string {
  return column === null
    ? say`Changes of the mood cannot be looked for: ${missing}.`
    : say`Changes of the “${column}” cannot be looked for: ${missing}.`;
}

function sayNearest({ nearest }: MatchedChange): HtmlValue {
  if (nearest === null) return '';
  const { event, edge, hours } = nearest;
  const away = formatDuration(Math.abs(hours) * 3_600_000);
  const distance =
    hours === 0 ? words.there : hours > 0 ? say`${away} after the change` : say`${away} before the change`;
  return html`${readableName(event, 80)} <span class="aside">${words.edges[edge]}, ${distance}</span>`;
}
