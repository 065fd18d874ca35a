/** A campaign: accounts that act on one new object in each round. */
export interface CampaignDesign {
  readonly accounts: number;
  readonly rounds: number;
  /** Seconds over which the actions of one round are spread, evenly at random. */
  readonly spreadSeconds: number;
  /** Probability with which an account takes part in a round. */
  readonly participation: number;
}

/** What would be found of one kind of campaign. */
export interface PowerRow extends CampaignDesign {
  /** Mean share of the injected accounts found. */
  readonly found: number;
  /** Its 95 % interval; one injection counts as one trial. */
  readonly low: number;
  readonly high: number;
}

/** What would have been found in the user's own data, had it been there. */
export interface PowerResult {
  /** The trace that the injected campaigns left. */
  readonly trace: string;
  /** Injections of each design. */
  readonly repeats: number;
  readonly seed: number;
  /** Whether groups of weak pairs were looked for and could be proven. If not, only pairs count. */
  readonly groupsTested: boolean;
  readonly rows: readonly PowerRow[];
  /** The result in words. */
  readonly sentences: readonly string[];
}
