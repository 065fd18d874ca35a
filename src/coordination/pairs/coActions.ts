import type { Actions, CoActionPairs } from '../../model/coordination.js';
import { countHistogram } from './coActionHistogram.js';
import { suitsKernel } from './coActionKernel.js';
import { countOnce } from './kernelCount.js';
import { createPairCounter, pairCounterDefaults } from './pairCounter.js';
import type { CountedPairs } from './pairSink.js';
import { arrangeWindows, checkWindow } from './windows.js';

/** From so many actions on it pays to do the whole count in WebAssembly. */
const kernelActions = 20_000;

export interface CoActionOptions {
  /** Two actions at most this far apart coincide. */
  readonly windowSeconds: number;
  /** Pairs with fewer distinct objects are not returned. */
  readonly minCoActions: number;
  /** With more pairs than this the count stops with an Error that names the object behind most of them. */
  readonly maxPairs: number;
}

/**
 * One minute, because a person who copies by hand needs about that long; two objects, because what happened once
 * is a coincidence of which every event is full; 20 million pairs, because they take half a gigabyte and nobody reads more.
 */
export const coActionDefaults: CoActionOptions = Object.freeze({
  windowSeconds: 60,
  minCoActions: 2,
  maxPairs: pairCounterDefaults.maxPairs,
});

/**
 * Counts, for each pair of accounts, the distinct objects both acted on within a sliding window.
 *
 * Counted are objects, not repetitions: an account that posts a text ten times while another posts it once gives one
 * co-action. Where a comment acts on several objects (two links), no comment counts twice: two comments that share five
 * links are one co-action, since they were one decision. An account never coincides with itself. Order of the input and
 * ties in time do not matter; an action may coincide with several. The window slides: two actions 59 s apart coincide
 * wherever the clock stands. Pairs come by the first account and then by the second.
 *
 * What it can wrongly flag: everything that makes people do the same at the same time (news, an outage that ends, a
 * popular thread). A count is not a finding: hold it against chance with `findCoordination`.
 * Cost: O(actions) and each account's look at the actions within its windows; accounts that cannot reach the minimum are
 * left out first, and an object on which everybody acts costs no more than its actions (`dropHottest`). With a window of a
 * minute a million actions take 0.01 to 0.1 s and ten million 0.2 to 2 s on two busy cores. Memory at most 60 bytes an
 * action that may have another within its window, none for the rest, and 24 a pair returned: never in pairs that are not.
 * Source: Keller et al. 2020, https://doi.org/10.1080/10584609.2019.1661888 (co-tweeting within a minute)
 *
 * @throws RangeError when windowSeconds ≤ 0, minCoActions or maxPairs is not a whole number ≥ 1, or a code of an
 * account or object is out of range.
 * @throws Error when more than maxPairs pairs are found; it names the object with most pairs of actions in the window.
 * @example
 * import { collectTrace, coActions, buildCommentTable } from 'in-concert';
 * const at = (second: number) => Date.UTC(2022, 0, 5, 12, 0, second);
 * const table = buildCommentTable([
 *   { account: 'ann', at: at(0), text: 'Read https://news.example/1' },
 *   { account: 'bob', at: at(5), text: 'https://news.example/1?utm_source=x' },
 *   { account: 'ann', at: at(30), text: 'And https://news.example/2' },
 *   { account: 'bob', at: at(31), text: 'https://news.example/2' },
 * ]);
 * const pairs = coActions(collectTrace('same_link', table), { windowSeconds: 60 });
 * Array.from(pairs.coActions); // => [2]
 */
export function coActions(actions: Actions, options: Partial<CoActionOptions> = {}): CoActionPairs {
  const chosen = { ...coActionDefaults, ...options };
  checkWindow(chosen.windowSeconds);
  checkWhole('minCoActions', chosen.minCoActions);
  checkWhole('maxPairs', chosen.maxPairs);
  const pairs = countOnceOrNull(actions, chosen) ?? countInSteps(actions, chosen);
  return { ...pairs, histogram: countHistogram(pairs.coActions) };
}

function countOnceOrNull(actions: Actions, options: CoActionOptions): CountedPairs | null {
  const suits = suitsKernel(actions.row.length, kernelActions, options.maxPairs);
  return suits ? countOnce(actions, options) : null;
}

function countInSteps(actions: Actions, options: CoActionOptions): CountedPairs {
  checkCodes('account', actions.account, actions.accounts);
  checkCodes('object', actions.object, actions.objects);
  const windows = arrangeWindows(actions, options.windowSeconds);
  const counter = createPairCounter(windows, actions.accounts, {
    maxPairs: options.maxPairs,
    describeObject: (object) => actions.describeObject(object),
  });
  return counter.count(windows.account, options.minCoActions);
}

function checkCodes(name: 'account' | 'object', codes: Int32Array, count: number): void {
  for (let k = 0; k < codes.length; k++) {
    if (codes[k]! >= 0 && codes[k]! < count) continue;
    throw new RangeError(`coActions: every ${name} must be from 0 to ${count - 1} (got ${codes[k]!})`);
  }
}

/** @throws RangeError when an option is not a whole number ≥ 1. */
export function checkWhole(name: 'minCoActions' | 'maxPairs', value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`coActions: ${name} must be a whole number ≥ 1 (got ${value})`);
  }
}
