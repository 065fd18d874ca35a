import { escapeHtml } from '../../charts/escapeHtml.js';
import { htmlTable } from '../../charts/htmlTable.js';
import { languageOfFigure } from '../../charts/plotlyLocale.js';
import type { Figure } from '../../model/figure.js';
import { inLanguage } from '../../words/language.js';
import { phrases } from '../../words/say.js';
import { findNotebookDisplay, type NotebookDisplay } from '../notebookDisplay.js';
import { showDefaults } from '../show.js';
import { exportFigure, type ExportFigureOptions } from './exportFigure.js';

const words = phrases({ table: 'The numbers as a table' });

export interface ShowPictureOptions extends ExportFigureOptions {
  /** Where to show; by default the tslab kernel that runs the cell. */
  readonly display?: NotebookDisplay;
  readonly tableRows?: number;
}

/**
 * Shows a figure in a notebook cell as a picture without any script, with its description and its numbers below: for notebooks that
 * become a PDF, or that are read where scripts never run.
 *
 * Defaults: PNG at twice the size, which every program that reads notebooks can show; else as `exportFigure`.
 *
 * Cost and what it needs: as `exportFigure`.
 *
 * @example
 * import { showPicture } from 'in-concert';
 * const shown: string[] = [];
 * const display = { html: (html: string) => shown.push(html), png: (png: Uint8Array) => shown.push(`PNG of ${png.length > 1000 ? 'some' : 'no'} bytes`) };
 * const figure = { id: 'dots', title: 'Dots', data: [{ x: [1], y: [2] }], layout: {}, alt: 'One dot.', table: { columns: ['x'], rows: [[1]] } };
 * await showPicture(figure, { display });
 * [shown[0], shown[1]!.includes('One dot.')]; // => ['PNG of some bytes', true]
 */
export async function showPicture(figure: Figure, options: ShowPictureOptions = {}): Promise<void> {
  const { tableRows = showDefaults.tableRows, format = 'png' } = options;
  if (!(tableRows >= 0)) throw new RangeError(`showPicture: tableRows must be >= 0 (got ${tableRows})`);
  const display = options.display ?? findNotebookDisplay('showPicture');
  const caption = `<p>${escapeHtml(figure.alt)}</p>`;
  if (figure.data.length === 0) return display.html(caption);
  const picture = await exportFigure(figure, { ...options, format });
  const showIt =
    typeof picture === 'string' ? display.svg?.bind(display, picture) : display.png?.bind(display, picture);
  if (showIt === undefined) throw new Error(`showPicture: display must have a method ${format}`);
  showIt();
  const table = inLanguage(
    languageOfFigure(figure),
    () =>
      `<summary>${words.table}</summary>${htmlTable(figure.table.columns, figure.table.rows, { rows: tableRows })}`,
  );
  display.html(`${caption}<details>${table}</details>`);
}
