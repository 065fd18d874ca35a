import { createHash } from 'node:crypto';
import type { Figure } from '../model/figure.js';
import { escapeHtml } from '../charts/escapeHtml.js';
import { htmlTable } from '../charts/htmlTable.js';
import { findPlotlyLocale, languageOfFigure } from '../charts/plotlyLocale.js';
import { inLanguage } from '../words/language.js';
import { phrases, say } from '../words/say.js';
import { findNotebookDisplay, type NotebookDisplay } from './notebookDisplay.js';
import { readPlotlySource } from './plotlySource.js';

/** Defaults of {@link show}. */
export const showDefaults = {
  /** Rows of the table of numbers below a figure. */
  tableRows: 200,
} as const;

export interface ShowOptions {
  /** Where to show; by default the tslab kernel that runs the cell. */
  readonly display?: NotebookDisplay;
  readonly tableRows?: number;
  /** The figure as a picture, SVG or PNG, that stands there until a script draws it, and where none may: see `exportFigure`. */
  readonly picture?: string | Uint8Array;
}

const words = phrases({ table: 'The numbers as a table' });

/** The figure that brings plotly into the notebook, and how many figures were shown, for each kernel display. */
const shown = new WeakMap<NotebookDisplay, { readonly carrier: string; count: number }>();

/**
 * Shows a figure in a notebook cell: the chart, its description and its numbers.
 *
 * The first figure shown carries plotly itself (1.2 MB), so the notebook needs no network, and later figures use it; running the
 * first cell again brings it again. Where scripts do not run (a notebook not trusted, a preview on the web) the description and
 * the table stand in for the chart, and the picture where one is given: `show(figure, { picture: await exportFigure(figure) })`.
 * What stands around it is in the language that the figure was made in. Works in Jupyter Notebook, JupyterLab, VS Code and in HTML made by nbconvert; for PDF see `showPicture`.
 *
 * @example
 * import { show } from 'in-concert';
 * const pages: string[] = [];
 * const figure = { id: 'dots', title: 'Dots', data: [{ x: [1], y: [2] }], layout: {}, alt: 'One dot.', table: { columns: ['x'], rows: [[1]] } };
 * show(figure, { display: { html: (html) => pages.push(html) } });
 * pages[0].includes('One dot.'); // => true
 */
export function show(figure: Figure, options: ShowOptions = {}): void {
  const tableRows = options.tableRows ?? showDefaults.tableRows;
  if (!(tableRows >= 0)) throw new RangeError(`show: tableRows must be >= 0 (got ${tableRows})`);
  const display = options.display ?? findNotebookDisplay('show');
  // Nothing to draw: such a figure must not be the one that brings plotly.
  if (figure.data.length === 0) return display.html(figureHtml(figure, 0, { ...options, tableRows }));
  let state = shown.get(display);
  if (state === undefined) shown.set(display, (state = { carrier: figure.id, count: 0 }));
  state.count += 1;
  const plotly = state.carrier === figure.id ? `<script>${plotlyLoader()}</script>` : '';
  display.html(plotly + figureHtml(figure, state.count, { ...options, tableRows }));
}

/** Hides the module systems of the page (RequireJS in Jupyter) from plotly, and keeps a plotly that was there before. */
function plotlyLoader(): string {
  return `(function (module, exports, define, require) {
var before = window.Plotly;
${readPlotlySource()}
window.inConcertPlotly = window.Plotly;
if (before) window.Plotly = before;
}).call(window);`;
}

/** JSON that may stand inside a `<script>` element. */
function scriptJson(value: unknown): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as Float64Array) : part,
  );
  return json.replaceAll('<', '\\u003c');
}

/** An image within the page: scripts in it would not run, and notebooks that strip drawings from HTML leave it. */
function writePicture(title: string, picture: string | Uint8Array): string {
  const type = typeof picture === 'string' ? 'image/svg+xml' : 'image/png';
  return `<img class="in-concert-waiting" alt="${title}" style="max-width:100%" src="data:${type};base64,${Buffer.from(picture).toString('base64')}">`;
}

interface FigureHtmlOptions {
  readonly tableRows: number;
  readonly picture?: string | Uint8Array;
}

function figureHtml(figure: Figure, count: number, options: FigureHtmlOptions): string {
  return inLanguage(languageOfFigure(figure), () => writeFigure(figure, count, options));
}

function writeFigure(figure: Figure, count: number, { tableRows, picture }: FigureHtmlOptions): string {
  const caption = `<figcaption style="margin:.4em 0">${escapeHtml(figure.alt)}</figcaption>`;
  if (figure.data.length === 0) return `<figure style="margin:0">${caption}</figure>`;
  const content = scriptJson({ data: figure.data, layout: figure.layout });
  const locale = findPlotlyLocale(languageOfFigure(figure));
  const more = locale === null ? '' : `, ...${scriptJson(locale)}`;
  // The same figure gets the same id in every run, so that executed notebooks can be compared.
  const id = `in-concert-${createHash('sha256').update(content).digest('hex').slice(0, 12)}-${count}`;
  const title = escapeHtml(figure.title);
  return `<figure id="${id}" style="margin:0">
<div class="in-concert-chart" role="img" aria-label="${title}"></div>
${picture === undefined ? `<p class="in-concert-waiting">${say`<strong>${title}</strong>: a script draws this chart. If it does not appear, trust the notebook or run its cells again.`}</p>` : writePicture(title, picture)}
${caption}
<details open><summary>${words.table}</summary>
${htmlTable(figure.table.columns, figure.table.rows, { rows: tableRows })}
</details>
</figure>
<script>
(function () {
  var content = ${content};
  var tries = 0;
  function draw() {
    // JupyterLab keeps all tabs in one page: the same figure may stand in it twice.
    var box = Array.from(document.querySelectorAll('[id="${id}"]')).find(function (one) {
      return !one.querySelector('.js-plotly-plot');
    });
    var plotly = window.inConcertPlotly;
    if (!box || !plotly) {
      if (tries++ < 200) setTimeout(draw, 50);
      return;
    }
    plotly
      .newPlot(box.querySelector('.in-concert-chart'), content.data, content.layout, { responsive: true, displaylogo: false, showSendToCloud: false, plotlyServerURL: ''${more} })
      .then(function () {
        box.querySelector('.in-concert-waiting').hidden = true;
        box.querySelector('details').open = false;
      });
  }
  draw();
})();
</script>`;
}
