import type { AccountActivity } from './accountActivity.js';
import type { CellPairs } from './cellPairs.js';
import type { TimeCells } from './cells.js';
import type { CountedPairs } from '../pairs/pairSink.js';

/**
 * n_s·n_u − Σ_i a_is·a_iu for the pairs of cells that coincide: the ordered pairs of comments of different accounts.
 * Shuffles within cells leave it as it is.
 *
 * Cost: for each account its cells times those of them that coincide.
 */
export function countOrderedPairs(shape: CellPairs, activity: AccountActivity, cells: TimeCells): CellPairs {
  const { last, from } = shape;
  const { firstOf, cell, comments } = activity;
  const values = new Float64Array(shape.values.length);
  const size = (s: number): number => cells.starts[s + 1]! - cells.starts[s]!;
  for (let s = 0; s < shape.cells; s++) {
    for (let u = s; u <= last[s]!; u++) values[from[s]! + u - s] = size(s) * size(u);
  }
  for (let account = 0; account + 1 < firstOf.length; account++) {
    const end = firstOf[account + 1]!;
    for (let i = firstOf[account]!; i < end; i++) {
      const s = cell[i]!;
      for (let j = i; j < end && cell[j]! <= last[s]!; j++) {
        values[from[s]! + cell[j]! - s]! -= comments[i]! * comments[j]!;
      }
    }
  }
  return { ...shape, values };
}

/**
 * λ for each pair (a[k], b[k]): the co-actions expected if accounts were exchangeable within cells,
 *
 *   λ_ij = Σ_s K_ss · 2·a_is·a_js / (n_s² − Σ_k a_ks²) + Σ_{s<u} K_su · (a_is·a_ju + a_iu·a_js) / (n_s·n_u − Σ_k a_ks·a_ku).
 *
 * The denominators (`ordered`) count the pairs of comments of different accounts, since K does so too: summed over all
 * pairs of accounts λ gives exactly the observed ΣK, also where one account writes much of a cell.
 * Pairs must come grouped by `a`, as `coActions` gives them. It counts coincident comments, not distinct objects, so it
 * is never below the expected number of distinct objects: the test errs on the safe side.
 *
 * Where λ exceeds `limitOf(coActions)` the sum stops and Infinity stands for it: such a pair is of no interest.
 * Cost: for each account its cells times their coinciding cells, plus for each pair the cells of `b` (a few of them
 * where the limit is low).
 */
export function expectCoActions(
  pairs: CountedPairs,
  activity: AccountActivity,
  coincidences: CellPairs,
  ordered: CellPairs,
  limitOf: (coActions: number) => number = () => Infinity,
): Float64Array {
  const { firstOf, cell, comments } = activity;
  const field = createField(activity, coincidences, ordered);
  const expected = new Float64Array(pairs.a.length);
  let spread = -1;
  for (let k = 0; k < expected.length; k++) {
    if (pairs.a[k] !== spread) {
      spread = pairs.a[k]!;
      field.spread(spread);
    }
    const limit = limitOf(pairs.coActions[k]!);
    const end = firstOf[pairs.b[k]! + 1]!;
    let sum = 0;
    for (let i = firstOf[pairs.b[k]!]!; i < end && sum <= limit; i++) {
      sum += comments[i]! * field.values[cell[i]!]!;
    }
    expected[k] = sum <= limit ? sum : Infinity;
  }
  return expected;
}

/** For one account the co-actions that one comment of anybody else in each cell would be expected to have with it. */
interface Field {
  readonly values: Float64Array;
  spread(account: number): void;
}

function createField(
  { firstOf, cell, comments }: AccountActivity,
  { cells, last, from, values: coincident }: CellPairs,
  { values: ordered }: CellPairs,
): Field {
  const chance = coincident.map((pairs, k) => (pairs === 0 ? 0 : pairs / ordered[k]!));
  for (let s = 0; s < cells; s++) chance[from[s]!]! *= 2;
  const first = findFirst(last);
  const values = new Float64Array(cells);
  let low = 0;
  let end = 0;
  return {
    values,
    spread(account) {
      values.fill(0, low, end);
      const [start, stop] = [firstOf[account]!, firstOf[account + 1]!];
      if (start === stop) return;
      low = first[cell[start]!]!;
      end = last[cell[stop - 1]!]! + 1;
      for (let i = start; i < stop; i++) {
        const s = cell[i]!;
        const here = comments[i]!;
        for (let u = first[s]!; u < s; u++) values[u]! += here * chance[from[u]! + s - u]!;
        const row = from[s]! - s;
        for (let u = s; u <= last[s]!; u++) values[u]! += here * chance[row + u]!;
      }
    },
  };
}

/** The first cell that reaches each cell: `last` never falls. */
function findFirst(last: Int32Array): Int32Array {
  const first = new Int32Array(last.length);
  for (let u = 0, s = 0; u < last.length; u++) {
    while (last[s]! < u) s++;
    first[u] = s;
  }
  return first;
}
