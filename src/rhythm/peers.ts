/** Accounts cut into sets of similar activity: `setOf[account]` is −1 for accounts left out. */
export interface PeerSets {
  readonly setOf: Int32Array;
  readonly sets: number;
}

/** How many accounts of similar activity an account is compared with. */
export const peerDefaults = Object.freeze({
  /** A set takes in the next number of comments until it has so many accounts. */
  wanted: 200,
  /** In smaller sets nothing is compared. */
  least: 20,
});

/**
 * Cuts accounts into sets of similar activity: in the order of their numbers of comments, a set ends once it has 200
 * accounts, and accounts with equally many comments are always in the same set. What is left at the top joins the last set.
 *
 * Cost: O(accounts + largest number of comments).
 * @param activity comments of each account; below 0 the account is left out.
 */
export function groupPeers(activity: ArrayLike<number>): PeerSets {
  const accounts = activity.length;
  let most = -1;
  for (let account = 0; account < accounts; account++) most = Math.max(most, activity[account]!);
  const having = new Int32Array(most + 1);
  for (let account = 0; account < accounts; account++)
    if (activity[account]! >= 0) having[activity[account]!]!++;
  const setAt = new Int32Array(most + 1);
  let [set, size, left] = [0, 0, 0];
  for (const count of having) left += count;
  for (let comments = 0; comments <= most; comments++) {
    setAt[comments] = set;
    size += having[comments]!;
    left -= having[comments]!;
    if (size < peerDefaults.wanted || left < peerDefaults.wanted) continue;
    set++;
    size = 0;
  }
  const setOf = Int32Array.from(activity, (comments) => (comments < 0 ? -1 : setAt[comments]!));
  return { setOf, sets: most < 0 ? 0 : set + 1 };
}
