import type { CommentTable } from '../model/commentTable.js';
import { InputError } from '../model/inputError.js';
import type { LabelSheet } from '../model/moodCorrection.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { inLanguage } from '../words/language.js';
import { stratifyRows } from '../sentiment/aggregate/stratify.js';

/** A sheet laid beside the comments: what a person said of each row, and in which stratum it was drawn. */
export interface MatchedLabels {
  readonly sheet: LabelSheet;
  /** By row of the table; NaN where nobody labelled. */
  readonly labels: Float64Array;
  /** Row of the table for each row of the sheet; −1 where its comment is not there. */
  readonly rowOf: Int32Array;
  readonly labelled: number;
  readonly blank: number;
  readonly unmatched: number;
}

/** The sheet's comments found by their ids. @throws InputError where none of the labelled ones is there. */
export function matchLabels(table: CommentTable, sheet: LabelSheet): MatchedLabels {
  const places = new Map(sheet.commentId.map((id, k) => [id, k]));
  const rowOf = new Int32Array(sheet.commentId.length).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    const k = places.get(table.commentId.get(row));
    if (k !== undefined && rowOf[k] === -1 && table.text.get(row).trim() !== '') rowOf[k] = row;
  }
  const labels = new Float64Array(table.rows).fill(NaN);
  let labelled = 0;
  let blank = 0;
  let unmatched = 0;
  rowOf.forEach((row, k) => {
    if (Number.isNaN(sheet.label[k]!)) blank++;
    else if (row < 0) unmatched++;
    else {
      labels[row] = sheet.label[k]!;
      labelled++;
    }
  });
  if (labelled === 0) throw inLanguage('en', () => refuseSheet(table, sheet, unmatched));
  return { sheet, labels, rowOf, labelled, blank, unmatched };
}

/** Like all errors in English, whatever the findings are written in. */
function refuseSheet(table: CommentTable, { file, commentId }: LabelSheet, unmatched: number): InputError {
  return unmatched === 0
    ? new InputError('has no labelled row', {
        place: { file, column: 'label' },
        fix: 'write -1, 0 or 1 beside each text',
      })
    : new InputError(
        `none of its ${countOf(unmatched, 'labelled comment')} is in the data: the ids differ (the first is ${commentId[0]!.slice(0, 40)}, the data have such as ${table.rows > 0 ? table.commentId.get(0).slice(0, 40) : 'none'})`,
        {
          place: { file, column: 'comment_id' },
          fix: 'give the comments that the sheet was drawn from, with the --key-file or --keep-ids of that time',
        },
      );
}

/** What the correction needs of the draw: strata and weights by row of the table. */
export interface SampleDesign {
  readonly strata: Int32Array;
  /** Comments that each labelled row stands for; undefined where all had the same chance. */
  readonly weights: Float64Array | undefined;
  readonly kind: 'as drawn' | 'weights of the sheet' | 'none';
}

/**
 * The strata of the draw. Chances of being drawn are read from the sheet: comments in the stratum by rows drawn from it. The strata
 * of all other comments are made again, from the sheet's periods and the present scorer; where they do not come out as the sheet has
 * them (it was drawn with another scorer), only the weights are used, which is as right but less exact.
 *
 * @throws InputError where the data hold comments that could not have been drawn.
 */
export function arrangeDesign(
  table: CommentTable,
  worded: Int32Array,
  classes: Int8Array,
  { sheet, rowOf }: MatchedLabels,
): SampleDesign {
  const strata = new Int32Array(table.rows);
  const { draw, file } = sheet;
  if (draw === null) return { strata, weights: undefined, kind: 'none' };
  const drawn = new Map<number, { rows: number; comments: number }>();
  for (let k = 0; k < rowOf.length; k++) {
    const one = drawn.get(draw.stratum[k]!) ?? { rows: 0, comments: draw.stratumComments[k]! };
    one.rows++;
    drawn.set(draw.stratum[k]!, one);
  }
  const weights = new Float64Array(table.rows);
  rowOf.forEach((row, k) => {
    const { rows, comments } = drawn.get(draw.stratum[k]!)!;
    if (row >= 0) weights[row] = comments / rows;
  });
  const again = repeatStrata(table, worded, classes, draw.periodStart);
  if (isSame(again, worded, rowOf, draw.stratum, drawn)) {
    worded.forEach((row, position) => (strata[row] = again[position]!));
    return { strata, weights, kind: 'as drawn' };
  }
  const frame = [...drawn.values()].reduce((sum, { comments }) => sum + comments, 0);
  if (frame < worded.length)
    throw inLanguage(
      'en',
      () =>
        new InputError(
          `was drawn from ${countOf(frame, 'comment')} with words, but the data have ${formatCount(worded.length)}: some could not have been drawn`,
          { place: { file }, fix: 'give the comments that it was drawn from, or draw another sheet' },
        ),
    );
  return { strata, weights, kind: 'weights of the sheet' };
}

function repeatStrata(
  { at }: CommentTable,
  worded: Int32Array,
  classes: Int8Array,
  periodStart: readonly (number | null)[],
): Int32Array {
  const cuts = [...new Set(periodStart.filter((start) => start !== null))].sort((a, b) => a - b);
  const times = Float64Array.from(worded, (row) => at[row]!);
  return stratifyRows(
    times,
    Int8Array.from(worded, (row) => classes[row]!),
    { cuts },
  ).stratumOf;
}

/** Whether each stratum of the sheet is one of those made again, of the same size. */
function isSame(
  again: Int32Array,
  worded: Int32Array,
  rowOf: Int32Array,
  stratum: ArrayLike<number>,
  drawn: ReadonlyMap<number, { readonly comments: number }>,
): boolean {
  const sizes = new Map<number, number>();
  for (const key of again) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const position = new Map(Array.from(worded, (row, k) => [row, k] as const));
  const keyOf = new Map<number, number>();
  for (let k = 0; k < rowOf.length; k++) {
    if (rowOf[k]! < 0) return false;
    const key = again[position.get(rowOf[k]!)!]!;
    const known = keyOf.get(stratum[k]!);
    if (known === undefined) keyOf.set(stratum[k]!, key);
    else if (known !== key) return false;
  }
  const isOneToOne = new Set(keyOf.values()).size === keyOf.size;
  return isOneToOne && [...keyOf].every(([one, key]) => sizes.get(key) === drawn.get(one)!.comments);
}
