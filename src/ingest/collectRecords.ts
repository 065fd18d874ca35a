import type { RejectedRow } from '../model/reading.js';
import { optionalColumns, type CellsBuilder } from './cellsBuilder.js';
import { chooseJsonFormat, itemsLookedAt, type ChosenFormat } from './chooseJsonFormat.js';
import type { CollectOptions, FileCells, RowVisitor } from './fileCells.js';
import type { JsonFormat, JsonHeader, NoComment, SourceComment } from './formats/format.js';
import { readJsonItems } from './json/readJsonItems.js';
import type { ReadItem } from './json/scanDocument.js';
import type { NoteAccount } from './accountFactsSource.js';
import type { FileFacts } from './openBytes.js';
import { nameTime } from './tableRoles.js';
import { jsonSampleItems } from './tables/jsonRows.js';

/** Text of first items that is held at most while more are awaited to tell the layout. */
const firstLength = 8_000_000;
const rawLength = 2000;
const shownFields = ['commentId', 'account', 'time', 'text', 'group', 'thread', 'parent', 'quoted'] as const;

/** One comment of a JSON file, or a piece of it that is none. */
interface JsonRecord {
  readonly item: ReadItem;
  readonly found: SourceComment | NoComment;
}

/** Appends the comments of a JSON file, whose layout is told from its first items. */
export async function collectRecords(
  file: string,
  builder: CellsBuilder,
  options: CollectOptions,
): Promise<FileCells> {
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const from = builder.rows;
  const rejects: RejectedRow[] = [];
  let missingIds = 0;
  let chosen: ChosenFormat | null = null;
  const onFormat = (found: ChosenFormat) => (chosen = found);
  builder.beginFile(optionalColumns);
  const { note } = builder.facts;
  for await (const { item, found } of readRecords(file, { ...options, facts, onFormat, note })) {
    if ('reason' in found) rejects.push({ line: item.line, file, reason: found.reason, raw: cutRaw(item) });
    else {
      const hasId = found.commentId !== '';
      if (!hasId) missingIds++;
      const id = hasId ? found.commentId : `${options.idPrefix}item-${builder.rows - from + 1}`;
      builder.addComment(found, item.line, id);
    }
    if ((builder.rows & 0x3fff) === 0) options.onProgress?.(builder.rows);
  }
  options.onProgress?.(builder.rows);
  const rows = builder.rows - from;
  const { format, mapping } = chosen!;
  return {
    file,
    format: format.title,
    facts,
    from,
    to: builder.rows,
    timeName: mapping === null ? null : nameTime(mapping),
    timesAreUtc: false,
    mapping,
    hasIds: missingIds < rows,
    missingIds: missingIds < rows ? missingIds : 0,
    rejects,
    blankLines: 0,
  };
}

/** Reads a JSON file once more for the rows that `wants` names. */
export async function visitRecords(
  file: string,
  wants: (row: number) => boolean,
  visit: RowVisitor,
  options: FormatOptions,
): Promise<void> {
  let row = -1;
  for await (const { item, found } of readRecords(file, options)) {
    if ('reason' in found || !wants(++row)) continue;
    visit(row, {
      raw: cutRaw(item),
      names: shownFields,
      roles: shownFields,
      cells: shownFields.map((name) => found[name] ?? ''),
    });
  }
}

/** What decides the layout. */
type FormatOptions = Pick<CollectOptions, 'columns' | 'needsText' | 'extraColumns' | 'optionalColumns'>;

interface RecordOptions extends FormatOptions {
  readonly facts?: FileFacts;
  readonly onFormat?: (chosen: ChosenFormat) => void;
  readonly note?: NoteAccount;
}

async function* readRecords(file: string, options: RecordOptions): AsyncGenerator<JsonRecord> {
  const header = new Map<string, unknown>();
  let first: ReadItem[] | null = [];
  let length = 0;
  let format: JsonFormat | null = null;
  const choose = () => {
    const chosen = chooseJsonFormat(first!.filter(isSound), header, { ...options, file });
    options.onFormat?.(chosen);
    format = chosen.format;
    const waiting = first!;
    first = null;
    return waiting;
  };
  for await (const item of readJsonItems(file, { facts: options.facts, header })) {
    if (first === null) {
      yield* convertItem(format!, item, header, options.note);
      continue;
    }
    length += item.raw.length;
    if (first.push(item) === jsonSampleItems || (first.length >= itemsLookedAt && length > firstLength))
      for (const waiting of choose()) yield* convertItem(format!, waiting, header, options.note);
  }
  if (first !== null)
    for (const waiting of choose()) yield* convertItem(format!, waiting, header, options.note);
}

function* convertItem(
  format: JsonFormat,
  item: ReadItem,
  header: JsonHeader,
  note?: NoteAccount,
): Generator<JsonRecord> {
  if (item.problem !== undefined) yield { item, found: { reason: item.problem } };
  else for (const found of format.convert(item, item.document?.header ?? header, note)) yield { item, found };
}

function isSound({ problem }: ReadItem): boolean {
  return problem === undefined;
}

function cutRaw({ raw }: ReadItem): string {
  return raw.length > rawLength ? `${raw.slice(0, rawLength)}…` : raw;
}
