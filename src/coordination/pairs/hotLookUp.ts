import type { AccountPositions } from './accountPositions.js';
import { findSlot, type HotFilter } from './hotObjects.js';
import type { PrunedPositions } from './prunePositions.js';

/**
 * Says on how many of the objects that either account left out of the search they act together all the same.
 *
 * Cost: the two accounts' positions on those objects.
 */
export function createHotLookUp(
  { low, high }: PrunedPositions,
  { first, list }: AccountPositions,
  { slots, rank, listStart, hotStart, hotEnd }: HotFilter,
): (one: number, other: number) => number {
  /** The first of the account's positions on the hot object, in the list of positions. */
  function findStart(account: number, r: number): number {
    const slot = findSlot(rank, account, slots, r);
    if (slot !== -1) return listStart[slot]!;
    let from = first[account]!;
    let to = first[account + 1]!;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (list[middle]! < hotStart[r]!) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function actTogether(one: number, other: number, slot: number): boolean {
    const end = hotEnd[rank[slot]!]!;
    let x = listStart[slot]!;
    let y = findStart(other, rank[slot]!);
    while (x < first[one + 1]! && y < first[other + 1]!) {
      const p = list[x]!;
      const q = list[y]!;
      if (p >= end || q >= end) return false;
      if (q < low[p]!) y++;
      else if (q > high[p]!) x++;
      else return true;
    }
    return false;
  }

  return (one, other) => {
    let objects = 0;
    for (let slot = one * slots; slot < (one + 1) * slots; slot++) {
      if (rank[slot] !== 0 && actTogether(one, other, slot)) objects++;
    }
    for (let slot = other * slots; slot < (other + 1) * slots; slot++) {
      if (rank[slot] === 0 || findSlot(rank, one, slots, rank[slot]!) !== -1) continue;
      if (actTogether(other, one, slot)) objects++;
    }
    return objects;
  };
}
