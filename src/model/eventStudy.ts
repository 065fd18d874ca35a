import type { SeriesPoint } from './event.js';
import type { PlaceAccess, SuspectedOutage } from './exposure.js';
import type {
  CannotSay,
  ChangePoints,
  InterruptedSeries,
  MeanContrast,
  PlaceboTest,
  ShiftDecomposition,
} from './studyEstimates.js';

export type * from './studyEstimates.js';

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
