// How many pairs of a section chance alone brings to a p-value, from λ and activity of all pairs, summarised in bins.

/** P(X ≥ k) for a pair with a mean and the number of comments of its less active account. */
export type PairTail = (k: number, mean: number, most: number) => number;

export interface NullCount {
  /** Σ F_ij(limit) / (1 − F_ij(limit)): F the chance of p ≤ limit with two co-actions or more. */
  count(limit: number): number;
  /** The smallest number K such that no more than K pairs could reach p ≤ level / K (Gilbert 2005). */
  countTestable(level: number): number;
}

const binsPerDecade = 40;
const leastPower = -9;
const decades = 13;
/** From so many comments on a pair counts as unbounded. */
const manyComments = 40;
const leastP = 1e-15;

/** Pairs of all layers by λ and by the comments of the less active account. */
export type PairBins = Float64Array;

const width = decades * binsPerDecade;
const edges = Float64Array.from({ length: width }, (_, bin) => 10 ** (leastPower + bin / binsPerDecade));

/** λ is rounded up to the edge of its bin, at most 6 %, so that chance is counted rather too large than too small. */
export function binPairs(layers: readonly Float64Array[], comments: Int32Array): PairBins {
  const pairs = new Float64Array((manyComments + 1) * width);
  for (const expected of layers) {
    let pair = 0;
    for (let a = 0; a < comments.length; a++)
      for (let b = a + 1; b < comments.length; b++) {
        const mean = expected[pair++]!;
        const most = Math.min(comments[a]!, comments[b]!, manyComments);
        if (mean === 0 || most < 2) continue;
        const bin = Math.max(0, Math.ceil((Math.log10(mean) - leastPower) * binsPerDecade));
        pairs[most * width + bin]!++;
      }
  }
  return pairs;
}

interface BinTails {
  /** P(X ≥ 2), P(X ≥ 3) … */
  readonly tails: readonly number[];
  /** The smallest p that a pair of the bin can have. */
  readonly least: number;
}

/** The tails of each bin are worked out once for all sections. */
export function createNullCounter(tail: PairTail): (pairs: PairBins) => NullCount {
  const known = new Map<number, BinTails>();
  const describe = (slot: number): BinTails => {
    const most = Math.floor(slot / width);
    const mean = edges[slot % width]!;
    const isUnbounded = most === manyComments;
    const tails: number[] = [];
    for (let k = 2; k <= (isUnbounded ? Infinity : most); k++) {
      tails.push(tail(k, mean, isUnbounded ? 1e6 : most));
      if (tails.at(-1)! < leastP) break;
    }
    return { tails, least: isUnbounded ? 0 : tail(most, mean, most) };
  };
  return (pairs) => {
    const bins: (BinTails & { readonly pairs: number })[] = [];
    for (const [slot, count] of pairs.entries()) {
      if (count === 0) continue;
      const bin = known.get(slot) ?? describe(slot);
      known.set(slot, bin);
      bins.push({ ...bin, pairs: count });
    }
    return summariseBins(bins);
  };
}

function summariseBins(bins: readonly (BinTails & { readonly pairs: number })[]): NullCount {
  const byLeast = [...bins].sort((x, y) => x.least - y.least);
  return {
    count(limit) {
      let sum = 0;
      for (const { tails, pairs } of bins) {
        const attained = tails.find((p) => p <= limit * (1 + 1e-9)) ?? 0;
        sum += (pairs * attained) / (1 - attained);
      }
      return sum;
    },
    countTestable(level) {
      let testable = 0;
      for (const { least, pairs } of byLeast) {
        // All of these could be proven among as many as there are; the next could not.
        if (testable > 0 && least > level / testable) break;
        testable += pairs;
      }
      return Math.max(1, testable);
    },
  };
}
