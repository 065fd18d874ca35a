import type { DataCheck } from '../../model/dataCheck.js';
import { countOf, formatCount, formatPercent } from '../../words/formatNumber.js';
import { formatDay } from '../../words/formatTime.js';
import { currentLanguage } from '../../words/language.js';
import { retellNote } from '../../words/retellNote.js';
import { say } from '../../words/say.js';
import { html, type HtmlValue } from '../html.js';
import { renderTable } from '../renderTable.js';
import {
  baseName,
  describeRows,
  listAccountFacts,
  listColumns,
  listFiles,
  safeName,
} from './describeCheck.js';
import { renderFacts } from './renderFacts.js';

const mostFiles = 100;

/** How the comments are spread over the accounts, and the busiest. */
export function renderAccounts(check: DataCheck): HtmlValue {
  return html`${renderFacts(listAccountFacts(check))}
  ${renderTable({
    id: 'busy-table',
    caption: say`The accounts with most comments`,
    columns: [
      { title: say`account`, cell: ({ account }) => html`<span class="id">${safeName(account)}</span>` },
      { title: say`comments`, number: true, cell: ({ comments }) => formatCount(comments) },
      { title: say`of all`, number: true, cell: ({ share }) => formatPercent(share) },
      { title: say`active days`, number: true, cell: ({ activeDays }) => formatCount(activeDays) },
    ],
    rows: check.accounts.busiest,
    maxRows: Infinity,
    file: '',
  })}`;
}

/** Rows, files, columns and notes. */
export function renderReading(check: DataCheck): HtmlValue {
  const { rows, notes, files, span, timezone } = check;
  return html`<p>
      ${describeRows(check)}.${span !== null && ` ${say`From ${formatDay(span.firstAt, timezone)} to ${formatDay(span.lastAt, timezone)}.`}`}
    </p>
    ${
      rows.reasons.length > 0 &&
      renderTable({
        id: 'reject-table',
        caption: say`Why rows were rejected`,
        columns: [
          { title: say`reason`, cell: ({ reason }) => renderReason(reason) },
          { title: say`rows`, number: true, cell: ({ rows: count }) => formatCount(count) },
          { title: say`first`, cell: ({ file, firstLine }) => say`${baseName(file)}, line ${firstLine}` },
        ],
        rows: rows.reasons,
        maxRows: Infinity,
        file: '',
      })
    }
    <h3>${countOf(files.length, 'file')}</h3>
    ${renderFacts(listFiles(check).slice(0, mostFiles))}
    ${files.length > mostFiles && html`<p class="aside">${say`${formatCount(files.length - mostFiles)} more.`}</p>`}
    ${
      check.mapping !== null &&
      html`<h3>${say`Columns used`}</h3>
        ${renderFacts(listColumns(check), true)}`
    }
    ${
      notes.length > 0 &&
      html`<h3>${say`Notes on reading`}</h3>
        <ul>
          ${notes.slice(0, 60).map((note) => html`<li>${renderNote(retellNote(note))}</li>`)}
        </ul>`
    }`;
}

/** Reasons stay English, as they stand in rejects.csv; a page in another language says so to those who have it read aloud. */
function renderReason(reason: string): HtmlValue {
  const text = safeName(reason, 200);
  return currentLanguage() === 'en' ? text : html`<span lang="en">${text}</span>`;
}

/** A note with the names of columns, which stand in backticks, as code. */
function renderNote(note: string): HtmlValue {
  return safeName(note, 300)
    .split('`')
    .map((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? html`<code>${part}</code>` : part,
    );
}
