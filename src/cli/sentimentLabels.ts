import { InputError } from '../model/inputError.js';
import type { SentimentClass } from '../model/sentimentModel.js';
import { findColumn, textHints, visitTable } from './sentimentTable.js';

/** Names by which the column of labels is known. */
const labelHints = [
  ['label', 'метка'],
  ['class', 'класс'],
  ['sentiment', 'тональность'],
] as const;

/** What people write for the classes, in lower case. */
const classNames: ReadonlyMap<string, SentimentClass> = new Map([
  ...['-1', '−1', 'negative', 'neg', 'негативный', 'отрицательный', 'негатив'].map(
    (name) => [name, -1] as const,
  ),
  ...['0', 'neutral', 'neu', 'mixed', 'нейтральный', 'нейтрально', 'смешанный'].map(
    (name) => [name, 0] as const,
  ),
  ...['1', '+1', 'positive', 'pos', 'позитивный', 'положительный', 'позитив'].map(
    (name) => [name, 1] as const,
  ),
]);

export interface ReadLabelsOptions {
  readonly text?: string | undefined;
  readonly label?: string | undefined;
  /** Which value is which class, where the file has its own. */
  readonly classes?: ReadonlyMap<string, SentimentClass> | undefined;
}

export interface LabelledTexts {
  readonly texts: readonly string[];
  readonly labels: readonly SentimentClass[];
  /** Rows without a label. */
  readonly unlabelled: number;
  readonly rejected: number;
}

/** Reads texts with their labels; rows without a label are passed over and counted, other values are errors. */
export async function readLabels(file: string, options: ReadLabelsOptions): Promise<LabelledTexts> {
  const known = options.classes ?? classNames;
  const texts: string[] = [];
  const labels: SentimentClass[] = [];
  let unlabelled = 0;
  let textAt = 0;
  let labelAt = 0;
  let labelName = '';
  const rejects = await visitTable(file, {
    onHeader: (names) => {
      labelAt = findColumn(names, options.label, { file, flag: '--label', hints: labelHints });
      textAt = findColumn(names, options.text, { file, flag: '--text', hints: textHints });
      labelName = names[labelAt]!;
    },
    onRow: (_, cell, line) => {
      const written = cell(labelAt).trim();
      if (written === '') {
        unlabelled++;
        return;
      }
      const found = readLabel(written, known);
      if (found === null)
        throw new InputError(`"${written.slice(0, 40)}" is no label`, {
          place: { file, line, column: labelName },
          fix: `write ${options.classes === undefined ? '-1, 0 or 1 (negative, neutral, positive)' : [...known.keys()].join(', ')}, or say which value is what: --classes good=positive,bad=negative`,
        });
      labels.push(found);
      texts.push(unprotect(cell(textAt)));
    },
    onPart: () => undefined,
  });
  if (texts.length === 0)
    throw new InputError('has no labelled row', {
      place: { file, line: 1, column: labelName },
      fix: 'write -1, 0 or 1 beside each text',
    });
  return { texts, labels, unlabelled, rejected: rejects.length };
}

/** The class that a person wrote, in figures or words; null where it is none. Spreadsheets make 1 of 1.0 and '-1 of -1. */
export function readLabel(
  written: string,
  known: ReadonlyMap<string, SentimentClass> = classNames,
): SentimentClass | null {
  const word = written.trim().replace(/^'/, '').toLowerCase();
  return known.get(word) ?? known.get(word.replace(/^([-−+]?\d)[.,]0+$/, '$1')) ?? null;
}

/** Takes away the apostrophe that keeps a spreadsheet from taking a text for a formula. */
export function unprotect(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** `good=positive,bad=negative` as values with their class; null where it cannot be read. */
export function parseClasses(value: string): ReadonlyMap<string, SentimentClass> | null {
  const classes = new Map<string, SentimentClass>();
  for (const part of value.split(',')) {
    const [name = '', kind = '', ...rest] = part.split('=').map((word) => word.trim().toLowerCase());
    const found = classNames.get(kind);
    if (name === '' || found === undefined || rest.length > 0) return null;
    classes.set(name, found);
  }
  return classes;
}
