/**
 * What makes a pair of accounts count. `q`: its false discovery rate is at most the threshold. `co_actions`: it has so many
 * co-actions or more, with no test at all, as fixed rules have it; it is there to be compared with.
 */
export interface SensitivityRule {
  readonly kind: 'q' | 'co_actions';
  readonly threshold: number;
}

/** A count beside its floor: the same count on shuffled accounts. */
export interface CountWithFloor {
  readonly observed: number;
  readonly mean: number;
  readonly max: number;
  /** Share of the shuffled runs in which the count is at least as high as observed; 1 where nothing was observed. */
  readonly runsAsHigh: number;
}

/** What one rule finds in one window. */
export interface SensitivityRow {
  readonly windowSeconds: number;
  readonly rule: SensitivityRule;
  readonly pairs: CountWithFloor;
  /** Accounts in these pairs. */
  readonly accounts: CountWithFloor;
  /** Whether the window belongs to the plateau of its rule. */
  readonly onPlateau: boolean;
}

/** What changes among the accounts found between two neighbouring windows under one rule. */
export interface WindowStep {
  readonly rule: SensitivityRule;
  readonly fromSeconds: number;
  readonly toSeconds: number;
  readonly more: number;
  readonly fewer: number;
  readonly kept: number;
  /** kept / (kept + more + fewer); null where neither window finds anybody. */
  readonly jaccard: number | null;
}

/** What changes among the accounts found in one window between two neighbouring levels of q; none is ever lost. */
export interface LevelStep {
  readonly windowSeconds: number;
  readonly fromLevel: number;
  readonly toLevel: number;
  readonly more: number;
  readonly kept: number;
}

/** The longest run of neighbouring windows that find nearly the same accounts. */
export interface Plateau {
  readonly level: number;
  /** Ascending; two or more. */
  readonly windowsSeconds: readonly number[];
  /** Accounts found in every window of the run. */
  readonly accountsInAll: number;
  /** Accounts found in any window of the run. */
  readonly accountsInAny: number;
  /** The smallest Jaccard similarity of any two of its windows. */
  readonly leastJaccard: number;
}

/** An account and the windows that find it at the level of the search. */
export interface FoundByWindow {
  readonly account: string;
  readonly windowsSeconds: readonly number[];
}

/** A window that could not be searched, and why. */
export interface SkippedWindow {
  readonly windowSeconds: number;
  readonly reason: string;
}

/** How the result depends on the window and the threshold. Each window is corrected for itself, over its own traces. */
export interface SensitivityResult {
  readonly traces: readonly string[];
  readonly windowsSeconds: readonly number[];
  /** Ascending; the level of the search is among them. */
  readonly levels: readonly number[];
  /** The level of the search: words and accounts below are about it. */
  readonly level: number;
  readonly minCoActions: number;
  readonly shuffles: number;
  readonly seed: number;
  /** Similarity from which two windows find the same accounts. */
  readonly plateauJaccard: number;
  /** By rule, and by window within. */
  readonly rows: readonly SensitivityRow[];
  readonly windowSteps: readonly WindowStep[];
  readonly levelSteps: readonly LevelStep[];
  /** One at most for each level. */
  readonly plateaus: readonly Plateau[];
  readonly accounts: readonly FoundByWindow[];
  readonly skipped: readonly SkippedWindow[];
  /** The result in words. */
  readonly sentences: readonly string[];
}
