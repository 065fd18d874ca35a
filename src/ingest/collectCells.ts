import type { CommentTable, TextColumn } from '../model/commentTable.js';
import { InputError } from '../model/inputError.js';
import type { ColumnMapping, RejectedRow } from '../model/reading.js';
import { CodedColumnBuilder } from './codedColumn.js';
import type { RecordScan } from './findRecordEnd.js';
import { GrowingArray } from './growingArray.js';
import type { FileFacts } from './openBytes.js';
import { recogniseColumns } from './recogniseColumns.js';
import { fixEncoding, notUtf8, scanRecords } from './scanRecords.js';
import { TextColumnBuilder } from './textColumn.js';

/** The cells of the columns in use, in file order, as they stand in the file. */
export interface CollectedCells {
  readonly columns: Omit<CommentTable, 'at' | 'row' | 'rows'>;
  readonly times: TextColumn;
  readonly rows: number;
  readonly mapping: ColumnMapping;
  readonly rejects: readonly RejectedRow[];
  readonly blankLines: number;
  /** Rows with an empty cell where there is a column of comment ids; `line-17` stands for it. */
  readonly missingIds: number;
  readonly facts: FileFacts;
}

export interface CollectOptions {
  readonly columns?: Partial<ColumnMapping> | undefined;
  readonly onProgress?: ((rows: number) => void) | undefined;
}

/** Reads the columns in use from the bytes of the file into columns, without making strings of them. */
export async function collectCells(file: string, options: CollectOptions): Promise<CollectedCells> {
  const commentId = new TextColumnBuilder();
  const account = new CodedColumnBuilder();
  const group = new CodedColumnBuilder();
  const thread = new CodedColumnBuilder();
  const text = new TextColumnBuilder();
  const times = new TextColumnBuilder();
  const line = new GrowingArray((size) => new Float64Array(size));
  const facts: FileFacts = { sha256: '', bytes: 0 };
  let mapping: ColumnMapping | null = null;
  let at = { commentId: -1, account: -1, time: -1, text: -1, group: -1, thread: -1 };
  let missingIds = 0;

  const onHeader = (names: readonly string[]) => {
    const found = recogniseColumns(names, options.columns ?? {}, file);
    const place = (name: string | null) => (name === null ? -1 : names.indexOf(name));
    mapping = found;
    at = {
      commentId: place(found.commentId),
      account: place(found.account),
      time: place(found.time),
      text: place(found.text),
      group: place(found.group),
      thread: place(found.thread),
    };
  };
  const onRecord = (bytes: Uint8Array, scan: RecordScan, lineNumber: number) => {
    line.push(lineNumber);
    if (at.commentId < 0) commentId.append(String(lineNumber));
    else if (scan.bounds[2 * at.commentId] === scan.bounds[2 * at.commentId + 1]) {
      missingIds++;
      commentId.append(`line-${lineNumber}`);
    } else appendField(commentId, bytes, scan, at.commentId);
    appendField(account, bytes, scan, at.account);
    appendField(times, bytes, scan, at.time);
    appendField(text, bytes, scan, at.text);
    if (at.group >= 0) appendField(group, bytes, scan, at.group);
    if (at.thread >= 0) appendField(thread, bytes, scan, at.thread);
  };
  const onChunk = () => options.onProgress?.(line.length);

  const { records, rejects, blankLines } = await scanRecords(file, { onHeader, onRecord, onChunk }, facts);
  options.onProgress?.(records);
  checkEncoding(file, records, rejects);
  return {
    columns: {
      commentId: commentId.finish(),
      account: account.finish(),
      group: at.group < 0 ? null : group.finish(),
      thread: at.thread < 0 ? null : thread.finish(),
      text: text.finish(),
      line: line.finish(),
    },
    times: times.finish(),
    rows: records,
    mapping: mapping!,
    rejects,
    blankLines,
    missingIds,
    facts,
  };
}

interface ByteSink {
  appendBytes(source: Uint8Array, from: number, to: number, isEscaped: boolean): void;
}

function appendField(sink: ByteSink, bytes: Uint8Array, scan: RecordScan, field: number): void {
  sink.appendBytes(bytes, scan.bounds[2 * field]!, scan.bounds[2 * field + 1]!, scan.escaped[field] === 1);
}

/** A file in another encoding is one mistake with one mend, not a million rejected rows. */
function checkEncoding(file: string, records: number, rejects: readonly RejectedRow[]): void {
  const foreign = rejects.filter(({ reason }) => reason === notUtf8);
  if (foreign.length * 2 <= records + rejects.length) return;
  throw new InputError(`${foreign.length} of ${records + rejects.length} rows are not UTF-8`, {
    place: { file, line: foreign[0]!.line },
    fix: fixEncoding,
  });
}
