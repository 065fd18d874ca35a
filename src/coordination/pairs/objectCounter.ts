import { listByAccount } from './accountPositions.js';
import { countPartners } from './countPartners.js';
import { createHotLookUp } from './hotLookUp.js';
import { dropHottest } from './hotObjects.js';
import { createPairSink, type CountedPairs } from './pairSink.js';
import { createPruner } from './prunePositions.js';
import { refusePairs } from './refusePairs.js';
import type { ActionWindows } from './windows.js';

export interface PairCounterOptions {
  /** With more pairs the count stops with an Error. */
  readonly maxPairs: number;
  /** The name of an object, for that Error. */
  readonly describeObject: (object: number) => string;
}

/** Counts the pairs of one labelling: `account` has the account of each position. */
export type CountPairs = (account: Int32Array, minCoActions: number) => CountedPairs;

/** Pairs by distinct objects only; the twin in WebAssembly is held equal to it. */
export function createObjectCounter(
  windows: ActionWindows,
  accounts: number,
  options: PairCounterOptions,
): CountPairs {
  const prune = createPruner(windows, accounts);
  return (account, minCoActions) => {
    const pruned = prune(account, minCoActions);
    const list = listByAccount(pruned.account, pruned.positions, pruned.accounts);
    const sink = createPairSink(options.maxPairs, () => refusePairs(windows, minCoActions, options));
    const filter = dropHottest(pruned, list, minCoActions);
    const lookUp = filter === null ? () => 0 : createHotLookUp(pruned, list, filter);
    const searched = filter?.rest ?? pruned;
    const searchedList =
      filter === null ? list : listByAccount(searched.account, searched.positions, searched.accounts);
    // What was left out of the search may be all but one of the objects.
    const least = filter === null ? minCoActions : 1;
    countPartners(searched, searchedList, least, (one, partner, partners, tally) => {
      for (let k = 0; k < partners; k++) {
        const other = partner[k]!;
        const objects = tally[2 * other + 1]! + lookUp(one, other);
        if (objects >= minCoActions) sink.push(other, one, objects);
      }
    });
    return sink.finish(pruned.original);
  };
}
