import { openEventSource } from '../eventSource.js';
import { recogniseEventTable } from '../eventTables.js';
import { tabulateJson } from '../jsonRows.js';
import { findValueColumns } from './connectivityColumns.js';
import { recogniseConnectivity } from './recogniseConnectivity.js';

/** Whether a file holds measurements of connectivity rather than events. */
export async function holdsConnectivity(file: string): Promise<boolean> {
  const isKnown = (names: readonly string[]) =>
    recogniseEventTable(names) !== null || findValueColumns(names, []) !== null;
  const source = await openEventSource(file, isKnown);
  if (source.kind === 'calendar') return false;
  const names =
    source.kind === 'table' ? source.names : (tabulateJson(source.value, source.text)?.names ?? []);
  return recogniseEventTable(names) === null && recogniseConnectivity(source) !== null;
}
