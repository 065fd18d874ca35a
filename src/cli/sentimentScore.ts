import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { InputError } from '../model/inputError.js';
import type { SentimentScorer, SentimentScores } from '../model/sentiment.js';
import type { TrainedScores } from '../model/sentimentModel.js';
import { labelSentiment } from '../sentiment/scoreSentiment.js';
import { countOf } from '../words/formatNumber.js';
import { createProgress } from './progress.js';
import { loadScorer } from './sentimentModelFile.js';
import { findColumn, formatCells, textHints, visitTable } from './sentimentTable.js';

export interface ScoreFlags {
  readonly column?: string;
  readonly model?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

const added = ['score', 'class', 'language', 'coverage'] as const;

/** `in-concert sentiment score`: the table as it is, with four columns more. */
export async function runScore(file: string, flags: ScoreFlags): Promise<void> {
  const scorer = await loadScorer(flags.model);
  const progress = createProgress(flags.quiet === true);
  const sink = openSink(flags.out);
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

/** The class of each text: the model's own where it gives one, else by the thresholds of the score. */
export function listClasses(scores: SentimentScores): Int8Array {
  return (scores as Partial<TrainedScores>).label ?? Int8Array.from(scores.score, labelSentiment);
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

/** Where the rows go: stdout, or a file that gets its name only when it is whole. */
function openSink(out: string | undefined): {
  write(text: string): void;
  close(): void;
  abandon(): void;
} {
  if (out === undefined)
    return {
      write: (text) => void process.stdout.write(text),
      close: () => undefined,
      abandon: () => undefined,
    };
  const part = `${out}.part`;
  const handle = openSync(part, 'w');
  return {
    write: (text) => {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    },
    close: () => {
      closeSync(handle);
      renameSync(part, out);
    },
    abandon: () => {
      closeSync(handle);
      rmSync(part, { force: true });
    },
  };
}
