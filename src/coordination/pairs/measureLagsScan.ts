import { growArray } from '../../ingest/growingArray.js';
import type { LaggedActions } from './measureLagsActions.js';
import { listedLags } from './measureLagsMedian.js';

/** Columns of results, one entry a pair. */
export interface LagColumns {
  readonly total: Float64Array;
  /** Milliseconds. */
  readonly median: Float64Array;
  readonly aFirst: Int32Array;
  readonly bFirst: Int32Array;
  readonly sameMoment: Int32Array;
}

/** Goes through all that coincides with one account, and measures its pairs on the way. */
export interface LagScan {
  /** Coincident actions to look at. */
  cost(a: number): number;
  /** Measures the pairs `wanted` of account `a`, each with another partner; leaves medians of very many lags NaN. */
  measure(a: number, wanted: Int32Array): void;
}

/** Memory: 4 bytes an account, and 20 for each lag of the pairs of one account at a time. */
export function createLagScan(
  { starts, position, windows }: LaggedActions,
  partners: Int32Array,
  columns: LagColumns,
): LagScan {
  const { account, object, at, low, high } = windows;
  // For each account: its place among the partners at hand, counted from 1.
  const slot = new Int32Array(starts.length - 1);
  // The lags of one account as they are met: whose, and how long.
  let metWith = new Int32Array(1024);
  let met = new Float64Array(1024);
  let lags = new Float64Array(1024);
  return {
    cost(a) {
      let sum = 0;
      for (let k = starts[a]!; k < starts[a + 1]!; k++) sum += high[position[k]!]! - low[position[k]!]! + 1;
      return sum;
    },
    measure(a, wanted) {
      for (let j = 0; j < wanted.length; j++) slot[partners[wanted[j]!]!] = j + 1;
      findMedians(wanted, meetPartners(a, wanted));
      for (const pair of wanted) slot[partners[pair]!] = 0;
    },
  };

  /** Counts, and gives the number of lags met; of a pair with very many only the first are noted. */
  function meetPartners(a: number, wanted: Int32Array): number {
    const { total, aFirst, bFirst, sameMoment } = columns;
    const lastObject = new Int32Array(wanted.length).fill(-1);
    let length = 0;
    for (let k = starts[a]!; k < starts[a + 1]!; k++) {
      const p = position[k]!;
      const end = high[p]!;
      makeRoom(length + end - low[p]! + 1);
      for (let q = low[p]!; q <= end; q++) {
        const j = slot[account[q]!]! - 1;
        if (j < 0) continue;
        const pair = wanted[j]!;
        const ahead = at[q]! - at[p]!;
        if (total[pair]! < listedLags) {
          metWith[length] = j;
          met[length++] = Math.ceil(Math.abs(ahead));
        }
        total[pair]! += 1;
        if (lastObject[j] === object[p]) continue;
        // Positions come in the order of time: these are the earliest two that coincide.
        lastObject[j] = object[p]!;
        const first = ahead > 0 ? aFirst : ahead < 0 ? bFirst : sameMoment;
        first[pair]! += 1;
      }
    }
    return length;
  }

  function makeRoom(needed: number): void {
    if (needed <= met.length) return;
    metWith = growArray(metWith, needed, (size) => new Int32Array(size));
    met = growArray(met, needed, (size) => new Float64Array(size));
  }

  function findMedians(wanted: Int32Array, length: number): void {
    const { total, median } = columns;
    if (length > lags.length) lags = new Float64Array(2 * length);
    const next = new Int32Array(wanted.length);
    for (let j = 1; j < wanted.length; j++)
      next[j] = next[j - 1]! + Math.min(listedLags, total[wanted[j - 1]!]!);
    for (let k = 0; k < length; k++) lags[next[metWith[k]!]!++] = met[k]!;
    for (let j = 0; j < wanted.length; j++) {
      const pair = wanted[j]!;
      const count = total[pair]!;
      if (count === 0 || count > listedLags) median[pair] = NaN;
      else if (count === 1) median[pair] = lags[next[j]! - 1]!;
      else {
        const own = lags.subarray(next[j]! - count, next[j]).sort();
        median[pair] = (own[(count - 1) >> 1]! + own[count >> 1]!) / 2;
      }
    }
  }
}
