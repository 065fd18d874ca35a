import type { Command } from 'commander';
import { InputError } from '../model/inputError.js';
import { scoreStance } from '../sentiment/stance/scoreStance.js';
import { countOf } from '../words/formatNumber.js';
import { createProgress } from './progress.js';
import { openRowSink } from './rowSink.js';
import { formatCells } from './formatCells.js';
import { findColumn, textHints, visitTable } from './sentimentTable.js';
import { formatTargets, loadTargets } from './stanceTargets.js';

interface StanceFlags {
  readonly targets: string;
  readonly column?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

export function addStanceCommand(program: Command): void {
  program
    .command('stance')
    .description('add the stance toward each target (-1 to 1; empty: not named) to any table; all else stays')
    .argument(
      '[file]',
      'a table: CSV, TSV (also .gz, .zst), Excel or Parquet; without it the lists are printed',
    )
    .requiredOption('--targets <list>', 'kazakhstan-2022, or a file: CSV with target,term,language, or JSON')
    .option('--column <name>', 'the column of texts; found by its name unless told')
    .option('--out <file>', 'where the table goes; stdout unless told')
    .option('--quiet', 'no progress, no notes')
    .addHelpText(
      'after',
      `
Examples:
  in-concert stance --targets kazakhstan-2022 --out targets.csv
  in-concert stance comments.csv --targets targets.csv --column text --out stance.csv
  in-concert analyse comments.csv --targets kazakhstan-2022`,
    )
    .action(runStance);
}

async function runStance(file: string | undefined, flags: StanceFlags): Promise<void> {
  const targets = await loadTargets(flags.targets);
  const sink = openRowSink(flags.out);
  if (file === undefined) {
    sink.write(formatTargets(targets));
    sink.close();
    return;
  }
  const progress = createProgress(flags.quiet === true);
  let textAt = 0;
  let delimiter = ',';
  let rows: string[] = [];
  let texts: string[] = [];
  let count = 0;
  let named = 0;
  const writePart = (): void => {
    if (rows.length === 0) return;
    const { score } = scoreStance(texts, texts.length, targets);
    const lines = rows.map((row, k) => {
      const cells = score.map((column) =>
        Number.isNaN(column[k]!) ? '' : String(Number(column[k]!.toFixed(4)) + 0),
      );
      if (cells.some((cell) => cell !== '')) named++;
      return `${[row, ...cells].join(delimiter)}\n`;
    });
    sink.write(lines.join(''));
    count += rows.length;
    rows = [];
    texts = [];
    progress.step(`reading stance: ${countOf(count, 'row')}`, 0);
  };
  try {
    const rejects = await visitTable(file, {
      onHeader: (names, sign) => {
        delimiter = sign;
        textAt = findColumn(names, flags.column, { file, flag: '--column', hints: textHints });
        const added = targets.map(({ name }) => `stance_${name}`);
        const taken = added.find((name) => names.includes(name));
        if (taken !== undefined)
          throw new InputError(`has a column \`${taken}\` already`, {
            place: { file, line: 1 },
            fix: 'rename or remove it',
          });
        sink.write(`${formatCells([...names, ...added], sign)}\n`);
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
      progress.note(`${countOf(rejects.length, 'row')} could not be read and are not in the output`);
    progress.note(`${countOf(named, 'row')} of ${countOf(count, 'row')} name a target`);
  } catch (error) {
    sink.abandon();
    throw error;
  } finally {
    progress.stop();
  }
}
