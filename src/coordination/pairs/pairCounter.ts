import { suitsKernel } from './coActionKernel.js';
import { createCommentLimit } from './commentCounters.js';
import { createKernelCounter } from './kernelCounter.js';
import { createObjectCounter, type PairCounterOptions } from './objectCounter.js';
import type { CountedPairs } from './pairSink.js';
import type { ActionWindows } from './windows.js';

/** Counts pairs on windows arranged once, for one labelling of the positions with accounts after the other. */
export interface PairCounter {
  /** Pairs of accounts with at least so many co-actions, by `a` and then by `b`. `account` has the account of each position. */
  count(account: Int32Array, minCoActions: number): CountedPairs;
}

export const pairCounterDefaults: PairCounterOptions = Object.freeze({
  maxPairs: 20_000_000,
  describeObject: String,
});

/** From so many positions on a module in WebAssembly is worth its compilation (a few ms). */
const kernelPositions = 2000;

/**
 * Prepares the count of pairs. See `coActions` for what is counted.
 *
 * Cost of a count: O(positions), and every account's look at the actions within its windows; where hot objects would make
 * that explode, they are left out of the search and looked up afterwards (`dropHottest`).
 * Memory: 24 bytes a position and 20 an account to keep, about as much again while it counts, and 24 bytes a pair found.
 */
export function createPairCounter(
  windows: ActionWindows,
  accounts: number,
  options: Partial<PairCounterOptions> = {},
): PairCounter {
  const chosen = { ...pairCounterDefaults, ...options };
  const create = suitsKernel(windows.positions, kernelPositions, chosen.maxPairs)
    ? createKernelCounter
    : createObjectCounter;
  const countObjects = create(windows, accounts, chosen);
  if (!windows.hasSeveral) return { count: countObjects };
  const limit = createCommentLimit(windows, accounts);
  return {
    count: (account, minCoActions) => limit(account, countObjects(account, minCoActions), minCoActions),
  };
}
