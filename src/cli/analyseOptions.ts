import { InvalidArgumentError, Option, type Command } from 'commander';
import { analyseDefaults, type AnalyseOptions } from '../analyse.js';
import type { ReportLanguage } from '../model/language.js';
import { addFigureOption, type FigureFormat } from './figures.js';
import { addLanguageOption } from './languageOption.js';
import { addReadOptions, type ReadFlags } from './readOptions.js';
import type { TransformerFlags } from './sentimentTransformer.js';
import { addStudyOptions, type StudyFlags } from './studyOptions.js';
import { addTransformerOptions, sentimentHelp } from './transformerOptions.js';

/** The options of `in-concert analyse` as commander gives them. */
export interface AnalyseFlags extends ReadFlags, TransformerFlags, StudyFlags {
  readonly out: string;
  readonly displayTimezone?: string;
  readonly language: ReportLanguage;
  readonly trace?: readonly string[];
  readonly traces: readonly string[];
  readonly windows: readonly number[];
  readonly level: number;
  readonly minCoActions: number;
  readonly groupP: number;
  readonly groupLevel: number;
  readonly minBits?: number | undefined;
  readonly similarity: number;
  readonly cellComments: number;
  readonly shuffles: number;
  readonly seed: number;
  readonly binHours: number;
  readonly power?: boolean;
  readonly sentiment?: string;
  readonly labels?: string;
  readonly sensitivity?: boolean;
  readonly targets?: string;
  readonly figures?: FigureFormat;
  readonly quiet?: boolean;
  readonly from?: string;
}

/** Flags that do not change the result: not part of what run.json repeats. */
export const unrepeatedFlags: readonly (keyof AnalyseFlags)[] = [
  'out',
  'quiet',
  'from',
  'keyFile',
  'allowDownload',
  'figures',
];

export function addAnalyseOptions(command: Command): Command {
  const defaults = analyseDefaults;
  command
    .option(
      '--events <file>',
      'events to measure around: CSV with name,start_utc,end_utc,kind,places,source,confidence',
    )
    .option('--out <folder>', 'where the results go', 'out');
  addStudyOptions(addReadOptions(command))
    .option('--display-timezone <zone>', 'zone of the charts, where it differs from --timezone')
    .addOption(
      new Option(
        '--trace <name>',
        'kind of co-action to look for; may stand several times, "columns:a,b" takes columns of the file',
      ).argParser(collectTraces),
    )
    .addOption(
      new Option('--traces <names>', 'the kinds of co-action in one list')
        .argParser(parseList)
        .default(defaults.traces, defaults.traces.join(',')),
    )
    .addOption(
      new Option('--windows <seconds>', 'how close in time two actions coincide; all are tested together')
        .argParser(parseNumbers)
        .default(defaults.windowsSeconds, defaults.windowsSeconds.join(',')),
    )
    .option(
      '--level <q>',
      'false discovery rate at or below which a pair counts',
      parseNumber,
      defaults.level,
    )
    .option(
      '--group-p <p>',
      'tie pairs with so small a p, too, when looking for groups: finds many accounts that act together seldom; 0 for none',
      parseNumber,
      defaults.groupP,
    )
    .option(
      '--group-level <p>',
      'share of shuffled runs that may show a group as strong, at most, for a group to count',
      parseNumber,
      defaults.groupLevel,
    )
    .option(
      '--min-co-actions <n>',
      'shared objects a pair needs at least',
      parseNumber,
      defaults.minCoActions,
    )
    .option(
      '--min-bits <bits>',
      'information a shared text needs (default: log2 of 20 × comments)',
      parseNumber,
    )
    .option(
      '--similarity <share>',
      'Jaccard similarity of words from which two texts are nearly the same',
      parseNumber,
      defaults.similarity,
    )
    .option(
      '--cell-comments <n>',
      'comments in a time cell within which accounts are exchangeable',
      parseNumber,
      defaults.cellComments,
    )
    .option('--shuffles <n>', 'repetitions of the search on shuffled accounts', parseWhole, defaults.shuffles)
    .option('--seed <n>', 'seed of everything random', parseWhole, defaults.seed)
    .option('--bin-hours <n>', 'width of a bin of the mood series', parseNumber, defaults.binHours)
    .option('--sentiment <model>', sentimentHelp)
    .option(
      '--labels <sheet>',
      'correct the mood by the labels in this sheet; see "in-concert sentiment sample"',
    )
    .option(
      '--targets <list>',
      'stance toward named targets: kazakhstan-2022, or a file of lists; see "in-concert stance"',
    )
    .option('--sensitivity', 'try all windows and thresholds side by side, also above 300,000 comments')
    .option('--no-sensitivity', 'leave that out')
    .option('--power', 'inject campaigns of known size and say which would have been found (takes longer)')
    .option('--from <run.json>', 'repeat the run that left this file')
    .option('--quiet', 'no progress, no notes');
  return addLanguageOption(addTransformerOptions(addFigureOption(command)));
}

/** Flags that are options of the analysis by the same name. */
const sameName = [
  'level',
  'groupP',
  'groupLevel',
  'minCoActions',
  'minBits',
  'similarity',
  'cellComments',
  'shuffles',
  'seed',
  'binHours',
  'sensitivity',
  'language',
] as const satisfies readonly (keyof AnalyseFlags & keyof AnalyseOptions)[];

/** The flags as options of `analyseComments`. */
export function analysisOptionsOf(flags: AnalyseFlags): Partial<AnalyseOptions> {
  const given = Object.fromEntries(sameName.map((name) => [name, flags[name]]));
  return { ...given, traces: tracesOf(flags), windowsSeconds: flags.windows, power: flags.power === true };
}

/** The traces named by `--trace`, or else those of `--traces`. */
export function tracesOf({ trace, traces }: Pick<AnalyseFlags, 'trace' | 'traces'>): readonly string[] {
  return trace ?? traces;
}

/** `--trace` stands once or several times; the names in a value are parted by commas, save those of columns. */
export function collectTraces(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, ...(value.startsWith('columns:') ? [value] : parseList(value))];
}

function parseList(value: string): string[] {
  return value.split(',').map((item) => item.trim());
}

function parseNumber(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('it must be a number.');
  return number;
}

/** A whole number of zero or more. */
export function parseWhole(value: string): number {
  const number = parseNumber(value);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new InvalidArgumentError('it must be a whole number ≥ 0.');
  return number;
}

function parseNumbers(value: string): number[] {
  return parseList(value).map(parseNumber);
}
