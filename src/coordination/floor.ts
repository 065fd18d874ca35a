import type { CoActionHistogram } from '../model/analysis.js';
import type { Floor } from '../model/coordination.js';
import type { LayerPairs } from './searchPairs.js';

/** The pairs of a layer with q at or below the level. */
export function keepAtLevel(pairs: LayerPairs, level: number): LayerPairs {
  const kept = Array.from(pairs.q.keys()).filter((k) => pairs.q[k]! <= level);
  return {
    ...pairs,
    a: Int32Array.from(kept, (k) => pairs.a[k]!),
    b: Int32Array.from(kept, (k) => pairs.b[k]!),
    coActions: Int32Array.from(kept, (k) => pairs.coActions[k]!),
    expected: Float64Array.from(kept, (k) => pairs.expected[k]!),
    p: Float64Array.from(kept, (k) => pairs.p[k]!),
    q: Float64Array.from(kept, (k) => pairs.q[k]!),
  };
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
  shuffled: readonly (readonly LayerPairs[])[],
  level: number,
): Floor {
  const counts = shuffled.map((layers) => countPairs(layers, level));
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
export function compareHistograms(layer: LayerPairs, shuffled: readonly LayerPairs[]): CoActionHistogram {
  return {
    trace: layer.layer.actions.trace,
    windowSeconds: layer.layer.windowSeconds,
    observed: Array.from(layer.histogram),
    expected: Array.from(layer.histogram, (_, k) =>
      shuffled.length === 0 ? 0 : shuffled.reduce((sum, run) => sum + run.histogram[k]!, 0) / shuffled.length,
    ),
  };
}
