const prefix = 'columns:';

/** Columns that every table may have by itself; all others are the user's. */
export const ownColumns = ['thread', 'group', 'parent', 'quoted'] as const;

const quoted = String.raw`"(?:[^"]|"")+"`;
const oneName = new RegExp(String.raw`^\s*(?:(${quoted})|([^",]*[^",\s]))\s*(?:,|$)`, 'u');

/**
 * The columns that a trace such as `columns:app,photo` compares; null for a trace of another kind, [] where they are not written
 * as they should: with commas between, a name with a comma or quotation mark in quotation marks, those within doubled.
 */
export function listTraceColumns(trace: string): readonly string[] | null {
  if (!trace.startsWith(prefix)) return null;
  const names: string[] = [];
  let rest = trace.slice(prefix.length);
  for (let more = true; more;) {
    const found = oneName.exec(rest);
    if (found === null) return [];
    names.push(found[2]?.trim() ?? found[1]!.slice(1, -1).replaceAll('""', '"'));
    more = found[0].endsWith(',');
    rest = rest.slice(found[0].length);
  }
  return rest === '' ? names : [];
}
