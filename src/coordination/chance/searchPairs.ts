import type { Actions } from '../../model/coordination.js';
import { poissonTail } from '../../stats/poissonTail.js';
import { countActivity, type AccountActivity } from './accountActivity.js';
import type { TimeCells } from './cells.js';
import { checkWhole } from '../pairs/coActions.js';
import { countHistogram } from '../pairs/coActionHistogram.js';
import { countCoincidences, subtractOwnPairs } from './coincidences.js';
import { countOrderedPairs, expectCoActions } from './expectedCoActions.js';
import { adjustLayers, createExpectationLimit, keepUnlikely } from './layerLevels.js';
import { createPairCounter, pairCounterDefaults } from '../pairs/pairCounter.js';
import type { CountedPairs } from '../pairs/pairSink.js';
import type { ActionWindows } from '../pairs/windows.js';

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
  /** Entry k: pairs with k + 1 distinct objects, from the minimum on; the last entry holds "and more". */
  readonly histogram: Float64Array;
}

export interface PairSearchOptions {
  /** Account of each row of the table, as observed. */
  readonly account: Int32Array;
  readonly accounts: number;
  readonly cells: TimeCells;
  readonly minCoActions: number;
  readonly maxPairs?: number;
}

export interface PairLimits {
  readonly level: number;
  readonly maxP: number;
}

/** The whole search for one labelling of the rows with accounts: co-actions, expectation, p and q of every layer. */
export interface PairSearch {
  /** Every pair with the minimum of co-actions. */
  findAll(account: Int32Array): LayerPairs[];
  /**
   * The same, but only pairs with p at or below `maxP`, and those with q at or below the level however large their p; much
   * faster. The histogram counts all pairs.
   */
  findUnlikely(account: Int32Array, limits: PairLimits): LayerPairs[];
}

/**
 * Prepares the search, so that the observed data and every shuffle run through the same functions and share all that does
 * not depend on who wrote what: windows, coincidences of cells, and how often each account comments in each cell.
 * That last is why every labelling must be a shuffle of `account` within `cells`.
 *
 * q is adjusted over all pairs of all layers: layers · A(A−1)/2 tests, pairs without coincidence counting with p = 1.
 * Cost: one count of pairs for each layer and labelling (`createPairCounter`), and the expectation of the pairs found;
 * memory about 60 bytes a position of each layer.
 */
export function createPairSearch(layers: readonly Layer[], options: PairSearchOptions): PairSearch {
  const { accounts, cells } = options;
  checkWhole('minCoActions', options.minCoActions);
  const activity = countActivity(options.account, accounts, cells);
  const searches = layers.map((layer) => createLayerSearch(layer, activity, options));
  const tests = layers.length * ((accounts * (accounts - 1)) / 2);

  function find(account: Int32Array, limits?: PairLimits): LayerPairs[] {
    const counted = searches.map((search) => search(account));
    const pairs = counted.reduce((sum, { coActions }) => sum + coActions.length, 0);
    const maxP = limits === undefined ? 1 : Math.max(limits.maxP, (limits.level * pairs) / tests);
    const limitOf = limits === undefined ? undefined : createExpectationLimit(maxP);
    const all = counted.map((layer) => testPairs(layer, limitOf));
    const tested = limits === undefined ? all : all.map((layer) => keepUnlikely(layer, maxP));
    const q = adjustLayers(
      tested.map(({ p }) => p),
      tests,
    );
    return tested.map((layer, k) => ({ ...layer, q: q[k]! }));
  }

  return {
    findAll: (account) => find(account),
    findUnlikely: (account, limits) => find(account, limits),
  };
}

interface CountedLayer extends CountedPairs {
  readonly layer: Layer;
  readonly histogram: Float64Array;
  expect(limitOf: ((coActions: number) => number) | undefined): Float64Array;
}

function createLayerSearch(
  layer: Layer,
  activity: AccountActivity,
  { accounts, cells, minCoActions, maxPairs = pairCounterDefaults.maxPairs }: PairSearchOptions,
): (account: Int32Array) => CountedLayer {
  const { windows, actions } = layer;
  const counter = createPairCounter(windows, accounts, {
    maxPairs,
    describeObject: (object) => actions.describeObject(object),
  });
  const cell = windows.row.map((row) => cells.cellOf[row]!);
  const all = countCoincidences(windows, cell, cells.count);
  const ordered = countOrderedPairs(all, activity, cells);
  const label = new Int32Array(windows.positions);
  return (account) => {
    for (let p = 0; p < label.length; p++) label[p] = account[windows.row[p]!]!;
    const pairs = counter.count(label, minCoActions);
    const coincidences = subtractOwnPairs(all, windows, cell, label, accounts);
    return {
      layer,
      ...pairs,
      histogram: countHistogram(pairs.coActions),
      expect: (limitOf) => expectCoActions(pairs, activity, coincidences, ordered, limitOf),
    };
  };
}

function testPairs(
  { layer, a, b, coActions, histogram, expect }: CountedLayer,
  limitOf: ((coActions: number) => number) | undefined,
): Omit<LayerPairs, 'q'> {
  const expected = expect(limitOf);
  const p = expected.map((mean, k) => (mean === Infinity ? 1 : poissonTail(coActions[k]!, mean)));
  return { layer, a, b, coActions, expected, p, histogram };
}
