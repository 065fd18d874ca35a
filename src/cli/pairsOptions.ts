import { InvalidArgumentError, Option, type Command } from 'commander';
import { coActionDefaults } from '../coordination/pairs/coActions.js';
import { addReadOptions, type ReadFlags } from './readOptions.js';

/** The options of `in-concert pairs` as commander gives them. */
export interface PairsFlags extends ReadFlags {
  readonly trace: readonly string[];
  readonly window: readonly number[];
  readonly min: number;
  readonly minBits?: number;
  readonly compat?: 'cooRtweet';
  readonly out?: string;
  readonly quiet?: boolean;
}

export function addPairsOptions(command: Command): Command {
  const { windowSeconds, minCoActions } = coActionDefaults;
  return addReadOptions(command)
    .addOption(
      new Option('--trace <name>', 'kind of co-action; may be given again, also as columns:NAME,NAME')
        .argParser(collectGivenTraces)
        .default(defaultTraces, defaultTraces.join(',')),
    )
    .addOption(
      new Option('--window <seconds>', 'how close in time two actions coincide; several parted by commas')
        .argParser(parseSeconds)
        .default([windowSeconds], String(windowSeconds)),
    )
    .option('--min <n>', 'shared objects a pair needs at least', parseWhole, minCoActions)
    .option(
      '--min-bits <bits>',
      'information a shared text needs; 0 keeps greetings (default: log2 of 20 × comments)',
      parseWhole,
    )
    .addOption(
      new Option(
        '--compat <package>',
        'count like the R package, with its columns; --min is its min_participation',
      ).choices(['cooRtweet']),
    )
    .option('--out <pairs.csv>', 'write there instead of to the standard output')
    .option('--quiet', 'no progress, no notes');
}

const defaultTraces: readonly string[] = ['same_text'];

/** The first trace that is given takes the place of the default; names stand between commas, save those of columns. */
function collectGivenTraces(value: string, earlier: readonly string[]): string[] {
  const names = value.startsWith('columns:') ? [value] : value.split(',').map((name) => name.trim());
  return [...(earlier === defaultTraces ? [] : earlier), ...names];
}

function parseWhole(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isSafeInteger(number) || number < 0)
    throw new InvalidArgumentError('it must be a whole number ≥ 0.');
  return number;
}

function parseSeconds(value: string): number[] {
  return value.split(',').map((part) => {
    const seconds = Number(part);
    if (part.trim() === '' || !(seconds > 0 && Number.isFinite(seconds)))
      throw new InvalidArgumentError('it must be a number of seconds > 0.');
    return seconds;
  });
}
