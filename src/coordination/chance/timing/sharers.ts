import type { Actions } from '../../../model/coordination.js';

/** The actions of a trace by object, in time order: object o has `actions[starts[o] … starts[o + 1])`. */
export interface SharersByObject {
  readonly starts: Int32Array;
  readonly action: Int32Array;
}

/** Cost: O(actions), and sorting where they do not come in time order. */
export function arrangeSharers({ object, objects, at }: Actions): SharersByObject {
  const starts = new Int32Array(objects + 1);
  for (const one of object) starts[one + 1]!++;
  for (let o = 0; o < objects; o++) starts[o + 1]! += starts[o]!;
  const end = starts.slice(0, objects);
  const action = new Int32Array(object.length);
  for (let k = 0; k < object.length; k++) action[end[object[k]!]!++] = k;
  for (let o = 0; o < objects; o++) {
    const own = action.subarray(starts[o]!, starts[o + 1]!);
    if (own.some((one, k) => k > 0 && at[one]! < at[own[k - 1]!]!)) own.sort((x, y) => at[x]! - at[y]!);
  }
  return { starts, action };
}
