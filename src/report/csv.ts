export type Cell = string | number | boolean | null;

/** A table to be written as CSV. Columns in `text` hold what people wrote. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly text: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

const needsQuotes = /[",\r\n]/u;
const mayBeFormula = /^[=+\-@\t\r]/u;

/** A time in UTC, ISO 8601, without milliseconds where there are none. */
export function formatUtc(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

/**
 * CSV by RFC 4180 with a header and "\n" line ends. Null becomes an empty cell, numbers keep full precision.
 *
 * A cell of a text column that a spreadsheet would take for a formula (= + - @ in front) gets an apostrophe in front.
 */
export function formatCsv({ columns, text, rows }: CsvTable): string {
  const isText = columns.map((column) => text.includes(column));
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(row.map((cell, k) => formatCell(cell, isText[k]!)).join(','));
  return lines.join('\n') + '\n';
}

function formatCell(cell: Cell, isText: boolean): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = isText && mayBeFormula.test(cell) ? `'${cell}` : cell;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
