import type { Actions } from '../model/coordination.js';

/**
 * Actions arranged by object, in time order within each object, with the window of each:
 * positions `low[p] … high[p]` hold the actions on the same object at most the window away from position `p`.
 * Objects with a single action are left out: nothing can coincide with them.
 */
export interface ActionWindows {
  readonly positions: number;
  readonly account: Int32Array;
  readonly object: Int32Array;
  /** Index of the action in the `Actions` columns. */
  readonly action: Int32Array;
  /** The comment of each position: its row in the table. */
  readonly row: Int32Array;
  /** Whether some comment acts on several objects, such as two links. */
  readonly hasSeveral: boolean;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/**
 * Arranges actions by object and finds each one's sliding window. Two actions exactly the window apart count as inside.
 *
 * Cost: O(actions); memory about 20 bytes an action.
 * @throws RangeError when windowSeconds is not a positive number.
 */
export function arrangeWindows(actions: Actions, windowSeconds: number): ActionWindows {
  if (!(windowSeconds > 0)) {
    throw new RangeError(`coActions: windowSeconds must be > 0 (got ${windowSeconds})`);
  }
  const { order, starts } = orderByObject(actions);
  const positions = order.length;
  const account = new Int32Array(positions);
  const object = new Int32Array(positions);
  const row = new Int32Array(positions);
  const low = new Int32Array(positions);
  const high = new Int32Array(positions);
  const at = new Float64Array(positions);
  for (let p = 0; p < positions; p++) {
    account[p] = actions.account[order[p]!]!;
    object[p] = actions.object[order[p]!]!;
    row[p] = actions.row[order[p]!]!;
    at[p] = actions.at[order[p]!]!;
  }
  const span = windowSeconds * 1000;
  for (let k = 0; k + 1 < starts.length; k++) {
    const from = starts[k]!;
    const to = starts[k + 1]!;
    let first = from;
    let last = from;
    for (let p = from; p < to; p++) {
      while (at[p]! - at[first]! > span) first++;
      while (last + 1 < to && at[last + 1]! - at[p]! <= span) last++;
      low[p] = first;
      high[p] = last;
    }
  }
  const hasSeveral = actions.row.some((one, k) => k > 0 && one === actions.row[k - 1]);
  return { positions, account, object, action: order, row, hasSeveral, low, high };
}

/** Counting sort by object; rows are in time order already, so each object's actions stay in time order. */
function orderByObject(actions: Actions): { order: Int32Array; starts: Int32Array } {
  const count = new Int32Array(actions.objects);
  for (let i = 0; i < actions.object.length; i++) count[actions.object[i]!]!++;
  const cursor = new Int32Array(actions.objects).fill(-1);
  const starts: number[] = [];
  let kept = 0;
  for (let object = 0; object < actions.objects; object++) {
    if (count[object]! < 2) continue;
    cursor[object] = kept;
    starts.push(kept);
    kept += count[object]!;
  }
  starts.push(kept);
  const order = new Int32Array(kept);
  for (let i = 0; i < actions.object.length; i++) {
    const object = actions.object[i]!;
    if (cursor[object]! >= 0) order[cursor[object]!++] = i;
  }
  return { order, starts: Int32Array.from(starts) };
}
