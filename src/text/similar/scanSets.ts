import { countBits } from './countBits.js';
import { countShared } from './countShared.js';
import { depths, type OverlapBounds } from './overlapBounds.js';
import { buildPostings, lastPosition, positionBits, type Postings } from './postings.js';
import type { SetTable } from './setTable.js';
import { differWidely, signWide } from './wideSignatures.js';

/** Called once for each similar pair; `a < b`, pairs in no particular order. */
export type OnPair = (a: number, b: number, overlap: number) => void;

function longestList({ starts }: Postings): number {
  let longest = 0;
  for (let list = 1; list < starts.length; list++)
    longest = Math.max(longest, starts[list]! - starts[list - 1]!);
  return longest;
}

/**
 * Every pair of sets that shares enough, verified. One list of postings after the other is joined with itself, so that
 * what is read stands together in the fast memory; a pair belongs to the rarest token it shares. Sets passed in a list
 * are kept in up to eight queues by the position of the token in them, each in the order of length.
 *
 * A pair is rejected, in this order, by: the length of the smaller set, given the position of the token in both (sets
 * too short from now on are dropped, those too long end the walk along the queue); its signature (each token turns one
 * of 64 bits, and of 256 where sets are large, so at least as many tokens are unshared as bits differ). What remains is compared token by token until too
 * many are unshared.
 */
export function scanSets(table: SetTable, bounds: OverlapBounds, minTokens: number, onPair: OnPair): void {
  const { needed, slack, byLarger, shortest, reach } = bounds;
  const postings = buildPostings(table, bounds, minTokens);
  const { starts: listStarts, cells } = postings;
  const wide = signWide(table);
  const room = 4 * longestList(postings);
  const kept = new Int32Array(depths * room);
  const heads = new Int32Array(depths);
  const tails = new Int32Array(depths);
  for (let token = 0; token < table.tokenCount; token++) {
    const end = 4 * listStarts[token + 1]!;
    let queues = 0;
    for (let cell = 4 * listStarts[token]!; cell < end; cell += 4) {
      const set = cells[cell]!;
      const packed = cells[cell + 1]!;
      const low = cells[cell + 2]!;
      const high = cells[cell + 3]!;
      const length = packed >>> positionBits;
      const position = packed & lastPosition;
      const row = byLarger * length;
      const base = length - row;
      const longest = reach[length - position]! - row;
      for (let queue = 0; queue < queues; queue++) {
        const tail = tails[queue]!;
        let head = heads[queue]!;
        const least = shortest[queue * reach.length + length]!;
        while (head < tail && kept[head + 1]! < least) head += 4;
        heads[queue] = head;
        for (let other = head; other < tail; other += 4) {
          const shorter = kept[other + 1]!;
          if (shorter > longest) break;
          const differing = countBits(kept[other + 2]! ^ low, kept[other + 3]! ^ high);
          const allowed = base + slack[row + shorter]!;
          if (differing > allowed) continue;
          if (wide !== null && differWidely(wide, kept[other]!, set, allowed)) continue;
          const overlap = countShared(table, kept[other]!, set, token, needed[row + shorter]!);
          if (overlap > 0) onPair(kept[other]!, set, overlap);
        }
      }
      // Only so far back in a set can the first token stand that it shares with one at least as long.
      if (length - position < needed[row + length]!) continue;
      const queue = Math.min(position, depths - 1);
      for (; queues <= queue; queues++) heads[queues] = tails[queues] = queues * room;
      const tail = tails[queue]!;
      kept[tail] = set;
      kept[tail + 1] = length;
      kept[tail + 2] = low;
      kept[tail + 3] = high;
      tails[queue] = tail + 4;
    }
  }
}
