import type { LayerPairs } from '../coordination/chance/searchPairs.js';

/** Two accounts tied, all layers fused: of each trace the window with the smallest p speaks. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly coActions: number;
  readonly expected: number;
  /** The smallest p over the layers. */
  readonly p: number;
  /** The smallest q over the layers. */
  readonly q: number;
  readonly traces: readonly string[];
}

export interface TieLimits {
  /** Pairs with q at or below it are tied. */
  readonly level: number;
  /** So are pairs with p at or below it. None unless given. */
  readonly maxP?: number;
}

/** Traces that see the same deeds: a text that is the same is nearly the same too. */
const textTraces = 'text';
export const kindOf = (trace: string): string =>
  trace === 'same_text' || trace === 'near_text' ? textTraces : trace;

/**
 * Fuses the pairs of all layers that are within the limits into one tie for each pair of accounts.
 *
 * A co-action within a minute is one within an hour too, and the same text is nearly the same: of the windows of one trace
 * and of the two text traces the one with the smallest p counts. Different traces are added up.
 * Ties come in the order of their accounts.
 *
 * @example
 * import { findCoordination, simulateAlmaty, tableOfSection, tiePairs } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 200, comments: 1500, campaigns: 'none' }));
 * tiePairs(findCoordination(table, { shuffles: 0 }).observed, { level: 0.05 }); // => []
 */
export function tiePairs(layers: readonly LayerPairs[], { level, maxP = 0 }: TieLimits): Tie[] {
  const best = new Map<string, TracedPair>();
  const tracesOf = new Map<string, Set<string>>();
  for (const { layer, a, b, coActions, expected, p, q } of layers) {
    const trace = layer.actions.trace;
    for (let k = 0; k < q.length; k++) {
      if (q[k]! > level && p[k]! > maxP) continue;
      const pair = `${a[k]!} ${b[k]!}`;
      tracesOf.set(pair, (tracesOf.get(pair) ?? new Set()).add(trace));
      const key = `${pair} ${kindOf(trace)}`;
      if (p[k]! >= (best.get(key)?.p ?? Infinity)) continue;
      best.set(key, {
        a: a[k]!,
        b: b[k]!,
        coActions: coActions[k]!,
        expected: expected[k]!,
        p: p[k]!,
        q: q[k]!,
      });
    }
  }
  const ties = new Map<string, Tie>();
  for (const one of best.values()) {
    const key = `${one.a} ${one.b}`;
    const tie = ties.get(key);
    ties.set(key, {
      a: one.a,
      b: one.b,
      coActions: one.coActions + (tie?.coActions ?? 0),
      expected: one.expected + (tie?.expected ?? 0),
      p: Math.min(one.p, tie?.p ?? 1),
      q: Math.min(one.q, tie?.q ?? 1),
      traces: [...tracesOf.get(key)!].sort(),
    });
  }
  return [...ties.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

type TracedPair = Omit<Tie, 'traces'>;
