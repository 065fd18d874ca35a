import type { Actions } from '../../model/coordination.js';
import { listByAccount } from './accountPositions.js';
import { createWindowTally, tallyComments } from './countWindowsTally.js';
import { arrangeWindows, type ActionWindows } from './windows.js';

export interface CountWindowsOptions {
  /** Windows to count in, in seconds; each holds the shorter ones. */
  readonly windowsSeconds: readonly number[];
  /** Pairs with fewer distinct objects in the widest window are not returned. */
  readonly minCoActions: number;
}

/**
 * From ten seconds, for programs, over a minute, for people who copy by hand, to a day, for people who are told what to
 * post; beyond a day nearly everything on a topic coincides. Two objects, because what happened once is a coincidence.
 */
export const countWindowsDefaults: CountWindowsOptions = Object.freeze({
  windowsSeconds: Object.freeze([10, 60, 600, 3600, 21_600, 86_400]),
  minCoActions: 2,
});

/** Pairs of accounts in the order of (a, b), a < b, with a column of co-actions for each window. */
export interface WindowedPairs {
  /** Ascending, each once. */
  readonly windowsSeconds: readonly number[];
  readonly minCoActions: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Entry w: the co-actions of each pair within `windowsSeconds[w]`. */
  readonly coActions: readonly Int32Array[];
}

/**
 * Counts co-actions in several windows at once: where the numbers stop growing with the window lies the pace of those who
 * act together, while chance grows on and on.
 *
 * For each pair and object the smallest lag between any two of their actions decides from which window on the object
 * counts. In every window the numbers are those of `coActions`: distinct objects, and where comments act on several
 * objects no more than the comments of either account that coincide within that window.
 *
 * What it can wrongly flag: a count is not a finding, and in the wide windows even less: at a day every two readers of
 * the same news meet. Hold it against chance.
 * Defaults: see `countWindowsDefaults`.
 * Cost: one pass; time linear in the coincident actions of the *widest* window, memory linear in actions, accounts times
 * windows, and returned pairs. A hot object costs the square of its actions within the widest window: 10,000 in a day
 * are 50 million pairs of actions (seconds), 200,000 are 20 billion (half an hour). Leave such objects out, or count them
 * with `coActions`, which has a way around them.
 * Source: the same window as Keller et al. 2020, https://doi.org/10.1080/10584609.2019.1661888; the plateau in place of
 * a chosen window is ours.
 *
 * @throws RangeError when there is no window, one is not > 0, or minCoActions is not a whole number ≥ 1.
 * @example
 * import { buildCommentTable, collectTrace, countWindows } from 'in-concert';
 * const at = (second: number) => Date.UTC(2022, 0, 5, 12, 0, second);
 * const table = buildCommentTable([
 *   { account: 'ann', at: at(0), text: 'https://news.example/1' },
 *   { account: 'bob', at: at(5), text: 'https://news.example/1' },
 *   { account: 'ann', at: at(30), text: 'https://news.example/2' },
 *   { account: 'bob', at: at(55), text: 'https://news.example/2' },
 * ]);
 * const pairs = countWindows(collectTrace('same_link', table), { windowsSeconds: [10, 60] });
 * pairs.coActions.map((column) => Array.from(column)); // => [[1], [2]]
 */
export function countWindows(actions: Actions, options: Partial<CountWindowsOptions> = {}): WindowedPairs {
  const { windowsSeconds, minCoActions } = { ...countWindowsDefaults, ...options };
  const seconds = orderWindows(windowsSeconds);
  if (!Number.isInteger(minCoActions) || minCoActions < 1)
    throw new RangeError(`countWindows: minCoActions must be a whole number ≥ 1 (got ${minCoActions})`);

  const windows = arrangeWindows(actions, seconds.at(-1)!);
  const { account, object, low, high } = windows;
  const at = Float64Array.from(windows.action, (action) => actions.at[action]!);
  const spans = Float64Array.from(seconds, (second) => second * 1000);
  const findWindow = (p: number, q: number): number => {
    const lag = Math.abs(at[p]! - at[q]!);
    let window = 0;
    while (spans[window]! < lag) window++;
    return window;
  };
  const { list, first } = listByAccount(account, windows.positions, actions.accounts);
  const objects = createWindowTally(actions.accounts, spans.length);
  const comments = windows.hasSeveral ? tallyComments(windows, actions.accounts, spans.length) : null;
  const a: number[] = [];
  const b: number[] = [];
  const columns: number[][] = seconds.map(() => []);
  const counts = new Int32Array(spans.length);
  const isAble = findAble(windows, actions.accounts, minCoActions);
  for (let one = 0; one < actions.accounts; one++) {
    if (isAble[one] === 0) continue;
    const own = list.subarray(first[one]!, first[one + 1]!);
    for (let k = 0; k < own.length; k++) {
      const p = own[k]!;
      for (let q = low[p]!; q <= high[p]!; q++)
        if (account[q]! > one && isAble[account[q]!] === 1) objects.note(account[q]!, findWindow(p, q));
      if (k + 1 === own.length || object[own[k + 1]!] !== object[p]) objects.close();
    }
    comments?.tally(one, own, findWindow);
    for (const other of objects.takeMet(minCoActions)) {
      objects.take(other, counts);
      comments?.limit(other, counts);
      if (counts.at(-1)! < minCoActions) continue;
      a.push(one);
      b.push(other);
      for (let window = 0; window < counts.length; window++) columns[window]!.push(counts[window]!);
    }
  }
  return {
    windowsSeconds: seconds,
    minCoActions,
    a: Int32Array.from(a),
    b: Int32Array.from(b),
    coActions: columns.map((column) => Int32Array.from(column)),
  };
}

function orderWindows(windowsSeconds: readonly number[]): number[] {
  if (windowsSeconds.length === 0)
    throw new RangeError('countWindows: windowsSeconds must have a window (got none)');
  for (const seconds of windowsSeconds)
    if (!(seconds > 0)) throw new RangeError(`countWindows: windowsSeconds must be > 0 (got ${seconds})`);
  return [...new Set(windowsSeconds)].sort((x, y) => x - y);
}

/** Marks the accounts with enough objects on which another account is near: no other can be in a pair. */
function findAble(
  { positions, account, object, low, high }: ActionWindows,
  accounts: number,
  least: number,
): Uint8Array {
  const objects = new Int32Array(accounts);
  const lastObject = new Int32Array(accounts).fill(-1);
  for (let p = 0; p < positions; p++) {
    const one = account[p]!;
    if (lastObject[one] === object[p] || high[p] === low[p]) continue;
    lastObject[one] = object[p]!;
    objects[one]! += 1;
  }
  return Uint8Array.from(objects, (count) => (count >= least ? 1 : 0));
}
