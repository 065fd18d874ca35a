import { InputError } from '../model/inputError.js';
import { countOf } from '../words/formatNumber.js';
import { formatCells } from './formatCells.js';
import type { Progress } from './progress.js';
import { openRowSink } from './rowSink.js';
import { findColumn, textHints, visitTable } from './sentimentTable.js';

/** Columns made of the texts of a table. */
export interface AddedColumns {
  /** What is being done, for the progress. */
  readonly doing: string;
  /** The names of the new columns beside those that are there; throws where one cannot be. */
  readonly nameColumns: (names: readonly string[]) => readonly string[];
  /** The new cells of each text, as they stand in the output. */
  readonly fill: (texts: readonly string[]) => readonly (readonly string[])[];
}

/** Writes the table as it is, with more columns, to stdout or a file, part by part. Returns how many rows it wrote. */
export async function addColumns(
  file: string,
  { column, out }: { readonly column?: string; readonly out?: string },
  { doing, nameColumns, fill }: AddedColumns,
  progress: Progress,
): Promise<number> {
  const sink = openRowSink(out);
  let textAt = 0;
  let delimiter = ',';
  let rows: string[] = [];
  let texts: string[] = [];
  let count = 0;
  const writePart = (): void => {
    if (rows.length === 0) return;
    const cells = fill(texts);
    sink.write(rows.map((row, k) => `${[row, ...cells[k]!].join(delimiter)}\n`).join(''));
    count += rows.length;
    rows = [];
    texts = [];
    progress.step(`${doing}: ${countOf(count, 'row')}`, 0);
  };
  try {
    const rejects = await visitTable(file, {
      onHeader: (names, sign) => {
        delimiter = sign;
        textAt = findColumn(names, column, { file, flag: '--column', hints: textHints });
        sink.write(`${formatCells([...names, ...nameColumns(names)], sign)}\n`);
      },
      onRow: (raw, cell) => {
        rows.push(raw);
        texts.push(cell(textAt));
      },
      onPart: writePart,
    });
    const [first] = rejects;
    if (count === 0 && first !== undefined)
      throw new InputError(`no row could be read: ${first.reason}`, {
        place: { file, line: first.line },
        fix: 'quote texts that hold the delimiter, or export it again',
      });
    sink.close();
    for (const { line, reason } of rejects.slice(0, 5)) progress.note(`${file}:${line}: left out: ${reason}`);
    if (rejects.length > 0)
      progress.note(
        `${countOf(rejects.length, 'row')} of ${countOf(count + rejects.length, 'row')} could not be read and are not in the output`,
      );
    return count;
  } catch (error) {
    sink.abandon();
    throw error;
  }
}
