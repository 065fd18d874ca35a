import { statSync } from 'node:fs';
import { InputError } from '../model/inputError.js';
import type { ColumnMapping, RejectedRow } from '../model/reading.js';
import type { CellsBuilder } from './cellsBuilder.js';
import type { CollectOptions, FileCells, RowVisitor } from './fileCells.js';
import type { RecordScan } from './findRecordEnd.js';
import { joinHour } from './joinHour.js';
import type { FileFacts } from './openBytes.js';
import { createCsvBatches } from './csvBatches.js';
import { readField } from './readField.js';
import { isKnownTable, recogniseTable, type RecognisedTable } from './recogniseTable.js';
import { fixEncoding, notUtf8, scanRecords } from './scanRecords.js';
import { describeTableCells } from './tableCells.js';
import {
  listFactColumns,
  listOptional,
  listPresent,
  listRoles,
  placeColumns,
  placeExtra,
} from './tableRoles.js';

const decoder = new TextDecoder();

/** Appends the columns in use from the bytes of a CSV or TSV file, without making strings of them. */
export async function collectCsv(
  file: string,
  builder: CellsBuilder,
  options: CollectOptions,
): Promise<FileCells> {
  const { commentId, account, group, thread, parent, quoted, text, line } = builder;
  const facts: FileFacts = { sha256: '', bytes: 0 };
  const from = builder.rows;
  const { idPrefix } = options;
  let table: RecognisedTable | null = null;
  let at = placeColumns([], null);
  let extraAt: readonly number[] = [];
  let extra = builder.extra;
  let times = builder.times;
  let readText: RecognisedTable['readText'] = null;
  let missingIds = 0;

  const onHeader = (names: readonly string[]) => {
    table = recogniseTable(names, options.columns ?? {}, file, options);
    const extraNames = [
      ...(options.extraColumns ?? []),
      ...listPresent(names, options.optionalColumns ?? []),
    ];
    extraAt = placeExtra(names, extraNames, file);
    at = placeColumns(names, table.mapping);
    readText = table.readText;
    builder.beginFile(listOptional(table.mapping), listFactColumns(at), extraNames);
    extra = builder.extra;
    builder.idsAreLines = options.isAlone && at.commentId < 0;
    builder.hasNoTexts = options.isAlone && at.text < 0;
    times = builder.times;
    // Texts are most of a file and never more than all of it, unless it was packed or is recoded.
    if (at.text >= 0 && facts.packing === undefined && facts.encoding === 'utf-8')
      text.reserve(statSync(file).size);
  };
  const createBatches = (fields: number, delimiter: number) =>
    at.hour >= 0 || readText !== null
      ? null
      : createCsvBatches(builder, {
          fields,
          delimiter,
          at,
          extraAt,
          idPrefix,
          onMissingId: () => missingIds++,
        });
  const onRecord = (bytes: Uint8Array, scan: RecordScan, lineNumber: number) => {
    line.push(lineNumber);
    if (at.commentId < 0) {
      if (!builder.idsAreLines) commentId.append(`${idPrefix}${lineNumber}`);
    } else if (scan.bounds[2 * at.commentId] === scan.bounds[2 * at.commentId + 1]) {
      missingIds++;
      commentId.append(`${idPrefix}line-${lineNumber}`);
    } else appendField(commentId, bytes, scan, at.commentId);
    appendField(account, bytes, scan, at.account);
    if (at.hour < 0) appendField(times, bytes, scan, at.time);
    else times.append(joinHour(readField(bytes, scan, at.time), readField(bytes, scan, at.hour)));
    if (at.text < 0) {
      if (!builder.hasNoTexts) text.append('');
    } else if (readText === null) appendField(text, bytes, scan, at.text);
    else text.append(readText(readField(bytes, scan, at.text)));
    if (at.group >= 0) appendField(group, bytes, scan, at.group);
    if (at.thread >= 0) appendField(thread, bytes, scan, at.thread);
    if (at.parent >= 0) appendField(parent, bytes, scan, at.parent);
    if (at.quoted >= 0) appendField(quoted, bytes, scan, at.quoted);
    if (builder.facts.registered !== null) appendField(builder.facts.registered, bytes, scan, at.registered);
    if (builder.facts.name !== null) appendField(builder.facts.name, bytes, scan, at.name);
    for (let k = 0; k < extraAt.length; k++) appendField(extra[k]!, bytes, scan, extraAt[k]!);
  };
  const onChunk = () => options.onProgress?.(line.length);

  const { records, rejects, blankLines, titleLines } = await scanRecords(
    file,
    { isHeader: isKnownTable, onHeader, createBatches, onRecord, onChunk },
    facts,
  );
  options.onProgress?.(line.length);
  checkEncoding(file, records, rejects);
  const counts = { file, facts, from, missingIds, rejects, blankLines, titleLines };
  return describeTableCells(counts, table!, builder, (title) => title ?? 'CSV');
}

/** Reads a CSV file once more for the rows that `wants` names. */
export async function visitCsv(
  file: string,
  mapping: ColumnMapping | null,
  wants: (row: number) => boolean,
  visit: RowVisitor,
): Promise<void> {
  let row = -1;
  let roles: ReturnType<typeof listRoles> = [];
  await scanRecords(file, {
    isHeader: isKnownTable,
    onHeader: (names) => (roles = listRoles(names, mapping)),
    onRecord: (bytes, scan, _, start) => {
      if (!wants(++row)) return;
      visit(row, {
        raw: decoder.decode(bytes.subarray(start, scan.end)),
        names: null,
        roles,
        cells: roles.map((__, k) => readField(bytes, scan, k)),
      });
    },
  });
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
