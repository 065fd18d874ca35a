import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  JsonFormat,
  JsonItem,
  NoComment,
  SourceComment,
  TableLayout,
} from '../../../src/ingest/formats/format.js';
import { tableLayouts } from '../../../src/ingest/formats/tables.js';
import { readJsonItems } from '../../../src/ingest/json/readJsonItems.js';
import { squash } from '../../../src/ingest/recogniseColumns.js';

/** Path of a fixture: content invented, layout as the platform documents it. */
export function findFixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

export interface FixtureItems {
  readonly items: readonly JsonItem[];
  readonly header: ReadonlyMap<string, unknown>;
}

export async function readFixtureItems(name: string): Promise<FixtureItems> {
  const header = new Map<string, unknown>();
  const items: JsonItem[] = [];
  for await (const item of readJsonItems(findFixture(name), { header })) items.push(item);
  return { items, header };
}

/** What a format makes of a fixture, as a run would: comments and the reasons of what is none. */
export async function convertFixture(name: string, format: JsonFormat) {
  const { items, header } = await readFixtureItems(name);
  const comments: SourceComment[] = [];
  const reasons: string[] = [];
  for (const item of items)
    for (const found of format.convert(item, header) as Iterable<SourceComment | NoComment>)
      if ('reason' in found) reasons.push(found.reason);
      else comments.push(found);
  return { comments, reasons };
}

/** The names of the columns of a table. */
export function readHeader(name: string): readonly string[] {
  const line = readFileSync(findFixture(name), 'utf8').split('\n')[0]!.trim();
  return line.split(line.includes(';') ? ';' : ',').map((cell) => cell.replaceAll('"', ''));
}

/** The layouts whose columns are all there, in the order in which they are tried. */
export function findLayouts(names: readonly string[]): readonly TableLayout[] {
  const known = new Set(names.map(squash));
  return tableLayouts.filter(({ columns }) => columns.every((column) => known.has(squash(column))));
}
