import { createCoActionKernel, viewInts, type CoActionKernel } from './coActionKernel.js';
import type { CountPairs, PairCounterOptions } from './objectCounter.js';
import { sortPairs, type CountedPairs } from './pairSink.js';
import { refusePairs } from './refusePairs.js';
import type { ActionWindows } from './windows.js';

const accountsAtOnce = 256;

/** The count of pairs in WebAssembly: the windows stay in its memory, labels go in and pairs come out. */
export function createKernelCounter(
  windows: ActionWindows,
  accounts: number,
  options: PairCounterOptions,
): CountPairs {
  const { positions, object, low, high } = windows;
  const kernel = createCoActionKernel();
  kernel.reservePositions(positions);
  const span = viewInts(kernel, kernel.getGivenSpan(), 3 * positions);
  for (let p = 0; p < positions; p++) {
    span[3 * p] = object[p]!;
    span[3 * p + 1] = low[p]!;
    span[3 * p + 2] = high[p]!;
  }
  return (account, minCoActions) => {
    viewInts(kernel, kernel.getGivenAccount(), positions).set(account);
    const used = kernel.label(accounts, minCoActions);
    return takePairs(kernel, used, minCoActions, options.maxPairs, () =>
      refusePairs(windows, minCoActions, options),
    );
  };
}

/** Counts on what the kernel has made ready, `used` accounts. */
export function takePairs(
  kernel: CoActionKernel,
  used: number,
  minCoActions: number,
  maxPairs: number,
  onExcess: () => never,
): CountedPairs {
  let pairs = 0;
  for (let from = 0; from < used; from += accountsAtOnce) {
    pairs = kernel.countAccounts(from, Math.min(used, from + accountsAtOnce), minCoActions, maxPairs);
    if (pairs < 0) onExcess();
  }
  const original = viewInts(kernel, kernel.getOriginal(), used);
  return sortPairs(viewInts(kernel, kernel.getPairs(), 3 * pairs), original);
}
