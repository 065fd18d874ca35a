import type { CellsBuilder } from './cellsBuilder.js';
import type { ColumnRole } from './columnHints.js';
import { createCsvKernel, type CellSink, type CodeSink, type CsvKernel } from './csvKernel.js';
import { maxRecordBytes } from './scanRecords.js';

export interface CsvBatchOptions {
  readonly fields: number;
  readonly delimiter: number;
  /** Which field serves as what; −1 for those not in use. */
  readonly at: Readonly<Record<ColumnRole, number>>;
  /** The fields of the further columns. */
  readonly extraAt: readonly number[];
  /** Put before ids that are made of line numbers. */
  readonly idPrefix: string;
  readonly onMissingId: () => void;
}

/** The reader that takes plain rows into the columns of a builder batch by batch; null where there can be none. */
export function createCsvBatches(builder: CellsBuilder, options: CsvBatchOptions): CsvKernel | null {
  const { at, extraAt, fields, delimiter, idPrefix } = options;
  // A blank line is a record of one field.
  if (fields < 2) return null;
  const { commentId, account, group, thread, parent, quoted, times, text, line, extra, facts } = builder;
  const ids: CellSink = {
    appendCells: (source, start, ends) => {
      if (!hasEmptyCell(ends)) {
        commentId.appendCells(source, start, ends);
        return;
      }
      const firstRow = line.length - ends.length;
      for (let k = 0, cell = 0; k < ends.length; cell = ends[k++]!)
        if (ends[k]! > cell) commentId.appendBytes(source, start + cell, start + ends[k]!, false);
        else {
          options.onMissingId();
          commentId.append(`${idPrefix}line-${line.get(firstRow + k)}`);
        }
    },
  };
  const packed: readonly (readonly [number, CellSink])[] = [
    [at.commentId, ids],
    [at.time, times],
    [at.text, text],
    [at.parent, parent],
    [at.quoted, quoted],
  ];
  const coded: readonly (readonly [number, CodeSink])[] = [
    [at.account, account],
    [at.group, group],
    [at.thread, thread],
    ...listFactSinks(facts, at),
    ...extraAt.map((place, k) => [place, extra[k]!] as const),
  ];
  return createCsvKernel({
    delimiter,
    fields,
    longestRecord: maxRecordBytes,
    packed: packed.filter(([field]) => field >= 0).map(([field, sink]) => ({ field, sink })),
    coded: coded.filter(([field]) => field >= 0).map(([field, sink]) => ({ field, sink })),
    onLines: (before, first) => {
      const lines = line.extend(before.length);
      for (let k = 0; k < before.length; k++) lines[k] = first + before[k]!;
      if (at.commentId < 0 && !builder.idsAreLines)
        for (const one of lines) commentId.append(`${idPrefix}${one}`);
      if (at.text < 0 && !builder.hasNoTexts) for (let k = 0; k < before.length; k++) text.append('');
    },
  });
}

function listFactSinks(
  { registered, name }: CellsBuilder['facts'],
  at: CsvBatchOptions['at'],
): (readonly [number, CodeSink])[] {
  const sinks: (readonly [number, CodeSink])[] = [];
  if (registered !== null) sinks.push([at.registered, registered]);
  if (name !== null) sinks.push([at.name, name]);
  return sinks;
}

function hasEmptyCell(ends: Uint32Array): boolean {
  let last = 0;
  for (let k = 0; k < ends.length; last = ends[k++]!) if (ends[k] === last) return true;
  return false;
}
