import { createCellPairs, type CellPairs } from './cellPairs.js';
import type { ActionWindows } from '../pairs/windows.js';

type Windows = Pick<ActionWindows, 'positions' | 'object' | 'low'>;

/**
 * Counts the pairs of actions on one object within the window, between time cells, without listing them: also the pairs
 * that one account makes with itself, so that the numbers hold for every labelling with accounts.
 *
 * For each action the earlier ones in its window are a run of positions in time order, so the cells cut the run into
 * few pieces and each piece is counted at once. A hot object therefore costs time linear in its actions.
 * Cost: O(positions · cells a window spans); memory 4 bytes a position and 8 a pair of neighbouring cells.
 *
 * @param cell cell of each position's comment.
 */
export function countCoincidences(windows: Windows, cell: Int32Array, cells: number): CellPairs {
  const { positions, low } = windows;
  const last = new Int32Array(cells);
  for (let p = 0; p < positions; p++) last[cell[low[p]!]!] = Math.max(last[cell[low[p]!]!]!, cell[p]!);
  const pairs = createCellPairs(last);
  const { from, values } = pairs;
  const runEnd = findRunEnds(windows, cell);
  for (let p = 0; p < positions; p++) {
    const here = cell[p]!;
    for (let q = low[p]!; q < p;) {
      const end = Math.min(runEnd[q]!, p - 1);
      values[from[cell[q]!]! + here - cell[q]!]! += end - q + 1;
      q = end + 1;
    }
  }
  return pairs;
}

/** The last position of the run of equal object and cell in which each position stands. */
function findRunEnds({ positions, object }: Windows, cell: Int32Array): Int32Array {
  const ends = new Int32Array(positions);
  for (let p = positions - 1; p >= 0; p--) {
    const joined = p + 1 < positions && object[p + 1] === object[p] && cell[p + 1] === cell[p];
    ends[p] = joined ? ends[p + 1]! : p;
  }
  return ends;
}

/**
 * K_su: takes off the pairs that each account makes with itself under one labelling, which leaves the coincident pairs of
 * actions of different accounts.
 *
 * Cost: O(positions) and the pairs taken off; memory 4 bytes a position and 4 an account.
 *
 * @param account account of each position.
 */
export function subtractOwnPairs(
  all: CellPairs,
  windows: Windows,
  cell: Int32Array,
  account: Int32Array,
  accounts: number,
): CellPairs {
  const values = all.values.slice();
  const earlier = new Int32Array(windows.positions);
  const latest = new Int32Array(accounts).fill(-1);
  for (let p = 0; p < windows.positions; p++) {
    const one = account[p]!;
    const low = windows.low[p]!;
    // Positions within the window are on the same object, so the chain of one account ends where the window does.
    for (let q = latest[one]!; q >= low; q = earlier[q]!) {
      values[all.from[cell[q]!]! + cell[p]! - cell[q]!]! -= 1;
    }
    earlier[p] = latest[one]!;
    latest[one] = p;
  }
  return { ...all, values };
}
