import type { CoActionHistogram } from '../../model/analysis.js';
import type { PairFloor } from '../../model/coordination.js';
import type { LayerPairs } from './searchPairs.js';

/** What one run on shuffled accounts found. */
export interface ShuffledRun {
  /** Pairs at or below the level of q, or the p of groups, by layer. */
  readonly pairs: readonly LayerPairs[];
  /** All pairs by number of co-actions, by layer. */
  readonly histograms: readonly Float64Array[];
}

/** Pairs of accounts at the level, each counted once however many layers show it, and the accounts in them. */
function countPairs(layers: readonly LayerPairs[], level: number): { pairs: number; accounts: number } {
  const pairs = new Set<string>();
  const accounts = new Set<number>();
  for (const { a, b, q } of layers) {
    for (let k = 0; k < q.length; k++) {
      if (q[k]! > level) continue;
      pairs.add(`${a[k]!} ${b[k]!}`);
      accounts.add(a[k]!).add(b[k]!);
    }
  }
  return { pairs: pairs.size, accounts: accounts.size };
}

/** "The same analysis on the same data with accounts shuffled finds N." */
export function summariseFloor(
  observed: readonly LayerPairs[],
  shuffled: readonly ShuffledRun[],
  level: number,
): PairFloor {
  const counts = shuffled.map(({ pairs }) => countPairs(pairs, level));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
  const pairs = counts.map((one) => one.pairs);
  const accounts = counts.map((one) => one.accounts);
  const found = countPairs(observed, level);
  return {
    shuffles: counts.length,
    observedPairs: found.pairs,
    meanPairs: mean(pairs),
    maxPairs: Math.max(0, ...pairs),
    runsWithAny: mean(pairs.map((count) => Number(count > 0))),
    observedAccounts: found.accounts,
    meanAccounts: mean(accounts),
    maxAccounts: Math.max(0, ...accounts),
  };
}

/** Pairs by number of co-actions: observed, and the mean over the shuffled runs. */
export function compareHistograms(layer: LayerPairs, shuffled: readonly Float64Array[]): CoActionHistogram {
  const runs = Math.max(1, shuffled.length);
  return {
    trace: layer.layer.actions.trace,
    windowSeconds: layer.layer.windowSeconds,
    observed: Array.from(layer.histogram),
    expected: Array.from(layer.histogram, (_, k) => shuffled.reduce((sum, run) => sum + run[k]!, 0) / runs),
  };
}
