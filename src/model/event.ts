export type EventKind = 'event' | 'outage' | 'measure';

/** How exactly the times of an event are known; of its start and its end the coarser. */
export type EventPrecision = 'day' | 'hour' | 'minute';

/** Something that happened. Times are UTC ms; an event of a moment has `start === end`. */
export interface TimelineEvent {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: EventKind;
  readonly places: readonly string[];
  readonly source: string;
  readonly confidence: string;
  /**
   * Absent where nobody said. With `day` and no end written, `start` to `end` is the day in which the moment lies; the event study
   * leaves that day out instead of guessing the hour.
   */
  readonly precision?: EventPrecision;
  /** Where start and end are not known alike: of each by itself. */
  readonly startPrecision?: EventPrecision;
  readonly endPrecision?: EventPrecision;
}

/** One bin of the mood series. A bin without collection has `collected: false` and null values, never zero. */
export interface SeriesPoint {
  readonly from: number;
  readonly to: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly comments: number | null;
  readonly accounts: number | null;
  readonly meanWithoutCoordinated: number | null;
  readonly collected: boolean;
}

/** What changed at an event, with its interval and the share of quiet dates that changed as much. */
export interface EventEffect {
  readonly event: string;
  readonly measure: 'mood' | 'mood_without_coordinated' | 'comments_per_hour';
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How often quiet dates differ as much, counted in dates that share no time; null when there are too few of these. */
  readonly pPlacebo: number | null;
  readonly commentsBefore: number;
  readonly commentsAfter: number;
  /** Why there is no estimate, or what to mind; empty when nothing. */
  readonly note: string;
}
