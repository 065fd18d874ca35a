import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import { kindOf, type Tie } from './tiePairs.js';

/** One trace of a tie, at the window with the smallest p. */
export interface FusedLayer {
  /** Which of the layers given. */
  readonly layer: number;
  readonly coActions: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  /** Whether it is in the sums of the tie. */
  readonly counts: boolean;
}

/** The layers of one tie and what they add up to. */
export interface FusedTie {
  /** One for each trace that tested the pair, smallest p first. */
  readonly layers: readonly FusedLayer[];
  /** Σ −log10 p over the layers that count. */
  readonly surprise: number;
}

/**
 * Takes ties apart again: what each trace has on the two accounts, and which of it adds up to the tie.
 *
 * Of each trace the window with the smallest p speaks, since a co-action within a minute is one within an hour too. Traces
 * the tie rests on count; of the two text traces only the one with the smaller p does. Then
 *
 *   co-actions = Σ S,   expected = Σ λ,   weight = Σ (S − λ),   surprise = Σ −log10 p   over the layers that count.
 *
 * The weight says how much two accounts do together beyond chance, the surprise how improbable that is: a pair that meets
 * three times on things nobody else touches has a small weight and a large surprise. The sum of log p is a rank, not a test
 * of its own: the smallest window was chosen, and traces are not independent. The test is q.
 *
 * Traces that tested the pair but on which the tie does not rest are listed too, so that nothing is hidden; they do not count.
 * Cost: linear in the tested pairs of all layers.
 */
export function fuseLayers(ties: readonly Tie[], layers: readonly LayerPairs[]): readonly FusedTie[] {
  const tieOf = new Map(ties.map(({ a, b }, k) => [pairKey(a, b), k]));
  const bestOf = ties.map(() => new Map<string, Omit<FusedLayer, 'counts'>>());
  layers.forEach(({ layer, a, b, coActions, expected, p, q }, index) => {
    for (let k = 0; k < p.length; k++) {
      const tie = tieOf.get(pairKey(a[k]!, b[k]!));
      if (tie === undefined) continue;
      const known = bestOf[tie]!.get(layer.actions.trace);
      if (known !== undefined && known.p <= p[k]!) continue;
      bestOf[tie]!.set(layer.actions.trace, {
        layer: index,
        coActions: coActions[k]!,
        expected: expected[k]!,
        p: p[k]!,
        q: q[k]!,
      });
    }
  });
  return ties.map(({ traces }, k) => {
    const taken = new Set<string>();
    const sorted = [...bestOf[k]!].sort(([, x], [, y]) => x.p - y.p || x.layer - y.layer);
    const fused = sorted.map(([trace, best]): FusedLayer => {
      const deeds = kindOf(trace);
      const counts = traces.includes(trace) && !taken.has(deeds);
      if (counts) taken.add(deeds);
      return { ...best, counts };
    });
    return { layers: fused, surprise: sumSurprise(fused) };
  });
}

function sumSurprise(layers: readonly FusedLayer[]): number {
  return layers
    .filter(({ counts }) => counts)
    .reduce((sum, { p }) => sum - Math.log10(Math.max(p, Number.MIN_VALUE)), 0);
}

/** Two account codes as one number, exact up to 2^26 accounts squared. */
function pairKey(a: number, b: number): number {
  return a * 2 ** 26 + b;
}
