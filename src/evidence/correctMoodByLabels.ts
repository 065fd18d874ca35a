import type { CommentTable } from '../model/commentTable.js';
import type { CorrectedMood, MoodBasis, MoodInterval, MoodMeasure } from '../model/moodCorrection.js';
import { correctDifference } from '../sentiment/aggregate/correctDifference.js';
import { correctMean } from '../sentiment/aggregate/correctMean.js';
import type { Interval, LabelledSample } from '../sentiment/aggregate/correctionDefaults.js';
import { mergeStrata } from '../sentiment/aggregate/mergeStrata.js';
import { countOf } from '../words/formatNumber.js';
import { say } from '../words/say.js';
import type { MatchedLabels, SampleDesign } from './correctMoodLabels.js';
import { moodMeasures, type MeasuredRows } from './correctMoodMeasures.js';
import type { MoodParts, PartRows } from './correctMoodParts.js';

/**
 * From so many labels, of so many accounts, an interval is worth reading; a share needs so many labels in its class and outside of
 * it, and so many of coordinated accounts tell what they do to the whole.
 */
export const labelledPartDefaults = {
  fewestLabels: 20,
  fewestAccounts: 10,
  fewestOfClass: 5,
  fewestCoordinated: 10,
  fewestCoordinatedAccounts: 5,
} as const;

interface LabelledRows {
  readonly table: CommentTable;
  readonly measured: MeasuredRows;
  readonly matched: MatchedLabels;
  readonly design: SampleDesign;
}

/** Every number of every part by prediction-powered inference, its interval clustered by account. */
export function correctByLabels(input: LabelledRows, { parts, pairs }: MoodParts): readonly CorrectedMood[] {
  const single = parts.flatMap((one) =>
    moodMeasures.map((measure): CorrectedMood => {
      const sample = sampleOf(input, one.rows, measure);
      const note = refuse(input, one, measure);
      const found = note === '' ? correctMean(sample) : null;
      return {
        measure,
        part: one.part,
        event: one.event,
        comments: one.rows.length,
        scorerAlone: meanOf(sample.predictions),
        corrected: found && cut(found, measure),
        labels: listLabelled(input, one.rows).length,
        labelsOnly: found && cut(correctMean(leaveScorer(sample), labelsOnly), measure),
        note,
      };
    }),
  );
  const differences = pairs.flatMap(({ part, event, first, second }) =>
    moodMeasures.map((measure): CorrectedMood => {
      const samples = [first, second].map(({ rows }) => sampleOf(input, rows, measure)) as [
        LabelledSample,
        LabelledSample,
      ];
      const note =
        part === 'with_minus_without_coordinated'
          ? refuseCoordinated(input, first, second, measure)
          : [first, second].map((one) => refuse(input, one, measure)).find((text) => text !== '');
      const found = (note ?? '') === '' ? correctDifference(...samples) : null;
      const labelled = [first, second].map(({ rows }) => listLabelled(input, rows).length) as [
        number,
        number,
      ];
      return {
        measure,
        part,
        event,
        comments: part === 'after_minus_before' ? first.rows.length + second.rows.length : second.rows.length,
        scorerAlone: meanOf(samples[1].predictions) - meanOf(samples[0].predictions),
        corrected: found && pick(found),
        labels: part === 'after_minus_before' ? labelled[0] + labelled[1] : labelled[1],
        labelsOnly:
          found && pick(correctDifference(leaveScorer(samples[0]), leaveScorer(samples[1]), labelsOnly)),
        note: note ?? '',
      };
    }),
  );
  return [...single, ...differences];
}

/** Where the corrected numbers come from, and how good the scorer is on the labelled comments. */
export function describeLabels(input: LabelledRows, worded: Int32Array): MoodBasis {
  const { table, measured, matched, design } = input;
  const labelled = listLabelled(input, worded);
  const mood = sampleOf(input, worded, 'mean');
  const right = Float64Array.from(mood.labels, (label, k) =>
    Number.isNaN(label) ? NaN : Number(label === measured.classes[worded[k]!]),
  );
  const enough = refuse(input, { part: 'all', event: null, rows: worded }, 'mean') === '';
  const agreement = correctMeanIf(enough, {
    ...mood,
    labels: right,
    predictions: new Float64Array(right.length),
  });
  return {
    kind: 'labels',
    file: matched.sheet.file,
    labelled: matched.labelled,
    accounts: new Set(labelled.map((row) => table.account.codes[row]!)).size,
    blank: matched.blank,
    unmatched: matched.unmatched,
    agreement: agreement && cut(agreement, 'share_neutral'),
    worthLabels: enough ? countWorth(mood, matched.labelled) : null,
    strata: design.kind,
  };
}

/** The scorer is in the strata, too: what the labels say by themselves is their mean, each with its weight. */
function leaveScorer({ predictions, labels, clusters, weights }: LabelledSample): LabelledSample {
  return { predictions, labels, ...(clusters && { clusters }), ...(weights && { weights }) };
}

const labelsOnly = { trust: 0 } as const;

/** So many labels without a scorer would give as narrow an interval. */
function countWorth(sample: LabelledSample, labelled: number): number {
  const { standardError } = correctMean(sample);
  const alone = correctMean(leaveScorer(sample), labelsOnly).standardError;
  return Math.round(labelled * (standardError === 0 ? 1 : (alone / standardError) ** 2));
}

function correctMeanIf(enough: boolean, sample: LabelledSample): ReturnType<typeof correctMean> | null {
  return enough ? correctMean(sample) : null;
}

function sampleOf(
  { table, measured, matched, design }: LabelledRows,
  rows: Int32Array,
  measure: MoodMeasure,
): LabelledSample {
  const labels = Float64Array.from(rows, (row) => {
    const label = matched.labels[row]!;
    return Number.isNaN(label) ? NaN : measured.ofClass(label, measure);
  });
  const { weights } = design;
  return {
    predictions: Float64Array.from(rows, (row) => measured.ofRow(row, measure)),
    labels,
    strata: mergeStrata(
      Int32Array.from(rows, (row) => design.strata[row]!),
      labels,
    ),
    clusters: Int32Array.from(rows, (row) => table.account.codes[row]!),
    ...(weights && { weights: Float64Array.from(rows, (row) => weights[row]!) }),
  };
}

function listLabelled({ matched }: Pick<LabelledRows, 'matched'>, rows: Int32Array): number[] {
  return Array.from(rows.filter((row) => !Number.isNaN(matched.labels[row]!)));
}

/** Why the labels cannot carry this number; '' where they can. */
function refuse(input: LabelledRows, { rows }: PartRows, measure: MoodMeasure): string {
  const { fewestLabels, fewestAccounts, fewestOfClass } = labelledPartDefaults;
  const labelled = listLabelled(input, rows);
  const accounts = new Set(labelled.map((row) => input.table.account.codes[row]!)).size;
  if (labelled.length < fewestLabels || accounts < fewestAccounts)
    return say`Too few labels: ${countOf(labelled.length, 'label')} of ${countOf(accounts, 'account')}; at least ${fewestLabels} of ${fewestAccounts} are needed.`;
  const values = labelled.map((row) => input.measured.ofClass(input.matched.labels[row]!, measure));
  const commonest = Math.max(...[-1, 0, 1].map((one) => values.filter((value) => value === one).length));
  const rare = labelled.length - commonest;
  if (rare < fewestOfClass)
    return say`Too few labels that differ: all but ${rare} of ${labelled.length} say the same; at least ${fewestOfClass} others are needed.`;
  return '';
}

/** What coordinated accounts do to the whole hangs on the labels of theirs alone. */
function refuseCoordinated(
  input: LabelledRows,
  without: PartRows,
  all: PartRows,
  measure: MoodMeasure,
): string {
  const { fewestCoordinated, fewestCoordinatedAccounts } = labelledPartDefaults;
  const others = new Set(without.rows);
  const labelled = listLabelled(input, all.rows).filter((row) => !others.has(row));
  const accounts = new Set(labelled.map((row) => input.table.account.codes[row]!)).size;
  if (labelled.length < fewestCoordinated || accounts < fewestCoordinatedAccounts)
    return say`Too few labels of coordinated accounts: ${countOf(labelled.length, 'label')} of ${countOf(accounts, 'account')}; at least ${fewestCoordinated} of ${fewestCoordinatedAccounts} are needed.`;
  return refuse(input, without, measure);
}

function pick({ estimate, low, high }: Interval): MoodInterval {
  return { estimate, low, high };
}

/** Nothing outside of what can be. */
function cut({ estimate, low, high }: Interval, measure: MoodMeasure): MoodInterval {
  const least = measure === 'mean' ? -1 : 0;
  const within = (value: number): number => Math.min(1, Math.max(least, value));
  return { estimate: within(estimate), low: within(low), high: within(high) };
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += values[k]!;
  return values.length === 0 ? 0 : sum / values.length;
}
