import type { CommentTable } from '../model/commentTable.js';
import type {
  CorrectedMood,
  MoodBasis,
  MoodInterval,
  MoodMeasure,
  ScorerAccuracy,
} from '../model/moodCorrection.js';
import type { Language, SentimentScores } from '../model/sentiment.js';
import { adjustShares, type ClassCounts } from '../sentiment/aggregate/adjustShares.js';
import { moodMeasures, type MeasuredRows } from './correctMoodMeasures.js';
import type { MoodParts, PartRows } from './correctMoodParts.js';

interface ScoredRows {
  readonly table: CommentTable;
  readonly scores: SentimentScores;
  readonly measured: MeasuredRows;
}

/** Every number of every part by the scorer alone, and what it could be if it errs as on the labelled sets. */
export function correctByAccuracy(
  input: ScoredRows,
  { parts, pairs }: MoodParts,
  accuracy: readonly ScorerAccuracy[],
  seed: number,
): readonly CorrectedMood[] {
  const without = parts.find(({ part }) => part === 'without_coordinated');
  const others = new Set(without?.rows);
  const coordinated = without && parts[0]!.rows.filter((row) => !others.has(row));
  // With and without differ by the coordinated accounts alone: the whole is drawn as the sum of both.
  const pieces = [...parts.map(({ rows }) => rows), ...(coordinated ? [coordinated] : [])];
  const draws =
    accuracy.length === 0
      ? null
      : adjustShares(
          pieces.map((rows) => countClasses(input, rows)),
          accuracy,
          { seed },
        );
  const drawsOf = (one: PartRows): readonly (readonly number[])[] | null => {
    if (draws === null) return null;
    const own = draws[parts.indexOf(one)]!;
    if (one.part !== 'all' || coordinated === undefined) return own;
    const share = coordinated.length / one.rows.length;
    const rest = draws[parts.indexOf(without!)]!;
    return draws
      .at(-1)!
      .map((shares, draw) => shares.map((value, k) => share * value + (1 - share) * rest[draw]![k]!));
  };
  const single = parts.flatMap((one) => {
    const found = drawsOf(one);
    return moodMeasures.map((measure) => ({
      ...bare(measure, one.part, one.event, one.rows.length),
      scorerAlone: average(input, one, measure),
      corrected: found && spanDraws(found.map((shares) => valueOf(shares, measure))),
    }));
  });
  const differences = pairs.flatMap(({ part, event, first, second }) => {
    const [before, after] = [drawsOf(first), drawsOf(second)];
    const comments =
      part === 'after_minus_before' ? first.rows.length + second.rows.length : second.rows.length;
    return moodMeasures.map((measure) => ({
      ...bare(measure, part, event, comments),
      scorerAlone: average(input, second, measure) - average(input, first, measure),
      corrected:
        before &&
        after &&
        spanDraws(after.map((shares, draw) => valueOf(shares, measure) - valueOf(before[draw]!, measure))),
    }));
  });
  return [...single, ...differences];
}

/** Which sets the numbers rest on, for the languages found, and what they lack. */
export function describeAccuracy(
  { scores }: ScoredRows,
  worded: Int32Array,
  accuracy: readonly ScorerAccuracy[],
): MoodBasis {
  if (accuracy.length === 0) return { kind: 'not measured' };
  const counts = new Map<Language, number>();
  for (const row of worded) {
    const language = scores.languages[scores.language[row]!]!;
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const setsOf = (language: Language): readonly ScorerAccuracy[] =>
    accuracy.filter((one) => one.language === language || one.language === null);
  const found = [...counts.keys()];
  const unmeasured = found.filter((language) => setsOf(language).length === 0);
  const count = (languages: readonly Language[]): number =>
    languages.reduce((sum, language) => sum + counts.get(language)!, 0);
  return {
    kind: 'measured accuracy',
    sets:
      unmeasured.length === found.length
        ? accuracy
        : accuracy.filter((set) => found.some((one) => setsOf(one).includes(set))),
    unmeasured: worded.length === 0 ? 0 : count(unmeasured) / worded.length,
    borrowed: found.filter(
      (language) =>
        setsOf(language).length > 0 &&
        setsOf(language).every(({ confusion }) => confusion.some((row) => row.every((one) => one === 0))) &&
        accuracy.some(({ confusion }) => confusion.every((row) => row.some((one) => one > 0))),
    ),
  };
}

function bare(
  measure: MoodMeasure,
  part: CorrectedMood['part'],
  event: number | null,
  comments: number,
): Omit<CorrectedMood, 'scorerAlone' | 'corrected'> {
  return { measure, part, event, comments, labels: null, labelsOnly: null, note: '' };
}

function countClasses({ table, scores, measured }: ScoredRows, rows: Int32Array): ClassCounts {
  const counts: Record<string, number[]> = {};
  const perAccount = new Map<number, number>();
  for (const row of rows) {
    const language = scores.languages[scores.language[row]!]!;
    (counts[language] ??= [0, 0, 0])[measured.classes[row]! + 1]! += 1;
    const account = table.account.codes[row]!;
    perAccount.set(account, (perAccount.get(account) ?? 0) + 1);
  }
  let squares = 0;
  for (const count of perAccount.values()) squares += count * count;
  return { counts, effective: rows.length ** 2 / squares };
}

function average({ measured }: ScoredRows, { rows }: PartRows, measure: MoodMeasure): number {
  let sum = 0;
  for (const row of rows) sum += measured.ofRow(row, measure);
  return rows.length === 0 ? 0 : sum / rows.length;
}

function valueOf([negative, neutral, positive]: readonly number[], measure: MoodMeasure): number {
  if (measure === 'mean') return positive! - negative!;
  return { share_negative: negative!, share_neutral: neutral!, share_positive: positive! }[measure];
}

/** Mean of the draws, and the middle 95 % of them. */
function spanDraws(values: readonly number[]): MoodInterval {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  const estimate = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { estimate, low: at(0.025), high: at(0.975) };
}
