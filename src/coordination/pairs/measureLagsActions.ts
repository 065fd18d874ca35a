import type { Actions } from '../../model/coordination.js';
import { listByAccount } from './accountPositions.js';
import { createTimeSorter } from './sortByTime.js';

/** Pairs of accounts that are numbered anew, without those that stand in no pair. */
export interface NumberedPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly accounts: number;
  /** The number of each account code, counted from 1; 0 for an account in no pair. */
  readonly number: Int32Array;
}

/** Actions by object and by time within each; positions `low[p] … high[p]` are those at most the window away. */
interface LagWindows {
  readonly account: Int32Array;
  readonly object: Int32Array;
  readonly at: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** The actions of accounts in pairs, account by account, by object within each and by time within that. */
export interface LaggedActions {
  /** Account `i` has places `starts[i] … starts[i + 1])`. */
  readonly starts: Int32Array;
  /** Ascends within each account. */
  readonly object: Int32Array;
  readonly at: Float64Array;
  /** The position of each place in `windows`. */
  readonly position: Int32Array;
  readonly windows: LagWindows;
}

/** Numbers the accounts of the pairs in the order of their codes. */
export function numberPairs(
  { a, b }: { readonly a: Int32Array; readonly b: Int32Array },
  accounts: number,
): NumberedPairs {
  const number = new Int32Array(accounts);
  for (let k = 0; k < a.length; k++) {
    number[a[k]!] = 1;
    number[b[k]!] = 1;
  }
  let paired = 0;
  for (let code = 0; code < accounts; code++) if (number[code] === 1) number[code] = ++paired;
  const numberOf = (code: number): number => number[code]! - 1;
  return { a: a.map(numberOf), b: b.map(numberOf), accounts: paired, number };
}

/**
 * Lists the actions of the accounts that stand in a pair, as far as another action of these is on the same object.
 *
 * Cost: O(actions); 60 bytes for each action of these accounts, and 4 for each object.
 */
export function listLaggedActions(
  actions: Actions,
  { number, accounts }: NumberedPairs,
  windowSeconds: number,
): LaggedActions {
  const paired = listPaired(actions.account, number);
  const windows = arrangeByObject(actions, paired, number, windowSeconds * 1000);
  const { first: starts, list: position } = listByAccount(windows.account, windows.account.length, accounts);
  const object = new Int32Array(position.length);
  const at = new Float64Array(position.length);
  for (let place = 0; place < position.length; place++) {
    object[place] = windows.object[position[place]!]!;
    at[place] = windows.at[position[place]!]!;
  }
  return { starts, object, at, position, windows };
}

/** Room for all is no memory: only what is written takes any. */
function listPaired(account: Int32Array, number: Int32Array): Int32Array {
  const found = new Int32Array(account.length);
  let length = 0;
  for (let k = 0; k < account.length; k++) if (number[account[k]!] !== 0) found[length++] = k;
  return found.subarray(0, length);
}

/** Brings the actions together by object, but for objects with a single one, with which nothing can coincide. */
function arrangeByObject(actions: Actions, paired: Int32Array, number: Int32Array, span: number): LagWindows {
  const ends = new Int32Array(actions.objects);
  for (let k = 0; k < paired.length; k++) ends[actions.object[paired[k]!]!]!++;
  let length = 0;
  for (let one = 0; one < ends.length; one++) {
    const count = ends[one]!;
    ends[one] = count < 2 ? -1 : length;
    if (count > 1) length += count;
  }
  const object = new Int32Array(length);
  const action = new Int32Array(length);
  const at = new Float64Array(length);
  let isAscending = true;
  for (let k = 0, before = -Infinity; k < paired.length; k++) {
    const time = actions.at[paired[k]!]!;
    if (time < before) isAscending = false;
    before = time;
    const one = actions.object[paired[k]!]!;
    if (ends[one]! < 0) continue;
    const slot = ends[one]!++;
    object[slot] = one;
    action[slot] = paired[k]!;
    at[slot] = time;
  }
  const account = new Int32Array(length);
  const windows = { account, object, at, low: new Int32Array(length), high: new Int32Array(length) };
  const sort = createTimeSorter(at, action);
  for (let from = 0; from < length; from = ends[object[from]!]!) {
    if (!isAscending) sort(from, ends[object[from]!]!);
    findWindows(windows, from, ends[object[from]!]!, span);
  }
  for (let p = 0; p < length; p++) account[p] = number[actions.account[action[p]!]!]! - 1;
  return windows;
}

function findWindows({ at, low, high }: LagWindows, from: number, to: number, span: number): void {
  let first = from;
  let last = from;
  for (let p = from; p < to; p++) {
    while (at[p]! - at[first]! > span) first++;
    while (last + 1 < to && at[last + 1]! - at[p]! <= span) last++;
    low[p] = first;
    high[p] = last;
  }
}

/** One object on which both accounts of a pair acted: places of the account with fewer actions there, and of the other. */
export interface SharedObject {
  readonly few: number;
  readonly fewEnd: number;
  readonly many: number;
  readonly manyEnd: number;
  /** Whether those of the first account are the fewer. */
  readonly isFewA: boolean;
}

/** Lists the objects on which both acted: those of the account with fewer actions are looked up in the other's. */
export function listShared({ starts, object }: LaggedActions, a: number, b: number): SharedObject[] {
  const found: SharedObject[] = [];
  const isShortA = starts[a + 1]! - starts[a]! <= starts[b + 1]! - starts[b]!;
  const [short, long] = isShortA ? [a, b] : [b, a];
  let q = starts[long]!;
  for (let p = starts[short]!; p < starts[short + 1]!;) {
    const shared = object[p]!;
    const endP = findFrom(object, p, starts[short + 1]!, shared + 1);
    q = findFrom(object, q, starts[long + 1]!, shared);
    const endQ = findFrom(object, q, starts[long + 1]!, shared + 1);
    if (endQ > q) {
      const isFewShort = endP - p <= endQ - q;
      found.push({
        few: isFewShort ? p : q,
        fewEnd: isFewShort ? endP : endQ,
        many: isFewShort ? q : p,
        manyEnd: isFewShort ? endQ : endP,
        isFewA: isFewShort === isShortA,
      });
    }
    p = endP;
    q = endQ;
  }
  return found;
}

/** The first place in [from, to) of an ascending column with `least` or more: by doubling steps, since it is mostly near. */
function findFrom(column: Int32Array, from: number, to: number, least: number): number {
  let step = 1;
  while (from + step < to && column[from + step]! < least) step *= 2;
  let low = from + (step >> 1);
  let high = Math.min(from + step, to);
  if (low < to && column[low]! >= least) return low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (column[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
