/**
 * One signal measured on every account, as columns by account code: how unlike other people it behaves in one respect.
 * A signal is a measurement with a reference, never a verdict.
 */
export interface SignalColumn {
  /** Column name in `accounts.csv`: lower case with underscores. */
  readonly name: string;
  /** In the signal's own unit; higher is more unusual. NaN where the data are too few to say. */
  readonly value: Float64Array;
  /** Of the signal's null hypothesis; NaN where there is none or the data are too few. */
  readonly p: Float64Array;
  /** What the value rests on: gaps, nights, replies … as the signal's documentation says. */
  readonly opportunities: Int32Array;
}

/** One signal of one account. */
export interface AccountSignal {
  readonly name: string;
  /** Null when the data are too few to say. */
  readonly value: number | null;
  /** Share of the accounts of similar activity with a smaller value, 0 to 100; null without a value or without peers. */
  readonly percentile: number | null;
  readonly p: number | null;
  readonly opportunities: number;
}

/** One signal of all accounts, in the order of `Analysis.accounts`. */
export interface SignalFinding {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** What it can wrongly flag. */
  readonly caution: string;
  /** Null when the data are too few to say. */
  readonly value: readonly (number | null)[];
  readonly percentile: readonly (number | null)[];
  readonly p: readonly (number | null)[];
  readonly opportunities: readonly number[];
}
