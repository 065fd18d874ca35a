import type { EventPrecision, TimelineEvent } from './event.js';
import type { PlaceAccess } from './exposure.js';
import type { RejectedRow } from './reading.js';

/** A row of a timeline that was not used, and how to mend it. */
export interface RejectedEvent extends RejectedRow {
  /** The column, property or field that is wrong; null where the whole row is. */
  readonly column: string | null;
  /** Empty where nothing can be said. */
  readonly fix: string;
}

/** A timeline read whole: `rowsRead === events.length + rejects.length`. */
export interface TimelineReading {
  readonly file: string;
  /** Layout in words: "CSV", "iCalendar", "Access Now #KeepItOn". */
  readonly format: string;
  readonly rowsRead: number;
  /** In order of start. */
  readonly events: readonly TimelineEvent[];
  readonly rejects: readonly RejectedEvent[];
  /** Names of the events with a time that named no zone. */
  readonly withoutZone: readonly string[];
  /** The zone in which such times, and dates, were taken. */
  readonly timezone: string;
  /** What a person should know: "3 events are known by the day only". */
  readonly notes: readonly string[];
}

/** Two events of the same kind that last at the same time in a place of both. */
export interface EventOverlap {
  readonly one: string;
  readonly other: string;
  /** Empty where neither names a place. */
  readonly places: readonly string[];
  readonly hours: number;
}

/** What is to be minded in a timeline before it is used. */
export interface TimelineCheck {
  readonly precision: Readonly<Record<EventPrecision, number>>;
  readonly overlaps: readonly EventOverlap[];
  readonly places: readonly { readonly place: string; readonly events: number }[];
  /** Places that the accounts do not have; null where nobody said which they have. */
  readonly unknownPlaces: readonly string[] | null;
  /** Spellings that differ only in case, spaces and signs. */
  readonly alikePlaces: readonly (readonly string[])[];
  /** Outages without a place: nobody's access follows from them. */
  readonly outagesWithoutPlace: readonly string[];
  /** Outages of a moment: they mask nothing. */
  readonly outagesWithoutEnd: readonly string[];
  readonly withoutZone: readonly string[];
  /** Events that begin at 00:00:00 UTC and do not say that only the day is known. */
  readonly midnights: readonly string[];
}

/** How well a place was connected, in steps of a measurement. Times are UTC ms. */
export interface ConnectivitySeries {
  readonly place: string;
  /** What was measured: "bgp", "ping-slash24"; empty where the file does not say. */
  readonly source: string;
  /** Length of a step in ms: the most frequent distance between two times. */
  readonly step: number;
  /** Start of each step. */
  readonly at: Float64Array;
  /** As it stood in the file. NaN: not measured. */
  readonly values: Float64Array;
  /** Relative to the usual level of the place at that hour of the day, cut to [0, 1]. NaN: not measured. */
  readonly level: Float64Array;
}

/** A file of measurements read whole: `rowsRead` is all rows (of a JSON file: all values). */
export interface ConnectivityReading {
  readonly file: string;
  readonly format: string;
  readonly rowsRead: number;
  readonly series: readonly ConnectivitySeries[];
  /** Stretches in which a place was connected less than usual: of each place by one of its sources. */
  readonly access: readonly PlaceAccess[];
  /** When each place was measured, by that source. */
  readonly measured: readonly { readonly place: string; readonly from: number; readonly to: number }[];
  readonly rejects: readonly RejectedEvent[];
  readonly notes: readonly string[];
}
