import type { ActionWindows } from './windows.js';

/** K_su: coincident pairs of actions (same object, different accounts, within the window) between cells s ≤ u. */
export interface CellCoincidences {
  /** Key s · cells + u with s ≤ u. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly cells: number;
}

/**
 * Counts the coincident pairs of actions between time cells without listing them.
 *
 * For each action the earlier ones in its window are a run of positions in time order, so the cells cut the run into
 * few pieces and each piece is counted at once; pairs of one account with itself are counted the same way over the
 * account's own actions and taken off. A hot object therefore costs time linear in its actions.
 *
 * @param cellOf cell of each position's comment.
 */
export function countCoincidences(
  windows: ActionWindows,
  cellOf: (position: number) => number,
  cells: number,
): CellCoincidences {
  const pairs = new Map<number, number>();
  const cell = Int32Array.from({ length: windows.positions }, (_, p) => cellOf(p));
  const add = (from: number, to: number, amount: number): void => {
    const key = from * cells + to;
    pairs.set(key, (pairs.get(key) ?? 0) + amount);
  };
  const lastOfCell = findRunEnds(windows, cell);
  for (let p = 0; p < windows.positions; p++) {
    for (let q = windows.low[p]!; q < p;) {
      const end = Math.min(lastOfCell[q]!, p - 1);
      add(cell[q]!, cell[p]!, end - q + 1);
      q = end + 1;
    }
  }
  subtractOwnPairs(windows, cell, add);
  return { pairs, cells };
}

/** The last position of the run of equal object and cell in which each position stands. */
function findRunEnds(windows: ActionWindows, cell: Int32Array): Int32Array {
  const ends = new Int32Array(windows.positions);
  for (let p = windows.positions - 1; p >= 0; p--) {
    const joined =
      p + 1 < windows.positions && windows.object[p + 1] === windows.object[p] && cell[p + 1] === cell[p];
    ends[p] = joined ? ends[p + 1]! : p;
  }
  return ends;
}

/** Takes off the pairs that one account makes with itself on one object. */
function subtractOwnPairs(
  windows: ActionWindows,
  cell: Int32Array,
  add: (from: number, to: number, amount: number) => void,
): void {
  const { account, object, low, positions } = windows;
  let own = new Map<number, number[]>();
  let current = -1;
  for (let p = 0; p < positions; p++) {
    if (object[p] !== current) {
      current = object[p]!;
      own = new Map();
    }
    const earlier = own.get(account[p]!);
    if (earlier === undefined) {
      own.set(account[p]!, [p]);
      continue;
    }
    for (let k = earlier.length - 1; k >= 0 && earlier[k]! >= low[p]!; k--)
      add(cell[earlier[k]!]!, cell[p]!, -1);
    earlier.push(p);
  }
}
