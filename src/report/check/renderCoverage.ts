import type { DataCheck } from '../../model/dataCheck.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { formatDuration, formatTime } from '../../words/formatTime.js';
import { html, type HtmlValue } from '../html.js';
import { renderTable } from '../renderTable.js';
import { binDays } from './binDays.js';
import { safeName } from './describeCheck.js';
import { drawDayBars } from './drawDayBars.js';
import { nameBin } from './nameBin.js';
import { renderHeat } from './renderHeat.js';

const mostBars = 240;

/** Comments a day as a picture and as a table. */
export function renderDays(check: DataCheck): HtmlValue {
  const bins = binDays(check, mostBars);
  const each = bins[0]!.days === 1 ? 'Comments a day' : `Comments a day, ${bins[0]!.days} days a bar`;
  const most = bins.reduce((one, other) => (other.mean > one.mean ? other : one));
  const label = `${each}, ${nameBin({ first: bins[0]!.first, last: bins.at(-1)!.last })}; most: ${formatCount(most.mean)} (${nameBin(most)})`;
  const legend = [
    ['bar', 'comments', true],
    ['gap', 'gap: collection probably failed', bins.some(({ gapShare }) => gapShare > 0.02)],
    ['outage', 'declared outage', bins.some(({ outageShare }) => outageShare > 0.02)],
  ] as const;
  return html`<figure>
    <h3>${each}</h3>
    ${drawDayBars(bins, check, label)}
    <ul class="legend">
      ${legend.filter(([, , shown]) => shown).map(([kind, name]) => html`<li><i class="${kind}"></i>${name}</li>`)}
    </ul>
    <details>
      <summary>The numbers as a table</summary>
      ${renderTable({
        id: 'days-table',
        caption: 'Days with comments',
        columns: [
          { title: 'day', cell: ({ day }) => nameBin({ first: day, last: day }) },
          { title: 'comments', number: true, cell: ({ comments }) => formatCount(comments) },
          { title: 'accounts', number: true, cell: ({ accounts }) => formatCount(accounts) },
        ],
        rows: check.days,
        maxRows: Infinity,
        file: '',
      })}
    </details>
  </figure>`;
}

/** Days by hours; nothing where the times have no hour. */
export function renderHours(check: DataCheck): HtmlValue {
  if (check.times?.precision === 'days') return html`<p class="empty">The times have no hour.</p>`;
  return html`<h3>Days by hours of the day</h3>
    ${renderHeat(check)}`;
}

/** Gaps, declared outages and the longest quiet. */
export function renderSilences({ silences, outages, quietSilences, timezone }: DataCheck): HtmlValue {
  const gaps = silences.filter(({ kind }) => kind === 'gap').length;
  const lede =
    gaps === 0
      ? 'No gap looks like a failed collection.'
      : `${countOf(gaps, 'gap')} far longer than the rhythm of the section explains. A gap is "not known", never silence.`;
  const words = { gap: 'gap', outage: 'in a declared outage', quiet: 'quiet' };
  return html`<p>
      ${lede} Quiet of three hours or more: ${formatCount(quietSilences)}
      ${quietSilences === 1 ? 'time' : 'times'}${quietSilences > 0 && '; the longest are listed'}.
    </p>
    ${
      silences.length > 0 &&
      renderTable({
        id: 'silence-table',
        caption: 'Stretches without any comment, from the last comment before to the first after',
        columns: [
          { title: 'from', cell: ({ from }) => formatTime(from, timezone) },
          { title: 'to', cell: ({ to }) => formatTime(to, timezone) },
          { title: 'length', cell: ({ from, to }) => formatDuration(to - from) },
          { title: 'what', cell: ({ kind }) => words[kind] },
          {
            title: 'usual comments',
            number: true,
            mayBeEmpty: true,
            cell: ({ expected }) => (expected === null ? '' : formatCount(expected)),
          },
        ],
        rows: silences,
        maxRows: Infinity,
        file: '',
      })
    }${
      outages.length > 0 &&
      renderTable({
        id: 'outage-table',
        caption: 'Declared outages',
        columns: [
          { title: 'outage', cell: ({ name }) => safeName(name, 100) },
          { title: 'from', cell: ({ from }) => formatTime(from, timezone) },
          { title: 'to', cell: ({ to }) => formatTime(to, timezone) },
          { title: 'comments in it', number: true, cell: ({ comments }) => formatCount(comments) },
          { title: 'usual', number: true, cell: ({ usual }) => (usual === null ? '' : formatCount(usual)) },
        ],
        rows: outages,
        maxRows: Infinity,
        file: '',
      })
    }`;
}
