import type { Command } from 'commander';
import { InputError } from '../model/inputError.js';
import type { StanceTarget } from '../model/stance.js';
import { scoreStance } from '../sentiment/stance/scoreStance.js';
import { countOf } from '../words/formatNumber.js';
import { addColumns } from './addColumns.js';
import { createProgress } from './progress.js';
import { openRowSink } from './rowSink.js';
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
  if (file === undefined) {
    const sink = openRowSink(flags.out);
    sink.write(formatTargets(targets));
    sink.close();
    return;
  }
  const progress = createProgress(flags.quiet === true);
  let named = 0;
  try {
    const count = await addColumns(
      file,
      flags,
      {
        doing: 'reading stance',
        nameColumns: (names) => nameColumns(names, targets, file),
        fill: (texts) => {
          const { score } = scoreStance(texts, texts.length, targets);
          const cells = texts.map((_, k) => score.map((column) => formatStance(column[k]!)));
          named += cells.filter((row) => row.some((cell) => cell !== '')).length;
          return cells;
        },
      },
      progress,
    );
    progress.note(`${countOf(named, 'row')} of ${countOf(count, 'row')} name a target`);
  } finally {
    progress.stop();
  }
}

function formatStance(score: number): string {
  return Number.isNaN(score) ? '' : String(Number(score.toFixed(4)) + 0);
}

function nameColumns(names: readonly string[], targets: readonly StanceTarget[], file: string): string[] {
  const added = targets.map(({ name }) => `stance_${name}`);
  const taken = added.find((name) => names.includes(name));
  if (taken === undefined) return added;
  throw new InputError(`has a column \`${taken}\` already`, {
    place: { file, line: 1 },
    fix: 'rename or remove it',
  });
}
