import type { Actions } from '../../model/coordination.js';

/** Where the rows of a table and rows added to it stand once both are in one order of time. */
export interface MergedRows {
  readonly rows: number;
  /** New row of each row of the table; ascending. */
  readonly rowOf: Int32Array;
  /** New row of each added row; ascending. */
  readonly rowOfAdded: Int32Array;
}

/** Merges two ascending columns of times; where times are equal the rows of the table come first. Cost: linear. */
export function mergeRows(at: Float64Array, addedAt: Float64Array): MergedRows {
  const rowOf = new Int32Array(at.length);
  const rowOfAdded = new Int32Array(addedAt.length);
  let next = 0;
  for (let row = 0; row < at.length; row++) {
    while (next < addedAt.length && addedAt[next]! < at[row]!) rowOfAdded[next] = row + next++;
    rowOf[row] = row + next;
  }
  while (next < addedAt.length) rowOfAdded[next] = at.length + next++;
  return { rows: at.length + addedAt.length, rowOf, rowOfAdded };
}

/** A column of the table with the values of the added rows between. */
export function mergeColumn<Column extends Int32Array | Float64Array>(
  { rows, rowOf, rowOfAdded }: MergedRows,
  column: Column,
  added: Column,
): Column {
  const merged = (column instanceof Int32Array ? new Int32Array(rows) : new Float64Array(rows)) as Column;
  for (let row = 0; row < rowOf.length; row++) merged[rowOf[row]!] = column[row]!;
  for (let k = 0; k < rowOfAdded.length; k++) merged[rowOfAdded[k]!] = added[k]!;
  return merged;
}

/** Columns of actions on the added rows; `row` is the number of the added row. */
export type AddedActions = Pick<Actions, 'row' | 'account' | 'object' | 'at' | 'accounts' | 'objects'>;

/**
 * The actions of one trace with those of the added rows between, all with their new rows.
 * The added ones bring the numbers of accounts and objects of both together. Cost: linear.
 */
export function mergeActions(
  { rowOf, rowOfAdded }: MergedRows,
  actions: Actions,
  added: AddedActions,
): Actions {
  const rowOfAction = actions.row.map((row) => rowOf[row]!);
  const rowOfNew = added.row.map((row) => rowOfAdded[row]!);
  const places = interleave(rowOfAction, rowOfNew);
  return {
    ...actions,
    row: mergeColumn(places, rowOfAction, rowOfNew),
    account: mergeColumn(places, actions.account, added.account),
    object: mergeColumn(places, actions.object, added.object),
    at: mergeColumn(places, actions.at, added.at),
    accounts: added.accounts,
    objects: added.objects,
    describeObject: (object) =>
      object < actions.objects ? actions.describeObject(object) : `injected ${object - actions.objects + 1}`,
  };
}

function interleave(rows: Int32Array, added: Int32Array): MergedRows {
  return mergeRows(Float64Array.from(rows), Float64Array.from(added));
}
