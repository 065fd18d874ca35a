import type { DataCheck } from '../../model/dataCheck.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { formatDuration, formatTime } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { html, type HtmlValue } from '../html.js';
import { renderTable } from '../renderTable.js';
import { binDays } from './binDays.js';
import { safeName } from './describeCheck.js';
import { drawDayBars } from './drawDayBars.js';
import { nameBin } from './nameBin.js';
import { renderHeat } from './renderHeat.js';

const mostBars = 240;
const silenceWords = phrases({ gap: 'gap', outage: 'in a declared outage', quiet: 'quiet' });

/** Comments a day as a picture and as a table. */
export function renderDays(check: DataCheck): HtmlValue {
  const bins = binDays(check, mostBars);
  const { days } = bins[0]!;
  const each = days === 1 ? say`Comments a day` : say`Comments a day, ${days} days a bar`;
  const most = bins.reduce((one, other) => (other.mean > one.mean ? other : one));
  const label = say`${each}, ${nameBin({ first: bins[0]!.first, last: bins.at(-1)!.last })}; most: ${formatCount(most.mean)} (${nameBin(most)})`;
  const legend = [
    ['bar', say`comments`, true],
    ['gap', say`gap: collection probably failed`, bins.some(({ gapShare }) => gapShare > 0.02)],
    ['outage', say`declared outage`, bins.some(({ outageShare }) => outageShare > 0.02)],
  ] as const;
  return html`<figure>
    <h3>${each}</h3>
    ${drawDayBars(bins, check, label)}
    <ul class="legend">
      ${legend.filter(([, , shown]) => shown).map(([kind, name]) => html`<li><i class="${kind}"></i>${name}</li>`)}
    </ul>
    <details>
      <summary>${say`The numbers as a table`}</summary>
      ${renderTable({
        id: 'days-table',
        caption: say`Days with comments`,
        columns: [
          { title: say`day`, cell: ({ day }) => nameBin({ first: day, last: day }) },
          { title: say`comments`, number: true, cell: ({ comments }) => formatCount(comments) },
          { title: say`accounts`, number: true, cell: ({ accounts }) => formatCount(accounts) },
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
  if (check.times?.precision === 'days') return html`<p class="empty">${say`The times have no hour.`}</p>`;
  return html`<h3>${say`Days by hours of the day`}</h3>
    ${renderHeat(check)}`;
}

/** Gaps, declared outages and the longest quiet. */
export function renderSilences({ silences, outages, quietSilences, timezone }: DataCheck): HtmlValue {
  const gaps = silences.filter(({ kind }) => kind === 'gap').length;
  const lede =
    gaps === 0
      ? say`No gap looks like a failed collection.`
      : say`${countOf(gaps, 'gap')} far longer than the rhythm of the section explains. A gap is "not known", never silence.`;
  return html`<p>${lede} ${sayQuiet(quietSilences)}</p>
    ${
      silences.length > 0 &&
      renderTable({
        id: 'silence-table',
        caption: say`Stretches without any comment, from the last comment before to the first after`,
        columns: [
          { title: say`from`, cell: ({ from }) => formatTime(from, timezone) },
          { title: say`to`, cell: ({ to }) => formatTime(to, timezone) },
          { title: say`length`, cell: ({ from, to }) => formatDuration(to - from) },
          { title: say`what`, cell: ({ kind }) => silenceWords[kind] },
          {
            title: say`usual comments`,
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
        caption: say`Declared outages`,
        columns: [
          { title: say`outage`, cell: ({ name }) => safeName(name, 100) },
          { title: say`from`, cell: ({ from }) => formatTime(from, timezone) },
          { title: say`to`, cell: ({ to }) => formatTime(to, timezone) },
          { title: say`comments in it`, number: true, cell: ({ comments }) => formatCount(comments) },
          {
            title: say`usual`,
            number: true,
            cell: ({ usual }) => (usual === null ? '' : formatCount(usual)),
          },
        ],
        rows: outages,
        maxRows: Infinity,
        file: '',
      })
    }`;
}

function sayQuiet(count: number): string {
  if (count === 1)
    return say`Quiet of three hours or more: ${formatCount(count)} time; the longest are listed.`;
  return count === 0
    ? say`Quiet of three hours or more: ${formatCount(count)} times.`
    : say`Quiet of three hours or more: ${formatCount(count)} times; the longest are listed.`;
}
