import type { Actions } from '../../../model/coordination.js';
import type { TimeCells } from '../cells.js';
import { arrangeUnits, type Relabelling } from './relabelling.js';

/**
 * Keeps who shared what and shuffles when: on each object the accounts change places among those who shared it.
 *
 * So it keeps taste: fans of one topic meet on its objects without any plan. An object that mostly one of the suspected
 * groups shares says nothing of taste, whatever is shuffled among its sharers stays the group's; there anybody who was active
 * in the cell could have posted, as for comments that share nothing. An object is kept to its sharers when for each group
 * that has two members or more among them the others are at least as many.
 * A comment on several objects changes places on the one with the most sharers.
 *
 * Cost: O(actions + comments).
 *
 * @param groups suspected groups of account codes; nobody may be in two.
 */
export function planSharers(
  actions: readonly Actions[],
  account: Int32Array,
  cells: TimeCells,
  groups: readonly (readonly number[])[],
): Relabelling {
  const accounts = account.reduce((most, one) => Math.max(most, one + 1), 0);
  const groupOf = new Int32Array(accounts).fill(-1);
  groups.forEach((members, g) => members.forEach((one) => (groupOf[one] = g)));
  const stratum = Int32Array.from(cells.cellOf);
  const sharersOfRow = new Int32Array(account.length);
  let strata = cells.count;
  for (const one of actions) {
    const sharers = countSharers(one, groupOf, groups.length);
    for (let k = 0; k < one.row.length; k++) {
      const row = one.row[k]!;
      const many = sharers[one.object[k]!]!;
      if (many <= 1 || many <= sharersOfRow[row]!) continue;
      sharersOfRow[row] = many;
      stratum[row] = strata + one.object[k]!;
    }
    strata += one.objects;
  }
  const rows = Int32Array.from(account, (_, row) => row);
  return arrangeUnits(rows, account, stratum, strata);
}

/** Accounts that share each object; 0 where one group makes up more than half of them. */
function countSharers(
  { row, account, object, objects }: Actions,
  groupOf: Int32Array,
  groups: number,
): Int32Array {
  const starts = new Int32Array(objects + 1);
  for (const one of object) starts[one + 1]!++;
  for (let one = 0; one < objects; one++) starts[one + 1]! += starts[one]!;
  const end = starts.slice(0, objects);
  const byObject = new Int32Array(row.length);
  for (let k = 0; k < row.length; k++) byObject[end[object[k]!]!++] = account[k]!;
  const seenOn = new Int32Array(groupOf.length).fill(-1);
  const members = new Int32Array(groups);
  const sharers = new Int32Array(objects);
  for (let one = 0; one < objects; one++) {
    let largest = 0;
    for (let k = starts[one]!; k < starts[one + 1]!; k++) {
      const sharer = byObject[k]!;
      if (seenOn[sharer] === one) continue;
      seenOn[sharer] = one;
      sharers[one]!++;
      const group = groupOf[sharer]!;
      if (group >= 0) largest = Math.max(largest, ++members[group]!);
    }
    for (let k = starts[one]!; k < starts[one + 1]!; k++) {
      const group = groupOf[byObject[k]!]!;
      if (group >= 0) members[group] = 0;
    }
    if (largest >= 2 && 2 * largest > sharers[one]!) sharers[one] = 0;
  }
  return sharers;
}
