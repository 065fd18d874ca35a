import { InputError } from '../../../model/inputError.js';
import type { ConnectivityReading, ConnectivitySeries } from '../../../model/timeline.js';
import type { DateOrder } from '../../parseTime.js';
import { isTimezone } from '../../zoneClock.js';
import { openEventSource } from '../eventSource.js';
import { findAccess } from './accessPieces.js';
import { findValueColumns } from './connectivityColumns.js';
import { recogniseConnectivity } from './recogniseConnectivity.js';
import type { RawSeries } from './seriesBuilder.js';
import { findStep, measureLevel, sortSeries } from './usualLevel.js';

export interface ConnectivityOptions {
  /** Names of places by those in the file (`{ KZ: 'Kazakhstan' }`); `''` names the place of a series that has none. */
  readonly places?: Readonly<Record<string, string>> | undefined;
  /** When things were as usual (UTC ms); by default the whole series. */
  readonly usual?: { readonly from: number; readonly to: number } | null | undefined;
  /** Days that a series must last for each hour of the day to have a usual level of its own. */
  readonly rhythmDays?: number | undefined;
  /** Access is told where the level is lower than this. */
  readonly lowBelow?: number | undefined;
  /** Neighbouring hours whose levels differ by less are one stretch. */
  readonly joinWithin?: number | undefined;
  /** Which source speaks for a place that has several: the first of these that it has, else its first one. */
  readonly sources?: readonly string[] | undefined;
  /** IANA name of the clock of times that name no zone; by default UTC. */
  readonly timezone?: string | undefined;
  readonly dateOrder?: DateOrder | undefined;
}

/**
 * Four days of which one was cut off still tell the usual level of an hour. Measurements vary by a tenth or two from day
 * to day, so only levels under 0.8 count. Active probing sees homes and phones, routes stay announced in many outages.
 */
export const connectivityDefaults = {
  usual: null,
  rhythmDays: 4,
  lowBelow: 0.8,
  joinWithin: 0.05,
  sources: ['ping-slash24', 'gtr', 'bgp', 'merit-nt'],
} as const;

/**
 * Reads how well places were connected: signals of IODA, series of Cloudflare Radar, or a CSV with a time and a value
 * per place (a column for each place, or columns of place and value).
 *
 * What it can wrongly say: traffic also falls when the power is cut, on holidays, or when people are in the streets;
 * routes (BGP) stay announced while phones are cut off; and where the whole file is of an outage, the outage is what is
 * usual: give `usual` then.
 *
 * Formula: level = value / usual value, cut to 1; usual = the median, over the days, of the values at that hour (UTC)
 * which reach half of their 90th percentile, so that an outage of many days does not become the usual. `access` joins
 * the hours with a mean level under `lowBelow`. What was not measured is NaN and no access, never 0.
 *
 * Defaults: {@link connectivityDefaults}. Cost: n log n; the file is held in memory.
 *
 * Source: IODA, https://ioda.inetintel.cc.gatech.edu; Cloudflare Radar, https://radar.cloudflare.com
 *
 * @throws InputError naming what is wrong and the mend.
 * @example no-run
 * import { readConnectivity } from 'in-concert';
 * const { series, access } = await readConnectivity('radar.csv', { places: { KZ: 'Kazakhstan' } });
 * access.filter((stretch) => stretch.access < 0.1); // for measureExposure
 */
export async function readConnectivity(
  file: string,
  options: ConnectivityOptions = {},
): Promise<ConnectivityReading> {
  const timezone = options.timezone ?? 'UTC';
  const rhythmDays = options.rhythmDays ?? connectivityDefaults.rhythmDays;
  const lowBelow = options.lowBelow ?? connectivityDefaults.lowBelow;
  const joinWithin = options.joinWithin ?? connectivityDefaults.joinWithin;
  if (!isTimezone(timezone))
    throw new RangeError(
      `readConnectivity: timezone must be an IANA name such as Asia/Almaty (got ${timezone})`,
    );
  for (const [name, value] of Object.entries({ lowBelow, joinWithin }))
    if (!(value >= 0 && value <= 1))
      throw new RangeError(`readConnectivity: ${name} must be in [0, 1] (got ${value})`);
  const source = await openEventSource(file, (names) => findValueColumns(names, []) !== null);
  const layout = recogniseConnectivity(source);
  if (layout === null)
    throw new InputError('this is no series of measurements: there is no time with a number for each place', {
      place: { file, line: 1 },
      fix: 'write the columns timestamp, place and value',
    });
  const isTold = options.timezone !== undefined;
  const { rowsRead, rejects, withoutZone, ...found } = layout.read({
    timezone,
    dateOrder: options.dateOrder,
    isTold,
  });
  const usual = options.usual ?? connectivityDefaults.usual;
  const series = found.series.map((raw): ConnectivitySeries => {
    const { at, values } = sortSeries(raw);
    const level = measureLevel(at, values, { rhythmDays, usual });
    return {
      place: namePlace(raw, options.places, file),
      source: raw.source,
      step: findStep(at),
      at,
      values,
      level,
    };
  });
  if (series.length === 0)
    throw new InputError('there is not a single measurement', {
      place: { file, line: 1 },
      fix: 'export it again',
    });
  const speakers = chooseSpeakers(series, options.sources ?? connectivityDefaults.sources);
  return {
    file,
    format: layout.format,
    rowsRead,
    series,
    access: speakers.flatMap((speaker) => findAccess(speaker, { lowBelow, joinWithin })),
    measured: speakers.flatMap(listMeasured),
    rejects,
    notes: [
      ...describeSpeakers(series, speakers),
      ...series.flatMap(describeSeries),
      ...(withoutZone === 0 ? [] : [`${withoutZone} times name no zone: taken as ${timezone}`]),
    ],
  };
}

function namePlace({ place }: RawSeries, places: ConnectivityOptions['places'], file: string): string {
  const name = places !== undefined && Object.hasOwn(places, place) ? places[place]! : place;
  if (name !== '') return name;
  throw new InputError('the file does not say which place was measured', {
    place: { file },
    fix: "name it: places: { '': 'Kazakhstan' } (--place Kazakhstan)",
  });
}

/** For each place the series that speaks for it. */
function chooseSpeakers(
  series: readonly ConnectivitySeries[],
  sources: readonly string[],
): readonly ConnectivitySeries[] {
  const rank = ({ source }: ConnectivitySeries) =>
    sources.includes(source) ? sources.indexOf(source) : sources.length;
  const places = [...new Set(series.map(({ place }) => place))];
  return places.map((place) => {
    const own = series.filter((one) => one.place === place);
    return own.reduce((best, one) => (rank(one) < rank(best) ? one : best));
  });
}

/** The stretches without a hole in which a place was measured. */
function listMeasured({ place, at, step, level }: ConnectivitySeries): ConnectivityReading['measured'] {
  const stretches: { place: string; from: number; to: number }[] = [];
  at.forEach((from, i) => {
    if (Number.isNaN(level[i]!)) return;
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to) last.to = from + step;
    else stretches.push({ place, from, to: from + step });
  });
  return stretches;
}

function describeSpeakers(
  series: readonly ConnectivitySeries[],
  speakers: readonly ConnectivitySeries[],
): readonly string[] {
  return speakers.flatMap(({ place, source }) => {
    const others = series
      .filter((one) => one.place === place && one.source !== source)
      .map((one) => one.source);
    return others.length === 0 ? [] : [`access of ${place} is from ${source}, not from ${others.join(', ')}`];
  });
}

function describeSeries({ place, source, level, values }: ConnectivitySeries): readonly string[] {
  const name = source === '' ? place : `${place} (${source})`;
  const missing = values.filter(Number.isNaN).length;
  const low = level.filter((one) => one < 0.5).length;
  const measured = values.length - missing;
  return [
    ...(missing === 0 ? [] : [`${name}: ${missing} of ${values.length} steps were not measured`]),
    ...(measured > 0 && level.every(Number.isNaN) ? [`${name}: never above 0, so nothing is usual`] : []),
    ...(low * 3 > measured
      ? [
          `${name}: under half of its usual level in ${Math.round((100 * low) / measured)} % of the time; say when things were as usual`,
        ]
      : []),
  ];
}
