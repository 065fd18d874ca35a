/** Posts as columns in the order of the data. `Actions` will do: its `row` is the post. */
export interface SharedPosts {
  readonly account: Int32Array;
  readonly object: Int32Array;
  /** UTC ms. */
  readonly at: Float64Array;
  /** The post; the same number where one post shares several objects. */
  readonly row: Int32Array;
  readonly accounts: number;
  readonly objects: number;
  /** The post that each object itself is, as with retweets; −1 where it is none of these posts. */
  readonly postOfObject?: Int32Array | undefined;
}

/** Pairs of posts as columns: indexes of the older and the newer one. */
export interface PostPairs {
  readonly older: Int32Array;
  readonly newer: Int32Array;
}

/** The pairs of posts that CooRTweet's `detect_groups` keeps; its rules stand at `countLikeCooRtweet`. */
export function pairPosts(posts: SharedPosts, timeWindow: number, minParticipation: number): PostPairs {
  const order = orderPosts(posts, findActive(posts, minParticipation));
  const wanted = findParticipants(posts, order, timeWindow, minParticipation);
  const isKept = (one: number, other: number): boolean =>
    wanted === null || wanted[posts.row[one]!] === 1 || wanted[posts.row[other]!] === 1;
  let length = 0;
  visitPairs(posts, order, timeWindow, (one, other) => {
    if (isKept(one, other)) length++;
  });
  const older = new Int32Array(length);
  const newer = new Int32Array(length);
  let next = 0;
  visitPairs(posts, order, timeWindow, (one, other) => {
    if (!isKept(one, other)) return;
    older[next] = one;
    newer[next++] = other;
  });
  return { older, newer };
}

/** Whether each account has enough rows, in concert or not. */
function findActive({ account, accounts }: SharedPosts, least: number): (account: number) => boolean {
  const rows = new Int32Array(accounts);
  for (const one of account) rows[one]! += 1;
  return (one) => rows[one]! >= least;
}

/**
 * The rows of active accounts by object, then time; at the same moment the account that comes first in the data stands
 * first, since that package puts the rows of each account together before it pairs them.
 */
function orderPosts(posts: SharedPosts, isActive: (account: number) => boolean): Int32Array {
  const { account, object, at } = posts;
  const firstRow = new Int32Array(posts.accounts).fill(-1);
  const rows: number[] = [];
  for (let row = 0; row < account.length; row++) {
    if (firstRow[account[row]!] === -1) firstRow[account[row]!] = row;
    if (isActive(account[row]!)) rows.push(row);
  }
  return Int32Array.from(rows).sort(
    (p, q) =>
      object[p]! - object[q]! || at[p]! - at[q]! || firstRow[account[p]!]! - firstRow[account[q]!]! || p - q,
  );
}

/** Calls for each coincident pair of posts, the older first. */
function visitPairs(
  { account, object, at, row, postOfObject }: SharedPosts,
  order: Int32Array,
  timeWindow: number,
  visit: (older: number, newer: number) => void,
): void {
  const span = timeWindow * 1000;
  let first = 0;
  for (let p = 0; p < order.length; p++) {
    const newer = order[p]!;
    const shared = object[newer]!;
    while (object[order[first]!] !== shared || at[newer]! - at[order[first]!]! > span) first++;
    const itself = postOfObject?.[shared] ?? -1;
    if (itself !== -1 && row[newer] === itself) continue;
    for (let q = first; q < p; q++) {
      const older = order[q]!;
      if (account[older] === account[newer] || row[older] === row[newer]) continue;
      if (itself === -1 || row[older] !== itself) visit(older, newer);
    }
  }
}

/** Marks the posts whose account has enough rows among all coincident posts; null where none has to have any. */
function findParticipants(
  posts: SharedPosts,
  order: Int32Array,
  timeWindow: number,
  least: number,
): Uint8Array | null {
  if (least < 1) return null;
  const { account, row } = posts;
  const isPaired = new Uint8Array(row.reduce((largest, one) => Math.max(largest, one + 1), 0));
  visitPairs(posts, order, timeWindow, (older, newer) => {
    isPaired[row[older]!] = 1;
    isPaired[row[newer]!] = 1;
  });
  const paired = new Int32Array(posts.accounts);
  for (const k of order) if (isPaired[row[k]!] === 1) paired[account[k]!]! += 1;
  const wanted = new Uint8Array(isPaired.length);
  for (const k of order) if (isPaired[row[k]!] === 1 && paired[account[k]!]! >= least) wanted[row[k]!] = 1;
  return wanted;
}
