import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InputError } from '../model/inputError.js';
import type { LabelSheet } from '../model/moodCorrection.js';
import { readLabel, unprotect } from './sentimentLabels.js';
import { findColumn, visitTable } from './sentimentTable.js';

/** A sheet of labels with what tells it from another. */
export interface ReadSheet {
  readonly sheet: LabelSheet;
  readonly sha256: string;
  /** Rows that could not be read, and rows that stand twice with the same label. */
  readonly rejected: number;
  readonly repeated: number;
}

/** The columns that `in-concert sentiment sample` writes; a sheet of one's own needs the first two. */
export const sheetColumns = {
  id: 'comment_id',
  label: 'label',
  stratum: 'stratum',
  stratumComments: 'stratum_comments',
  periodStart: 'period_start',
} as const;

/** Reads a sheet that `in-concert sentiment sample` drew and a person filled in. */
export async function readLabelSheet(file: string): Promise<ReadSheet> {
  const commentId: string[] = [];
  const label: number[] = [];
  const stratum: number[] = [];
  const stratumComments: number[] = [];
  const periodStart: (number | null)[] = [];
  const places = new Map<string, number>();
  const at = { id: 0, label: 0, stratum: -1, stratumComments: -1, periodStart: -1 };
  let repeated = 0;
  const fail = (problem: string, fix: string, line: number, column: string): never => {
    throw new InputError(problem, { place: { file, line, column }, fix });
  };
  const readCount = (written: string, line: number, column: string): number =>
    /^\d+$/.test(written) && !(column === sheetColumns.stratumComments && Number(written) === 0)
      ? Number(written)
      : fail(
          `"${written.slice(0, 40)}" is no whole number`,
          'leave this column as `in-concert sentiment sample` wrote it',
          line,
          column,
        );
  const rejects = await visitTable(file, {
    onHeader: (names) => {
      at.id = findColumn(names, sheetColumns.id, { file, flag: '--labels', hints: [] });
      at.label = findColumn(names, sheetColumns.label, { file, flag: '--labels', hints: [] });
      at.stratum = names.indexOf(sheetColumns.stratum);
      at.stratumComments = names.indexOf(sheetColumns.stratumComments);
      at.periodStart = names.indexOf(sheetColumns.periodStart);
      if (at.stratum >= 0 !== at.stratumComments >= 0)
        fail(
          `there is a column \`${at.stratum >= 0 ? sheetColumns.stratum : sheetColumns.stratumComments}\` but none \`${at.stratum >= 0 ? sheetColumns.stratumComments : sheetColumns.stratum}\``,
          'keep the columns that `in-concert sentiment sample` wrote: without both the chance of each comment is not known',
          1,
          sheetColumns.stratum,
        );
    },
    onRow: (_, cell, line) => {
      const id = unprotect(cell(at.id).trim());
      const written = cell(at.label).trim();
      if (id === '' && written === '') return;
      if (id === '')
        fail('a label without a comment', 'keep the ids as they were written', line, sheetColumns.id);
      const value = written === '' ? NaN : readLabel(written);
      if (value === null)
        return fail(
          `"${written.slice(0, 40)}" is no label`,
          'write -1, 0 or 1 (negative, neutral, positive), or leave it empty',
          line,
          sheetColumns.label,
        );
      const earlier = places.get(id);
      if (earlier !== undefined) {
        if (!Object.is(label[earlier], value))
          fail(
            `${id.slice(0, 40)} is here a second time with another label`,
            'decide which label holds and remove the other row',
            line,
            sheetColumns.label,
          );
        repeated++;
        return;
      }
      places.set(id, commentId.length);
      commentId.push(id);
      label.push(value);
      if (at.stratum < 0) return;
      stratum.push(readCount(cell(at.stratum).trim(), line, sheetColumns.stratum));
      stratumComments.push(readCount(cell(at.stratumComments).trim(), line, sheetColumns.stratumComments));
      checkStratum(stratum, stratumComments, (fix, problem) =>
        fail(problem, fix, line, sheetColumns.stratumComments),
      );
      const start = at.periodStart < 0 ? NaN : Date.parse(cell(at.periodStart).trim());
      periodStart.push(Number.isNaN(start) ? null : start);
    },
    onPart: () => undefined,
  });
  if (label.every((one) => Number.isNaN(one)))
    throw new InputError('has no labelled row', {
      place: { file, line: 1, column: sheetColumns.label },
      fix: 'write -1, 0 or 1 beside each text',
    });
  const draw = at.stratum < 0 ? null : { stratum, stratumComments, periodStart };
  return {
    sheet: { file, commentId, label, draw },
    sha256: createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
    rejected: rejects.length,
    repeated,
  };
}

/** All rows of a stratum say how many comments it had, and say the same. */
function checkStratum(
  stratum: readonly number[],
  comments: readonly number[],
  fail: (fix: string, problem: string) => void,
): void {
  const last = stratum.length - 1;
  const first = stratum.indexOf(stratum[last]!);
  if (comments[first] !== comments[last])
    fail(
      'leave this column as `in-concert sentiment sample` wrote it',
      `stratum ${stratum[last]!} has ${comments[last]!} comments here and ${comments[first]!} in an earlier row`,
    );
}
