import type { Actions } from '../../model/coordination.js';
import { withCoActionKernel, type CoActionKernel } from './coActionKernel.js';
import { takePairs } from './kernelCounter.js';
import type { CountedPairs } from './pairSink.js';
import { refusePairs } from './refusePairs.js';
import { arrangeWindows, hasSeveralObjects } from './windows.js';

/** A multiple of four; a chunk of all columns stays in the processor's cache. */
const chunkLength = 16_384;

interface CountOptions {
  readonly windowSeconds: number;
  readonly minCoActions: number;
  readonly maxPairs: number;
}

/** Times as whole units since the origin that fit 32 bits, and the window in those units. */
interface TimeScale {
  readonly origin: number;
  readonly unit: number;
  readonly span: number;
}

/**
 * Columns in, pairs out, all in WebAssembly: for one count. Null where its 32 bits do not hold the times, where they
 * do not ascend, where a code is out of range, or where a comment acts on several objects; then the windows are arranged
 * in TypeScript.
 *
 * Cost: O(actions) and the count; memory 24 bytes an action that may have a neighbour, and 20 a position.
 */
export function countOnce(actions: Actions, options: CountOptions): CountedPairs | null {
  const scale = scaleTimes(actions.at, options.windowSeconds);
  return scale && withCoActionKernel((kernel) => countIn(kernel, actions, scale, options));
}

function countIn(
  kernel: CoActionKernel,
  actions: Actions,
  scale: TimeScale,
  options: CountOptions,
): CountedPairs | null {
  const { minCoActions, maxPairs } = options;
  kernel.startDeal(chunkLength, scale.span);
  for (let from = 0; from < actions.at.length; from += chunkLength) {
    if (!dealFrom(kernel, actions, from, scale)) return null;
  }
  if (kernel.haveRowsAscended() === 0 && hasSeveralObjects(actions.row)) return null;
  const used = kernel.arrange(scale.span, actions.objects, actions.accounts, minCoActions);
  return takePairs(kernel, used, minCoActions, maxPairs, () =>
    refusePairs(arrangeWindows(actions, options.windowSeconds), minCoActions, {
      maxPairs,
      describeObject: (one) => actions.describeObject(one),
    }),
  );
}

/** Hands one chunk of the columns over; false where the kernel refuses it. */
function dealFrom(kernel: CoActionKernel, actions: Actions, from: number, scale: TimeScale): boolean {
  const to = Math.min(actions.at.length, from + chunkLength);
  // The memory may have grown since the last chunk, which takes the views on it away.
  const { buffer } = kernel.memory;
  const chunk = kernel.getChunk();
  new Float64Array(buffer, chunk, chunkLength).set(actions.at.subarray(from, to));
  const codes = new Int32Array(buffer, chunk + 8 * chunkLength, 3 * chunkLength);
  codes.set(actions.object.subarray(from, to));
  codes.set(actions.account.subarray(from, to), chunkLength);
  codes.set(actions.row.subarray(from, to), 2 * chunkLength);
  const { objects, accounts } = actions;
  return kernel.dealChunk(to - from, scale.origin, scale.unit, objects, accounts) !== 0;
}

/** Milliseconds where they span less than 24 days, else seconds; null where they span 68 years or do not ascend. */
function scaleTimes(at: Float64Array, windowSeconds: number): TimeScale | null {
  if (at.length === 0) return null;
  const origin = at[0]!;
  const range = at[at.length - 1]! - origin;
  const unit = range < 2 ** 31 ? 1 : 1000;
  if (!(range >= 0 && range / unit < 2 ** 31)) return null;
  return { origin, unit, span: Math.min(2 ** 31 - 1, Math.floor((windowSeconds * 1000) / unit)) };
}
