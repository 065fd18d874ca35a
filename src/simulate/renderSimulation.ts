import { formatPrecision } from '../ingest/events/formatEvents.js';
import type { SimulatedSection } from './sectionOptions.js';

export interface RenderedSimulation {
  readonly 'comments.csv': string;
  readonly 'truth.csv': string;
  readonly 'events.csv': string;
}

/**
 * Writes a simulated section as the text of three CSV files (RFC 4180 quoting, lines end in \n, times in UTC). Events have a column
 * `precision` where the truth says how exactly their times are known.
 *
 * The truth about single comments (`commentTruth`) is not written: it is there for tests.
 *
 * Cost: linear. Source: https://www.rfc-editor.org/rfc/rfc4180
 *
 * @example
 * import { renderSimulation, simulateAlmaty } from 'in-concert';
 * const files = renderSimulation(simulateAlmaty({ seed: 3, accounts: 100, comments: 400, campaigns: 'none' }));
 * files['truth.csv'].split('\n')[0]; // => 'account_id,role,campaign,place,language'
 */
export function renderSimulation(section: SimulatedSection): RenderedSimulation {
  const { comments, truth, events } = section;
  const isTold = events.some(({ precision }) => precision !== undefined);
  return {
    'comments.csv': renderTable(
      ['comment_id', 'account_id', 'group_id', 'thread_id', 'created_at', 'text'],
      comments.commentId.map((id, row) => [
        id,
        comments.accountId[row]!,
        comments.groupId[row]!,
        comments.threadId[row]!,
        renderTime(comments.createdAt[row]!),
        comments.text[row]!,
      ]),
    ),
    'truth.csv': renderTable(
      ['account_id', 'role', 'campaign', 'place', 'language'],
      truth.map((account) => [
        account.accountId,
        account.role,
        account.campaign,
        account.place,
        account.language,
      ]),
    ),
    'events.csv': renderTable(
      [
        'name',
        'start_utc',
        'end_utc',
        'kind',
        'places',
        'source',
        'confidence',
        ...(isTold ? ['precision'] : []),
      ],
      events.map((event) => [
        event.name,
        renderTime(event.start),
        renderTime(event.end),
        event.kind,
        event.places.join(';'),
        event.source,
        event.confidence,
        ...(isTold ? [formatPrecision(event)] : []),
      ]),
    ),
  };
}

/** 2022-01-05T10:30:07Z */
function renderTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => `${row.map(renderCell).join(',')}\n`).join('');
}

function renderCell(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
