import type { CommentTable } from '../../model/commentTable.js';
import type { TimelineEvent } from '../../model/event.js';
import type { OnlineSeries } from '../../model/eventStudy.js';
import type { AccountPlaces } from '../../model/exposure.js';
import type { Stretch } from '../eventWindows.js';
import { hourMs } from '../hours.js';

export interface OnlineOptions {
  readonly binHours: number;
  readonly alignTo: number;
  readonly gaps: readonly Stretch[];
  /** Places with a stream of their own; the others share one. */
  readonly maxStreams: number;
}

/** Six-hour bins; five places, beyond which colours repeat. */
export const onlineDefaults: OnlineOptions = { binHours: 6, alignTo: 0, gaps: [], maxStreams: 5 };

/** Comments bin by bin of each place. */
export function countByPlace(
  table: CommentTable,
  places: AccountPlaces,
  options: Partial<OnlineOptions> = {},
): OnlineSeries {
  const { maxStreams } = { ...onlineDefaults, ...options };
  const shown = Math.min(maxStreams, places.names.length);
  const streamOf = places.codes.map((code) => (code >= 0 && code < shown ? code : shown));
  const names = [...places.names.slice(0, shown), 'elsewhere or not known'];
  return { ...countStreams(table, streamOf, names, options), by: 'place', event: null };
}

/** Comments bin by bin of those who wrote before and after an event begins, only before, only after. */
export function countByPresence(
  table: CommentTable,
  event: TimelineEvent,
  options: Partial<OnlineOptions> = {},
): OnlineSeries {
  const { codes, values } = table.account;
  const seen = new Uint8Array(values.length);
  for (let row = 0; row < table.rows; row++)
    if (codes[row]! >= 0) seen[codes[row]!]! |= table.at[row]! < event.start ? 1 : 2;
  const streamOf = Int32Array.from(seen, (side) => (side === 3 ? 0 : side === 1 ? 1 : 2));
  const names = ['before and after', 'only before', 'only after'];
  return { ...countStreams(table, streamOf, names, options), by: 'presence', event: event.name };
}

function countStreams(
  table: CommentTable,
  streamOf: Int32Array,
  names: readonly string[],
  options: Partial<OnlineOptions>,
): Pick<OnlineSeries, 'from' | 'binHours' | 'streams'> {
  const { binHours, alignTo, gaps } = { ...onlineDefaults, ...options };
  const length = binHours * hourMs;
  const first = table.rows === 0 ? 0 : Math.floor((table.at[0]! - alignTo) / length);
  const bins = table.rows === 0 ? 0 : Math.floor((table.at[table.rows - 1]! - alignTo) / length) - first + 1;
  const from = alignTo + first * length;
  const counts = names.map(() => new Float64Array(bins));
  const total = new Float64Array(bins);
  for (let row = 0; row < table.rows; row++) {
    const account = table.account.codes[row]!;
    if (account < 0) continue;
    const bin = Math.floor((table.at[row]! - from) / length);
    counts[streamOf[account]!]![bin]!++;
    total[bin]!++;
  }
  // A bin without comments that a gap touches was not collected; the others were quiet.
  const isMissing = (bin: number): boolean =>
    total[bin] === 0 &&
    gaps.some((gap) => gap.from < from + (bin + 1) * length && gap.to > from + bin * length);
  return {
    from,
    binHours,
    streams: names.map((name, stream) => ({
      name,
      comments: Array.from(counts[stream]!, (count, bin) => (isMissing(bin) ? null : count)),
    })),
  };
}
