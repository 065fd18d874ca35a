import type { SignalColumn } from '../model/signal.js';
import { groupPeers, peerDefaults } from './peers.js';

/**
 * The place of each account among accounts of similar activity: the share of them with a smaller value, 0 to 100.
 *
 * A signal of 30 comments wavers more than one of 3,000, so the two are not compared. Peers are the accounts with a value
 * and about as many comments: in the order of the number of comments, sets of at least 200 accounts (see `groupPeers`), so
 * that equally active accounts have the same peers. NaN where there is no value or fewer than 20 peers. It holds within
 * this dataset only; it is no probability.
 *
 * Cost: O(accounts · log accounts).
 * @param comments comments of each account.
 */
export function rankAmongPeers({ value }: SignalColumn, comments: ArrayLike<number>): Float64Array {
  const { setOf, sets } = groupPeers(
    value.map((one, account) => (Number.isNaN(one) ? -1 : comments[account]!)),
  );
  const first = new Int32Array(sets + 1);
  for (const set of setOf) if (set >= 0) first[set + 1]!++;
  for (let set = 0; set < sets; set++) first[set + 1]! += first[set]!;
  const values = new Float64Array(first[sets] ?? 0);
  const end = first.slice(0, sets);
  for (let account = 0; account < value.length; account++) {
    if (setOf[account]! >= 0) values[end[setOf[account]!]!++] = value[account]!;
  }
  for (let set = 0; set < sets; set++) values.subarray(first[set], first[set + 1]).sort();
  return value.map((one, account) => {
    const set = setOf[account]!;
    if (set < 0 || first[set + 1]! - first[set]! < peerDefaults.least) return NaN;
    const smaller = findFirst(values, first[set]!, first[set + 1]!, one) - first[set]!;
    return (100 * smaller) / (first[set + 1]! - first[set]! - 1);
  });
}

/** The first position of `from … to` whose value is not below `bound`. */
function findFirst(values: Float64Array, from: number, to: number, bound: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
