import { InputError } from '../model/inputError.js';
import type { SentimentScorer } from '../model/sentiment.js';
import { listClasses } from '../sentiment/aggregate/listClasses.js';
import { addColumns } from './addColumns.js';
import { createProgress } from './progress.js';
import { findColumn, textHints, visitTable } from './sentimentTable.js';
import { isTransformer, prepareScorer, type TransformerFlags } from './sentimentTransformer.js';

export interface ScoreFlags extends TransformerFlags {
  readonly column?: string;
  readonly sentiment?: string;
  readonly model?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

const added = ['score', 'class', 'language', 'language_confidence', 'coverage'] as const;

/** `in-concert sentiment score`: the table as it is, with five columns more. */
export async function runScore(file: string, flags: ScoreFlags): Promise<void> {
  const progress = createProgress(flags.quiet === true);
  const sentiment = flags.sentiment ?? flags.model;
  // A transformer is asked for all texts at once: the table is read twice.
  const known = isTransformer(sentiment) ? await collectTexts(file, flags.column) : [];
  const { scorer } = await prepareScorer(sentiment, known, { ...flags, progress });
  try {
    await addColumns(
      file,
      flags,
      {
        doing: 'scoring',
        nameColumns: (names) => nameColumns(names, file, progress.note),
        fill: (texts) => formatScores(scorer, texts),
      },
      progress,
    );
  } finally {
    progress.stop();
  }
}

async function collectTexts(file: string, column: string | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  let textAt = 0;
  await visitTable(file, {
    onHeader: (names) => (textAt = findColumn(names, column, { file, flag: '--column', hints: textHints })),
    onRow: (_, cell) => texts.push(cell(textAt)),
    onPart: () => undefined,
  });
  return texts;
}

function formatScores(scorer: SentimentScorer, texts: readonly string[]): string[][] {
  const scores = scorer(texts, texts.length);
  const classes = listClasses(scores);
  const round = (value: number): string => String(Number(value.toFixed(4)) + 0);
  return texts.map((_, row) => [
    round(scores.score[row]!),
    String(classes[row]),
    scores.languages[scores.language[row]!]!,
    scores.languageConfidence === undefined ? '' : round(scores.languageConfidence[row]!),
    round(scores.coverage[row]!),
  ]);
}

/** A table that was scored before keeps its columns; the new ones then have another name. */
function nameColumns(names: readonly string[], file: string, tell: (line: string) => void): string[] {
  return added.map((name) => {
    if (!names.includes(name)) return name;
    const other = `sentiment_${name}`;
    if (names.includes(other))
      throw new InputError(`has the columns \`${name}\` and \`${other}\` already`, {
        place: { file, line: 1 },
        fix: 'rename or remove one of them',
      });
    tell(`${file} has a column \`${name}\` already; the new one is \`${other}\``);
    return other;
  });
}
