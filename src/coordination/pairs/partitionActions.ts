import type { Actions } from '../../model/coordination.js';

/** So many actions of a partition stay in the processor's cache while they are arranged. */
const partitionSize = 16_384;
const mostPartitions = 4096;

/** How actions are dealt by object: object `o` goes to partition `o & (partitions − 1)` as object `o >>> shift`. */
export interface Partitions {
  readonly partitions: number;
  readonly shift: number;
  /** Partition `k` holds the records `starts[k] … starts[k + 1])`, in the order of the input. */
  readonly starts: Int32Array;
  readonly largest: number;
}

/** The dealt actions. Record `r` is seen through two views: time `at[2r]`, object `codes[4r + 2]`, action `codes[4r + 3]`. */
export interface PartitionedActions extends Partitions {
  readonly at: Float64Array;
  readonly codes: Int32Array;
}

function choosePartitions({ object }: Pick<Actions, 'object'>): Partitions {
  const actions = object.length;
  let shift = 0;
  while (actions >>> shift > partitionSize && 1 << shift < mostPartitions) shift++;
  const partitions = 1 << shift;
  const mask = partitions - 1;
  const starts = new Int32Array(partitions + 1);
  for (let i = 0; i < actions; i++) starts[(object[i]! & mask) + 1]!++;
  let largest = 0;
  for (let k = 0; k < partitions; k++) {
    largest = Math.max(largest, starts[k + 1]!);
    starts[k + 1]! += starts[k]!;
  }
  return { partitions, shift, starts, largest };
}

/**
 * Radix partition by object. One pass writes to a few streams instead of all over the memory, and what follows works
 * within the cache: twice as fast as a counting sort at ten million actions.
 *
 * Cost: O(actions); memory 16 bytes an action.
 */
export function partitionActions({ object, at }: Actions): PartitionedActions {
  const chosen = choosePartitions({ object });
  const { partitions, shift } = chosen;
  const mask = partitions - 1;
  const records = new ArrayBuffer(16 * object.length);
  const times = new Float64Array(records);
  const codes = new Int32Array(records);
  const cursor = chosen.starts.slice(0, partitions);
  for (let i = 0; i < object.length; i++) {
    const one = object[i]!;
    const record = cursor[one & mask]!++;
    times[2 * record] = at[i]!;
    codes[4 * record + 2] = one >>> shift;
    codes[4 * record + 3] = i;
  }
  return { ...chosen, at: times, codes };
}
