import { formatCount, formatDecimal } from '../words/formatNumber.js';
import { phrases } from '../words/say.js';
import { html, sayHtml } from './html.js';
import type { HtmlValue, SafeHtml } from './html.js';
import { readableName } from './readableText.js';

const words = phrases({ yes: 'yes', no: 'no' });

export interface ReportColumn<T> {
  readonly title: string;
  readonly cell: (row: T) => HtmlValue;
  /** Numbers stand to the right. */
  readonly number?: boolean;
  /** The column is left out when no row has anything in it. */
  readonly mayBeEmpty?: boolean;
}

export interface ReportTable<T> {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn<T>[];
  readonly rows: readonly T[];
  /** Rows shown; what is left out is said below with the name of the file that has it. */
  readonly maxRows: number;
  readonly file: string;
  /** A long table scrolls within itself on the screen; on paper it is whole. */
  readonly isTall?: boolean;
}

/** "1,204 more in accounts.csv", as a link to the file beside the report. */
export function linkRest(rest: number, file: string): SafeHtml | null {
  return rest <= 0
    ? null
    : html`<p class="aside">${sayHtml`${formatCount(rest)} more in <a href="${file}">${file}</a>.`}</p>`;
}

/** A table in a region that scrolls on its own, so that a wide table never makes the page wider. */
export function renderTable<T>(table: ReportTable<T>): SafeHtml {
  const { id, caption, columns, rows, maxRows, file, isTall } = table;
  const used = columns.filter(
    ({ mayBeEmpty, cell }) => mayBeEmpty !== true || rows.some((row) => cell(row) !== ''),
  );
  const head = used.map(
    ({ title, number }) => html`<th scope="col" ${number === true && html` class="number"`}>${title}</th>`,
  );
  const body = rows.slice(0, maxRows).map(
    (row) =>
      html`<tr>
        ${used.map(({ cell, number }, index) =>
          index === 0
            ? html`<th scope="row">${cell(row)}</th>`
            : html`<td${number === true && html` class="number"`}>${cell(row)}</td>`,
        )}
      </tr> `,
  );
  return html`<div
      class="scroll${isTall === true && ' tall'}"
      role="group"
      tabindex="0"
      aria-labelledby="${id}"
    >
      <table>
        <caption id="${id}">
          ${caption}
        </caption>
        <thead>
          <tr>
            ${head}
          </tr>
        </thead>
        <tbody>
          ${body}
        </tbody>
      </table>
    </div>
    ${linkRest(rows.length - maxRows, file)}`;
}

/** A value of a figure's table in words. */
export function formatCell(value: string | number | boolean | null): HtmlValue {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return readableName(value);
  return Number.isInteger(value) && value >= 0 ? formatCount(value) : formatDecimal(value);
}
