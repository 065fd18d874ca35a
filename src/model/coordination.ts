/**
 * The actions of one trace as columns: row `r` of the comment table acted on `object[k]`.
 * A comment may give no action (no link in it) or several (two links).
 */
export interface Actions {
  readonly trace: string;
  /** Row in the comment table, ascending (so the actions are in time order). */
  readonly row: Int32Array;
  /** Account code of that row. */
  readonly account: Int32Array;
  readonly object: Int32Array;
  /** UTC ms. */
  readonly at: Float64Array;
  readonly accounts: number;
  readonly objects: number;
  /** The object in words: the normalised text, the canonical link … */
  describeObject(object: number): string;
}

/** Pairs of accounts and how many distinct objects both acted on within the window. Columns of equal length, a < b. */
export interface CoActionPairs {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly coActions: Int32Array;
  /** Entry k: these pairs by co-actions, k + 1 of them (so 0 below the minimum); the last entry holds "and more". */
  readonly histogram: Float64Array;
}

/** One pair of accounts held against chance. */
export interface TestedPair {
  readonly accountA: string;
  readonly accountB: string;
  readonly trace: string;
  readonly windowSeconds: number;
  /** Distinct objects both acted on within the window. */
  readonly coActions: number;
  /** λ: the co-actions expected if whoever was active at each moment could have posted it. */
  readonly expected: number;
  /** P(Poisson(λ) ≥ coActions). */
  readonly p: number;
  /** What decides: the larger of `qAccounts` and `qTiming`. */
  readonly q: number;
  /** False discovery rate (Benjamini–Hochberg) of `p` over all pairs, traces and windows of the run. */
  readonly qAccounts: number;
  /**
   * Chance of so many co-actions where who shared what is kept and only the moment is chance; null where `qAccounts` is above
   * the level and nothing was left to judge.
   */
  readonly pTiming: number | null;
  /** Its false discovery rate, over the pairs so judged. */
  readonly qTiming: number | null;
}

/** Accounts that act together: a community of the network of tested pairs with q at or below the level. */
export interface CoordinatedGroup {
  readonly id: string;
  readonly accounts: readonly string[];
  readonly traces: readonly string[];
  /** Sum of co-actions over the pairs inside the group. */
  readonly coActions: number;
  /** The same sum as chance would give it. */
  readonly expected: number;
  /** Whether the group is proven as a whole, or each of its pairs is. */
  readonly provenBy: 'group' | 'pairs';
  /** (b + 1) / (m + 1): how often the whole search on shuffled accounts finds a group as strong; the largest of the three. */
  readonly p: number;
  /** Accounts shuffled within cells. */
  readonly pAccounts: number;
  /** Shuffled sitting by sitting, and among the sharers of each object; null where a group that its pairs prove was not asked. */
  readonly pSittings: number | null;
  readonly pSharers: number | null;
  /** How stably it comes back from other seeds of the community search, 0 to 1. */
  readonly stability: number;
  readonly q: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly sampleText: string;
}

/** One comment that is evidence for a group. */
export interface EvidenceRow {
  readonly group: string;
  readonly account: string;
  readonly commentId: string;
  readonly trace: string;
  readonly object: string;
  readonly at: number;
  readonly text: string;
}

/** "The same analysis on the same data with accounts shuffled finds N." */
export interface PairFloor {
  readonly shuffles: number;
  readonly observedPairs: number;
  readonly meanPairs: number;
  readonly maxPairs: number;
  /** Share of the shuffled runs with at least one pair at or below the level. */
  readonly runsWithAny: number;
  /** Accounts in such pairs. */
  readonly observedAccounts: number;
  readonly meanAccounts: number;
  readonly maxAccounts: number;
}

/** The same of pairs and groups. */
export interface Floor extends PairFloor {
  /**
   * Groups proven as a whole. On shuffled accounts: those that no more than `groupLevel` of the other shuffled runs match in
   * strength, before the nulls of sittings and of sharers had a look.
   */
  readonly observedGroups: number;
  readonly meanGroups: number;
  readonly maxGroups: number;
  readonly runsWithGroups: number;
  /** Accounts in such groups. */
  readonly observedGroupAccounts: number;
  readonly meanGroupAccounts: number;
  readonly maxGroupAccounts: number;
}
