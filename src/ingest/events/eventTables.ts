import { findLacking, type EventTable } from './eventTable.js';
import { keepItOnTable } from './keepItOnTable.js';
import { iodaTable, radarTable } from './measuredTables.js';
import { ownTable } from './ownTable.js';

/** Layouts that are known; the first one that fits is taken. */
const eventTables: readonly EventTable[] = [radarTable, iodaTable, keepItOnTable, ownTable];

/** The layout of a table with these column names; null when it is none. */
export function recogniseEventTable(names: readonly string[]): EventTable | null {
  return eventTables.find((table) => findLacking(table, names).length === 0) ?? null;
}
