/** One trace of a tie, at the window with the smallest p. */
export interface TieLayer {
  readonly trace: string;
  readonly windowSeconds: number;
  readonly coActions: number;
  readonly expected: number;
  readonly p: number;
  readonly q: number;
  /** Whether it is in the sums of the tie: the same text and nearly the same text see the same deeds, so only one of them is. */
  readonly counts: boolean;
}

/** One tie explained: what each trace brings, in which order the two act, and when. Times are UTC ms. */
export interface TieMeasure {
  readonly a: string;
  readonly b: string;
  /** Σ (co-actions − expected) over the layers that count: the weight of the line. */
  readonly weight: number;
  /** Σ −log10 p over the layers that count. A rank, no p-value of its own. */
  readonly surprise: number;
  /** Shared objects on which `a` acted first, `b` acted first, both in the same moment; over the layers that count. */
  readonly aFirst: number;
  readonly bFirst: number;
  readonly sameMoment: number;
  /** Median of the seconds between the two, in the layer with the smallest p; null where it has no co-action. */
  readonly medianLagSeconds: number | null;
  /** First and last of the coincident actions; null where there is none. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly layers: readonly TieLayer[];
}

/** Where an account stands in the network of ties. */
export interface AccountCentrality {
  readonly account: string;
  /** Accounts it is tied to. */
  readonly degree: number;
  /** Sum of the weights of its ties. */
  readonly strength: number;
  /** Eigenvector centrality within its connected part; 1 for the most central account of each part. */
  readonly eigenvector: number;
  /** Share of the shortest ways between other accounts that lead through it; null in networks too large for it. */
  readonly betweenness: number | null;
  /** Co-actions of its ties in which one of the two was first. */
  readonly ordered: number;
  /** Share of these in which it was the first; null where there is none. */
  readonly firstShare: number | null;
  /** Share of the seeds in which it stays with most of its group; null without a group. */
  readonly stability: number | null;
}

/** How stably a group comes back when the search for communities starts from other seeds. */
export interface GroupStability {
  readonly group: string;
  /** Mean over seeds of the Jaccard similarity with the most similar community: 1 when it comes back whole each time. */
  readonly stability: number;
}

/** What the network of ties says beside who is tied to whom. JSON-serialisable. */
export interface NetworkMeasures {
  /** Seeds the search for communities was run with. */
  readonly seeds: number;
  /** Modularity of the best partition over the seeds; 0 where there are no ties. */
  readonly modularity: number;
  readonly ties: readonly TieMeasure[];
  readonly accounts: readonly AccountCentrality[];
  readonly groups: readonly GroupStability[];
}
