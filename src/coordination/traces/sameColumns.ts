import type { CodedColumn, CommentTable, TextColumn } from '../../model/commentTable.js';
import type { Actions } from '../../model/coordination.js';
import { buildCodedColumn } from '../../ingest/codedColumn.js';
import { listTraceColumns, ownColumns } from '../../words/traceColumns.js';
import { ActionList } from './actionList.js';
import type { Trace } from './trace.js';

/**
 * A trace from columns of the user: the object is what stands in all of them together. A row with one of them empty gives no
 * action. Beside the user's columns there are `thread`, `group`, `parent` and `quoted`, where the source has them.
 *
 * The name is `columns:` and the columns, with commas between; a name that holds a comma or quotation mark stands in quotation marks,
 * those within doubled, as in CSV: `columns:"size, in bytes",hash`.
 *
 * What it can wrongly flag: whatever many people share without knowing each other: the thread of the day, the most
 * common app, the same city. Choose columns whose values are many and rarely chosen by chance.
 *
 * @throws Error where the name holds no column, or one that the comments do not have.
 * @example
 * import { sameColumns } from 'in-concert';
 * sameColumns('columns:app,"a,b"').title; // => 'the same app and a,b'
 */
export function sameColumns(name: string): Trace {
  const columns = readNames(name);
  return {
    name,
    title: `the same ${columns.join(' and ')}`,
    collect({ table }) {
      const chosen = columns.map((column) => findColumn(table, column, name));
      if (chosen.length === 1) return collectColumn(name, table, columns[0]!, chosen[0]!);
      const actions = new ActionList(name, table);
      const firstRow: number[] = [];
      const objectOf = new Map<string, number>();
      for (let row = 0; row < table.rows; row++) {
        if (chosen.some(({ codes }) => codes[row]! < 0)) continue;
        const key = chosen.map(({ codes }) => codes[row]!).join();
        let object = objectOf.get(key);
        if (object === undefined) {
          object = firstRow.push(row) - 1;
          objectOf.set(key, object);
        }
        actions.add(row, object);
      }
      return actions.finish(firstRow.length, (object) =>
        chosen
          .map(({ codes, values }, k) => `${columns[k]!}: ${values.get(codes[firstRow[object]!]!)}`)
          .join(', '),
      );
    },
  };
}

/** The codes of one column serve as objects as they are. */
function collectColumn(
  trace: string,
  table: CommentTable,
  column: string,
  { codes, values }: CodedColumn,
): Actions {
  const { account, at } = table;
  const row = listFilled(codes);
  const isWhole = row.length === codes.length;
  const object = isWhole ? codes : new Int32Array(row.length);
  const accounts = isWhole ? account.codes : new Int32Array(row.length);
  const times = isWhole ? at : new Float64Array(row.length);
  for (let k = 0; !isWhole && k < row.length; k++) {
    object[k] = codes[row[k]!]!;
    accounts[k] = account.codes[row[k]!]!;
    times[k] = at[row[k]!]!;
  }
  return {
    trace,
    row,
    account: accounts,
    object,
    at: times,
    accounts: account.values.length,
    objects: values.length,
    describeObject: (one) => `${column}: ${values.get(one)}`,
  };
}

/** Rows that are not empty. */
function listFilled(codes: Int32Array): Int32Array {
  const rows = new Int32Array(codes.length);
  let filled = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row]! >= 0) rows[filled++] = row;
  return rows.subarray(0, filled);
}

function readNames(name: string): readonly string[] {
  const columns = listTraceColumns(name);
  if (columns !== null && columns.length > 0) return columns;
  throw new Error(
    `sameColumns: write columns:NAME or columns:NAME,NAME; a name with a comma stands in quotation marks (got ${name})`,
  );
}

function findColumn(table: CommentTable, column: string, name: string): CodedColumn {
  const own = Object.hasOwn(table.columns, column) ? table.columns[column] : undefined;
  const found = own ?? findBuiltIn(table, column);
  if (found !== null && found !== undefined) return found;
  const there = [
    ...Object.keys(table.columns),
    ...ownColumns.filter((other) => findBuiltIn(table, other) !== null),
  ];
  throw new Error(
    `sameColumns: ${name}: the comments have no column "${column}" (there ${there.length === 0 ? 'is none' : `are ${there.join(', ')}`})`,
  );
}

function findBuiltIn(table: CommentTable, column: string): CodedColumn | null {
  if (column === 'thread' || column === 'group') return table[column];
  if (column === 'parent' || column === 'quoted')
    return table[column] === null ? null : codeTexts(table[column]);
  return null;
}

function codeTexts(texts: TextColumn): CodedColumn {
  return buildCodedColumn(Array.from({ length: texts.length }, (_, row) => texts.get(row)));
}
