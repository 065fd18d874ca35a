import { growArray } from '../../ingest/growingArray.js';

/** Pairs of accounts with their distinct objects, as columns, by `a` and then by `b`; a < b. */
export interface CountedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly coActions: Int32Array;
}

/** Takes pairs by ascending larger account and gives them by ascending smaller account. */
export interface PairSink {
  push(smaller: number, larger: number, objects: number): void;
  /** `original` has the account codes of the numbers pushed. */
  finish(original: Int32Array): CountedPairs;
}

/** Collects pairs, three numbers each. Calls `onExcess`, which throws, for more than `maxPairs`. */
export function createPairSink(maxPairs: number, onExcess: () => never): PairSink {
  let found = new Int32Array(3 * 1024);
  let end = 0;
  return {
    push(smaller, larger, objects) {
      if (end === found.length)
        found = growArray(found, end + 3, (size) => new Int32Array(size - (size % 3)));
      if (end >= 3 * maxPairs) onExcess();
      found[end++] = smaller;
      found[end++] = larger;
      found[end++] = objects;
    },
    finish: (original) => sortPairs(found.subarray(0, end), original),
  };
}

/**
 * Stable counting sort by the smaller account: since the larger ones come in ascending order, they stay so within each.
 *
 * @param found smaller account, larger account, objects, and so on.
 */
export function sortPairs(found: Int32Array, original: Int32Array): CountedPairs {
  const pairs = found.length / 3;
  const cursor = new Int32Array(original.length + 1);
  for (let k = 0; k < found.length; k += 3) cursor[found[k]! + 1]!++;
  for (let one = 0; one < original.length; one++) cursor[one + 1]! += cursor[one]!;
  const a = new Int32Array(pairs);
  const b = new Int32Array(pairs);
  const coActions = new Int32Array(pairs);
  for (let k = 0; k < found.length; k += 3) {
    const to = cursor[found[k]!]!++;
    a[to] = original[found[k]!]!;
    b[to] = original[found[k + 1]!]!;
    coActions[to] = found[k + 2]!;
  }
  return { a, b, coActions };
}
