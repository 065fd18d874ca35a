import type { AccountPositions } from './accountPositions.js';
import { compactPositions } from './compactPositions.js';
import type { PrunedPositions } from './prunePositions.js';

/**
 * The hottest objects left out of the search for candidate pairs. Hot objects have ranks from 1, the hottest last; the
 * slots of account `i` are `i·slots … (i + 1)·slots`: the rank of each object it leaves out (0: none) and where its
 * positions on it begin in the list of its positions.
 */
export interface HotFilter {
  readonly slots: number;
  readonly rank: Int32Array;
  readonly listStart: Int32Array;
  /** The position at which each rank begins and ends. */
  readonly hotStart: Int32Array;
  readonly hotEnd: Int32Array;
  /** The positions that are left to find candidates in. */
  readonly rest: PrunedPositions;
}

/** Pairs of positions in each other's windows, each pair once: what a count would have to look at, known beforehand. */
export function countWindowedPairs({ positions, low }: { positions: number; low: Int32Array }): number {
  let pairs = 0;
  for (let p = 0; p < positions; p++) pairs += p - low[p]!;
  return pairs;
}

/**
 * The exact prefix filter for hot objects. Every account leaves its `minCoActions − 1` hottest objects out of the search
 * for candidates: two accounts with the minimum of objects in common still meet on one of the others, since of all
 * objects they share the least hot one can be left out by neither. What was left out is looked up for candidates only.
 *
 * Null where there is little to look at, or where leaving out does not save nearly all of it.
 * Cost: O(positions); memory 24 bytes a position and 8 an account for each co-action of the minimum but one.
 */
export function dropHottest(
  pruned: PrunedPositions,
  list: AccountPositions,
  minCoActions: number,
): HotFilter | null {
  const pairs = countWindowedPairs(pruned);
  const budget = Math.max(200_000, 4 * pruned.positions);
  if (minCoActions < 2 || pairs <= 2 * budget) return null;
  const { starts, ends, hotPairs } = findHot(pruned, Math.max(1000, budget / 50));
  if (20 * (pairs - hotPairs) > pairs) return null;
  const slots = Math.min(minCoActions - 1, starts.length - 1);
  if (slots === 0) return null;
  const rankOf = new Int32Array(pruned.positions);
  for (let r = 1; r < starts.length; r++) rankOf.fill(r, starts[r], ends[r]);
  const { rank, listStart } = fillSlots(pruned.accounts, list, rankOf, slots);
  const rest = leaveOut(pruned, rankOf, rank, slots);
  if (20 * countWindowedPairs(rest) > pairs) return null;
  return { slots, rank, listStart, hotStart: starts, hotEnd: ends, rest };
}

/** The hot objects by windowed pairs, from entry 1 on; ties by position. */
function findHot(
  { positions, object, low }: PrunedPositions,
  least: number,
): { starts: Int32Array; ends: Int32Array; hotPairs: number } {
  const hot: { start: number; end: number; pairs: number }[] = [];
  for (let start = 0; start < positions;) {
    let end = start;
    let pairs = 0;
    for (; end < positions && object[end] === object[start]; end++) pairs += end - low[end]!;
    if (pairs >= least) hot.push({ start, end, pairs });
    start = end;
  }
  hot.sort((x, y) => x.pairs - y.pairs || x.start - y.start);
  return {
    starts: Int32Array.from([0, ...hot.map(({ start }) => start)]),
    ends: Int32Array.from([0, ...hot.map(({ end }) => end)]),
    hotPairs: hot.reduce((sum, { pairs }) => sum + pairs, 0),
  };
}

/** Each account's hottest objects, by ascending rank; free slots come first. */
function fillSlots(
  accounts: number,
  { first, list }: AccountPositions,
  rankOf: Int32Array,
  slots: number,
): { rank: Int32Array; listStart: Int32Array } {
  const rank = new Int32Array(accounts * slots);
  const listStart = new Int32Array(accounts * slots);
  for (let one = 0; one < accounts; one++) {
    const base = one * slots;
    let last = 0;
    for (let x = first[one]!; x < first[one + 1]!; x++) {
      const r = rankOf[list[x]!]!;
      if (r === last) continue;
      last = r;
      if (r <= rank[base]!) continue;
      let slot = base;
      for (; slot + 1 < base + slots && rank[slot + 1]! < r; slot++) {
        rank[slot] = rank[slot + 1]!;
        listStart[slot] = listStart[slot + 1]!;
      }
      rank[slot] = r;
      listStart[slot] = x;
    }
  }
  return { rank, listStart };
}

function leaveOut(
  pruned: PrunedPositions,
  rankOf: Int32Array,
  rank: Int32Array,
  slots: number,
): PrunedPositions {
  const { positions, account } = pruned;
  const before = new Int32Array(positions + 1);
  let kept = 0;
  for (let p = 0; p < positions; p++) {
    before[p] = kept;
    if (rankOf[p] === 0 || findSlot(rank, account[p]!, slots, rankOf[p]!) === -1) kept++;
  }
  before[positions] = kept;
  const rest = {
    ...pruned,
    positions: kept,
    account: new Int32Array(kept),
    object: new Int32Array(kept),
    low: new Int32Array(kept),
    high: new Int32Array(kept),
  };
  compactPositions(pruned, before, positions, rest);
  return rest;
}

/** The slot in which the account has left out the object of that rank, or −1. */
export function findSlot(rank: Int32Array, account: number, slots: number, wanted: number): number {
  for (let slot = account * slots; slot < (account + 1) * slots; slot++) {
    if (rank[slot] === wanted) return slot;
  }
  return -1;
}
