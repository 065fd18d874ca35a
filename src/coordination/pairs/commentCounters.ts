import { listByAccount, type AccountPositions } from './accountPositions.js';
import type { CountedPairs } from './pairSink.js';
import type { ActionWindows } from './windows.js';

/** Limits the pairs of one labelling of the positions and leaves out those that fall below the minimum. */
export type CommentLimit = (account: Int32Array, pairs: CountedPairs, minCoActions: number) => CountedPairs;

/**
 * Limits the co-actions of each pair to the coinciding comments of either, for traces in which a comment acts on several
 * objects.
 *
 * Without that limit two comments with the same five links under them would be five coincidences, although chance had to
 * bring them together once only.
 *
 * Cost: O(positions), and for each pair the positions of those of its accounts that have such comments; memory 5 bytes a
 * position and 4 a comment.
 */
export function createCommentLimit(windows: ActionWindows, accounts: number): CommentLimit {
  const rows = windows.row.reduce((largest, row) => Math.max(largest, row + 1), 0);
  const isShared = findSharedRows(windows, rows);
  const seen = new Int32Array(rows);
  return (account, pairs, minCoActions) => {
    const list = listByAccount(account, windows.positions, accounts);
    const countComments = createCommentCounter(windows, list, seen.fill(0));
    const hasSeveral = new Uint8Array(accounts);
    for (let p = 0; p < windows.positions; p++) if (isShared[p] === 1) hasSeveral[account[p]!] = 1;
    const coActions = pairs.coActions.map((objects, k) => {
      const [a, b] = [pairs.a[k]!, pairs.b[k]!];
      // Where every comment acts once there are no fewer comments than objects.
      const ofA = hasSeveral[a] === 1 ? countComments(a, b, objects) : objects;
      return Math.min(ofA, hasSeveral[b] === 1 ? countComments(b, a, ofA) : objects);
    });
    const isKept = (_: number, k: number): boolean => coActions[k]! >= minCoActions;
    return { a: pairs.a.filter(isKept), b: pairs.b.filter(isKept), coActions: coActions.filter(isKept) };
  };
}

/** 1 for each position whose comment stands at another position too. */
function findSharedRows({ row }: ActionWindows, rows: number): Uint8Array {
  const times = new Uint8Array(rows);
  for (const one of row) times[one] = Math.min(2, times[one]! + 1);
  return Uint8Array.from(row, (one) => (times[one] === 2 ? 1 : 0));
}

/** Counts the distinct comments of the first account that coincide with one of the second's, up to `enough`. */
function createCommentCounter(
  { row, low, high }: ActionWindows,
  { first, list }: AccountPositions,
  seen: Int32Array,
): (one: number, other: number, enough: number) => number {
  let stamp = 0;
  return (one, other, enough) => {
    stamp++;
    let comments = 0;
    let y = first[other]!;
    for (let x = first[one]!; x < first[one + 1]! && comments < enough; x++) {
      const p = list[x]!;
      while (y < first[other + 1]! && list[y]! < low[p]!) y++;
      if (y === first[other + 1]) break;
      if (list[y]! > high[p]! || seen[row[p]!] === stamp) continue;
      seen[row[p]!] = stamp;
      comments++;
    }
    return comments;
  };
}
