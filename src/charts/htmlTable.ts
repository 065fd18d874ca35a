import { escapeHtml } from './escapeHtml.js';
import { formatCount, formatDecimal } from '../words/formatNumber.js';
import { say } from '../words/say.js';
import { revealCharacters } from './labelText.js';

export interface HtmlTableOptions {
  /** Rows shown; the rest is counted below the table. */
  readonly rows: number;
  readonly caption?: string;
}

const cellStyle = 'padding:.25em .8em;border-bottom:1px solid #8884;vertical-align:top';
/** Texts longer than this may be broken anywhere, so that a long link does not push the other columns out of sight. */
const longText = 40;

/** One cell in words: whole numbers with thousands separators, others with three digits, hidden characters by name. */
function formatCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    return Number.isInteger(value) ? formatCount(value) : formatDecimal(value);
  }
  if (typeof value === 'boolean') return value ? say`true` : say`false`;
  return revealCharacters(value instanceof Date ? value.toISOString() : String(value));
}

/** A table as HTML with its styles in place: notebooks keep no style sheet. Everything in it is escaped. */
export function htmlTable(
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
  options: HtmlTableOptions,
): string {
  const shown = rows.slice(0, options.rows);
  const align = columns.map((_, column) =>
    shown.some((row) => typeof row[column] === 'number')
      ? 'text-align:right;white-space:nowrap'
      : 'text-align:left',
  );
  const head = columns.map(
    (name, column) => `<th scope="col" style="${cellStyle};${align[column]}">${escapeHtml(name)}</th>`,
  );
  const body = shown.map((row) => {
    const cells = columns.map((_, column) => {
      const text = formatCell(row[column]);
      const wrap = text.length > longText ? ';overflow-wrap:anywhere' : '';
      return `<td style="${cellStyle};${align[column]}${wrap}">${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption =
    options.caption === undefined
      ? ''
      : `<caption style="text-align:left;padding:.3em 0">${escapeHtml(options.caption)}</caption>`;
  const rest = rows.length - shown.length;
  const note =
    rows.length === 0
      ? `<p>${say`No rows.`}</p>`
      : rest > 0
        ? `<p>${say`${formatCount(rest)} more ${rest === 1 ? 'row' : 'rows'} not shown.`}</p>`
        : '';
  return `<div style="overflow-x:auto"><table style="border-collapse:collapse;font-size:.9em">${caption}<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>${note}`;
}
