import type { EventSource } from '../eventSource.js';
import type { EventClock } from '../eventTime.js';
import { tabulateJson } from '../jsonRows.js';
import { findValueColumns } from './connectivityColumns.js';
import { findJsonSeries, readJsonConnectivity } from './jsonConnectivity.js';
import type { RawConnectivity } from './seriesBuilder.js';
import { readTableConnectivity } from './tableConnectivity.js';

/** A file that holds measurements, ready to be read. */
export interface ConnectivityLayout {
  readonly format: string;
  readonly read: (clock: EventClock) => RawConnectivity;
}

/** How the measurements of a file are laid out; null where it holds none. */
export function recogniseConnectivity(source: EventSource): ConnectivityLayout | null {
  const { file } = source;
  if (source.kind === 'calendar') return null;
  if (source.kind === 'json') {
    const found = findJsonSeries(source.value);
    if (found.length > 0) {
      const isIoda = found.some(({ times }) => 'step' in times);
      return {
        format: isIoda ? 'IODA signals, JSON' : 'Cloudflare Radar series, JSON',
        read: (clock) => readJsonConnectivity(found, { file, clock }),
      };
    }
  }
  const table = source.kind === 'table' ? source : tabulateJson(source.value, source.text);
  if (table === null) return null;
  const columns = findValueColumns(table.names, table.rows);
  if (columns === null) return null;
  return {
    format: source.kind === 'table' ? 'connectivity, CSV' : 'connectivity, JSON',
    read: (clock) => {
      const found = readTableConnectivity(table.names, table.rows, columns, { file, clock });
      const broken = source.kind === 'table' ? source.rejects : [];
      return {
        ...found,
        rowsRead: found.rowsRead + broken.length,
        rejects: [
          ...found.rejects,
          ...broken.map((row) => ({ ...row, column: null, fix: 'export it again' })),
        ],
      };
    },
  };
}
