import { sayMissing } from '../../events/study/refuse.js';
import type { SectionStudy, SeriesTerm } from '../../model/eventStudy.js';
import { countOf, formatChange, formatCount, formatProbability } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { sayRange } from '../../words/sayRange.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';

const words = phrases({
  title: 'Jump and slope of the series',
  caption: 'All events in one model with a level, a trend and the rhythm of the day; 95 % intervals',
  terms: {
    level: 'jump',
    slope: 'slope, a day',
    anticipation: 'anticipation',
    fade: 'fade',
  } satisfies Record<SeriesTerm['term'], string>,
  refused: 'Left out of the model:',
  cannot: (missing: string) => say`Jump and slope cannot be said: ${missing}.`,
  alike: 'The bins are alike beyond what the model explains; the errors allow for that within limits.',
  event: 'Event',
  term: 'Term',
  estimate: 'Estimate',
  interval: 'Interval',
  p: 'p',
});

/** The interrupted series: its terms as a table, and the events that it cannot tell apart. */
export function renderSeries({ series, binHours }: SectionStudy): HtmlValue {
  if (series.kind === 'cannot say')
    return html`<h3>${words.title}</h3>
      <p class="empty">${readableName(words.cannot(sayMissing(series)), 400)}</p> `;
  const { terms, refused, diagnostics, used, lag } = series;
  const table = renderTable<SeriesTerm>({
    id: 'series-terms',
    caption: words.caption,
    columns: [
      { title: words.event, cell: ({ event }) => readableName(event, 80) },
      { title: words.term, cell: ({ term }) => words.terms[term] },
      { title: words.estimate, number: true, cell: ({ estimate }) => formatChange(estimate) },
      {
        title: words.interval,
        number: true,
        cell: ({ low, high }) =>
          low === null || high === null ? '–' : sayRange(formatChange(low), formatChange(high)),
      },
      { title: words.p, number: true, cell: ({ p }) => formatProbability(p) },
    ],
    rows: terms,
    maxRows: 40,
    file: 'effects.csv',
  });
  const alike = diagnostics.ljungBox !== null && diagnostics.ljungBox.p < 0.05 ? ` ${words.alike}` : '';
  return [
    html`<h3>${words.title}</h3>`,
    table,
    html`<p class="aside">
      ${say`${countOf(used, 'bin')} of ${formatCount(binHours)} h; errors allow for likeness over ${countOf(lag, 'bin')}.`}${alike}
    </p> `,
    refused.length > 0 &&
      html`<p class="aside">${words.refused}</p>
        <ul class="aside">
          ${refused.slice(0, 40).map((one) => html`<li>${readableName(sayMissing(one), 300)}</li> `)}
        </ul>`,
  ];
}
