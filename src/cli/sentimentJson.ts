import type { ReadItem } from '../ingest/json/scanDocument.js';
import { readJsonItems } from '../ingest/json/readJsonItems.js';
import { flattenKeys, readPath } from '../ingest/tables/flattenKeys.js';
import { jsonSampleItems } from '../ingest/tables/jsonRows.js';
import { InputError } from '../model/inputError.js';
import type { RejectedRow } from '../model/reading.js';
import { formatCells } from './formatCells.js';
import type { TableVisitor } from './tableVisitor.js';

const rowsOfPart = 4096;

/**
 * Reads a list or lines of JSON objects as a table: its columns are the keys of the first objects, nested ones joined by dots. What
 * a platform exports with comments inside of posts is no table.
 */
export async function visitJsonTable(file: string, visitor: TableVisitor): Promise<readonly RejectedRow[]> {
  const rejects: RejectedRow[] = [];
  let first: ReadItem[] | null = [];
  let paths: readonly (readonly string[])[] = [];
  let count = 0;
  const visit = (item: ReadItem): void => {
    if (!isRecord(item.value)) {
      const reason = item.problem ?? 'no object where a row should be';
      rejects.push({ line: item.line, file, reason, raw: item.raw.slice(0, 2000) });
      return;
    }
    const cells = paths.map((path) => toCell(readPath(item.value, path)));
    visitor.onRow(formatCells(cells, ','), (k) => cells[k] ?? '', item.line);
    if (++count % rowsOfPart === 0) visitor.onPart();
  };
  const begin = (): void => {
    const waiting = first!;
    first = null;
    const found = flattenKeys(waiting.map(({ value }) => value));
    paths = [...found.values()];
    const isNested =
      waiting.length > 0 && waiting.every(({ value }) => !isRecord(value) || holdsRecords(value));
    if (paths.length === 0 || isNested)
      throw new InputError('is JSON, but no list or lines of objects with a text in each', {
        place: { file },
        fix: '`in-concert analyse` and `in-concert sentiment sample` read the JSON of platforms; for this, save it as CSV',
      });
    visitor.onHeader([...found.keys()], ',');
    waiting.forEach(visit);
  };
  for await (const item of readJsonItems(file)) {
    if (first === null) visit(item);
    else if (first.push(item) === jsonSampleItems) begin();
  }
  if (first !== null) begin();
  visitor.onPart();
  return rejects;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object with a list of objects in it is a post with its comments, not a row. */
function holdsRecords(value: object): boolean {
  return Object.values(value).some((inner) => Array.isArray(inner) && inner.some(isRecord));
}

function toCell(value: unknown): string {
  return typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
      ? String(value)
      : '';
}
