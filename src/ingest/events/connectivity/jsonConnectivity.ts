import { readEventTime, type EventClock } from '../eventTime.js';
import { createSeriesBuilder, readValue, type RawConnectivity } from './seriesBuilder.js';
import type { RejectedEvent } from '../../../model/timeline.js';

/** A series inside a JSON document: all times, or the first one and the distance between them. */
interface JsonSeries {
  readonly path: string;
  readonly place: string;
  readonly source: string;
  readonly times: readonly unknown[] | { readonly from: number; readonly step: number };
  readonly values: readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Series of IODA (`signals/raw`) and of Radar (`timeseries`) in a JSON document; empty where there are none. */
export function findJsonSeries(value: unknown): readonly JsonSeries[] {
  const found: JsonSeries[] = [];
  visit(value, '', '', 0, found);
  return found;
}

const deepest = 6;

function visit(value: unknown, key: string, path: string, depth: number, found: JsonSeries[]): void {
  if (typeof value !== 'object' || value === null || depth > deepest) return;
  const fields = value as Fields;
  const read = (name: string) => (Object.hasOwn(fields, name) ? fields[name] : undefined);
  const values = read('values');
  const timestamps = read('timestamps');
  const from = read('from');
  const step = read('step');
  if (Array.isArray(values) && Array.isArray(timestamps)) {
    found.push({ path, place: isUnnamed(key) ? '' : key, source: '', times: timestamps, values });
  } else if (Array.isArray(values) && isPositive(from) && isPositive(step)) {
    const subtype = spell(read('subtype'));
    found.push({
      path,
      place: spell(read('entityName')) || spell(read('entityCode')),
      source: [spell(read('datasource')), subtype].filter((part) => part !== '').join(' '),
      times: { from, step },
      values,
    });
  } else
    for (const [inner, part] of Object.entries(fields))
      if (typeof part === 'object')
        visit(part, inner, path === '' ? inner : `${path}.${inner}`, depth + 1, found);
}

/** What Radar calls a series that was given no name. */
function isUnnamed(key: string): boolean {
  return /^(?:serie_?\d*|main|result|)$/i.test(key);
}

/** Reads them; a value that is no number, or has no time, is rejected with its path. */
export function readJsonConnectivity(
  found: readonly JsonSeries[],
  { file, clock }: { readonly file: string; readonly clock: EventClock },
): RawConnectivity {
  const builder = createSeriesBuilder();
  const rejects: RejectedEvent[] = [];
  let rowsRead = 0;
  let withoutZone = 0;
  // A second series without a name is another one all the same.
  const unnamed = found.filter(({ place }) => place === '').length;
  found.forEach((series) => {
    const place = series.place === '' && unnamed > 1 ? series.path.split('.').at(-1)! : series.place;
    series.values.forEach((cell, k) => {
      rowsRead++;
      const reject = (reason: string, fix: string) =>
        rejects.push({
          file,
          line: 1,
          column: `${series.path}.values.${k}`,
          reason,
          fix,
          raw: JSON.stringify(cell),
        });
      const value = readValue(cell === null ? '' : spell(cell));
      const time = findTime(series, k, clock);
      if (value === null || (typeof cell === 'object' && cell !== null))
        reject('this is no measurement', 'write 0 or more, or null');
      else if (typeof time === 'string') reject(time, 'write 2022-01-05T10:00:00Z');
      else if (!builder.add(place, series.source, time.at, value))
        reject('this time came before in the same series', 'keep one of the two');
      else if (!time.hasZone) withoutZone++;
    });
  });
  return { series: builder.list(), rowsRead, rejects, withoutZone };
}

function findTime(
  { times }: JsonSeries,
  k: number,
  clock: EventClock,
): { readonly at: number; readonly hasZone: boolean } | string {
  if (!('step' in times)) {
    const time = readEventTime(spell(times[k]), clock);
    return typeof time === 'string' ? time : { at: time.from, hasZone: time.hasZone };
  }
  const at = Math.round((times.from + k * times.step) * 1000);
  return Math.abs(at) < 8e15 ? { at, hasZone: true } : 'this is beyond the calendar';
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function spell(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
