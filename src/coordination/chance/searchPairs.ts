import type { Actions } from '../../model/coordination.js';
import { poissonTail } from '../../stats/poissonTail.js';
import { countActivity, type AccountActivity } from './accountActivity.js';
import type { CellPairs } from './cellPairs.js';
import type { TimeCells } from './cells.js';
import { checkWhole } from '../pairs/coActions.js';
import { countHistogram } from '../pairs/coActionHistogram.js';
import { countCoincidences, subtractOwnPairs } from './coincidences.js';
import { countOrderedPairs, expectCoActions } from './expectedCoActions.js';
import { adjustLayers, createExpectationLimit, keepUnlikely } from './layerLevels.js';
import { countTestablePairs } from './testablePairs.js';
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
  /** Whether the labelling leaves each account with other comments per cell than `account`: they are counted anew then. */
  readonly isOtherActivity?: boolean;
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
  /** λ of given pairs of one layer, grouped by `a`, under the labelling `account` that the search was made with. */
  expect(layer: number, pairs: Pick<CountedPairs, 'a' | 'b'>): Float64Array;
}

/**
 * Prepares the search, so that the observed data and every shuffle run through the same functions and share all that does
 * not depend on who wrote what: windows, coincidences of cells, and, for shuffles of `account` within `cells`, how often each
 * account comments in each cell.
 *
 * q is adjusted over all pairs of all layers that could have the minimum of co-actions (`countTestablePairs`): layers ·
 * A(A−1)/2 tests for A accounts with so many comments, pairs without coincidence counting with p = 1.
 * Cost: one count of pairs for each layer and labelling (`createPairCounter`), and the expectation of the pairs found;
 * memory about 60 bytes a position of each layer.
 */
export function createPairSearch(layers: readonly Layer[], options: PairSearchOptions): PairSearch {
  const { accounts, cells } = options;
  checkWhole('minCoActions', options.minCoActions);
  const activity = countActivity(options.account, accounts, cells);
  const searches = layers.map((layer) => createLayerSearch(layer, activity, options));
  const testable = layers.length * countTestablePairs(options.account, accounts, options.minCoActions);

  function find(account: Int32Array, limits?: PairLimits): LayerPairs[] {
    const own = limits?.isOtherActivity === true ? countActivity(account, accounts, cells) : undefined;
    const counted = searches.map(({ count }) => count(account, own));
    const pairs = counted.reduce((sum, { coActions }) => sum + coActions.length, 0);
    // A shuffle of whole sittings can leave more accounts with the minimum than there were.
    const tests = Math.max(testable, pairs, 1);
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
    expect: (layer, pairs) => searches[layer]!.expect(pairs),
  };
}

interface CountedLayer extends CountedPairs {
  readonly layer: Layer;
  readonly histogram: Float64Array;
  expect(limitOf: ((coActions: number) => number) | undefined): Float64Array;
}

interface LayerSearch {
  count(account: Int32Array, activity?: AccountActivity): CountedLayer;
  expect(pairs: Pick<CountedPairs, 'a' | 'b'>): Float64Array;
}

function createLayerSearch(
  layer: Layer,
  activity: AccountActivity,
  {
    account: given,
    accounts,
    cells,
    minCoActions,
    maxPairs = pairCounterDefaults.maxPairs,
  }: PairSearchOptions,
): LayerSearch {
  const { windows, actions } = layer;
  const counter = createPairCounter(windows, accounts, {
    maxPairs,
    describeObject: (object) => actions.describeObject(object),
  });
  const cell = windows.row.map((row) => cells.cellOf[row]!);
  const all = countCoincidences(windows, cell, cells.count);
  const ordered = countOrderedPairs(all, activity, cells);
  const label = new Int32Array(windows.positions);
  const labelAs = (account: Int32Array): CellPairs => {
    for (let p = 0; p < label.length; p++) label[p] = account[windows.row[p]!]!;
    return subtractOwnPairs(all, windows, cell, label, accounts);
  };
  return {
    count(account, own) {
      const coincidences = labelAs(account);
      const pairs = counter.count(label, minCoActions);
      const among = own === undefined ? ordered : countOrderedPairs(all, own, cells);
      return {
        layer,
        ...pairs,
        histogram: countHistogram(pairs.coActions),
        expect: (limitOf) => expectCoActions(pairs, own ?? activity, coincidences, among, limitOf),
      };
    },
    expect: ({ a, b }) =>
      expectCoActions({ a, b, coActions: new Int32Array(a.length) }, activity, labelAs(given), ordered),
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
