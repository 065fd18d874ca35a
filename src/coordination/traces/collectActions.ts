import type { CommentTable } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';

/**
 * The actions of a trace from a function that names the objects of each row.
 *
 * @param objectsOf object keys of row `r`; none, one or several. Equal keys are one object.
 */
export function collectActions(
  trace: string,
  table: CommentTable,
  objectsOf: (row: number) => readonly (string | number)[],
  describe: (key: string | number) => string,
): Actions {
  const keys: (string | number)[] = [];
  const codeOf = new Map<string | number, number>();
  const rows: number[] = [];
  const objects: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    for (const key of objectsOf(row)) {
      let code = codeOf.get(key);
      if (code === undefined) {
        code = keys.push(key) - 1;
        codeOf.set(key, code);
      }
      rows.push(row);
      objects.push(code);
    }
  }
  return {
    trace,
    row: Int32Array.from(rows),
    account: Int32Array.from(rows, (row) => table.account.codes[row]!),
    object: Int32Array.from(objects),
    at: Float64Array.from(rows, (row) => table.at[row]!),
    accounts: table.account.values.length,
    objects: keys.length,
    describeObject: (object) => describe(keys[object]!),
  };
}
