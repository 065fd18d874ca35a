import type { CommentTable } from '../../model/commentTable.js';
import type { GroupObject } from '../../model/cards.js';
import type { Coincidence } from './findCoincidences.js';
import type { SharedObject } from './sharedObjects.js';

/** What a group did together: by most accounts first, then the closest in time. Texts that are the same and nearly the same are told once. */
export function listGroupObjects(table: CommentTable, found: readonly Coincidence[]): readonly GroupObject[] {
  const rowsOf = new Map<SharedObject, Set<number>>();
  for (const { object, first, second } of found)
    rowsOf.set(object, (rowsOf.get(object) ?? new Set()).add(first).add(second));
  return mergeTexts(rowsOf)
    .map(([object, rows]) =>
      describeObject(
        table,
        object,
        rows.toSorted((x, y) => x - y),
      ),
    )
    .sort((x, y) => y.accounts - x.accounts || spanOf(x) - spanOf(y) || x.firstAt - y.firstAt);
}

/** Some pairs of a group speak through the same text, others through nearly the same: rows of both go to the wider one. */
function mergeTexts(
  rowsOf: ReadonlyMap<SharedObject, ReadonlySet<number>>,
): readonly (readonly [SharedObject, readonly number[]])[] {
  const wider = new Map<number, SharedObject>();
  for (const object of rowsOf.keys())
    if (object.trace === 'near_text') for (const row of object.rows) wider.set(row, object);
  const merged = new Map<SharedObject, Set<number>>();
  for (const [object, rows] of rowsOf) {
    const home = object.trace === 'same_text' ? (wider.get(object.rows[0]!) ?? object) : object;
    const known = merged.get(home) ?? new Set();
    for (const row of rows) known.add(row);
    merged.set(home, known);
  }
  return [...merged].map(([object, rows]) => [object, [...rows]] as const);
}

function describeObject(table: CommentTable, object: SharedObject, rows: readonly number[]): GroupObject {
  const at = rows.map((row) => table.at[row]!);
  const gaps = at.slice(1).map((one, k) => one - at[k]!);
  gaps.sort((x, y) => x - y);
  return {
    trace: object.trace,
    object: object.words.slice(0, 300),
    comments: rows.length,
    accounts: new Set(rows.map((row) => table.account.codes[row]!)).size,
    allComments: object.rows.length,
    allAccounts: object.accounts,
    firstAt: at[0]!,
    lastAt: at.at(-1)!,
    medianGapSeconds: (gaps[gaps.length >> 1] ?? 0) / 1000,
    firstAccount: table.account.values.get(table.account.codes[rows[0]!]!),
  };
}

function spanOf({ firstAt, lastAt }: GroupObject): number {
  return lastAt - firstAt;
}
