import type { ActionWindows } from './windows.js';

/** Counts the comments behind the co-actions of a pair, for traces in which a comment acts on several objects. */
export interface CommentCounters {
  /** Counts for `one` and every later account the distinct comments of either that coincide with the other's. */
  countComments(one: number, own: Int32Array): void;
  /** The smaller of the two counts with `other`; it starts anew after that. */
  take(other: number): number;
}

/**
 * A pair can have no more co-actions than either has coinciding comments. Without that limit two comments with the same
 * five links under them would be five coincidences, although chance had to bring them together once only.
 *
 * Cost: a second pass over the coincident actions; memory 16 bytes an account and 4 a comment.
 */
export function createCommentCounters(windows: ActionWindows, accounts: number): CommentCounters {
  const { account, row, low, high } = windows;
  const ofOne = new Int32Array(accounts);
  const ofOther = new Int32Array(accounts);
  const lastRow = new Int32Array(accounts);
  const seenBy = new Int32Array(row.reduce((largest, one) => Math.max(largest, one + 1), 0)).fill(-1);
  return {
    countComments(one, own) {
      for (const position of own.toSorted((p, q) => row[p]! - row[q]!)) {
        const here = row[position]!;
        for (let near = low[position]!; near <= high[position]!; near++) {
          const other = account[near]!;
          if (other <= one) continue;
          if (ofOne[other] === 0 || lastRow[other] !== here) {
            lastRow[other] = here;
            ofOne[other]! += 1;
          }
          if (seenBy[row[near]!] !== one) {
            seenBy[row[near]!] = one;
            ofOther[other]! += 1;
          }
        }
      }
    },
    take(other) {
      const least = Math.min(ofOne[other]!, ofOther[other]!);
      ofOne[other] = 0;
      ofOther[other] = 0;
      return least;
    },
  };
}
