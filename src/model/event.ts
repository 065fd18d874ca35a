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
  /** Absent where nobody said. An event read with `day` lasts the whole day unless its end is written. */
  readonly precision?: EventPrecision;
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
  /** (b + 1) / (m + 1) over placebo dates; null when there are too few quiet dates. */
  readonly pPlacebo: number | null;
  readonly commentsBefore: number;
  readonly commentsAfter: number;
  /** Why there is no estimate, or what to mind; empty when nothing. */
  readonly note: string;
}
