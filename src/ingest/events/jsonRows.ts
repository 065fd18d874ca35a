import type { SourceRow } from './eventSource.js';

/** Keys under which lists stand, outermost first. */
const listKeys = ['result', 'data', 'events', 'annotations', 'outages', 'items'];
const longestList = 1000;

/** The entries of a JSON document as a table: a column for each key, `outer.inner` for keys within keys. Null: no entries. */
export function tabulateJson(
  value: unknown,
  text: string,
): { readonly names: readonly string[]; readonly rows: readonly SourceRow[] } | null {
  const list = findList(value);
  if (list === null) return null;
  const flat = list.map((entry) => flatten(entry));
  const names = [...new Set(flat.flatMap((entry) => [...entry.keys()]))];
  const lines = findLines(text, list.length);
  const rows = flat.map((entry, k) => ({
    line: lines[k] ?? 1,
    cells: names.map((name) => entry.get(name) ?? ''),
    raw: JSON.stringify(list[k]).slice(0, 2000),
  }));
  return { names, rows };
}

function findList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value.every(Array.isArray) ? value.flat() : value;
  if (typeof value !== 'object' || value === null) return null;
  for (const key of listKeys) {
    if (!Object.hasOwn(value, key)) continue;
    const found = findList((value as Readonly<Record<string, unknown>>)[key]);
    if (found !== null) return found;
  }
  return null;
}

function flatten(entry: unknown): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  if (typeof entry !== 'object' || entry === null) return cells;
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [inner, cell] of Object.entries(value)) cells.set(`${key}.${inner}`, spell(cell));
    else cells.set(key, spell(value));
  }
  return cells;
}

/** Lists become `a;b`; of lists of objects their names. */
function spell(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value) || value.length > longestList) return '';
  return value
    .map((part: unknown) => {
      const isNamed = typeof part === 'object' && part !== null && Object.hasOwn(part, 'name');
      const named = isNamed ? (part as { readonly name: unknown }).name : part;
      return typeof named === 'string' || typeof named === 'number' ? String(named).trim() : '';
    })
    .filter((part) => part !== '')
    .join(';');
}

/** Lines on which entries begin: of the outermost level of objects of which there are as many as entries. */
function findLines(text: string, entries: number): readonly number[] {
  const lines: number[][] = [];
  let depth = 0;
  let line = 1;
  let isText = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (sign === '\n') line++;
    else if (isText && sign === '\\') i++;
    else if (sign === '"') isText = !isText;
    else if (!isText && (sign === '{' || sign === '[')) {
      if (sign === '{') (lines[depth] ??= []).push(line);
      depth++;
    } else if (!isText && (sign === '}' || sign === ']')) depth--;
  }
  return lines.find((found) => found?.length === entries) ?? [];
}
