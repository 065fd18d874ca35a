import { pairPosts, type PostPairs, type SharedPosts } from './cooRtweetPairs.js';

export interface CooRtweetOptions {
  /** Seconds that two posts may lie apart; 0 means the same moment. */
  readonly timeWindow: number;
  /** Rows that an account needs; below 1 it needs none. */
  readonly minParticipation: number;
  /** Edges heavier than this quantile of all weights are marked. */
  readonly edgeWeight: number;
}

/** The defaults of that package, so that calls without options agree too. */
export const cooRtweetDefaults: CooRtweetOptions = Object.freeze({
  timeWindow: 10,
  minParticipation: 2,
  edgeWeight: 0.5,
});

/** The edges of that package's network as columns, a < b, in the order of (a, b). */
export interface CooRtweetEdges {
  /** Pairs of posts behind the edges: the rows that its `detect_groups` returns. */
  readonly postPairs: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** Coincident pairs of posts. */
  readonly weight: Int32Array;
  /** Mean seconds between the two posts. */
  readonly avgTimeDelta: Float64Array;
  /** Distinct posts among the older ones of the pairs, whichever account wrote them. */
  readonly nContentId: Int32Array;
  /** Distinct posts among the newer ones. */
  readonly nContentIdY: Int32Array;
  /** The smaller of the two numbers divided by the larger. */
  readonly edgeSymmetryScore: Float64Array;
  /** 1 where the weight is above the quantile. */
  readonly weightThreshold: Uint8Array;
}

/**
 * Counts co-actions by the rules of the R package CooRTweet (2.x, `detect_groups` and `generate_coordinated_network`),
 * so that earlier results can be repeated and compared number by number.
 *
 * The rules, as its results show them:
 * 1. Accounts with fewer than `minParticipation` rows in the data, of whatever object, are left out.
 * 2. Two posts on one object pair when at most `timeWindow` seconds lie between them. Left out are pairs of a post with
 *    itself, of one account with itself, and with the object itself (a retweet paired with what it retweets).
 * 3. An account takes part when `minParticipation` of its rows stand in such pairs. A pair stays when *either* of its
 *    accounts takes part, so that an account with a single coincidence may still be in the network.
 * 4. An edge joins two accounts; its weight is their number of pairs of *posts*, not of objects. Nothing is asked of the
 *    weight: most edges of its networks weigh 1.
 * 5. `n_content_id` and `n_content_id_y` count the posts that were older and newer, not those of the first and second
 *    account, although the symmetry score is made of them. Of two posts at the same moment the older is that of the
 *    account that comes first in the data.
 *
 * Where `coActions` differs, and why: it counts distinct objects, since ten repetitions of one slogan beside one post are
 * one coincidence and not ten; it asks for `minCoActions` of the *pair*, since what two accounts did with third parties
 * says nothing about these two; and it leaves what is a finding to a test against chance instead of a quantile, since a
 * quantile always finds something.
 *
 * What it can wrongly flag: nearly every busy account: see docs/methods/co-actions.md.
 * Cost: time and memory linear in the coincident pairs of posts, as in that package: an object with n posts in a window
 * gives n²/2 of them. Use `coActions` for large data.
 * Source: Righetti & Balluff 2025, https://doi.org/10.5117/CCR2025.1.7.RIGH
 *
 * @throws RangeError when timeWindow < 0, or edgeWeight is not within 0 and 1.
 * @example
 * import { countLikeCooRtweet } from 'in-concert';
 * const edges = countLikeCooRtweet(
 *   {
 *     row: Int32Array.of(0, 1, 2, 3),
 *     account: Int32Array.of(0, 1, 0, 1),
 *     object: Int32Array.of(0, 0, 0, 0),
 *     at: Float64Array.of(0, 4000, 6000, 60000),
 *     accounts: 2,
 *     objects: 1,
 *   },
 *   { timeWindow: 10 },
 * );
 * [edges.weight[0], edges.avgTimeDelta[0], edges.nContentId[0], edges.nContentIdY[0]]; // => [2, 3, 2, 2]
 */
export function countLikeCooRtweet(
  posts: SharedPosts,
  options: Partial<CooRtweetOptions> = {},
): CooRtweetEdges {
  const { timeWindow, minParticipation, edgeWeight } = { ...cooRtweetDefaults, ...options };
  if (!(timeWindow >= 0))
    throw new RangeError(`countLikeCooRtweet: timeWindow must be ≥ 0 (got ${timeWindow})`);
  if (!(edgeWeight >= 0 && edgeWeight <= 1))
    throw new RangeError(`countLikeCooRtweet: edgeWeight must be within 0 and 1 (got ${edgeWeight})`);
  const pairs = pairPosts(posts, timeWindow, minParticipation);
  const { order, starts } = groupByAccounts(pairs, posts);
  const edges = starts.length - 1;
  const result = {
    postPairs: pairs.older.length,
    a: new Int32Array(edges),
    b: new Int32Array(edges),
    weight: new Int32Array(edges),
    avgTimeDelta: new Float64Array(edges),
    nContentId: new Int32Array(edges),
    nContentIdY: new Int32Array(edges),
    edgeSymmetryScore: new Float64Array(edges),
    weightThreshold: new Uint8Array(edges),
  };
  for (let edge = 0; edge < edges; edge++) {
    const members = order.subarray(starts[edge]!, starts[edge + 1]!);
    const [a, b] = findAccounts(pairs, posts, members[0]!);
    const older = new Set<number>();
    const newer = new Set<number>();
    let delta = 0;
    for (const k of members) {
      older.add(posts.row[pairs.older[k]!]!);
      newer.add(posts.row[pairs.newer[k]!]!);
      delta += posts.at[pairs.newer[k]!]! - posts.at[pairs.older[k]!]!;
    }
    result.a[edge] = a;
    result.b[edge] = b;
    result.weight[edge] = members.length;
    result.avgTimeDelta[edge] = delta / 1000 / members.length;
    result.nContentId[edge] = older.size;
    result.nContentIdY[edge] = newer.size;
    result.edgeSymmetryScore[edge] = Math.min(older.size, newer.size) / Math.max(older.size, newer.size);
  }
  const threshold = findQuantile(result.weight, edgeWeight);
  for (let edge = 0; edge < edges; edge++) result.weightThreshold[edge] = +(result.weight[edge]! > threshold);
  return result;
}

function findAccounts(pairs: PostPairs, { account }: SharedPosts, pair: number): [number, number] {
  const one = account[pairs.older[pair]!]!;
  const other = account[pairs.newer[pair]!]!;
  return [Math.min(one, other), Math.max(one, other)];
}

/** The pairs of posts by accounts: two counting sorts, by the second account and then by the first. */
function groupByAccounts(
  pairs: PostPairs,
  posts: SharedPosts,
): { order: Int32Array; starts: readonly number[] } {
  let order = Int32Array.from(pairs.older, (_, k) => k);
  for (const side of [1, 0] as const) {
    const next = new Int32Array(posts.accounts + 1);
    for (const k of order) next[findAccounts(pairs, posts, k)[side] + 1]! += 1;
    for (let account = 0; account < posts.accounts; account++) next[account + 1]! += next[account]!;
    const sorted = new Int32Array(order.length);
    for (const k of order) sorted[next[findAccounts(pairs, posts, k)[side]]!++] = k;
    order = sorted;
  }
  const starts: number[] = [];
  let [a, b] = [-1, -1];
  order.forEach((k, place) => {
    const [one, other] = findAccounts(pairs, posts, k);
    if (one !== a || other !== b) starts.push(place);
    [a, b] = [one, other];
  });
  return { order, starts: [...starts, order.length] };
}

/** The quantile with linear interpolation between order statistics, which R uses unless told otherwise (type 7). */
function findQuantile(values: Int32Array, share: number): number {
  const sorted = values.toSorted();
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] ?? low) - low);
}
