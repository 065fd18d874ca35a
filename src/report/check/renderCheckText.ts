import type { DataCheck } from '../../model/dataCheck.js';
import { formatCount, formatPercent } from '../../words/formatNumber.js';
import {
  baseName,
  describeRows,
  describeSize,
  listAccountFacts,
  listColumns,
  listFiles,
  listTextFacts,
  listTimeFacts,
  safeName,
  type Fact,
} from './describeCheck.js';
import { say } from '../../words/say.js';
import { answerWords } from './answerWords.js';
import { createPaint } from './paint.js';
import { renderCalendar, renderSilences, type CalendarOptions } from './renderCalendar.js';
import { wrapText } from './wrapText.js';

export interface CheckTextOptions {
  /** Characters of a line. */
  readonly width: number;
  /** No signs beyond ASCII. */
  readonly ascii: boolean;
  readonly colour: boolean;
}

/** 80 characters fit every terminal; no colour where nobody looks. */
export const checkTextDefaults: CheckTextOptions = { width: 80, ascii: false, colour: false };

const nameWidth = 20;
const mostFiles = 12;

/**
 * A check as text for a terminal: what was read, a calendar of the days, gaps, accounts, texts, what to mind and what can be asked.
 *
 * Names of the data cannot steer the terminal: control characters are shown by their code.
 * Defaults: {@link checkTextDefaults}. Cost: linear in the days.
 *
 * @example
 * import { buildCommentTable, checkData, renderCheckText } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Доброе утро' }]);
 * const reading = { file: 'one.csv', files: [], sha256: '', bytes: 0, rowsRead: 1, table, rejects: [], mapping: null, notes: [] };
 * renderCheckText(checkData(reading)).includes('1 comment'); // => true
 */
export function renderCheckText(check: DataCheck, options: Partial<CheckTextOptions> = {}): string {
  const { width, ascii, colour } = { ...checkTextDefaults, ...options };
  const paint = createPaint(colour);
  const calendar: CalendarOptions = { width, ascii, paint };
  const list = (facts: readonly Fact[]): string[] =>
    facts.flatMap(({ name, value }) =>
      wrapText(value, { width, first: `  ${name.padEnd(nameWidth)} `, rest: ' '.repeat(nameWidth + 5) }),
    );
  const parts: readonly (readonly string[])[] = [
    wrapText(`${baseName(check.file)}: ${describeSize(check)}`, { width, rest: '  ' }).map(paint.bold),
    [
      paint.bold(say`Read`),
      `  ${describeRows(check)}`,
      ...listReasons(check, width),
      ...list(capFiles(check)),
    ],
    check.mapping === null
      ? []
      : [
          paint.bold(say`Columns`) + paint.dim(`  ${say`(change with --map account=…,time=…)`}`),
          ...list(listColumns(check)),
        ],
    renderCalendar(check, calendar),
    check.span === null ? [] : renderSilences(check, calendar),
    [paint.bold(say`Accounts`), ...list(listAccountFacts(check)), ...listBusiest(check)],
    [paint.bold(say`Texts and places`), ...list(listTextFacts(check))],
    check.times === null ? [] : [paint.bold(say`Times and ids`), ...list(listTimeFacts(check))],
    check.questions.length === 0
      ? []
      : [
          paint.bold(say`What you can ask`),
          ...check.questions.flatMap(({ question, answer, because }) => {
            const mark = { yes: paint.good, limited: paint.warn, no: paint.warn }[answer](
              answerWords[answer].padEnd(7),
            );
            const lines = wrapText(`${question} ${because}`, { width: width - 10 });
            return lines.map((line, index) => `  ${index === 0 ? mark : ' '.repeat(7)} ${line}`);
          }),
        ],
    [
      paint.bold(say`To mind`),
      ...(check.warnings.length === 0 ? [`  ${say`nothing found`}`] : []),
      ...check.warnings.flatMap(({ problem, mend }) => [
        ...wrapText(problem, { width, first: '  ! ', rest: '    ' }).map(paint.warn),
        ...wrapText(mend, { width, first: '    ', rest: '    ' }),
      ]),
    ],
  ];
  const text = parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
  return `${ascii ? toAscii(text) : text}\n`;
}

function capFiles(check: DataCheck): Fact[] {
  const files = listFiles(check);
  const rest = files.length - mostFiles;
  return rest <= 0
    ? files
    : [...files.slice(0, mostFiles), { name: say`and ${formatCount(rest)} more`, value: '' }];
}

function listReasons({ rows }: DataCheck, width: number): string[] {
  return rows.reasons.slice(0, 12).flatMap(({ reason, rows: count, firstLine, file }) =>
    wrapText(
      say`${formatCount(count)} × ${safeName(reason, 160)} (first: ${baseName(file)}, line ${firstLine})`,
      {
        width,
        first: '    ',
        rest: '      ',
      },
    ),
  );
}

function listBusiest({ accounts }: DataCheck): string[] {
  const longest = Math.max(...accounts.busiest.map(({ account }) => safeName(account, 40).length), 0);
  return accounts.busiest
    .filter(({ comments }) => comments > 1)
    .map(
      ({ account, comments, share, activeDays }) =>
        `    ${safeName(account, 40).padEnd(longest)}  ${formatCount(comments).padStart(9)}  ${formatPercent(share).padStart(8)}  ${activeDays === 1 ? say`on ${formatCount(activeDays)} day` : say`on ${formatCount(activeDays)} days`}`,
    );
}

/** The signs this text is written with, in ASCII; letters of the data stay what they are. */
function toAscii(text: string): string {
  return text
    .replaceAll('−', '-')
    .replaceAll('×', 'x')
    .replaceAll('…', '...')
    .replaceAll('≥', '>=')
    .replaceAll('≈', '~')
    .replaceAll(/[–—]/g, '-')
    .replaceAll(/[“”«»]/g, '"');
}
