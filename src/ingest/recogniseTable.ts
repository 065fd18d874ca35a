import type { ColumnMapping } from '../model/reading.js';
import type { ColumnRole } from './columnHints.js';
import type { TableLayout } from './formats/format.js';
import { tableLayouts } from './formats/tables.js';
import { recogniseColumns, squash, type RecogniseOptions } from './recogniseColumns.js';

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
  options: RecogniseOptions = {},
  layouts = tableLayouts,
): RecognisedTable {
  const find = (wanted: string | undefined) => findName(names, wanted);
  const layout = findLayout(names, layouts);
  if (layout === undefined)
    return {
      mapping: recogniseColumns(names, chosen, file, options),
      title: null,
      timesAreUtc: false,
      readText: null,
    };
  const roles: ColumnRole[] = [
    'commentId',
    'account',
    'time',
    'hour',
    'text',
    'group',
    'thread',
    'parent',
    'quoted',
  ];
  const known = Object.fromEntries(
    roles.map((role) => [role, find(role === 'hour' ? undefined : layout.mapping[role]) ?? null]),
  );
  for (const role of ['registered', 'name'] as const) {
    const name = find(layout.mapping[role]);
    if (name !== undefined && names.includes(name)) known[role] = name;
  }
  const given = Object.fromEntries(Object.entries(chosen).filter(([, name]) => name !== undefined));
  return {
    mapping: recogniseColumns(names, { ...known, ...given }, file, options),
    title: layout.title,
    timesAreUtc: layout.timesAreUtc === true && chosen.time === undefined,
    readText: chosen.text === undefined ? (layout.readText ?? null) : null,
  };
}

/** Whether names of columns are those of a layout that is known. */
export function isKnownTable(names: readonly string[]): boolean {
  return findLayout(names, tableLayouts) !== undefined;
}

function findLayout(names: readonly string[], layouts: readonly TableLayout[]): TableLayout | undefined {
  return layouts.find(({ columns, mapping }) =>
    [...columns, mapping.account, mapping.time, mapping.text].every(
      (name) => findName(names, name) !== undefined,
    ),
  );
}

/** The name as it stands, else the only one that differs in no letter or digit. */
function findName(names: readonly string[], wanted: string | undefined): string | undefined {
  if (wanted === undefined || names.filter((name) => name === wanted).length === 1) return wanted;
  const found = names.filter((name) => squash(name) === squash(wanted));
  return found.length === 1 ? found[0] : undefined;
}
