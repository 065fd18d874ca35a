import { compactPositions, type PositionColumns } from './compactPositions.js';
import type { ActionWindows } from './windows.js';

/** What of the windows can still give a pair with the minimum of co-actions, with accounts numbered without gaps. */
export interface PrunedPositions extends PositionColumns {
  readonly positions: number;
  readonly accounts: number;
  /** Account code of each new number, ascending. */
  readonly original: Int32Array;
}

/**
 * Leaves out positions without a neighbour of another account, and accounts with fewer than the minimum of objects on
 * which they have one; that takes neighbours from others, so it is repeated until it hardly pays. No pair is lost.
 *
 * The result stands in arrays that the next call overwrites.
 * Cost: O(positions) a round, mostly two or three rounds; memory 20 bytes a position and 8 an account.
 */
export function createPruner(
  windows: ActionWindows,
  accounts: number,
): (label: Int32Array, minCoActions: number) => PrunedPositions {
  const { positions } = windows;
  const own: PositionColumns = {
    account: new Int32Array(positions),
    object: new Int32Array(positions),
    low: new Int32Array(positions),
    high: new Int32Array(positions),
  };
  const before = new Int32Array(positions + 1);
  const lastObject = new Int32Array(accounts);
  const objects = new Int32Array(accounts);

  return (label, minCoActions) => {
    let source: PositionColumns = { ...windows, account: label };
    for (let n = positions; ;) {
      markNear(source, n);
      const kept = countKept(source, n, minCoActions);
      compactPositions(source, before, n, own);
      if (n - kept <= n * 0.02) return renumber(kept);
      n = kept;
      source = own;
    }
  };

  /** Marks in `before` the positions with a neighbour of another account and counts each account's objects there. */
  function markNear({ account, object, low, high }: PositionColumns, n: number): void {
    lastObject.fill(-1);
    objects.fill(0);
    for (let start = 0; start < n;) {
      const one = account[start]!;
      const here = object[start]!;
      let end = start + 1;
      while (end < n && account[end] === one && object[end] === here) end++;
      for (let p = start; p < end; p++) {
        const isNear = low[p]! < start || high[p]! >= end;
        before[p] = isNear ? 1 : 0;
        if (!isNear || lastObject[one] === here) continue;
        lastObject[one] = here;
        objects[one]!++;
      }
      start = end;
    }
  }

  /** Turns the marks into the number of kept positions before each one. */
  function countKept({ account }: PositionColumns, n: number, least: number): number {
    let kept = 0;
    for (let p = 0; p < n; p++) {
      const isKept = before[p] === 1 && objects[account[p]!]! >= least;
      before[p] = kept;
      if (isKept) kept++;
    }
    before[n] = kept;
    return kept;
  }

  function renumber(n: number): PrunedPositions {
    const number = lastObject.fill(-1);
    const { account } = own;
    for (let p = 0; p < n; p++) number[account[p]!] = 0;
    let used = 0;
    for (let one = 0; one < accounts; one++) {
      if (number[one] === -1) continue;
      objects[used] = one;
      number[one] = used++;
    }
    for (let p = 0; p < n; p++) account[p] = number[account[p]!]!;
    return { ...own, positions: n, accounts: used, original: objects.slice(0, used) };
  }
}
