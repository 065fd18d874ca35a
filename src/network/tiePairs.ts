import type { LayerPairs } from '../coordination/searchPairs.js';

/** Two accounts tied at the level, all layers fused: of each trace the window with the smallest q speaks. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly coActions: number;
  readonly expected: number;
  /** The smallest q over the layers. */
  readonly q: number;
  readonly traces: readonly string[];
}

/**
 * Fuses the pairs of all layers that are at or below the level into one tie for each pair of accounts.
 *
 * A co-action within a minute is one within an hour too, so windows of one trace are not added up; traces are.
 * Ties come in the order of their accounts.
 */
export function tiePairs(layers: readonly LayerPairs[], level: number): Tie[] {
  const best = new Map<
    string,
    { a: number; b: number; trace: string; coActions: number; expected: number; q: number }
  >();
  for (const { layer, a, b, coActions, expected, q } of layers) {
    const trace = layer.actions.trace;
    for (let k = 0; k < q.length; k++) {
      const key = `${a[k]!} ${b[k]!} ${trace}`;
      if (q[k]! > level || q[k]! >= (best.get(key)?.q ?? Infinity)) continue;
      best.set(key, {
        a: a[k]!,
        b: b[k]!,
        trace,
        coActions: coActions[k]!,
        expected: expected[k]!,
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
      q: Math.min(one.q, tie?.q ?? 1),
      traces: [...(tie?.traces ?? []), one.trace],
    });
  }
  return [...ties.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}
