// Ways to call pairs, given S and λ of all of them: what discrete counts leave unused, and what it costs to use it.
import { shuffleAccounts } from '../../src/coordination/chance/shuffleAccounts.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import { adjustBenjaminiHochberg } from '../../src/stats/benjaminiHochberg.js';
import { poissonTail } from '../../src/stats/poissonTail.js';
import { createRandom } from '../../src/stats/random.js';
import { binPairs, createNullCounter, type PairTail } from './ppPlotNullCount.js';
import { pairIndex, preparePairs } from './ppPlotPairs.js';

/** P(X ≥ k) for X ~ Binomial(most, mean / most); 1 where the mean is not below `most`. */
export const binomialTail: PairTail = (k, mean, most) => {
  if (k > most) return 0;
  const share = mean / most;
  if (k <= 0 || share >= 1) return 1;
  let term = share ** k;
  for (let l = 0; l < k; l++) term *= (most - l) / (l + 1);
  term *= (1 - share) ** (most - k);
  let sum = 0;
  for (let l = k; l <= most && term > sum * 1e-15; l++) {
    sum += term;
    term *= ((most - l) / (l + 1)) * (share / (1 - share));
  }
  return Math.min(1, sum);
};

const countNullPoisson = createNullCounter((k, mean) => poissonTail(k, mean));
const countNullBinomial = createNullCounter(binomialTail);

/** One pair at one window with two co-actions or more. */
interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly poisson: number;
  readonly binomial: number;
  /** The smallest p that the pair could have, when every comment of the less active account co-acts. */
  readonly leastPoisson: number;
  readonly leastBinomial: number;
}

export const procedures = [
  'Benjamini–Hochberg, Poisson',
  'pairs that could be proven, Poisson',
  'Benjamini–Hochberg, binomial',
  'pairs that could be proven, binomial',
  'discrete Benjamini–Hochberg, Poisson',
  'discrete Benjamini–Hochberg, binomial',
  'against shuffles, Poisson',
  'against shuffles, binomial',
] as const;
export type Procedure = (typeof procedures)[number];

export interface Called {
  /** Pairs of account names that each procedure calls at the level. */
  readonly pairs: Readonly<Record<Procedure, readonly (readonly [string, string])[]>>;
  /** Tests of all layers, and those that could be proven at the level (Gilbert 2005). */
  readonly tests: number;
  readonly testablePoisson: number;
  readonly testableBinomial: number;
}

export interface CallOptions {
  readonly seed: number;
  readonly windowsSeconds: readonly number[];
  readonly level: number;
  readonly shuffles: number;
}

export function callPairs(
  table: CommentTable,
  { seed, windowsSeconds, level, shuffles }: CallOptions,
): Called {
  const layers = windowsSeconds.map((seconds) => {
    const setting = preparePairs(table, seconds);
    return { setting, expected: setting.expect(setting.account) };
  });
  const { accounts, account, cells, comments } = layers[0]!.setting;
  const list = (labels: Int32Array): Candidate[] =>
    layers.flatMap(({ setting, expected }) => {
      const { a, b, coActions } = setting.count(labels, 2);
      const found: Candidate[] = [];
      for (let k = 0; k < a.length; k++) {
        const mean = expected[pairIndex(a[k]!, b[k]!, accounts)]!;
        const most = Math.min(comments[a[k]!]!, comments[b[k]!]!);
        found.push({
          a: a[k]!,
          b: b[k]!,
          poisson: poissonTail(coActions[k]!, mean),
          binomial: binomialTail(coActions[k]!, mean, most),
          leastPoisson: poissonTail(most, mean),
          leastBinomial: binomialTail(most, mean, most),
        });
      }
      return found;
    });
  const found = list(account);
  const random = createRandom(seed);
  const shuffled = Array.from({ length: shuffles }, () =>
    list(shuffleAccounts(account, cells, random)),
  ).flat();

  const tests = (layers.length * accounts * (accounts - 1)) / 2;
  const bins = binPairs(
    layers.map(({ expected }) => expected),
    comments,
  );
  const nullPoisson = countNullPoisson(bins);
  const nullBinomial = countNullBinomial(bins);
  const testablePoisson = nullPoisson.countTestable(level);
  const testableBinomial = nullBinomial.countTestable(level);
  const benjamini = (p: readonly number[], m: number): Float64Array =>
    adjustBenjaminiHochberg(p, { tests: m });
  const testable = (p: readonly number[], least: readonly number[], m: number): Float64Array =>
    benjamini(
      p.map((one, k) => (least[k]! <= level / m ? one : 1)),
      Math.max(m, p.length),
    );
  const pPoisson = found.map((one) => one.poisson);
  const pBinomial = found.map((one) => one.binomial);
  const q: Record<Procedure, Float64Array> = {
    'Benjamini–Hochberg, Poisson': benjamini(pPoisson, tests),
    'pairs that could be proven, Poisson': testable(
      pPoisson,
      found.map((one) => one.leastPoisson),
      testablePoisson,
    ),
    'Benjamini–Hochberg, binomial': benjamini(pBinomial, tests),
    'pairs that could be proven, binomial': testable(
      pBinomial,
      found.map((one) => one.leastBinomial),
      testableBinomial,
    ),
    'discrete Benjamini–Hochberg, Poisson': adjustByCount(pPoisson, nullPoisson.count),
    'discrete Benjamini–Hochberg, binomial': adjustByCount(pBinomial, nullBinomial.count),
    'against shuffles, Poisson': adjustByShuffles(
      pPoisson,
      shuffled.map((one) => one.poisson),
      shuffles,
    ),
    'against shuffles, binomial': adjustByShuffles(
      pBinomial,
      shuffled.map((one) => one.binomial),
      shuffles,
    ),
  };
  const name = (code: number): string => table.account.values.get(code);
  return {
    tests,
    testablePoisson,
    testableBinomial,
    pairs: Object.fromEntries(
      procedures.map((procedure) => {
        const called = new Map(
          found
            .filter((_, k) => q[procedure][k]! <= level)
            .map(({ a, b }) => [`${a} ${b}`, [name(a), name(b)] as const]),
        );
        return [procedure, [...called.values()]];
      }),
    ) as unknown as Called['pairs'],
  };
}

/** q by the number of pairs that chance brings to p or below, over the number found there, from the largest p down. */
function adjustByCount(p: readonly number[], expectedAt: (limit: number) => number): Float64Array {
  const order = p.map((_, k) => k).sort((x, y) => p[x]! - p[y]!);
  const q = new Float64Array(p.length).fill(1);
  let smallest = 1;
  for (let rank = order.length; rank >= 1; rank--) {
    const k = order[rank - 1]!;
    // Beyond a thousandth no q is of interest.
    if (p[k]! <= 1e-3) smallest = Math.min(smallest, expectedAt(p[k]!) / rank);
    q[k] = smallest;
  }
  return q;
}

/** The same with the count of shuffled runs, one added for the observed labelling (Phipson & Smyth 2010). */
function adjustByShuffles(p: readonly number[], shuffled: readonly number[], shuffles: number): Float64Array {
  const sorted = Float64Array.from(shuffled).sort();
  return adjustByCount(p, (limit) => (1 + countUpTo(sorted, limit)) / (shuffles + 1));
}

function countUpTo(sorted: Float64Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= limit * (1 + 1e-9)) low = middle + 1;
    else high = middle;
  }
  return low;
}
