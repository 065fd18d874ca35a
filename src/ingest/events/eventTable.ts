import { InputError } from '../../model/inputError.js';
import { squash } from '../recogniseColumns.js';
import type { ComposedEvent, FailEvent } from './composeEvent.js';
import type { SourceRow } from './eventSource.js';
import type { EventClock } from './eventTime.js';

/** One row of a table of events, as its layout sees it. */
export interface EventRow {
  /** The cell of a role; empty where no column has it. */
  readonly read: (role: string) => string;
  readonly fail: FailEvent;
  /** The clock of the times in the column of a role. */
  readonly clockOf: (role: string) => EventClock;
}

/** A layout of tables: which column is what, and what a row means. */
export interface EventTable {
  readonly label: string;
  /** Column names of each role, the likeliest first; case and signs do not count. */
  readonly hints: Readonly<Record<string, readonly string[]>>;
  /** Roles that must be there; of a list one. */
  readonly needs: readonly (string | readonly string[])[];
  readonly compose: (row: EventRow) => ComposedEvent;
  /** What a person should know of all rows of this layout. */
  readonly notes?: readonly string[];
}

/** A row, or an entry of a calendar, that is still to be understood. */
export interface EventItem {
  readonly line: number;
  readonly raw: string;
  readonly compose: () => ComposedEvent;
}

/** Which column has which role. */
export function findRoles(
  names: readonly string[],
  hints: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, number> {
  const squashed = names.map(squash);
  const at = new Map<string, number>();
  for (const [role, spellings] of Object.entries(hints)) {
    const found = spellings.map((name) => squashed.indexOf(squash(name))).find((column) => column >= 0);
    if (found !== undefined) at.set(role, found);
  }
  return at;
}

/** Roles that a table lacks to be of this layout. */
export function findLacking(table: EventTable, names: readonly string[]): readonly string[] {
  const at = findRoles(names, table.hints);
  const lacking = table.needs.filter((need) => ![need].flat().some((role) => at.has(role)));
  return lacking.map((need) => [need].flat()[0]!);
}

/** The rows of a table, ready to be composed one by one. */
export function listItems(
  table: EventTable,
  names: readonly string[],
  rows: readonly SourceRow[],
  options: { readonly file: string; readonly clock: EventClock },
): readonly EventItem[] {
  const at = findRoles(names, table.hints);
  const nameOf = (role: string) => names[at.get(role) ?? -1] ?? table.hints[role]?.[0] ?? role;
  const clockOf = (role: string): EventClock =>
    /utc$/i.test(nameOf(role)) ? { ...options.clock, timezone: 'UTC', isTold: true } : options.clock;
  return rows.map(({ line, cells, raw }) => {
    const fail: FailEvent = (role, problem, fix) =>
      new InputError(problem, { place: { file: options.file, line, column: nameOf(role) }, fix });
    const read = (role: string) => (at.has(role) ? (cells[at.get(role)!] ?? '') : '');
    return { line, raw, compose: () => table.compose({ read, fail, clockOf }) };
  });
}
