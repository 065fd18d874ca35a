import { cutCells, type TimeCells } from '../coordination/chance/cells.js';
import type { SignalColumn } from '../model/signal.js';
import { poissonTail } from '../stats/poissonTail.js';
import { findParents } from './findParents.js';
import { createSignalColumn, type SignalInput } from './signalInput.js';
import { findTimePrecision } from './timePrecision.js';

/** Constants of the signal `synchrony`. */
export const synchronyDefaults = Object.freeze({
  /** Comments this near in time are in step. */
  windowSeconds: 5,
  /** Comments between which accounts are exchanged: a moment, so that a goal's crowd is compared with itself. */
  cellComments: 100,
  /** In a flood the window shrinks until a comment has so many others in it on average. */
  mostNear: 4,
  /** Pairs in step fewer times are not looked at. */
  minTogether: 3,
  minComments: 10,
  /** The value is 0 unless the strongest partner's p is at or below it. */
  level: 0.05,
});

/**
 * Synchrony: the account comments within seconds of one and the same other account, more often than both their rates explain.
 *
 * What it can wrongly flag: one person with two accounts, couples and friends on one sofa, two who react to the same
 * broadcast second for second in a section where hardly anybody else does. Replies to each other do not count; moments at
 * which many write do not either, as the crowd is compared with itself. Which texts or links were shared is not asked:
 * that is what `findCoordination` does.
 *
 * Formula: time is cut into cells of 100 comments. S = comments of the account within 5 s of one of the other (the window is
 * shorter where more than 4 comments fall into it on average); if accounts were exchanged within cells, λ = Σ_s c_s a_is a_js would be expected, with
 * c_s = 2 K_s / (n_s² − Σ_k a_ks²), K_s the pairs of comments of different accounts within the window. p = P(Poisson(λ) ≥ S)
 * of the strongest partner times the number of other accounts (Bonferroni), at most 1. Value = (S − λ) / comments of the
 * account, 0 where p > 0.05. Empty where times are coarser than the window.
 *
 * Opportunities: comments; at least 10. Cost: O(comments · comments near) and the cells of partners met three times.
 * Source: the null is that of `findCoordination` (docs/methods/coordination.md); Bonferroni's bound, Dunn 1961,
 * https://doi.org/10.1080/01621459.1961.10482090
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureSynchrony } from 'in-concert';
 * const others = Array.from({ length: 1000 }, (_, k) => ({ account: `x${k % 100}`, at: 60_000 * k, text: 'x' }));
 * const two = Array.from({ length: 24 }, (_, k) => ({ account: `${k % 2}`, at: 2_000_007 * (k >> 1) + 1000 * (k % 2), text: 'x' }));
 * const signal = measureSynchrony(arrangeSignalInput(buildCommentTable([...two, ...others])));
 * [signal.value[0]! > 0.9, signal.p[0]! < 1e-6]; // => [true, true]
 */
export function measureSynchrony(input: SignalInput): SignalColumn {
  const { minComments, minTogether, cellComments, level } = synchronyDefaults;
  const { accounts, firstOf, rows, table } = input;
  const column = createSignalColumn('synchrony', accounts);
  const precision = findTimePrecision(table.at);
  if (precision > 1000 * synchronyDefaults.windowSeconds) return column;
  const cells = cutCells(table.rows, cellComments);
  const window = chooseWindows(table.at, cells, precision);
  const near = createNeighbours(input, cells, window);
  const chance = measureChance(table.account.codes, cells, window, table.at);

  const isMeasured = (account: number): boolean => firstOf[account + 1]! - firstOf[account]! >= minComments;
  let others = -1;
  for (let account = 0; account < accounts; account++) if (isMeasured(account)) others++;
  const smallest = new Float64Array(accounts).fill(1);
  const excess = new Float64Array(accounts);
  const together = new Int32Array(accounts);
  const lastMet = new Int32Array(accounts).fill(-1);
  const weight = new Float64Array(cells.count);
  for (let one = 0; one < accounts; one++) {
    if (!isMeasured(one)) continue;
    const met: number[] = [];
    for (let i = firstOf[one]!; i < firstOf[one + 1]!; i++) {
      const row = rows[i]!;
      near(row, (other) => {
        // Each pair of accounts is seen from its lower code; a comment counts once for each partner.
        if (other <= one || lastMet[other] === row || !isMeasured(other)) return;
        lastMet[other] = row;
        if (together[other]!++ === 0) met.push(other);
      });
    }
    const partners = met.filter((other) => together[other]! >= minTogether);
    if (partners.length > 0) {
      for (let i = firstOf[one]!; i < firstOf[one + 1]!; i++) {
        const cell = cells.cellOf[rows[i]!]!;
        weight[cell]! += chance[cell]!;
      }
    }
    for (const other of partners) {
      let expected = 0;
      for (let i = firstOf[other]!; i < firstOf[other + 1]!; i++)
        expected += weight[cells.cellOf[rows[i]!]!]!;
      const p = poissonTail(together[other]!, expected);
      for (const account of [one, other]) {
        if (p >= smallest[account]!) continue;
        smallest[account] = p;
        excess[account] = (together[other]! - expected) / (firstOf[account + 1]! - firstOf[account]!);
      }
    }
    for (const other of met) together[other] = 0;
    if (partners.length === 0) continue;
    for (let i = firstOf[one]!; i < firstOf[one + 1]!; i++) weight[cells.cellOf[rows[i]!]!] = 0;
  }
  for (let account = 0; account < accounts; account++) {
    if (!isMeasured(account) || others < 1) continue;
    column.opportunities[account] = firstOf[account + 1]! - firstOf[account]!;
    column.p[account] = Math.min(1, smallest[account]! * others);
    column.value[account] = column.p[account]! <= level ? Math.min(1, excess[account]!) : 0;
  }
  return column;
}

/** The window of each cell in milliseconds; −1 where so many write at once that times no longer tell who was near whom. */
function chooseWindows(at: Float64Array, { count, starts }: TimeCells, precision: number): Float64Array {
  const { windowSeconds, mostNear } = synchronyDefaults;
  return Float64Array.from({ length: count }, (_, cell) => {
    const [from, to] = [starts[cell]!, starts[cell + 1]!];
    const span = to > from ? at[to - 1]! - at[from]! : 0;
    const window = Math.min(1000 * windowSeconds, (span * mostNear) / (2 * (to - from)));
    return window < precision && window < 1000 * windowSeconds ? -1 : window;
  });
}

/** Visits the accounts that wrote near a row, replies to each other left out. */
function createNeighbours(
  input: SignalInput,
  { starts, cellOf }: TimeCells,
  window: Float64Array,
): (row: number, visit: (account: number) => void) => void {
  const { at, account } = input.table;
  const parentOf = findParents(input);
  const isReply = (a: number, b: number): boolean =>
    parentOf !== null && (parentOf[a] === b || parentOf[b] === a);
  return (row, visit) => {
    const cell = cellOf[row]!;
    const reach = window[cell]!;
    for (let other = row - 1; other >= starts[cell]! && at[row]! - at[other]! <= reach; other--) {
      if (account.codes[other]! >= 0 && !isReply(row, other)) visit(account.codes[other]!);
    }
    for (let other = row + 1; other < starts[cell + 1]! && at[other]! - at[row]! <= reach; other++) {
      if (account.codes[other]! >= 0 && !isReply(row, other)) visit(account.codes[other]!);
    }
  };
}

/** c_s: the probability that two comments of different accounts, drawn from the cell, are in step. */
function measureChance(
  codes: Int32Array,
  { count, starts }: TimeCells,
  window: Float64Array,
  at: Float64Array,
): Float64Array {
  const chance = new Float64Array(count);
  for (let cell = 0; cell < count; cell++) {
    let [near, different] = [0, 0];
    for (let a = starts[cell]!; a < starts[cell + 1]!; a++) {
      for (let b = a + 1; b < starts[cell + 1]!; b++) {
        if (codes[a] === codes[b]) continue;
        different++;
        if (at[b]! - at[a]! <= window[cell]!) near++;
      }
    }
    if (different > 0) chance[cell] = near / different;
  }
  return chance;
}
