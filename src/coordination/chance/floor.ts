import type { CoActionHistogram } from '../../model/analysis.js';
import type { Floor } from '../../model/coordination.js';
import type { LayerPairs } from './searchPairs.js';

/** What one run on shuffled accounts found. */
export interface ShuffledRun {
  /** Pairs at or below the level of q, or the p of groups, by layer. */
  readonly pairs: readonly LayerPairs[];
  /** All pairs by number of co-actions, by layer. */
  readonly histograms: readonly Float64Array[];
}

/** Pairs of accounts at the level, each counted once however many layers show it. */
function countPairs(layers: readonly LayerPairs[], level: number): number {
  const pairs = new Set<string>();
  for (const { a, b, q } of layers) {
    for (let k = 0; k < q.length; k++) if (q[k]! <= level) pairs.add(`${a[k]!} ${b[k]!}`);
  }
  return pairs.size;
}

/** "The same analysis on the same data with accounts shuffled finds N." */
export function summariseFloor(
  observed: readonly LayerPairs[],
  shuffled: readonly ShuffledRun[],
  level: number,
): Floor {
  const counts = shuffled.map(({ pairs }) => countPairs(pairs, level));
  const share = (total: number): number => (counts.length === 0 ? 0 : total / counts.length);
  return {
    shuffles: counts.length,
    observedPairs: countPairs(observed, level),
    meanPairs: share(counts.reduce((sum, count) => sum + count, 0)),
    maxPairs: Math.max(0, ...counts),
    runsWithAny: share(counts.filter((count) => count > 0).length),
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
