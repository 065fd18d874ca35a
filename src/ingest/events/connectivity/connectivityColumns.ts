import { squash } from '../../recogniseColumns.js';
import type { SourceRow } from '../eventSource.js';
import { findRoles } from '../eventTable.js';
import { readValue } from './seriesBuilder.js';

const hints = {
  time: [
    'timestamp_utc',
    'time_utc',
    'timestamp',
    'timestamps',
    'datetime',
    'date_time',
    'time',
    'ts_utc',
    'ts',
    'date',
    'at',
    'время',
    'дата',
  ],
  place: [
    'place',
    'location_name',
    'entityName',
    'country_name',
    'country',
    'location',
    'region',
    'city',
    'entityCode',
    'entity',
    'asn',
    'место',
  ],
  source: ['datasource', 'data_source', 'signal', 'metric', 'source'],
  value: ['value', 'values', 'connectivity', 'level', 'traffic', 'normalized_value', 'значение'],
};
/** What IODA and Radar measure: such columns are sources, not places. */
const sources =
  /^(?:bgp|ping-?slash24(?:-\w+)*|merit-?nt|ucsd-?nt|gtr(?:-\w+)*|mozilla|http|netflows?|bytes|requests)$/i;
const looked = 20;

/** Where one value of a row stands, and what it is the value of. Place or source −1: in no column. */
export interface ValueColumn {
  readonly time: number;
  readonly value: number;
  readonly place: number;
  readonly source: number;
  /** Named by the column itself; empty where a cell says it, or nobody. */
  readonly placeName: string;
  readonly sourceName: string;
}

/** Which columns hold measurements: a column a place, a column for all, or columns in pairs. Null: no such table. */
export function findValueColumns(
  names: readonly string[],
  rows: readonly SourceRow[],
): readonly ValueColumn[] | null {
  const none = { place: -1, source: -1, placeName: '', sourceName: '' };
  const pairs = findPairs(names);
  if (pairs.length > 0) return pairs.map((pair) => ({ ...none, ...pair }));
  const at = findRoles(names, hints);
  const time = at.get('time');
  if (time === undefined) return null;
  const value = at.get('value');
  const isNumeric = (column: number) =>
    rows.slice(0, looked).every(({ cells }) => readValue(cells[column] ?? '') !== null);
  if (value !== undefined && value !== time && isNumeric(value)) {
    const place = at.get('place') ?? -1;
    return [{ ...none, time, value, place, source: at.get('source') ?? -1 }];
  }
  const others = names.map((_, column) => column).filter((column) => column !== time && names[column] !== '');
  if (others.length === 0 || !others.every(isNumeric)) return null;
  const areSources = others.every((column) => sources.test(names[column]!));
  return others.map((column) => ({
    ...none,
    time,
    value: column,
    ...(areSources ? { sourceName: names[column]! } : { placeName: names[column]! }),
  }));
}

/** `kz_timestamps` beside `kz_values`, as Radar writes several series into one table. */
function findPairs(
  names: readonly string[],
): readonly { readonly time: number; readonly value: number; readonly placeName: string }[] {
  const squashed = names.map(squash);
  return names.flatMap((name, time) => {
    const prefix = /^(.+?)[\s_.:-]+timestamps?$/i.exec(name)?.[1];
    if (prefix === undefined) return [];
    const value = squashed.findIndex(
      (other) => other === squash(`${prefix}values`) || other === squash(`${prefix}value`),
    );
    return value < 0 ? [] : [{ time, value, placeName: prefix }];
  });
}
