import { countBits } from './countBits.js';
import { countShared } from './countShared.js';
import type { OverlapBounds } from './overlapBounds.js';
import { buildPostings, lastPosition, positionBits, type Postings } from './postings.js';
import type { SetTable } from './setTable.js';
import { differWidely, signWide } from './wideSignatures.js';

/** Hands every set similar to `set`, itself left out, to `visit`, unless `isWanted` refuses it before it is compared. */
export type NeighbourSearch = (
  set: number,
  isWanted: (other: number) => boolean,
  visit: (other: number) => void,
) => void;

/** The longest set that can be similar to one of each length. */
function findTallest({ shortest, reach }: OverlapBounds): Int32Array {
  const tallest = new Int32Array(reach.length + 1);
  for (let length = 1; length < reach.length; length++) tallest[shortest[length]!] = length;
  for (let length = 1; length < reach.length; length++) {
    tallest[length] = Math.max(tallest[length]!, tallest[length - 1]!);
  }
  return tallest;
}

/** The first posting from `from` on whose set has at least this length. */
function seekLength({ cells }: Postings, from: number, to: number, length: number): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (cells[4 * middle + 1]! >>> positionBits < length) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The posting of this set; postings are in the order of their sets. */
function seekSet({ cells }: Postings, from: number, to: number, set: number): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (cells[4 * middle]! < set) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * A search for the neighbours of single sets, with the same filters as the join of all. It reads the postings of one set
 * here and there, so asking for every set takes longer than the join; where few are asked it is shorter, and no pair is
 * kept.
 */
export function createNeighbourSearch(
  table: SetTable,
  bounds: OverlapBounds,
  minTokens: number,
): NeighbourSearch {
  const { starts, tokens } = table;
  const { needed, byLarger, shortest, reach } = bounds;
  const postings = buildPostings(table, bounds, minTokens);
  const { starts: listStarts, cells } = postings;
  const wide = signWide(table);
  const tallest = findTallest(bounds);
  return (set, isWanted, visit) => {
    const from = starts[set]!;
    const length = starts[set + 1]! - from;
    if (length < minTokens) return;
    const posted = length - needed[byLarger * length + shortest[length]!]! + 1;
    for (let position = 0; position < posted; position++) {
      const token = tokens[from + position]!;
      const end = listStarts[token + 1]!;
      if (listStarts[token] === end) continue;
      const start = seekLength(postings, listStarts[token]!, end, shortest[length]!);
      const own = seekSet(postings, start, end, set);
      const low = cells[4 * own + 2]!;
      const high = cells[4 * own + 3]!;
      for (let posting = start; posting < end; posting++) {
        const cell = 4 * posting;
        const packed = cells[cell + 1]!;
        const other = packed >>> positionBits;
        if (other > tallest[length]! || (byLarger === 1 && other > reach[length - position]! - length)) break;
        const enough = needed[byLarger * Math.max(length, other) + Math.min(length, other)]!;
        if (enough > Math.min(length - position, other - (packed & lastPosition))) continue;
        const differing = countBits(cells[cell + 2]! ^ low, cells[cell + 3]! ^ high);
        const allowed = length + other - 2 * enough;
        if (differing > allowed || posting === own || !isWanted(cells[cell]!)) continue;
        if (wide !== null && differWidely(wide, cells[cell]!, set, allowed)) continue;
        if (countShared(table, set, cells[cell]!, token, enough) > 0) visit(cells[cell]!);
      }
    }
  };
}
