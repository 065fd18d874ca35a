import type { RejectedEvent } from '../../../model/timeline.js';
import { readSeconds } from '../measuredTables.js';
import { readEventTime, type EventClock } from '../eventTime.js';
import type { SourceRow } from '../eventSource.js';
import type { ValueColumn } from './connectivityColumns.js';
import { createSeriesBuilder, readValue, type RawConnectivity } from './seriesBuilder.js';

/** Reads the measurements of a table; a cell that cannot be read rejects its row's cell, with line and column. */
export function readTableConnectivity(
  names: readonly string[],
  rows: readonly SourceRow[],
  columns: readonly ValueColumn[],
  { file, clock }: { readonly file: string; readonly clock: EventClock },
): RawConnectivity {
  const builder = createSeriesBuilder();
  const rejects: RejectedEvent[] = [];
  let withoutZone = 0;
  for (const { line, cells, raw } of rows) {
    const reject = (column: number, reason: string, fix: string) =>
      rejects.push({ file, line, column: names[column] ?? null, reason, fix, raw });
    const times = new Map<number, number | null>();
    for (const column of columns) {
      if (!times.has(column.time)) {
        const cell = cells[column.time] ?? '';
        const isUtc = /utc$/i.test(names[column.time]!);
        const time = readTime(cell, isUtc ? { ...clock, timezone: 'UTC', isTold: true } : clock);
        // A shorter series beside a longer one leaves both cells of its pair empty.
        if (typeof time === 'string' && !(cell === '' && (cells[column.value] ?? '') === ''))
          reject(column.time, time, 'write 2022-01-05T10:00:00Z');
        else if (typeof time !== 'string' && !time.hasZone) withoutZone++;
        times.set(column.time, typeof time === 'string' ? null : time.at);
      }
      const at = times.get(column.time)!;
      if (at === null) continue;
      const cell = cells[column.value] ?? '';
      const value = readValue(cell);
      const place = column.place < 0 ? column.placeName : (cells[column.place] ?? '');
      const source = column.source < 0 ? column.sourceName : (cells[column.source] ?? '');
      if (value === null)
        reject(
          column.value,
          `"${cell.slice(0, 40)}" is no measurement`,
          'write 0 or more, or leave it empty',
        );
      else if (column.place >= 0 && place === '') reject(column.place, 'there is no place', 'name it');
      else if (!builder.add(place, source, at, value))
        reject(column.time, 'this time came before in the same series', 'keep one of the two');
    }
  }
  return { series: builder.list(), rowsRead: rows.length, rejects, withoutZone };
}

function readTime(
  cell: string,
  clock: EventClock,
): { readonly at: number; readonly hasZone: boolean } | string {
  const seconds = /^\d{12,13}$/.test(cell) ? { from: Number(cell), hasZone: true } : readSeconds(cell);
  const time = seconds ?? readEventTime(cell, clock);
  return typeof time === 'string' ? time : { at: time.from, hasZone: time.hasZone };
}
