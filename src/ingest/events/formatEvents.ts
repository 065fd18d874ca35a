import type { TimelineEvent } from '../../model/event.js';

const columns = ['name', 'start_utc', 'end_utc', 'kind', 'places', 'source', 'confidence', 'precision'];

/**
 * Writes events as the text of a CSV file that {@link readEvents} reads back to the same events.
 *
 * What a spreadsheet would take for a formula (= + - @ in front) gets an apostrophe in front, which reading takes away.
 * Times are written to the second. Cost: linear. Source: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * import { formatEvents } from 'in-concert';
 * const at = Date.UTC(2022, 0, 5, 10, 30);
 * const text = formatEvents([
 *   { name: 'Shutdown', start: at, end: at, kind: 'outage', places: ['Almaty'], source: '', confidence: '', precision: 'minute' },
 * ]);
 * text.split('\n')[1]; // => 'Shutdown,2022-01-05T10:30:00Z,2022-01-05T10:30:00Z,outage,Almaty,,,minute'
 */
export function formatEvents(events: readonly TimelineEvent[]): string {
  const rows = events.map((event) => [
    guard(event.name),
    formatTime(event.start),
    formatTime(event.end),
    event.kind,
    guard(event.places.join(';')),
    guard(event.source),
    guard(event.confidence),
    formatPrecision(event),
  ]);
  return [columns, ...rows].map((row) => `${row.map(quote).join(',')}\n`).join('');
}

/** `minute/day` where start and end are not known alike. */
export function formatPrecision({ precision, startPrecision, endPrecision }: TimelineEvent): string {
  if (startPrecision === endPrecision) return startPrecision ?? precision ?? '';
  return `${startPrecision ?? precision ?? 'minute'}/${endPrecision ?? precision ?? 'minute'}`;
}

/** 2022-01-05T10:30:07Z */
export function formatTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function guard(text: string): string {
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
