import type { CellCoincidences } from './coincidences.js';
import type { TimeCells } from './cells.js';

/** How often each account comments in each cell, account by account (compressed rows). */
export interface AccountActivity {
  readonly firstOf: Int32Array;
  readonly cell: Int32Array;
  readonly comments: Int32Array;
}

/** Counts the comments of each account in each cell. `account` is the code of each row; rows are in time order. */
export function countActivity(account: Int32Array, accounts: number, cells: TimeCells): AccountActivity {
  const lastCell = new Int32Array(accounts).fill(-1);
  const firstOf = new Int32Array(accounts + 1);
  for (let row = 0; row < account.length; row++) {
    if (lastCell[account[row]!] === cells.cellOf[row]) continue;
    lastCell[account[row]!] = cells.cellOf[row]!;
    firstOf[account[row]! + 1]!++;
  }
  for (let one = 0; one < accounts; one++) firstOf[one + 1]! += firstOf[one]!;
  const end = firstOf.slice(0, accounts);
  const cell = new Int32Array(firstOf[accounts]!);
  const comments = new Int32Array(firstOf[accounts]!);
  for (let row = 0; row < account.length; row++) {
    const one = account[row]!;
    const isOpen = end[one]! > firstOf[one]! && cell[end[one]! - 1] === cells.cellOf[row];
    const slot = isOpen ? end[one]! - 1 : end[one]!++;
    cell[slot] = cells.cellOf[row]!;
    comments[slot]!++;
  }
  return { firstOf, cell, comments };
}

/** Coincidence rates between cells as lists per cell, both directions: chance that one comment of s and one of u coincide. */
interface CellRates {
  readonly other: readonly (readonly number[])[];
  readonly rate: readonly (readonly number[])[];
}

function computeRates(
  coincidences: CellCoincidences,
  activity: AccountActivity,
  cells: TimeCells,
): CellRates {
  const other: number[][] = Array.from({ length: cells.count }, () => []);
  const rate: number[][] = Array.from({ length: cells.count }, () => []);
  const own = countOwnPairs(coincidences, activity, cells);
  const size = (s: number): number => cells.starts[s + 1]! - cells.starts[s]!;
  for (const [key, pairs] of coincidences.pairs) {
    if (pairs === 0) continue;
    const s = Math.floor(key / cells.count);
    const u = key % cells.count;
    const ordered = size(s) * size(u) - own.get(key)!;
    const chance = ((s === u ? 2 : 1) * pairs) / ordered;
    other[s]!.push(u);
    rate[s]!.push(chance);
    if (s === u) continue;
    other[u]!.push(s);
    rate[u]!.push(chance);
  }
  return { other, rate };
}

/** Σ_i a_is·a_iu for the pairs of cells that coincide: the ordered pairs of comments that one account makes with itself. */
function countOwnPairs(
  coincidences: CellCoincidences,
  { firstOf, cell, comments }: AccountActivity,
  cells: TimeCells,
): Map<number, number> {
  const own = new Map<number, number>();
  const laterOf = new Map<number, number[]>();
  for (const [key, pairs] of coincidences.pairs) {
    if (pairs === 0) continue;
    own.set(key, 0);
    const s = Math.floor(key / cells.count);
    laterOf.set(s, [...(laterOf.get(s) ?? []), key % cells.count]);
  }
  const here = new Int32Array(cells.count);
  for (let account = 0; account + 1 < firstOf.length; account++) {
    for (let k = firstOf[account]!; k < firstOf[account + 1]!; k++) here[cell[k]!] = comments[k]!;
    for (let k = firstOf[account]!; k < firstOf[account + 1]!; k++) {
      for (const u of laterOf.get(cell[k]!) ?? []) {
        const key = cell[k]! * cells.count + u;
        if (here[u]! > 0) own.set(key, own.get(key)! + comments[k]! * here[u]!);
      }
    }
    for (let k = firstOf[account]!; k < firstOf[account + 1]!; k++) here[cell[k]!] = 0;
  }
  return own;
}

/**
 * λ for each pair (a[k], b[k]): the co-actions expected if accounts were exchangeable within cells,
 *
 *   λ_ij = Σ_s K_ss · 2·a_is·a_js / (n_s² − Σ_k a_ks²) + Σ_{s<u} K_su · (a_is·a_ju + a_iu·a_js) / (n_s·n_u − Σ_k a_ks·a_ku).
 *
 * The denominators count the pairs of comments of different accounts, since K does so too: summed over all pairs of
 * accounts λ gives exactly the observed ΣK, also where one account writes much of a cell.
 * Pairs must come grouped by `a`, as `coActions` gives them. It counts coincident comments, not distinct objects, so it
 * is never below the expected number of distinct objects: the test errs on the safe side.
 * Cost: for each account its cells times their coinciding cells, plus for each pair the cells of `b`.
 */
export function expectCoActions(
  pairs: { readonly a: Int32Array; readonly b: Int32Array },
  activity: AccountActivity,
  coincidences: CellCoincidences,
  cells: TimeCells,
): Float64Array {
  const { other, rate } = computeRates(coincidences, activity, cells);
  const { firstOf, cell, comments } = activity;
  const field = new Float64Array(cells.count);
  const expected = new Float64Array(pairs.a.length);
  let spread = -1;
  const spreadAccount = (account: number): void => {
    for (let k = firstOf[account]!; k < firstOf[account + 1]!; k++) {
      const s = cell[k]!;
      const near = other[s]!;
      for (let i = 0; i < near.length; i++) field[near[i]!]! += comments[k]! * rate[s]![i]!;
    }
  };
  for (let k = 0; k < expected.length; k++) {
    if (pairs.a[k] !== spread) {
      field.fill(0);
      spread = pairs.a[k]!;
      spreadAccount(spread);
    }
    let sum = 0;
    for (let i = firstOf[pairs.b[k]!]!; i < firstOf[pairs.b[k]! + 1]!; i++)
      sum += comments[i]! * field[cell[i]!]!;
    expected[k] = sum;
  }
  return expected;
}
