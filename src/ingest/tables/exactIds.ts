import { InputError } from '../../model/inputError.js';
import { columnHints, type ColumnRole } from '../columnHints.js';
import { squash } from '../recogniseColumns.js';

const idRoles: readonly ColumnRole[] = ['commentId', 'account', 'group', 'thread', 'parent'];
const idNames = new Set(idRoles.flatMap((role) => columnHints[role].flat().map(squash)));

/** Whether a column holds ids, by its name. */
export function isIdColumn(name: string): boolean {
  return idNames.has(squash(name)) || /(?:^|[^\p{L}])ids?$|Id$|ID$|^ид(?:[^\p{L}]|$)/u.test(name);
}

/**
 * Ids kept as doubles are damaged above 2^53: two accounts may have become one. That cannot be mended here, and one
 * must not go on with it.
 */
export function checkWholeNumber(
  value: number,
  { name, row, file }: { readonly name: string; readonly row: number; readonly file: string },
): void {
  if (Math.abs(value) <= Number.MAX_SAFE_INTEGER || !Number.isFinite(value) || !isIdColumn(name)) return;
  throw new InputError(
    `ids are kept as rounded numbers (${value.toPrecision(17)}): their last digits are lost`,
    {
      place: { file, line: row, column: name },
      fix: 'export them anew as text (in Excel and pandas: set the type of the column before the ids are read in)',
    },
  );
}
