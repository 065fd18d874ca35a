import type { RejectedEvent } from '../../../model/timeline.js';

/** Measurements of one place by one source, as they come. */
export interface RawSeries {
  readonly place: string;
  readonly source: string;
  readonly at: number[];
  readonly values: number[];
}

/** What a layout found in its file. */
export interface RawConnectivity {
  readonly series: readonly RawSeries[];
  readonly rowsRead: number;
  readonly rejects: readonly RejectedEvent[];
  readonly withoutZone: number;
}

/** Gathers measurements by place and source. */
export interface SeriesBuilder {
  /** False where the series has a value of that time already. */
  readonly add: (place: string, source: string, at: number, value: number) => boolean;
  readonly list: () => readonly RawSeries[];
}

export function createSeriesBuilder(): SeriesBuilder {
  const series = new Map<string, RawSeries & { readonly seen: Set<number> }>();
  return {
    add: (place, source, at, value) => {
      const key = JSON.stringify([place, source]);
      let one = series.get(key);
      if (one === undefined) series.set(key, (one = { place, source, at: [], values: [], seen: new Set() }));
      if (one.seen.has(at)) return false;
      one.seen.add(at);
      one.at.push(at);
      one.values.push(value);
      return true;
    },
    list: () => [...series.values()].map(({ place, source, at, values }) => ({ place, source, at, values })),
  };
}

const notMeasured = /^(?:nan|null|na|n\/a|none|-+)?$/i;
const measured = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?\s*%?$/i;

/** A measurement: NaN where there is none, null where the cell is no number or a negative one. */
export function readValue(cell: string): number | null {
  if (notMeasured.test(cell)) return NaN;
  const value = measured.test(cell) ? Number(cell.replace(/\s*%$/, '')) : NaN;
  return Number.isFinite(value) ? value : null;
}
