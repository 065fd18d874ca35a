import { adjustBenjaminiHochberg } from '../../../stats/benjaminiHochberg.js';
import type { LayerPairs } from '../searchPairs.js';
import { shareWithin, testTiming } from './testTiming.js';

/**
 * Pairs held against both nulls. `p` and `qAccounts` are of exchangeable accounts, `pTiming` and `qTiming` of chance in time
 * alone, and `q` is the larger of the two: the weaker evidence decides.
 */
export interface JudgedPairs extends LayerPairs {
  readonly qAccounts: Float64Array;
  /** NaN where the first null left nothing to judge. */
  readonly pTiming: Float64Array;
  readonly qTiming: Float64Array;
}

/**
 * Holds the pairs at the level against the second null (`testTiming`); qTiming by Benjamini–Hochberg over them.
 * The others keep their q.
 *
 * @param at UTC ms of each row, ascending.
 */
export function judgePairs(
  layers: readonly LayerPairs[],
  at: Float64Array,
  options: { readonly accounts: number; readonly level: number },
): JudgedPairs[] {
  const asked = layers.map(({ q }) => Array.from(q.keys()).filter((k) => q[k]! <= options.level));
  const isSuspect = new Uint8Array(options.accounts);
  layers.forEach(({ a, b }, l) => {
    for (const k of asked[l]!) isSuspect[a[k]!] = isSuspect[b[k]!] = 1;
  });
  const p = layers.map(({ layer, a, b, coActions }, l) => {
    const pick = (column: Int32Array): Int32Array => Int32Array.from(asked[l]!, (k) => column[k]!);
    const pairs = { a: pick(a), b: pick(b), coActions: pick(coActions) };
    return testTiming(layer, pairs, isSuspect, shareWithin(at, layer.windowSeconds));
  });
  const q = adjustBenjaminiHochberg(p.flatMap((column) => Array.from(column)));
  let done = 0;
  return layers.map((layer, l) => {
    const pTiming = new Float64Array(layer.q.length).fill(NaN);
    const qTiming = pTiming.slice();
    const weaker = layer.q.slice();
    asked[l]!.forEach((k, n) => {
      pTiming[k] = p[l]![n]!;
      qTiming[k] = q[done + n]!;
      weaker[k] = Math.max(layer.q[k]!, qTiming[k]!);
    });
    done += asked[l]!.length;
    return { ...layer, q: weaker, qAccounts: layer.q, pTiming, qTiming };
  });
}
