import type { ColumnMapping, FileRead } from './reading.js';

/** Rows rejected for one reason; ids and cell contents are left out of the reason. */
export interface RejectReason {
  readonly reason: string;
  readonly rows: number;
  readonly firstLine: number;
  readonly file: string;
}

/** A calendar day of the display zone with at least one comment. */
export interface DayCount {
  /** `2022-01-05` on the calendar of the zone. */
  readonly day: string;
  readonly comments: number;
  readonly accounts: number;
  /** Comments in each of the 24 hours on the clocks of the zone. */
  readonly hours: readonly number[];
}

/** A stretch without any comment: `from` is the last comment before it, `to` the first after it (UTC ms). */
export interface Silence {
  readonly from: number;
  readonly to: number;
  /** Comments the rhythm of the section would have brought; null where it was not estimated (quiet). */
  readonly expected: number | null;
  /**
   * `gap`: far longer than the rhythm explains, the collection probably failed. `outage`: just as long, but at least half of it lies in a
   * declared outage. `quiet`: nights, weekends, a section that dies away.
   */
  readonly kind: 'gap' | 'outage' | 'quiet';
}

/** A declared outage and what was collected in it. */
export interface OutageCoverage {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly comments: number;
  /** Comments that the hours outside outages and gaps would bring in the same time; null when there are no such hours. */
  readonly usual: number | null;
}

export interface BusyAccount {
  readonly account: string;
  readonly comments: number;
  /** Of all comments. */
  readonly share: number;
  /** Calendar days with a comment. */
  readonly activeDays: number;
}

/** How unevenly the comments are spread over the accounts. */
export interface AccountSpread {
  readonly accounts: number;
  readonly withOne: number;
  readonly withFive: number;
  /** Accounts with 25 comments or more: how many, their share of the comments, and of those the busiest account did not write. */
  readonly prolific: { readonly accounts: number; readonly share: number; readonly ofOthers: number };
  readonly median: number;
  /** The accounts with most comments, most first. */
  readonly busiest: readonly BusyAccount[];
  readonly topTenShare: number;
  /** The busiest 1 % of the accounts (at least one) and their share of the comments. */
  readonly topPercent: { readonly accounts: number; readonly share: number };
  /** 0: all alike; towards 1: a few write everything. */
  readonly gini: number;
}

/** Communities or threads: how many, and how many comments the largest has. */
export interface PlaceCount {
  readonly places: number;
  readonly largest: number;
  readonly median: number;
  /** Comments that name none. */
  readonly missing: number;
}

export interface ReplyCount {
  /** Comments that reply to one. */
  readonly replies: number;
  /** Replies to a comment that is in the data too. */
  readonly answeredKnown: number;
}

/** What the ids of a column look like, told without showing one. */
export interface IdShape {
  readonly ids: number;
  readonly shortest: number;
  readonly longest: number;
  /** Ids above 2^53, which a number in most programs cannot hold. */
  readonly aboveSafe: number;
  /** Of these: ids that end in 000. */
  readonly endInZeros: number;
  /** Ids written like 1.23E+17. */
  readonly scientific: number;
  readonly looksRounded: boolean;
}

export type TimePrecision = 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'days';

export interface TimeShape {
  readonly precision: TimePrecision;
  readonly precisionSeconds: number;
  /** Share of the comments that another comment shares its moment with. */
  readonly sharedMoments: number;
  /** Share of the comments at exactly midnight on the clocks of the zone. */
  readonly atMidnight: number;
  /** Shortest window of a co-action that means something, in seconds. */
  readonly shortestWindow: number;
}

/** A thing to mind and what mends it. */
export interface CheckWarning {
  readonly code: string;
  readonly problem: string;
  readonly mend: string;
}

/** A question the data may answer. */
export interface CheckQuestion {
  readonly question: string;
  readonly answer: 'yes' | 'limited' | 'no';
  readonly because: string;
}

/** What is in an export before any analysis. JSON-serialisable. */
export interface DataCheck {
  readonly version: string;
  /** IANA zone of days and hours; times are UTC ms. */
  readonly timezone: string;
  readonly file: string;
  readonly files: readonly FileRead[];
  readonly sha256: string;
  readonly bytes: number;
  /** Null where the layout is known and has no columns to choose from. */
  readonly mapping: ColumnMapping | null;
  readonly notes: readonly string[];
  /** `read = kept + rejected`. */
  readonly rows: {
    readonly read: number;
    readonly kept: number;
    readonly rejected: number;
    readonly reasons: readonly RejectReason[];
  };
  /** Null when no comment was kept. */
  readonly span: { readonly firstAt: number; readonly lastAt: number; readonly calendarDays: number } | null;
  readonly days: readonly DayCount[];
  /** All gaps and outages, and the longest quiet silences; in order of time. */
  readonly silences: readonly Silence[];
  /** Quiet silences in all, those left out above included. */
  readonly quietSilences: number;
  readonly outages: readonly OutageCoverage[];
  readonly duplicates: {
    /** Rows rejected because their comment id was there already. */
    readonly sameId: number;
    /** Rows kept that repeat account, time, place and text of another under a different id. */
    readonly sameContent: number;
  };
  readonly texts: {
    readonly empty: number;
    readonly deleted: number;
    readonly medianCharacters: number | null;
  };
  /** Languages of the texts looked at; `of` is the number of texts with a body. */
  readonly languages: {
    readonly sampled: number;
    readonly of: number;
    readonly counts: Readonly<Record<string, number>>;
  };
  readonly accounts: AccountSpread;
  readonly groups: PlaceCount | null;
  readonly threads: PlaceCount | null;
  readonly replies: ReplyCount | null;
  readonly ids: { readonly comments: IdShape; readonly accounts: IdShape };
  readonly times: TimeShape | null;
  readonly warnings: readonly CheckWarning[];
  readonly questions: readonly CheckQuestion[];
}
