/** How far a place could post in a stretch of time: 0 not at all, 1 as ever. */
export interface PlaceAccess {
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly access: number;
  /** Whether it was measured; else it was declared. */
  readonly isMeasured?: boolean;
}

/** How well places were connected by a measurement: the stretches of lower access, and when they were measured at all. */
export interface MeasuredAccess {
  readonly access: readonly PlaceAccess[];
  readonly measured: readonly { readonly place: string; readonly from: number; readonly to: number }[];
}

/** Which account belongs where. */
export interface AccountPlaces {
  readonly names: readonly string[];
  /** Index into `names` for each account code; −1 when not known. */
  readonly codes: Int32Array;
}

/** Share of the accounts that could post, bin by bin. */
export interface ExposureSeries {
  readonly from: number;
  readonly binHours: number;
  /** Of all accounts with a known place, each weighted with its comments. */
  readonly share: Float64Array;
  /** Of each place, in the order of the names. */
  readonly places: readonly Float64Array[];
}

/** A stretch in which a place was far quieter than its own rhythm and the other places explain. */
export interface SuspectedOutage {
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly comments: number;
  /** What the place's usual share of the others' comments would have brought. */
  readonly expected: number;
  /** comments / expected. */
  readonly access: number;
  /** Log-likelihood ratio against an ordinary time, divided by the dispersion. */
  readonly evidence: number;
}
