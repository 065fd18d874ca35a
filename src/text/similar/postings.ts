import type { OverlapBounds } from './overlapBounds.js';
import type { SetTable } from './setTable.js';

/**
 * For each token the sets that have it among their rarest, in the order of size. A posting is four numbers beside one
 * another, so that nearly all pairs are rejected without reading anything else: the set; its length · 4096 + position of
 * the token in it (at most 4095, which only makes the bound weaker); its signature in two halves.
 */
export interface Postings {
  /** First posting of each token and one more. */
  readonly starts: Int32Array;
  readonly cells: Int32Array;
}

export const positionBits = 12;
export const lastPosition = 2 ** positionBits - 1;
/** The largest set whose length fits beside a position. */
export const longestSet = 2 ** (32 - positionBits) - 1;

/** Spreads token numbers over the 64 bits of a signature (golden ratio; the highest 6 bits of the product are taken). */
const spread = 0x9e3779b1;

/** The first set of at least so many tokens. */
function findFirstSet({ sets, starts }: SetTable, minTokens: number): number {
  let set = 0;
  while (set < sets && starts[set + 1]! - starts[set]! < minTokens) set++;
  return set;
}

/**
 * How many of the rarest tokens of a set of this length are posted: beside the shortest set that comes into question,
 * one of so many must be shared, or too few are left.
 */
function countPosted({ byLarger, needed, shortest }: OverlapBounds, length: number): number {
  return length - needed[byLarger * length + shortest[length]!]! + 1;
}

/** Where the postings of each token begin. A token posted once has nothing to be paired with and gets no room. */
function reserveLists(table: SetTable, bounds: OverlapBounds, first: number): Int32Array {
  const { sets, starts, tokens, tokenCount } = table;
  const listStarts = new Int32Array(tokenCount + 1);
  for (let set = first; set < sets; set++) {
    const from = starts[set]!;
    const to = from + countPosted(bounds, starts[set + 1]! - from);
    for (let at = from; at < to; at++) listStarts[tokens[at]! + 1]!++;
  }
  for (let token = 1; token <= tokenCount; token++) {
    listStarts[token] = listStarts[token - 1]! + (listStarts[token]! > 1 ? listStarts[token]! : 0);
  }
  return listStarts;
}

/** Enters the rarest tokens of all sets of at least `minTokens`. Memory: 16 bytes a posting, 8 bytes a token. */
export function buildPostings(table: SetTable, bounds: OverlapBounds, minTokens: number): Postings {
  const { sets, starts, tokens, tokenCount } = table;
  const first = findFirstSet(table, minTokens);
  const listStarts = reserveLists(table, bounds, first);
  const next = listStarts.slice(0, tokenCount);
  const cells = new Int32Array(4 * listStarts[tokenCount]!);
  for (let set = first; set < sets; set++) {
    const from = starts[set]!;
    const end = starts[set + 1]!;
    let low = 0;
    let high = 0;
    for (let at = from; at < end; at++) {
      const bit = Math.imul(tokens[at]! + 1, spread) >>> 26;
      // Both halves are touched, one of them with nothing: which one cannot be foreseen, and a wrong guess is dear.
      const isHigh = -(bit >>> 5);
      low ^= (1 << bit) & ~isHigh;
      high ^= (1 << bit) & isHigh;
    }
    const posted = countPosted(bounds, end - from);
    for (let position = 0; position < posted; position++) {
      const token = tokens[from + position]!;
      if (listStarts[token] === listStarts[token + 1]) continue;
      const cell = 4 * next[token]!++;
      cells[cell] = set;
      cells[cell + 1] = ((end - from) << positionBits) | Math.min(position, lastPosition);
      cells[cell + 2] = low;
      cells[cell + 3] = high;
    }
  }
  return { starts: listStarts, cells };
}
