import { InputError } from '../model/inputError.js';
import type { SentimentScorer } from '../model/sentiment.js';
import { listClasses } from '../sentiment/aggregate/listClasses.js';
import { countOf } from '../words/formatNumber.js';
import { formatCells } from './formatCells.js';
import { createProgress } from './progress.js';
import { openRowSink } from './rowSink.js';
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
  const sink = openRowSink(flags.out);
  let textAt = 0;
  let delimiter = ',';
  let rows: string[] = [];
  let texts: string[] = [];
  let count = 0;
  const writePart = (): void => {
    if (rows.length === 0) return;
    const cells = formatScores(scorer, texts, delimiter);
    sink.write(rows.map((row, k) => `${row}${delimiter}${cells[k]!}\n`).join(''));
    count += rows.length;
    rows = [];
    texts = [];
    progress.step(`scoring: ${countOf(count, 'row')}`, 0);
  };
  try {
    const rejects = await visitTable(file, {
      onHeader: (names, sign) => {
        delimiter = sign;
        textAt = findColumn(names, flags.column, { file, flag: '--column', hints: textHints });
        sink.write(`${formatCells([...names, ...nameColumns(names, file, progress.note)], sign)}\n`);
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
  } catch (error) {
    sink.abandon();
    throw error;
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

function formatScores(scorer: SentimentScorer, texts: readonly string[], delimiter: string): string[] {
  const scores = scorer(texts, texts.length);
  const classes = listClasses(scores);
  const round = (value: number): string => String(Number(value.toFixed(4)) + 0);
  return texts.map((_, row) =>
    [
      round(scores.score[row]!),
      String(classes[row]),
      scores.languages[scores.language[row]!]!,
      scores.languageConfidence === undefined ? '' : round(scores.languageConfidence[row]!),
      round(scores.coverage[row]!),
    ].join(delimiter),
  );
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
