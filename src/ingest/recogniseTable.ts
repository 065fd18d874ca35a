import type { ColumnMapping } from '../model/reading.js';
import type { ColumnRole } from './columnHints.js';
import { tableLayouts } from './formats/index.js';
import { recogniseColumns, squash } from './recogniseColumns.js';

/** What a table is, by the names of its columns. */
export interface RecognisedTable {
  readonly mapping: ColumnMapping;
  /** The layout in words; null when it is no known one. */
  readonly title: string | null;
  readonly timesAreUtc: boolean;
  /** How the layout writes a text, where a cell is not simply the text. */
  readonly readText: ((cell: string) => string) | null;
}

/** Decides which column serves as what: as the caller says, else as a known layout has it, else by the hints. */
export function recogniseTable(
  names: readonly string[],
  chosen: Partial<ColumnMapping>,
  file: string,
  layouts = tableLayouts,
): RecognisedTable {
  const find = (wanted: string | undefined): string | undefined => {
    if (wanted === undefined || names.filter((name) => name === wanted).length === 1) return wanted;
    const found = names.filter((name) => squash(name) === squash(wanted));
    return found.length === 1 ? found[0] : undefined;
  };
  const layout = layouts.find(({ columns, mapping }) =>
    [...columns, mapping.account, mapping.time, mapping.text].every((name) => find(name) !== undefined),
  );
  if (layout === undefined)
    return {
      mapping: recogniseColumns(names, chosen, file),
      title: null,
      timesAreUtc: false,
      readText: null,
    };
  const roles: ColumnRole[] = ['commentId', 'account', 'time', 'hour', 'text', 'group', 'thread', 'parent'];
  const known = Object.fromEntries(
    roles.map((role) => [role, find(role === 'hour' ? undefined : layout.mapping[role]) ?? null]),
  );
  const given = Object.fromEntries(Object.entries(chosen).filter(([, name]) => name !== undefined));
  return {
    mapping: recogniseColumns(names, { ...known, ...given }, file),
    title: layout.title,
    timesAreUtc: layout.timesAreUtc === true && chosen.time === undefined,
    readText: chosen.text === undefined ? (layout.readText ?? null) : null,
  };
}
