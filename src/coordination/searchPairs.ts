import type { Actions } from '../model/coordination.js';
import { adjustBenjaminiHochberg } from '../stats/benjaminiHochberg.js';
import { poissonTail } from '../stats/poissonTail.js';
import { countCoActions } from './coActions.js';
import { countCoincidences } from './coincidences.js';
import type { TimeCells } from './cells.js';
import { countActivity, expectCoActions } from './expectedCoActions.js';
import type { ActionWindows } from './windows.js';

/** One trace at one window: what is tested together. */
export interface Layer {
  readonly actions: Actions;
  readonly windowSeconds: number;
  readonly windows: ActionWindows;
}

/** Pairs of one layer held against chance, as columns. */
export interface LayerPairs {
  readonly layer: Layer;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly coActions: Int32Array;
  readonly expected: Float64Array;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly histogram: Float64Array;
}

/**
 * The whole search for one labelling of the comments with accounts: co-actions, expectation, p and q of every layer.
 *
 * The observed data and every shuffle run through this same function.
 * q is adjusted over all pairs of all layers: layers · A(A−1)/2 tests, pairs without coincidence counting with p = 1.
 */
export function searchPairs(
  layers: readonly Layer[],
  account: Int32Array,
  accounts: number,
  cells: TimeCells,
  minCoActions: number,
): LayerPairs[] {
  const activity = countActivity(account, accounts, cells);
  const found = layers.map((layer) => {
    const windows = relabelWindows(layer, account);
    const pairs = countCoActions(windows, accounts, minCoActions);
    const cellOf = (position: number): number => cells.cellOf[layer.actions.row[windows.action[position]!]!]!;
    const coincidences = countCoincidences(windows, cellOf, cells.count);
    const expected = expectCoActions(pairs, activity, coincidences, cells);
    return { layer, ...pairs, expected, p: tailOf(pairs.coActions, expected) };
  });
  const tests = layers.length * ((accounts * (accounts - 1)) / 2);
  const q = adjustBenjaminiHochberg(
    found.flatMap(({ p }) => Array.from(p)),
    { tests },
  );
  let from = 0;
  return found.map((pairs) => ({ ...pairs, q: q.subarray(from, (from += pairs.p.length)) }));
}

function relabelWindows(layer: Layer, account: Int32Array): ActionWindows {
  const { actions, windows } = layer;
  return { ...windows, account: Int32Array.from(windows.action, (action) => account[actions.row[action]!]!) };
}

function tailOf(coActions: Int32Array, expected: Float64Array): Float64Array {
  return Float64Array.from(coActions, (count, k) => poissonTail(count, expected[k]!));
}
