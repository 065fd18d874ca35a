import type { SeriesPoint } from './event.js';
import type { PlaceAccess, SuspectedOutage } from './exposure.js';

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

/** What is known of one event. */
export interface StudiedEvent {
  readonly event: string;
  readonly shift: MeanContrast | CannotSay;
  readonly decomposition: ShiftDecomposition | CannotSay;
  /** The same with everybody set aside who wrote copied texts, too; absent or null where nobody did. */
  readonly withoutCopied?: ShiftDecomposition | CannotSay | null;
  /** Of the shift. */
  readonly placebo: PlaceboTest | CannotSay;
  /** Of the change of those who wrote in both windows. */
  readonly placeboWithin: PlaceboTest | CannotSay;
  /** Null without controls. */
  readonly againstControls: MeanContrast | CannotSay | null;
}

export interface EventStudy {
  readonly series: InterruptedSeries | CannotSay;
  readonly events: readonly StudiedEvent[];
  readonly changePoints: ChangePoints | CannotSay;
  /** Width of the bins that the change points lie between. */
  readonly changeBinHours: number;
}

/** Who wrote, bin by bin: one stream for each place, or for those who came, stayed and went at the main event. */
export interface OnlineSeries {
  readonly from: number;
  readonly binHours: number;
  readonly by: 'place' | 'presence';
  /** The event at which `presence` is told; null for places. */
  readonly event: string | null;
  /** Comments of each bin; null where nothing was collected. */
  readonly streams: readonly { readonly name: string; readonly comments: readonly (number | null)[] }[];
}

/** What the windows of an event hold of what they should. */
export interface WindowCoverage {
  readonly before: { readonly plannedHours: number; readonly collectedHours: number };
  readonly after: { readonly plannedHours: number; readonly collectedHours: number };
  /** Nothing was collected when the event began. */
  readonly startsInGap: boolean;
  /** Communities (channels, pages) commented in, and the share of the comments in those of both sides; null when the data name none. */
  readonly communities: {
    readonly before: number;
    readonly after: number;
    readonly both: number;
    readonly shareBefore: number;
    readonly shareAfter: number;
  } | null;
}

/** Which comments are held against which in a difference in differences, by the values of a column. */
export interface ControlRule {
  readonly column: string;
  /** Empty: all values that are no controls. */
  readonly treated: readonly string[];
  readonly controls: readonly string[];
}

/** A column of numbers of the user's, studied in place of the mood. */
export interface MeasuredColumn {
  readonly name: string;
  /** Comments that have a number there. */
  readonly comments: number;
  readonly binHours: number;
  readonly series: readonly SeriesPoint[];
}

/** What became of measurements of connectivity. */
export interface UsedConnectivity {
  /** Places of the accounts that were measured, by themselves or within a wider place. */
  readonly places: readonly string[];
  /** Measured places that no account belongs to. */
  readonly unknown: readonly string[];
  /** Declared outages of which the measurement shows nothing; they count as declared. */
  readonly unseen: readonly string[];
}

/** How an event study is made. */
export interface StudyChoices {
  /** Column of numbers studied in place of the mood, or `coordinated`: the share of accounts at evidence level 2. Null: the mood. */
  readonly measure: string | null;
  /** Columns that name the places of accounts, the finest first; those that the data lack are passed over. */
  readonly placeColumns: readonly string[];
  readonly controls: ControlRule | null;
  /** Width of a bin of the interrupted series. */
  readonly binHours: number;
  readonly spanHours: number;
  readonly draws: number;
  /** Terms of their own in the interrupted series, for the hours before and after; 0: none. */
  readonly anticipationHours: number;
  readonly fadeHours: number;
}

/** The event study of an analysis, with what it was made with. */
export interface SectionStudy extends EventStudy {
  readonly spanHours: number;
  readonly binHours: number;
  readonly draws: number;
  readonly confidence: number;
  /** Of each event, in their order. */
  readonly coverage: readonly WindowCoverage[];
  /** Names of the sets put aside, with their accounts. */
  readonly sets: readonly { readonly name: string; readonly accounts: number }[];
  /** Accounts that `withoutCopied` sets aside beside them; 0 where there are none. */
  readonly copiedAccounts: number;
  /** The numbers studied in place of the mood; null: the mood. */
  readonly measure: MeasuredColumn | null;
  /** Comments held against the others, by a column; null: places that an event did not touch, where places are known. */
  readonly controls: ControlRule | null;
  /** Measurements that grade the outages; null where none were given. */
  readonly connectivity: UsedConnectivity | null;
  /** Where the places of accounts come from; null when the data do not say. */
  readonly places: { readonly column: string; readonly names: readonly string[] } | null;
  /** When places could not post, of the outages given. */
  readonly access: readonly PlaceAccess[];
  readonly suspected: readonly SuspectedOutage[];
  /** Position of the event told first: an outage where there is one, else the clearest shift; null when nothing can be said of any. */
  readonly main: number | null;
  readonly online: OnlineSeries | null;
}
