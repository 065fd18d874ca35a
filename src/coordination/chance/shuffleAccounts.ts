import type { Random } from '../../stats/random.js';
import type { TimeCells } from './cells.js';

/** The accounts of the comments, shuffled within each cell (Fisher–Yates): every account keeps its comments per cell. */
export function shuffleAccounts(account: Int32Array, cells: TimeCells, random: Random): Int32Array {
  const shuffled = account.slice();
  for (let s = 0; s < cells.count; s++) {
    const from = cells.starts[s]!;
    for (let last = cells.starts[s + 1]! - 1; last > from; last--) {
      const other = from + random.integer(last - from + 1);
      const kept = shuffled[last]!;
      shuffled[last] = shuffled[other]!;
      shuffled[other] = kept;
    }
  }
  return shuffled;
}
