import { nameMeasure, sayMissing } from '../../evidence/composeEventFindings.js';
import { matchChanges } from '../../evidence/matchChanges.js';
import type { MatchedChange } from '../../evidence/matchChanges.js';
import type { SectionStudy } from '../../model/eventStudy.js';
import { countOf, formatChange } from '../../words/formatNumber.js';
import { formatDuration, formatSpan, formatTime } from '../../words/formatTime.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'Where the series changes by itself',
  caption: (what: string) =>
    `Changes of the ${what} found without being told of any event, and the event nearest to each`,
  none: (what: string, bins: string) =>
    `No lasting change of the ${what} stands out from the noise in ${bins}.`,
  noneDoes:
    'That does not say that there was none: short or small changes stay below what so many bins can show.',
  cannot: (what: string, missing: string) => `Changes of the ${what} cannot be looked for: ${missing}.`,
  hole: ' (nothing is known of the time between)',
};

/** The change points against the events. */
export function renderChanges({ analysis }: ReportContext, study: SectionStudy): HtmlValue {
  const { changePoints, changeBinHours } = study;
  const { timezone } = analysis.parameters;
  const what = nameMeasure(study);
  const capital = study.measure === null ? 'Mood' : what;
  const heading = html`<h3>${words.title}</h3>`;
  if (changePoints.kind === 'cannot say')
    return [
      heading,
      html`<p class="empty">${readableName(words.cannot(what, sayMissing(changePoints)), 300)}</p> `,
    ];
  const bins = `${countOf(changePoints.used, 'bin')} of ${formatDuration(changeBinHours * 3_600_000)}`;
  const changes = matchChanges(study, analysis.events);
  if (changes.length === 0)
    return [heading, html`<p class="empty">${words.none(what, bins)} ${words.noneDoes}</p> `];
  const when = ({ change, isInHole }: MatchedChange): string =>
    isInHole
      ? `${formatSpan(change.after, change.before, timezone)}${words.hole}`
      : formatTime(change.before, timezone);
  return [
    heading,
    renderTable<MatchedChange>({
      id: 'change-points',
      caption: `${words.caption(what)}; ${bins}`,
      columns: [
        { title: 'When', cell: when },
        { title: `${capital} before`, number: true, cell: ({ change }) => formatChange(change.meanBefore) },
        { title: `${capital} after`, number: true, cell: ({ change }) => formatChange(change.meanAfter) },
        { title: 'Nearest event', mayBeEmpty: true, cell: sayNearest },
      ],
      rows: changes,
      maxRows: 40,
      file: 'change_points.csv',
    }),
  ];
}

function sayNearest({ nearest }: MatchedChange): HtmlValue {
  if (nearest === null) return '';
  const { event, edge, hours } = nearest;
  const distance =
    hours === 0
      ? 'at the change'
      : `${formatDuration(Math.abs(hours) * 3_600_000)} ${hours > 0 ? 'after' : 'before'} the change`;
  return html`${readableName(event, 80)} <span class="aside">its ${edge}, ${distance}</span>`;
}
