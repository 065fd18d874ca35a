import type { Figure } from '../model/figure.js';
import { phrases } from '../words/say.js';
import { html } from './html.js';
import type { HtmlValue, SafeHtml } from './html.js';
import { formatCell, renderTable } from './renderTable.js';

const words = phrases({
  noScript: 'The chart needs JavaScript; its numbers are in the table below.',
  table: 'The numbers as a table',
});

export interface RenderFigureOptions {
  readonly maxRows: number;
  /** The file that has the rows the table leaves out. */
  readonly file: string;
  /** What stands between the title and the chart, and between the chart and its sentences. */
  readonly above?: HtmlValue;
  readonly below?: HtmlValue;
}

/** A chart with its title, its sentences and its table; for a chart with nothing to draw, the sentence alone. */
export function renderFigure(figure: Figure, options: RenderFigureOptions): SafeHtml {
  if (figure.data.length === 0) return html`<p class="empty">${figure.alt}</p>`;
  const { id, title, alt, table, layout } = figure;
  const { maxRows, file, above, below } = options;
  const columns = table.columns.map((column, index) => ({
    title: column,
    number: table.rows.some((row) => typeof row[index] === 'number'),
    cell: (row: (typeof table.rows)[number]) => formatCell(row[index] ?? null),
  }));
  return html`<figure id="figure-${id}">
    <h3 id="title-${id}">${title}</h3>
    ${above}
    <div
      class="chart"
      id="${id}"
      role="group"
      aria-labelledby="title-${id}"
      aria-describedby="alt-${id}"
      style="min-height:${removeTitle(layout).height}px"
    ></div>
    <noscript><p class="empty">${words.noScript}</p></noscript>
    ${below}
    <figcaption id="alt-${id}">${alt}</figcaption>
    <details>
      <summary>${words.table}</summary>
      ${renderTable({ id: `table-${id}`, caption: title, columns, rows: table.rows, maxRows, file })}
    </details>
  </figure>`;
}

/** What the page's program needs to draw the figures. */
export function listDrawings(figures: readonly Figure[]): Record<string, unknown>[] {
  return figures
    .filter(({ data }) => data.length > 0)
    .map(({ id, data, layout }) => ({ id, data, layout: removeTitle(layout) }));
}

/** The title stands in the page, so the chart needs none and no room for it. */
function removeTitle(layout: Figure['layout']): Figure['layout'] & { readonly height: number } {
  const margin = { ...(layout.margin as Record<string, number>) };
  const height = typeof layout.height === 'number' ? layout.height : 420;
  const spare = Math.max(0, (margin.t ?? 0) - 24);
  return { ...layout, title: undefined, height: height - spare, margin: { ...margin, t: 24 } };
}
