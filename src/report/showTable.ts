import { htmlTable } from '../charts/htmlTable.js';
import { findNotebookDisplay, type NotebookDisplay } from './notebookDisplay.js';

/** Defaults of {@link showTable}. */
export const showTableDefaults = {
  /** Rows shown; the others are counted. */
  rows: 20,
} as const;

/** What is needed of a data frame: a danfo.js `DataFrame` has it, and so has `{columns, values}` written by hand. */
export interface TableFrame {
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

export interface ShowTableOptions {
  /** Where to show; by default the tslab kernel that runs the cell. */
  readonly display?: NotebookDisplay;
  readonly rows?: number;
  readonly caption?: string;
}

/**
 * Shows a data frame in a notebook cell as a table that is escaped and in which hidden characters are visible.
 *
 * @example
 * import { showTable } from 'in-concert';
 * const pages: string[] = [];
 * showTable({ columns: ['text'], values: [['a <b>']] }, { display: { html: (html) => pages.push(html) } });
 * pages[0].includes('a &#60;b&#62;'); // => true
 */
export function showTable(frame: TableFrame, options: ShowTableOptions = {}): void {
  const rows = options.rows ?? showTableDefaults.rows;
  if (!(rows >= 0)) throw new RangeError(`showTable: rows must be >= 0 (got ${rows})`);
  const display = options.display ?? findNotebookDisplay('showTable');
  const values = frame.values.map((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row]));
  const caption = options.caption === undefined ? {} : { caption: options.caption };
  display.html(htmlTable(frame.columns, values, { rows, ...caption }));
}
