/** One thing there is too little of. */
export interface Shortage {
  /** In words: "accounts before", "collected bins after". */
  readonly what: string;
  readonly needed: number;
  readonly found: number;
}

/** The honest answer where the data do not carry one. */
export interface CannotSay {
  readonly kind: 'cannot say';
  readonly needed: readonly Shortage[];
  /** The same as a sentence. */
  readonly because: string;
}

/** A number with its interval; `low` and `high` are null where the interval cannot be known. */
export interface IntervalEstimate {
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** A number for each bin of a series; NaN where there is none. Bin i lasts from `from + i · binHours` hours on. */
export interface ValueSeries {
  /** Start of the first bin, UTC ms. */
  readonly from: number;
  readonly binHours: number;
  /** Mean value of the bin; NaN where nothing was collected or nobody wrote. */
  readonly values: Float64Array;
  /** Comments with a value; NaN where nothing was collected. */
  readonly comments: Float64Array;
  /** Accounts with a value; NaN where nothing was collected. */
  readonly accounts: Float64Array;
}

/** What each account wrote before and after: columns over the accounts seen in either window. */
export interface AccountWindows {
  /** Code of the account. */
  readonly account: Int32Array;
  readonly countBefore: Float64Array;
  readonly sumBefore: Float64Array;
  readonly countAfter: Float64Array;
  readonly sumAfter: Float64Array;
}

export type SeriesTermName = 'anticipation' | 'level' | 'slope' | 'fade';

/** One coefficient of an interrupted time series. */
export interface SeriesTerm extends IntervalEstimate {
  readonly event: string;
  /** Slope: per day. */
  readonly term: SeriesTermName;
  /** Newey–West. */
  readonly standardError: number;
  /** What the error is multiplied with for the interval. */
  readonly criticalValue: number;
  readonly p: number;
}

/** Whether the residuals of a series are alike from bin to bin. */
export interface SeriesDiagnostics {
  /** Near 2: not alike. Null where it cannot be told. */
  readonly durbinWatson: number | null;
  readonly ljungBox: { readonly lags: number; readonly statistic: number; readonly p: number } | null;
}

/** An event that the series cannot say anything about, and was fitted without. */
export interface RefusedEvent extends CannotSay {
  readonly event: string;
}

/** A fitted interrupted time series. Null in a bin without an observation or a fit. */
export interface InterruptedSeries {
  readonly kind: 'estimate';
  readonly terms: readonly SeriesTerm[];
  readonly refused: readonly RefusedEvent[];
  /** Change per day that has nothing to do with the events; null when no trend was fitted. */
  readonly trendPerDay: number | null;
  readonly bins: number;
  /** Bins with an observation. */
  readonly used: number;
  readonly columns: number;
  /** Lags of the Newey–West errors, in bins. */
  readonly lag: number;
  readonly diagnostics: SeriesDiagnostics;
  readonly fitted: readonly number[];
  /** What the fit says without the events. */
  readonly counterfactual: readonly number[];
}

/** After minus before, with the bootstrap's interval and the formula's. */
export interface MeanContrast extends IntervalEstimate {
  readonly kind: 'estimate';
  /** Clustered by account. */
  readonly standardError: number;
  readonly accounts: number;
  readonly comments: number;
  /** Accounts of equal activity that would carry as much information. */
  readonly effectiveAccounts: number;
}

/** A part of a shift. */
export interface ShiftPart extends IntervalEstimate {
  /** Comments of the accounts in this part, both windows. */
  readonly comments: number;
  readonly accounts: number;
}

/** The four parts that add up to the shift of the accounts that are not set aside. */
export interface ShiftParts {
  /** The same accounts in another tone. */
  readonly within: ShiftPart;
  /** The same accounts, some louder and some quieter. */
  readonly reweighting: ShiftPart;
  /** Accounts that wrote only after. */
  readonly entry: ShiftPart;
  /** Accounts that wrote only before. */
  readonly exit: ShiftPart;
}

export interface ShiftDecomposition extends ShiftParts {
  readonly kind: 'estimate';
  /** After minus before, of everybody. */
  readonly shift: ShiftPart;
  /** The same without the accounts set aside. */
  readonly shiftKept: ShiftPart;
  /** reweighting + entry + exit. */
  readonly composition: ShiftPart;
  /** What each set of accounts adds to the shift. shift = shiftKept + Σ setAside. */
  readonly setAside: readonly (ShiftPart & { readonly name: string })[];
  /** What all sets add together; null without sets. */
  readonly setAsideTotal: ShiftPart | null;
  /** The four parts of each stratum; over all strata each adds up to the part above. Empty without strata. */
  readonly strata: readonly (ShiftParts & { readonly name: string })[];
  /** The strata that the event touched, such as the places cut off, together; null where it touched none. */
  readonly touched: (ShiftParts & { readonly names: readonly string[] }) | null;
  readonly effectiveAccounts: number;
  /** The same of those who wrote in both windows; the intervals of within and reweighting rest on it. */
  readonly effectiveStayed: number;
}

/** An estimate held against the same estimate on quiet dates. */
export interface PlaceboTest {
  readonly kind: 'estimate';
  readonly estimate: number;
  /** Estimate over its account-clustered error. */
  readonly ratio: number;
  readonly p: number;
  /** Ratios on the quiet dates, in time order. */
  readonly placebos: readonly { readonly at: number; readonly estimate: number; readonly ratio: number }[];
  /** How many of the quiet dates do not share time with one another. */
  readonly independent: number;
}

/** A change of the series found without being told of any event. */
export interface ChangePoint {
  /** The change lies between the end of the last bin before it and the start of the first bin after it (UTC ms). */
  readonly after: number;
  readonly before: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  readonly sdBefore: number;
  readonly sdAfter: number;
}

export interface ChangePoints {
  readonly kind: 'estimate';
  readonly changes: readonly ChangePoint[];
  readonly penalty: number;
  /** Noise variance the costs were divided by; null when variances may change, too. */
  readonly noise: number | null;
  readonly autocorrelation: number | null;
  readonly used: number;
}
