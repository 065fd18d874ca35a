import type { CommentTable } from '../../model/commentTable.js';
import type { AccountWindows } from '../../model/eventStudy.js';
import type { Stretch } from '../eventWindows.js';
import { findRow } from '../findRow.js';
import { checkValues } from './checkValues.js';

/** Sums over any two windows of one table; keeps its working memory between calls. */
export type AccountSummer = (before: readonly Stretch[], after: readonly Stretch[]) => AccountWindows;

/**
 * Prepares the sums of every account before and after a date: all that differences, decompositions and their bootstraps need.
 *
 * Formula: for each account the number and the sum of its values in each window. NaN values and comments of unknown accounts
 * are left out. A window may consist of several stretches (gaps and masked times cut out).
 * Cost: O(comments in the windows) for each call.
 *
 * @param values One for each comment; NaN where there is none.
 * @throws RangeError when values do not fit the table.
 * @example
 * import { buildCommentTable, prepareAccountWindows } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: 0, text: 'x' },
 *   { account: 'bek', at: 1, text: 'x' },
 *   { account: 'ann', at: 2, text: 'x' },
 * ]);
 * const sum = prepareAccountWindows(table, Float64Array.of(1, 0, 0.5));
 * const windows = sum([{ from: 0, to: 2 }], [{ from: 2, to: 3 }]);
 * Array.from(windows.sumBefore); // => [1, 0]
 * Array.from(windows.countAfter); // => [1, 0]
 */
export function prepareAccountWindows(table: CommentTable, values: Float64Array): AccountSummer {
  checkValues('prepareAccountWindows', values, table.rows);
  const codes = table.account.codes;
  const slotOf = new Int32Array(table.account.values.length).fill(-1);
  return (before, after) => {
    const sides = [before, after].map((stretches) =>
      stretches.map(({ from, to }) => [findRow(table.at, from), findRow(table.at, to)] as const),
    );
    const rows = sides.flat().reduce((sum, [first, end]) => sum + Math.max(0, end - first), 0);
    const size = Math.min(rows, slotOf.length);
    const account = new Int32Array(size);
    const counts = [new Float64Array(size), new Float64Array(size)] as const;
    const sums = [new Float64Array(size), new Float64Array(size)] as const;
    let used = 0;
    sides.forEach((stretches, side) => {
      const sideCounts = counts[side]!;
      const sideSums = sums[side]!;
      for (const [first, end] of stretches) {
        for (let row = first; row < end; row++) {
          const value = values[row]!;
          const code = codes[row]!;
          if (Number.isNaN(value) || code < 0) continue;
          let slot = slotOf[code]!;
          if (slot < 0) {
            slot = used++;
            slotOf[code] = slot;
            account[slot] = code;
          }
          sideCounts[slot]!++;
          sideSums[slot]! += value;
        }
      }
    });
    for (let slot = 0; slot < used; slot++) slotOf[account[slot]!] = -1;
    return {
      account: account.subarray(0, used),
      countBefore: counts[0].subarray(0, used),
      sumBefore: sums[0].subarray(0, used),
      countAfter: counts[1].subarray(0, used),
      sumAfter: sums[1].subarray(0, used),
    };
  };
}
