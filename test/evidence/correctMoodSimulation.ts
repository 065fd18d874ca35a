import { correctMood } from '../../src/evidence/correctMood.js';
import { matchLabels } from '../../src/evidence/correctMoodLabels.js';
import { buildCommentTable } from '../../src/ingest/buildTable.js';
import type { CommentTable } from '../../src/model/commentTable.js';
import type { TimelineEvent } from '../../src/model/event.js';
import type { LabelSheet, MoodCorrection } from '../../src/model/moodCorrection.js';
import type { SentimentScores } from '../../src/model/sentiment.js';
import { drawSample } from '../../src/sentiment/aggregate/drawSample.js';
import { stratifyRows } from '../../src/sentiment/aggregate/stratify.js';
import { createRandom, type Random } from '../../src/stats/random.js';

const hour = 3_600_000;
export const hours = 192;

/** At the event 15 of 100 comments turn from positive to negative. */
export const event: TimelineEvent = {
  name: 'turn',
  start: 96 * hour,
  end: 96 * hour,
  kind: 'event',
  places: [],
  source: '',
  confidence: '',
};
const shares = { before: [0.3, 0.4, 0.3], after: [0.45, 0.4, 0.15] } as const;

/** Shares over all comments, as many before as after; and what changes. */
export const truth = {
  mean: (0 - 0.3) / 2,
  share_negative: 0.375,
  change_mean: -0.3,
  change_share_negative: 0.15,
} as const;

/** What a scorer says of a true mood. */
export type Scorer = (mood: number, isAfter: boolean, random: Random) => number;

const anyClass = (random: Random): number => random.integer(3) - 1;

export const scorers: Readonly<Record<string, Scorer>> = {
  good: (mood, _, random) => (random.next() < 0.9 ? mood : anyClass(random)),
  useless: (_, __, random) => anyClass(random),
  // Sees half of the negative as positive, and after the event as neutral.
  biased: (mood, isAfter, random) => (mood === -1 && random.next() < 0.5 ? (isAfter ? 0 : 1) : mood),
};

export interface Section {
  readonly table: CommentTable;
  readonly scores: SentimentScores;
  readonly moods: readonly number[];
}

/** A section of accounts that repeat themselves: each has its own place on the way from the mildest to the bitterest. */
export function simulateMoods(scorer: Scorer, random: Random, comments = 1600, accounts = 400): Section {
  // A temper is uniform, so that the shares of all comments are those wished for.
  const tempers = Array.from({ length: accounts }, () => random.next());
  const rows = Array.from({ length: comments }, (_, k) => {
    const account = random.integer(accounts);
    const temper = random.next() < 0.5 ? tempers[account]! : random.next();
    const at = Math.floor(((k + random.next()) / comments) * hours * hour);
    const [negative, neutral] = at < event.start ? shares.before : shares.after;
    const mood = temper < negative ? -1 : temper < negative + neutral ? 0 : 1;
    return { row: { account: `a${account}`, at, text: 'x', commentId: `c${k}` }, mood };
  });
  rows.sort((a, b) => a.row.at - b.row.at);
  const moods = rows.map(({ mood }) => mood);
  const label = Int8Array.from(rows, ({ row, mood }) => scorer(mood, row.at >= event.start, random));
  return {
    table: buildCommentTable(rows.map(({ row }) => row)),
    scores: {
      label,
      score: Float64Array.from(label, (one) => 0.7 * one + 0.1 * random.normal()),
      coverage: new Float64Array(comments).fill(1),
      language: new Uint8Array(comments),
      languages: ['ru'],
    },
    moods,
  };
}

/** Draws a sheet as `in-concert sentiment sample` does and fills it in truly. */
export function fillSheet({ table, scores, moods }: Section, n: number, seed: number): LabelSheet {
  const { stratumOf, periodOf, cuts } = stratifyRows(table.at, scores.label!);
  const rows = Array.from(drawSample(stratumOf, { n, seed }));
  return {
    file: 'sheet.csv',
    commentId: rows.map((row) => table.commentId.get(row)),
    label: rows.map((row) => moods[row]!),
    draw: {
      stratum: rows.map((row) => stratumOf[row]!),
      stratumComments: rows.map((row) => stratumOf.filter((one) => one === stratumOf[row]).length),
      periodStart: rows.map((row) => (periodOf[row] === 0 ? null : cuts[periodOf[row]! - 1]!)),
    },
  };
}

export function correctSection({ table, scores }: Section, sheet: LabelSheet | null): MoodCorrection {
  return correctMood(table, scores, {
    events: [event],
    setAside: new Uint8Array(table.account.values.length),
    labels: sheet === null ? null : matchLabels(table, sheet),
    accuracy: [],
    seed: 1,
  });
}

/** How often the intervals hold the truth, and how wide they are beside those of the labels alone. */
export function simulateCoverage(
  name: string,
  runs: number,
  seed: number,
): Readonly<Record<string, { held: number; heldAlone: number; width: number }>> {
  const random = createRandom(seed);
  const found = Object.fromEntries(
    Object.keys(truth).map((key) => [key, { held: 0, heldAlone: 0, sum: 0, sumAlone: 0 }]),
  );
  for (let run = 0; run < runs; run++) {
    const section = simulateMoods(scorers[name]!, random);
    const { values } = correctSection(section, fillSheet(section, 300, run));
    for (const [key, true_] of Object.entries(truth)) {
      const part = key.startsWith('change_') ? 'after_minus_before' : 'all';
      const measure = key.replace('change_', '');
      const value = values.find((one) => one.part === part && one.measure === measure)!;
      const { corrected, labelsOnly } = value;
      const one = found[key]!;
      if (corrected!.low <= true_ && true_ <= corrected!.high) one.held++;
      if (labelsOnly!.low <= true_ && true_ <= labelsOnly!.high) one.heldAlone++;
      one.sum += corrected!.high - corrected!.low;
      one.sumAlone += labelsOnly!.high - labelsOnly!.low;
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, { held, heldAlone, sum, sumAlone }]) => [
      key,
      { held: held / runs, heldAlone: heldAlone / runs, width: sum / sumAlone },
    ]),
  );
}
