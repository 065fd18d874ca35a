/** Pairs of sets or texts, `a < b`, in ascending order of `a`, then `b`. */
export interface SimilarPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Number of tokens they share. */
  readonly overlap: Int32Array;
  readonly similarity: Float64Array;
}

/** Thrown when there are more pairs than wanted; the function called turns it into its own message. */
export class TooManyPairs extends Error {
  /** The member with most pairs so far and how many it has. */
  constructor(
    readonly member: number,
    readonly pairsOfMember: number,
  ) {
    super(`member ${member} has ${pairsOfMember} pairs`);
  }
}

function findBusiest(a: Int32Array, b: Int32Array, members: number): TooManyPairs {
  const pairs = new Int32Array(members);
  for (const member of a) pairs[member]!++;
  for (const member of b) pairs[member]!++;
  let busiest = 0;
  for (let member = 1; member < members; member++) if (pairs[member]! > pairs[busiest]!) busiest = member;
  return new TooManyPairs(busiest, pairs[busiest]!);
}

/** Positions in ascending order of their keys, ties as they were in `order`. */
function orderByKey(keys: Int32Array, order: Int32Array, members: number): Int32Array {
  const next = new Int32Array(members + 1);
  for (const key of keys) next[key + 1]!++;
  for (let member = 0; member < members; member++) next[member + 1]! += next[member]!;
  const result = new Int32Array(keys.length);
  for (const position of order) result[next[keys[position]!]!++] = position;
  return result;
}

/**
 * Gathers pairs that come in any order, `maxPairs` at most. Memory: up to 36 bytes a pair while it grows, 52 while the
 * pairs are put in order, 20 in the end.
 */
export function collectPairs(members: number, maxPairs: number) {
  let capacity = Math.min(1024, maxPairs);
  let pairs = 0;
  let a = new Int32Array(capacity);
  let b = new Int32Array(capacity);
  let overlap = new Int32Array(capacity);
  const grow = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const grown = new Int32Array(capacity);
    grown.set(column);
    return grown;
  };
  return {
    /** Members in any order. */
    add(first: number, second: number, shared: number): void {
      if (pairs === capacity) {
        if (pairs === maxPairs) throw findBusiest(a, b, members);
        capacity = Math.min(2 * capacity, maxPairs);
        a = grow(a);
        b = grow(b);
        overlap = grow(overlap);
      }
      a[pairs] = first < second ? first : second;
      b[pairs] = first < second ? second : first;
      overlap[pairs++] = shared;
    },
    /** The pairs in order; `measure` says how similar the members `a` and `b` with so many shared tokens are. */
    finish(measure: (a: number, b: number, overlap: number) => number): SimilarPairs {
      const byPosition = new Int32Array(pairs);
      for (let pair = 0; pair < pairs; pair++) byPosition[pair] = pair;
      const bySecond = orderByKey(b.subarray(0, pairs), byPosition, members);
      const order = orderByKey(a.subarray(0, pairs), bySecond, members);
      const similarity = new Float64Array(pairs);
      for (let pair = 0; pair < pairs; pair++) {
        const from = order[pair]!;
        similarity[pair] = measure(a[from]!, b[from]!, overlap[from]!);
      }
      return {
        a: order.map((from) => a[from]!),
        b: order.map((from) => b[from]!),
        overlap: order.map((from) => overlap[from]!),
        similarity,
      };
    },
  };
}
