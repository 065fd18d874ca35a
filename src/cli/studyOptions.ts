import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { coordinatedShare, studyChoiceDefaults } from '../events/study/studyChoices.js';
import { readConnectivity } from '../ingest/events/connectivity/readConnectivity.js';
import type { ReadOptions } from '../ingest/readComments.js';
import type { ControlRule, StudyChoices } from '../model/eventStudy.js';
import type { ConnectivityReading } from '../model/timeline.js';
import { ownColumns } from '../words/traceColumns.js';
import { parseMoment, parsePlaces } from './eventsCommand.js';

/** What `in-concert analyse` is told about its event study, as commander gives it. */
export interface StudyFlags {
  readonly measure?: string;
  /** False: `--no-place-column`. */
  readonly placeColumn?: readonly string[] | false;
  readonly control?: ColumnValues;
  readonly treated?: ColumnValues;
  readonly studyBinHours?: number;
  readonly spanHours?: number;
  readonly draws?: number;
  readonly anticipationHours?: number;
  readonly fadeHours?: number;
  readonly connectivity?: string;
  readonly connectivityPlace?: Readonly<Record<string, string>>;
  readonly usualFrom?: number;
  readonly usualTo?: number;
}

interface ColumnValues {
  readonly column: string;
  readonly values: readonly string[];
}

/** A file by its name and sum, as run.json records it. */
interface HashedFile {
  readonly name: string;
  readonly sha256: string;
}

export function addStudyOptions(command: Command): Command {
  const defaults = studyChoiceDefaults;
  return command
    .option(
      '--measure <column>',
      `study this column of numbers around the events in place of the mood; "${coordinatedShare}": the share of accounts that act together`,
    )
    .option(
      '--place-column <names>',
      'columns with the place of the account or comment, the finest first (default: place, city, region, country, where the file has them)',
      parseNames,
    )
    .option('--no-place-column', 'look for no places')
    .option(
      '--control <column=values>',
      'hold the comments with these values of a column (or group, thread) against the others: channel=a,b (default: places that an event does not name)',
      parseValues,
    )
    .option(
      '--treated <column=values>',
      'hold these against the controls (default: all that are none)',
      parseValues,
    )
    .option(
      '--study-bin-hours <n>',
      `width of a bin of the interrupted series (default: ${defaults.binHours})`,
      parseAbove0,
    )
    .option(
      '--span-hours <n>',
      `hours compared before an event, and after one of a moment (default: ${defaults.spanHours})`,
      parseAbove0,
    )
    .option(
      '--draws <n>',
      `draws of the bootstrap around events (default: ${defaults.draws})`,
      parseWholeAbove0,
    )
    .option('--anticipation-hours <n>', 'hours before an event with a term of their own', parseAbove0)
    .option('--fade-hours <n>', 'hours after it in which a part of the effect may fade', parseAbove0)
    .option(
      '--connectivity <file>',
      'how well places were connected (IODA, Cloudflare Radar, CSV): grades the outages',
    )
    .option(
      '--connectivity-place <names>',
      'places of that file: Kazakhstan, or KZ=Kazakhstan,…',
      parsePlaces,
    )
    .option('--usual-from <time>', 'from when on connectivity was as usual', parseMoment)
    .option('--usual-to <time>', 'up to when', parseMoment);
}

/** The flags as options of the event study. */
export function studyChoicesOf(flags: StudyFlags): Partial<StudyChoices> {
  const controls = controlsOf(flags);
  const given: Partial<StudyChoices> = {
    ...(flags.measure !== undefined && { measure: flags.measure }),
    ...(flags.placeColumn !== undefined && {
      placeColumns: flags.placeColumn === false ? [] : flags.placeColumn,
    }),
    ...(controls !== null && { controls }),
    ...(flags.studyBinHours !== undefined && { binHours: flags.studyBinHours }),
    ...(flags.spanHours !== undefined && { spanHours: flags.spanHours }),
    ...(flags.draws !== undefined && { draws: flags.draws }),
    ...(flags.anticipationHours !== undefined && { anticipationHours: flags.anticipationHours }),
    ...(flags.fadeHours !== undefined && { fadeHours: flags.fadeHours }),
  };
  return given;
}

/** The columns of the file that the event study needs, for the reader. */
export function studyColumnsOf(
  flags: StudyFlags,
): Pick<ReadOptions, 'optionalColumns' | 'numberColumns'> & { readonly extraColumns: readonly string[] } {
  const { placeColumn, measure } = flags;
  const numbers = measure === undefined || measure === coordinatedShare ? [] : [measure];
  const controls = controlsOf(flags)?.column;
  const isOwn = (ownColumns as readonly string[]).includes(controls ?? '');
  return {
    extraColumns: [
      ...new Set([
        ...(placeColumn === undefined || placeColumn === false ? [] : placeColumn),
        ...numbers,
        ...(controls === undefined || isOwn ? [] : [controls]),
      ]),
    ],
    optionalColumns: placeColumn === undefined ? studyChoiceDefaults.placeColumns : [],
    numberColumns: numbers,
  };
}

function controlsOf({ control, treated }: StudyFlags): ControlRule | null {
  if (control === undefined && treated === undefined) return null;
  if (control === undefined) throw new RangeError('--treated: say the controls, too: --control column=value');
  if (treated !== undefined && treated.column !== control.column)
    throw new RangeError(
      `--treated: the column must be that of --control, ${control.column} (got ${treated.column})`,
    );
  return { column: control.column, controls: control.values, treated: treated?.values ?? [] };
}

/** Reads the measurements of `--connectivity`; null where none were named. */
export async function readGradedAccess(flags: StudyFlags & { readonly timezone?: string }): Promise<{
  readonly reading: ConnectivityReading;
  readonly file: HashedFile;
} | null> {
  const { connectivity, connectivityPlace, usualFrom, usualTo, timezone } = flags;
  if (connectivity === undefined) return null;
  const reading = await readConnectivity(connectivity, {
    timezone,
    places: connectivityPlace,
    usual:
      usualFrom === undefined && usualTo === undefined
        ? null
        : { from: usualFrom ?? -Infinity, to: usualTo ?? Infinity },
  });
  return { reading, file: await hashUsedFile(connectivity) };
}

export async function hashUsedFile(file: string): Promise<HashedFile> {
  return {
    name: file,
    sha256: createHash('sha256')
      .update(await readFile(file))
      .digest('hex'),
  };
}

function parseNames(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('name columns, with commas between.');
  return names;
}

function parseValues(value: string): ColumnValues {
  const at = value.indexOf('=');
  const values = value
    .slice(at + 1)
    .split(',')
    .map((one) => one.trim());
  if (at < 1 || values.includes(''))
    throw new InvalidArgumentError(`write it as column=value,… (got "${value}").`);
  return { column: value.slice(0, at).trim(), values };
}

function parseAbove0(value: string): number {
  const number = value.trim() === '' ? NaN : Number(value);
  if (!(number > 0 && number < Infinity)) throw new InvalidArgumentError('it must be a number above 0.');
  return number;
}

function parseWholeAbove0(value: string): number {
  const number = parseAbove0(value);
  if (!Number.isSafeInteger(number)) throw new InvalidArgumentError('it must be a whole number.');
  return number;
}
