import type { CommentTable } from '../../model/commentTable.js';

/**
 * The numbers of a further column, one for each comment; NaN where the cell is empty or no number.
 *
 * @throws RangeError where the table has no such column, or the column no number.
 */
export function readMeasure(table: CommentTable, name: string): Float64Array {
  const column = table.columns[name];
  if (column === undefined) throw new RangeError(`readMeasure: there is no column "${name}"`);
  const numbers = Float64Array.from({ length: column.values.length }, (_, code) => {
    const text = column.values.get(code).trim();
    const number = text === '' ? NaN : Number(text);
    return Number.isFinite(number) ? number : NaN;
  });
  const values = Float64Array.from(column.codes, (code) => (code < 0 ? NaN : numbers[code]!));
  if (values.every(Number.isNaN))
    throw new RangeError(
      `readMeasure: the column "${name}" must hold numbers such as 12 or 0.5 (got ${column.values.length === 0 ? 'nothing' : `"${column.values.get(0).slice(0, 40)}"`})`,
    );
  return values;
}
