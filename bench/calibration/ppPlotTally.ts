// Co-actions of all pairs over many labellings, held against Poisson(λ): means, spread, tails and p-values.
import type { CountedPairs } from '../../src/coordination/pairs/pairSink.js';
import { poissonTail } from '../../src/stats/poissonTail.js';
import { pairIndex } from './ppPlotPairs.js';

/** Pairs by λ: from each of these to the next. */
export const strata = [0, 0.001, 0.01, 0.1, 1] as const;
export const tailCounts = [1, 2, 3, 4] as const;

export interface Stratum {
  readonly from: number;
  readonly pairs: number;
  /** Means over pairs and labellings. */
  readonly expected: number;
  readonly coActions: number;
  /** Σ Var(S) / Σ mean(S) over the pairs: 1 for Poisson. NaN for a single labelling. */
  readonly dispersion: number;
  /** For each of `tailCounts`: pairs a labelling with so many co-actions or more, and what Poisson would give. */
  readonly tails: readonly { readonly found: number; readonly poisson: number }[];
}

export interface TallyResult {
  readonly strata: readonly Stratum[];
  /** Mean share of the pairs with a randomised p at or below each level of the grid. */
  readonly shares: Float64Array;
  /** The same of the pairs with λ ≥ 0.1, which can be told from a straight line. */
  readonly busyShares: Float64Array;
  /** For each limit: pairs a labelling with S ≥ 2 and p at or below it, and what Poisson would give. */
  readonly called: readonly { readonly limit: number; readonly found: number; readonly poisson: number }[];
}

export interface Tally {
  add(counted: CountedPairs): void;
  finish(): TallyResult;
}

const busyFrom = 0.1;

/**
 * Randomised p-values, which are uniform where the distribution is right although counts are not: given S, p is uniform
 * between P(X > S) and P(X ≥ S). The share at or below a level is computed from that interval, nothing is drawn
 * (Geyer & Meeden 2005, https://doi.org/10.1214/088342305000000340).
 */
export function createTally(
  expected: Float64Array,
  accounts: number,
  grid: readonly number[],
  limits: readonly number[],
): Tally {
  const sums = new Float64Array(expected.length);
  const squares = new Float64Array(expected.length);
  const tails = strata.map(() => tailCounts.map(() => 0));
  const found = limits.map(() => 0);
  const shares = new Float64Array(grid.length);
  const busyShares = new Float64Array(grid.length);
  const bins = binMeans(expected);
  const silent = sumSilent(bins, grid, 0);
  const busySilent = sumSilent(bins, grid, busyFrom);
  let labellings = 0;
  return {
    add({ a, b, coActions }) {
      labellings++;
      for (let g = 0; g < grid.length; g++) {
        shares[g]! += silent[g]!;
        busyShares[g]! += busySilent[g]!;
      }
      for (let k = 0; k < a.length; k++) {
        const pair = pairIndex(a[k]!, b[k]!, accounts);
        const [mean, count] = [expected[pair]!, coActions[k]!];
        sums[pair]! += count;
        squares[pair]! += count ** 2;
        const stratum = tails[stratumOf(mean)]!;
        for (const [t, least] of tailCounts.entries()) if (count >= least) stratum[t]!++;
        const high = poissonTail(count, mean);
        const low = poissonTail(count + 1, mean);
        const none = -Math.expm1(-mean);
        for (let g = 0; g < grid.length; g++) {
          const change = shareBelow(grid[g]!, low, high) - shareBelow(grid[g]!, none, 1);
          shares[g]! += change;
          if (mean >= busyFrom) busyShares[g]! += change;
        }
        if (count >= 2) for (const [l, limit] of limits.entries()) if (high <= limit) found[l]!++;
      }
    },
    finish() {
      const busy = expected.reduce((pairs, mean) => pairs + (mean >= busyFrom ? 1 : 0), 0);
      return {
        strata: describeStrata({ expected, bins, sums, squares, tails, labellings }),
        shares: shares.map((share) => share / labellings / expected.length),
        busyShares: busyShares.map((share) => share / labellings / busy),
        called: limits.map((limit, l) => ({
          limit,
          found: found[l]! / labellings,
          poisson: countByChance(bins, limit),
        })),
      };
    },
  };
}

function stratumOf(mean: number): number {
  return strata.findLastIndex((from) => mean >= from);
}

/** The part of the interval from `low` to `high` at or below a level. */
function shareBelow(level: number, low: number, high: number): number {
  if (level >= high) return 1;
  return level <= low ? 0 : (level - low) / (high - low);
}

/** Pairs of nearly the same λ, by its mean: 200 bins for each power of ten, so that sums over all pairs are quick. */
interface MeanBin {
  readonly mean: number;
  readonly pairs: number;
}

const binsPerDecade = 200;

function binMeans(expected: Float64Array): MeanBin[] {
  const sums = new Map<number, { sum: number; pairs: number }>();
  for (const mean of expected) {
    const key = mean === 0 ? -Infinity : Math.floor(Math.log10(mean) * binsPerDecade);
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { sum: mean, pairs: 1 });
    else {
      known.sum += mean;
      known.pairs++;
    }
  }
  return Array.from(sums.values(), ({ sum, pairs }) => ({ mean: sum / pairs, pairs }));
}

/** What pairs without a co-action give to each share. */
function sumSilent(bins: readonly MeanBin[], grid: readonly number[], from: number): Float64Array {
  const sums = new Float64Array(grid.length);
  for (const { mean, pairs } of bins) {
    if (mean < from) continue;
    const none = -Math.expm1(-mean);
    for (let g = 0; g < grid.length; g++) sums[g]! += pairs * shareBelow(grid[g]!, none, 1);
  }
  return sums;
}

/** Pairs with S ≥ 2 and p ≤ limit that Poisson would give: the sum of the largest attainable p at or below the limit. */
function countByChance(bins: readonly MeanBin[], limit: number): number {
  return bins.reduce((sum, { mean, pairs }) => sum + (mean > 0 ? pairs * attain(mean, limit) : 0), 0);
}

/** P(p ≤ limit and S ≥ 2) for S ~ Poisson(mean). */
function attain(mean: number, limit: number): number {
  for (let count = 2; ; count++) {
    const p = poissonTail(count, mean);
    if (p <= limit) return p;
  }
}

interface Sums {
  readonly expected: Float64Array;
  readonly bins: readonly MeanBin[];
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly tails: readonly (readonly number[])[];
  readonly labellings: number;
}

function describeStrata({ expected, bins, sums, squares, tails, labellings }: Sums): Stratum[] {
  return strata.map((from, s) => {
    let [pairs, mean, sum, variance] = [0, 0, 0, 0];
    for (let k = 0; k < expected.length; k++) {
      if (stratumOf(expected[k]!) !== s) continue;
      pairs++;
      mean += expected[k]!;
      sum += sums[k]!;
      variance += (squares[k]! - sums[k]! ** 2 / labellings) / (labellings - 1);
    }
    const inside = bins.filter((bin) => bin.mean > 0 && stratumOf(bin.mean) === s);
    return {
      from,
      pairs,
      expected: mean / pairs,
      coActions: sum / labellings / pairs,
      dispersion: variance / (sum / labellings),
      tails: tailCounts.map((least, t) => ({
        found: tails[s]![t]! / labellings,
        poisson: inside.reduce((total, bin) => total + bin.pairs * poissonTail(least, bin.mean), 0),
      })),
    };
  });
}
