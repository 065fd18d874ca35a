/** A word that a group uses more or less than everybody else. */
export interface WordContrast {
  readonly word: string;
  /** Uses in the comments of the group, and in those of everybody else. */
  readonly uses: number;
  readonly otherUses: number;
  /** Distinct texts of the group that have the word: 1 beside many uses is one text posted again and again. */
  readonly texts: number;
  /** Accounts of the group that used it. */
  readonly accounts: number;
  /** Difference of the log-odds, both with the prior: above 0 the group uses it more. */
  readonly logOdds: number;
  /** The difference in units of its standard deviation. */
  readonly z: number;
}

/** Hours of the day of a group beside those of everybody else, on the clocks of the zone. */
export interface HourComparison {
  /** Comments in each of the 24 hours. */
  readonly hours: readonly number[];
  readonly otherHours: readonly number[];
  /** Circular mean of the time of day, hours from 0 to 24; null without comments. */
  readonly meanHour: number | null;
  readonly otherMeanHour: number | null;
  /** How closely the times gather around their mean: 0 spread over the day, 1 all at one time. */
  readonly gathering: number;
  readonly otherGathering: number;
  /** Share of the group's comments that would have to move to another hour to have everybody's hours, 0 to 1. */
  readonly distance: number;
  /** The same for as many accounts of like activity drawn at random: the mean. */
  readonly chanceDistance: number;
  /** (b + 1) / (m + 1) over such draws; null where none was made. */
  readonly p: number | null;
}

/** A thread in which accounts of a group meet more often than their number of threads explains. */
export interface ThreadContrast {
  readonly thread: string;
  /** Accounts of the group in it, and of all. */
  readonly accounts: number;
  readonly allAccounts: number;
  readonly comments: number;
  readonly allComments: number;
  /** Accounts of the group expected in it. */
  readonly expected: number;
  readonly p: number;
  readonly q: number;
}

/** One bin of a timeline. UTC ms. */
export interface ActivityBin {
  readonly from: number;
  readonly to: number;
  /** Comments of the group; null in a bin without collection. */
  readonly comments: number | null;
  readonly otherComments: number | null;
}

/** What distinguishes a group from everybody else. JSON-serialisable. */
export interface GroupComparison {
  readonly group: string;
  readonly accounts: number;
  readonly comments: number;
  readonly otherComments: number;
  readonly parameters: {
    readonly priorWords: number;
    readonly repeated: 'count' | 'once';
    readonly timezone: string;
    readonly draws: number;
    readonly seed: number;
  };
  /** Words of the group's comments and of everybody else's. */
  readonly wordUses: number;
  readonly otherWordUses: number;
  /** The group's own words first (largest z), what it says least of all last. */
  readonly words: readonly WordContrast[];
  readonly hours: HourComparison;
  /** Smallest p first. Empty where the source has no threads. */
  readonly threads: readonly ThreadContrast[];
  /** Threads tested: those with at least one account of the group; all others count as p = 1. */
  readonly threadsTested: number;
  readonly binHours: number;
  readonly timeline: readonly ActivityBin[];
}
