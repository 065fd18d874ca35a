import { growArray } from '../../ingest/growingArray.js';
import type { Actions } from '../../model/coordination.js';
import { partitionActions, type PartitionedActions } from './partitionActions.js';
import { createTimeSorter } from './sortByTime.js';

/**
 * Actions arranged by object, in time order within each object, with the window of each:
 * positions `low[p] … high[p]` hold the actions on the same object at most the window away from position `p`.
 * Actions without another one in their window are left out: nothing can coincide with them.
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
 * The actions may come in any order of time.
 *
 * Cost: O(actions) where they come in time order; memory 16 bytes an action while it runs, 24 bytes a position after.
 * @throws RangeError when windowSeconds is not a positive number.
 */
export function arrangeWindows(actions: Actions, windowSeconds: number): ActionWindows {
  checkWindow(windowSeconds);
  const found = findPositions(partitionActions(actions), windowSeconds * 1000, !isAscending(actions.at));
  const account = found.action.map((action) => actions.account[action]!);
  const row = found.action.map((action) => actions.row[action]!);
  return { ...found, account, row, hasSeveral: hasSeveralObjects(actions.row) };
}

export function checkWindow(windowSeconds: number): void {
  if (!(windowSeconds > 0)) {
    throw new RangeError(`coActions: windowSeconds must be > 0 (got ${windowSeconds})`);
  }
}

type Positions = Pick<ActionWindows, 'positions' | 'object' | 'action' | 'low' | 'high'>;

function findPositions(dealt: PartitionedActions, span: number, mustSort: boolean): Positions {
  const at = new Float64Array(dealt.largest);
  const action = new Int32Array(dealt.largest);
  const sort = createTimeSorter(at, action);
  const columns = createColumns(Math.max(1024, dealt.codes.length >>> 5));
  for (let k = 0; k < dealt.partitions; k++) {
    const ends = gatherByObject(dealt, k, at, action);
    let from = 0;
    for (let local = 0; local < ends.length; local++) {
      const to = ends[local]!;
      if (to - from > 1) {
        if (mustSort) sort(from, to);
        const kept = keepNear(at, action, from, to, span);
        columns.append((local << dealt.shift) | k, at, action, from, kept, span);
      }
      from = to;
    }
  }
  return columns.finish();
}

/** Brings the actions of partition `k` together by object and says where each object's actions end. */
function gatherByObject(
  { starts, codes, at: times }: PartitionedActions,
  k: number,
  at: Float64Array,
  action: Int32Array,
): Int32Array {
  const from = starts[k]!;
  const to = starts[k + 1]!;
  let largest = -1;
  for (let r = from; r < to; r++) largest = Math.max(largest, codes[4 * r + 2]!);
  const ends = new Int32Array(largest + 2);
  for (let r = from; r < to; r++) ends[codes[4 * r + 2]! + 1]!++;
  for (let local = 0; local <= largest; local++) ends[local + 1]! += ends[local]!;
  for (let r = from; r < to; r++) {
    const slot = ends[codes[4 * r + 2]!]!++;
    at[slot] = times[2 * r]!;
    action[slot] = codes[4 * r + 3]!;
  }
  return ends.subarray(0, largest + 1);
}

/** Moves the actions of one object that have a neighbour in time to the front and says where they end. */
function keepNear(at: Float64Array, action: Int32Array, from: number, to: number, span: number): number {
  let end = from;
  let isAfter = false;
  for (let i = from; i < to; i++) {
    const isBefore = i + 1 < to && at[i + 1]! - at[i]! <= span;
    if (isBefore || isAfter) {
      at[end] = at[i]!;
      action[end++] = action[i]!;
    }
    isAfter = isBefore;
  }
  return end;
}

interface PositionColumns {
  append(object: number, at: Float64Array, action: Int32Array, from: number, to: number, span: number): void;
  finish(): Positions;
}

function createColumns(capacity: number): PositionColumns {
  let object = new Int32Array(capacity);
  let action = new Int32Array(capacity);
  let low = new Int32Array(capacity);
  let high = new Int32Array(capacity);
  let positions = 0;
  return {
    append(one, at, actions, from, to, span) {
      if (positions + to - from > object.length) {
        const least = positions + to - from;
        object = growArray(object, least, (size) => new Int32Array(size));
        action = growArray(action, least, (size) => new Int32Array(size));
        low = growArray(low, least, (size) => new Int32Array(size));
        high = growArray(high, least, (size) => new Int32Array(size));
      }
      const shift = positions - from;
      let first = from;
      let last = from;
      for (let i = from; i < to; i++) {
        const time = at[i]!;
        while (time - at[first]! > span) first++;
        while (last + 1 < to && at[last + 1]! - time <= span) last++;
        object[i + shift] = one;
        action[i + shift] = actions[i]!;
        low[i + shift] = first + shift;
        high[i + shift] = last + shift;
      }
      positions += to - from;
    },
    finish: () => ({
      positions,
      object: object.slice(0, positions),
      action: action.slice(0, positions),
      low: low.slice(0, positions),
      high: high.slice(0, positions),
    }),
  };
}

export function isAscending(at: Float64Array): boolean {
  for (let i = 1; i < at.length; i++) if (at[i]! < at[i - 1]!) return false;
  return true;
}

/** Whether some row occurs twice: looked up in a table unless the rows ascend. */
export function hasSeveralObjects(row: Int32Array): boolean {
  let k = 1;
  while (k < row.length && row[k]! > row[k - 1]!) k++;
  if (k >= row.length) return false;
  if (row[k] === row[k - 1]) return true;
  const seen = new Uint8Array(row.reduce((largest, one) => Math.max(largest, one), 0) + 1);
  for (const one of row) if (seen[one]!++ > 0) return true;
  return false;
}
