import type { ColumnMapping } from '../../model/reading.js';
import type { JsonFormat, JsonItem, NoComment, SourceComment } from '../formats/format.js';
import { joinHour } from '../joinHour.js';
import { recogniseColumns } from '../recogniseColumns.js';
import { placeExtra } from '../tableRoles.js';
import { flattenKeys, readPath } from './flattenKeys.js';

export interface GenericJsonOptions {
  /** Columns named by the caller; nested keys are joined by dots: `author.id`. */
  readonly columns?: Partial<ColumnMapping> | undefined;
  /** Further columns to read, by name. */
  readonly extraColumns?: readonly string[] | undefined;
  /** Further columns to read where the objects have them. */
  readonly optionalColumns?: readonly string[] | undefined;
  readonly needsText?: boolean | undefined;
  readonly file: string;
}

/** How many items are looked at for their keys; a key that appears later is not seen. */
export const jsonSampleItems = 200;

/**
 * Makes a reader of JSON that no platform claims: a list (or lines) of objects is a table whose columns are the keys of
 * the first items, nested ones joined by dots; a list of lists is one whose first list names the columns. Lists inside
 * an object are no cells. Which column serves as what is decided as for any table, and asked as for any table.
 *
 * A text that is `null` is one withheld; one that is absent is ''.
 *
 * @throws InputError when the columns are not understood.
 */
export function createGenericJsonFormat(
  items: readonly JsonItem[],
  options: GenericJsonOptions,
): { readonly format: JsonFormat; readonly mapping: ColumnMapping } {
  const sample = items.slice(0, jsonSampleItems);
  const header = sample[0]?.value;
  const paths = Array.isArray(header) ? readHeader(header) : flattenKeys(sample.map(({ value }) => value));
  const { file, columns = {}, extraColumns = [], needsText } = options;
  const names = [...paths.keys()];
  const mapping = recogniseColumns(names, columns, file, { needsText });
  placeExtra(names, extraColumns, file);
  const isHeader = ({ line, raw }: JsonItem) =>
    Array.isArray(header) && line === sample[0]!.line && raw === sample[0]!.raw;
  const pathOf = (name: string | null) => (name === null ? null : paths.get(name)!);
  const at = {
    commentId: pathOf(mapping.commentId),
    account: pathOf(mapping.account),
    time: pathOf(mapping.time),
    hour: pathOf(mapping.hour),
    text: pathOf(mapping.text),
    group: pathOf(mapping.group),
    thread: pathOf(mapping.thread),
    parent: pathOf(mapping.parent),
    quoted: pathOf(mapping.quoted),
    registered: pathOf(mapping.registered ?? null),
    name: pathOf(mapping.name ?? null),
    extra: [...extraColumns, ...(options.optionalColumns ?? [])].map((name) => paths.get(name) ?? null),
  };

  function convertItem(value: object): SourceComment {
    const read = (path: readonly string[] | null) => (path === null ? '' : toText(readPath(value, path)));
    const isWithheld = at.text !== null && readPath(value, at.text) === null;
    return {
      commentId: read(at.commentId),
      account: read(at.account),
      time: at.hour === null ? read(at.time) : joinHour(read(at.time), read(at.hour)),
      text: isWithheld ? null : read(at.text),
      group: read(at.group),
      thread: read(at.thread),
      parent: read(at.parent),
      quoted: read(at.quoted),
      extra: at.extra.map(read),
      edited: '',
      ...(at.registered === null ? {} : { registered: read(at.registered) }),
      ...(at.name === null ? {} : { name: read(at.name) }),
    };
  }

  const format: JsonFormat = {
    name: 'json-table',
    title: Array.isArray(header) ? 'JSON (lists under a list of names)' : 'JSON (objects)',
    recognise: () => true,
    *convert(item): Generator<SourceComment | NoComment> {
      const { value } = item;
      if (isHeader(item)) return;
      if (typeof value !== 'object' || value === null)
        yield { reason: 'no object where a comment should be' };
      else if (Array.isArray(value) !== Array.isArray(header))
        yield { reason: Array.isArray(value) ? 'a list among objects' : 'an object among lists' };
      else if (Array.isArray(value) && value.length !== paths.size)
        yield { reason: `${value.length} fields instead of ${paths.size}` };
      else yield convertItem(value);
    },
  };
  return { format, mapping };
}

function readHeader(names: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  return new Map(names.map((name, k) => [toText(name).trim(), [String(k)]]));
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  return '';
}
