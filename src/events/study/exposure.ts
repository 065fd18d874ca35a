import type { CommentTable } from '../../model/commentTable.js';
import type { ValueSeries } from '../../model/eventStudy.js';
import type { AccountPlaces, ExposureSeries, PlaceAccess } from '../../model/exposure.js';
import type { Stretch } from '../eventWindows.js';
import { hourMs } from '../hours.js';

/**
 * Who could post: for each bin the share of each place's accounts, and of all, that were online.
 *
 * Can wrongly say: declared times are rounded, and people get round an outage; an account's place is where it was said to be.
 *
 * Formula: exposure of a place in a bin = mean over the bin of its access (1 where nothing is declared; the lowest where several
 * stretches overlap); of all = Σ places weight · exposure, with weight the place's share of the comments outside every stretch given.
 * Accounts without a place count as online: put `unknown` people in a place of their own to change that.
 * Cost: O(comments + bins × stretches).
 *
 * @param access Stretches in which a place could post less than usual, declared or suspected.
 * @example
 * import { buildCommentTable, measureExposure } from 'in-concert';
 * const hour = 3_600_000;
 * const table = buildCommentTable([
 *   { account: 'ann', at: 0, text: 'x' }, { account: 'bek', at: hour, text: 'x' }, { account: 'bek', at: 3 * hour, text: 'x' },
 * ]);
 * const places = { names: ['Almaty', 'abroad'], codes: Int32Array.of(0, 1) };
 * const bins = { from: 0, binHours: 2, count: 2 };
 * const exposure = measureExposure(table, places, [{ place: 'Almaty', from: 2 * hour, to: 3 * hour, access: 0 }], bins);
 * Array.from(exposure.places[0]); // => [1, 0.5]
 */
export function measureExposure(
  table: CommentTable,
  places: AccountPlaces,
  access: readonly PlaceAccess[],
  bins: { readonly from: number; readonly binHours: number; readonly count: number },
): ExposureSeries {
  for (const { place, access: share } of access) {
    if (!places.names.includes(place)) {
      throw new RangeError(
        `measureExposure: "${place}" is not among the places (${places.names.join(', ')})`,
      );
    }
    if (!(share >= 0 && share <= 1)) {
      throw new RangeError(`measureExposure: access of "${place}" must be in [0, 1] (got ${share})`);
    }
  }
  const weights = weighPlaces(table, places, access);
  const length = bins.binHours * hourMs;
  const columns = places.names.map((name) => {
    const own = access.filter(({ place }) => place === name);
    return Float64Array.from({ length: bins.count }, (_, i) =>
      averageAccess(own, bins.from + i * length, bins.from + (i + 1) * length),
    );
  });
  const share = Float64Array.from({ length: bins.count }, (_, i) => {
    let online = weights[places.names.length]!;
    columns.forEach((column, place) => (online += weights[place]! * column[i]!));
    return online;
  });
  return { from: bins.from, binHours: bins.binHours, share, places: columns };
}

/** Shares of the comments outside all stretches; the last entry is of accounts without a place. */
function weighPlaces(
  table: CommentTable,
  places: AccountPlaces,
  access: readonly PlaceAccess[],
): Float64Array {
  const stretches = access.slice().sort((one, other) => one.from - other.from);
  const counts = new Float64Array(places.names.length + 1);
  let total = 0;
  let next = 0;
  let until = -Infinity;
  for (let row = 0; row < table.rows; row++) {
    const at = table.at[row]!;
    while (next < stretches.length && stretches[next]!.from <= at) {
      until = Math.max(until, stretches[next]!.to);
      next++;
    }
    if (at < until) continue;
    const place = places.codes[table.account.codes[row]!] ?? -1;
    counts[place < 0 ? places.names.length : place]!++;
    total++;
  }
  return counts.map((count) => (total === 0 ? 1 / counts.length : count / total));
}

/** Mean over a bin of the lowest access that holds at each moment. */
function averageAccess(own: readonly PlaceAccess[], from: number, to: number): number {
  const inside = own.filter((stretch) => stretch.from < to && stretch.to > from);
  const edges = [from, to, ...inside.flatMap((stretch) => [stretch.from, stretch.to])]
    .filter((edge) => edge >= from && edge <= to)
    .sort((a, b) => a - b);
  let sum = 0;
  for (let e = 0; e + 1 < edges.length; e++) {
    const middle = (edges[e]! + edges[e + 1]!) / 2;
    const lowest = Math.min(
      1,
      ...inside.filter((s) => s.from <= middle && s.to > middle).map(({ access }) => access),
    );
    sum += lowest * (edges[e + 1]! - edges[e]!);
  }
  return sum / (to - from);
}

/** Takes out of a series the bins in which too few could post: they say who was online, not how people felt. */
export function maskSeries(
  series: ValueSeries,
  exposure: ExposureSeries,
  options: { readonly minExposure: number } = exposureDefaults,
): ValueSeries {
  if (exposure.from !== series.from || exposure.share.length !== series.values.length) {
    throw new RangeError('maskSeries: exposure must have the bins of the series');
  }
  const values = series.values.map((value, i) => (exposure.share[i]! < options.minExposure ? NaN : value));
  return { ...series, values };
}

/** Stretches of bins in which fewer could post than `minExposure`. */
export function listMasked(
  exposure: ExposureSeries,
  options: { readonly minExposure: number } = exposureDefaults,
): readonly Stretch[] {
  const length = exposure.binHours * hourMs;
  const stretches: { from: number; to: number }[] = [];
  exposure.share.forEach((share, i) => {
    if (share >= options.minExposure) return;
    const from = exposure.from + i * length;
    const last = stretches[stretches.length - 1];
    if (last?.to === from) last.to = from + length;
    else stretches.push({ from, to: from + length });
  });
  return stretches;
}

/** With a tenth of the usual people missing the mean is still nearly that of all. */
export const exposureDefaults = { minExposure: 0.9 } as const;
