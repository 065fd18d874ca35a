import type { CodedColumn, CommentTable } from '../../model/commentTable.js';
import type { ControlRule } from '../../model/eventStudy.js';

/**
 * For each comment 1 where it is treated, 0 where it is a control, −1 where it is neither, by the values of a column (the group and the
 * thread are columns, too). Capitals do not matter.
 *
 * @throws RangeError where the table has no such column, or the column not such a value.
 */
export function chooseSides(table: CommentTable, rule: ControlRule): Int8Array {
  const column = findColumn(table, rule.column);
  const values = Array.from({ length: column.values.length }, (_, code) => fold(column.values.get(code)));
  const find = (wanted: readonly string[]): ReadonlySet<string> => {
    for (const value of wanted)
      if (!values.includes(fold(value)))
        throw new RangeError(
          `chooseSides: "${value}" is not in the column "${rule.column}" (${values.slice(0, 10).join(', ')}${values.length > 10 ? ', …' : ''})`,
        );
    return new Set(wanted.map(fold));
  };
  const [controls, treated] = [find(rule.controls), find(rule.treated)];
  const sideOf = values.map((value) =>
    controls.has(value) ? 0 : treated.size === 0 || treated.has(value) ? 1 : -1,
  );
  return Int8Array.from(column.codes, (code) => (code < 0 ? -1 : sideOf[code]!));
}

function findColumn(table: CommentTable, name: string): CodedColumn {
  const own = { group: table.group, thread: table.thread } as Readonly<Record<string, CodedColumn | null>>;
  const column = table.columns[name] ?? own[name] ?? null;
  if (column === null) throw new RangeError(`chooseSides: there is no column "${name}"`);
  return column;
}

function fold(value: string): string {
  return value.trim().toLowerCase();
}
