import type { LayerPairs } from '../coordination/chance/searchPairs.js';
import {
  listLaggedActions,
  listShared,
  numberPairs,
  type SharedObject,
} from '../coordination/pairs/measureLagsActions.js';
import { measureLags } from '../coordination/pairs/measureLags.js';
import type { FusedTie } from './fuseLayers.js';
import type { Tie } from './tiePairs.js';

/** In which order two tied accounts act, and when; columns in the order of the ties. */
export interface TieOrder {
  /** Shared objects on which the one, the other, neither was first, over the layers that count. */
  readonly aFirst: Int32Array;
  readonly bFirst: Int32Array;
  readonly sameMoment: Int32Array;
  /** In the layer with the smallest p of those that count; NaN where it has no co-action. */
  readonly medianLagSeconds: Float64Array;
  /** UTC ms of the first and last coincident action; NaN where there is none. */
  readonly firstAt: Float64Array;
  readonly lastAt: Float64Array;
}

/**
 * Who is first, how closely they follow each other, and from when to when, for ties whose layers were fused.
 *
 * What it can wrongly flag: to be first is not to lead; see `measureLags`.
 * Cost: that of `measureLags` for the ties of each layer.
 */
export function measureOrder(
  ties: readonly Tie[],
  fused: readonly FusedTie[],
  layers: readonly LayerPairs[],
): TieOrder {
  const order: TieOrder = {
    aFirst: new Int32Array(ties.length),
    bFirst: new Int32Array(ties.length),
    sameMoment: new Int32Array(ties.length),
    medianLagSeconds: new Float64Array(ties.length).fill(NaN),
    firstAt: new Float64Array(ties.length).fill(NaN),
    lastAt: new Float64Array(ties.length).fill(NaN),
  };
  layers.forEach(({ layer: { actions, windowSeconds } }, index) => {
    const chosen = Int32Array.from(ties.keys()).filter((k) =>
      fused[k]!.layers.some(({ layer, counts }) => counts && layer === index),
    );
    if (chosen.length === 0) return;
    const a = chosen.map((k) => ties[k]!.a);
    const b = chosen.map((k) => ties[k]!.b);
    const lags = measureLags(actions, { a, b }, { windowSeconds });
    const numbered = numberPairs({ a, b }, actions.accounts);
    const lagged = listLaggedActions(actions, numbered, windowSeconds);
    chosen.forEach((tie, k) => {
      order.aFirst[tie]! += lags.aFirst[k]!;
      order.bFirst[tie]! += lags.bFirst[k]!;
      order.sameMoment[tie]! += lags.sameMoment[k]!;
      if (fused[tie]!.layers.find(({ counts }) => counts)!.layer === index)
        order.medianLagSeconds[tie] = lags.medianLagSeconds[k]!;
      for (const object of listShared(lagged, numbered.a[k]!, numbered.b[k]!)) {
        const span = findSpan(lagged.at, object, windowSeconds * 1000);
        if (span === null) continue;
        order.firstAt[tie] = Math.min(span[0], order.firstAt[tie] || Infinity);
        order.lastAt[tie] = Math.max(span[1], order.lastAt[tie] || -Infinity);
      }
    });
  });
  return order;
}

/** First and last of the actions on one object that coincide; null where none do. */
function findSpan(
  at: Float64Array,
  { few, fewEnd, many, manyEnd }: SharedObject,
  window: number,
): [first: number, last: number] | null {
  let span: [number, number] | null = null;
  let near = many;
  for (let p = few; p < fewEnd; p++) {
    while (near < manyEnd && at[near]! < at[p]! - window) near++;
    let last = near;
    while (last + 1 < manyEnd && at[last + 1]! <= at[p]! + window) last++;
    if (near === manyEnd || at[near]! > at[p]! + window) continue;
    const from = Math.min(at[p]!, at[near]!);
    const to = Math.max(at[p]!, at[last]!);
    span = span === null ? [from, to] : [Math.min(span[0], from), Math.max(span[1], to)];
  }
  return span;
}
