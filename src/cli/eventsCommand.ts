import { rename, writeFile } from 'node:fs/promises';
import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { checkTimeline } from '../ingest/events/checkTimeline.js';
import { describeReject } from '../ingest/events/collectEvents.js';
import { holdsConnectivity } from '../ingest/events/connectivity/holdsConnectivity.js';
import { listMeasuredOutages } from '../ingest/events/connectivity/measuredOutages.js';
import { readConnectivity } from '../ingest/events/connectivity/readConnectivity.js';
import { formatEvents } from '../ingest/events/formatEvents.js';
import { readTimeline } from '../ingest/events/readTimeline.js';
import { isTimezone } from '../ingest/zoneClock.js';
import type { TimelineEvent } from '../model/event.js';
import { InputError } from '../model/inputError.js';
import type { ReportLanguage } from '../model/language.js';
import type { RejectedEvent } from '../model/timeline.js';
import { shippedTimelines } from '../simulate/kazakhstanEvents.js';
import { countOf } from '../words/formatNumber.js';
import { inLanguage } from '../words/language.js';
import { say } from '../words/say.js';
import { addLanguageOption } from './languageOption.js';
import { renderTimelineCheck } from './eventsText.js';

interface LanguageFlag {
  readonly language: ReportLanguage;
}

interface TimeFlags extends LanguageFlag {
  readonly timezone?: string;
  readonly dateOrder?: 'DMY' | 'MDY';
}

interface ConvertFlags extends TimeFlags {
  readonly out?: string;
  readonly place?: Readonly<Record<string, string>>;
  readonly below?: number;
  readonly usualFrom?: number;
  readonly usualTo?: number;
}

interface CheckFlags extends TimeFlags {
  readonly places?: readonly string[];
  readonly json?: boolean;
}

export function addEventsCommand(program: Command): void {
  const events = program
    .command('events')
    .description('timelines: show the one that is shipped, check one, make one of other formats')
    .addHelpText(
      'after',
      `
Examples:
  in-concert events show > events.csv
  in-concert events check events.csv --places Almaty,Kazakhstan
  in-concert events convert calendar.ics --out events.csv
  in-concert events convert keepiton.csv --date-order MDY --timezone Asia/Almaty --out events.csv
  in-concert events convert radar.json --place Kazakhstan --below 0.5 \\
    --usual-from 2022-01-01T00:00:00Z --usual-to 2022-01-04T00:00:00Z --out events.csv

Exit status: 0 done, 1 the input cannot be used (check: or a row was refused), 2 wrong usage.`,
    );
  const convert = events
    .command('convert')
    .description('write events.csv from CSV, JSON, iCalendar, Access Now, IODA or Cloudflare Radar')
    .argument('<file>', 'events, outages, or measurements of connectivity')
    .option('--out <file.csv>', 'where the events go; by default they are printed')
    .option('--place <names>', 'of measurements: the place, or names of places: KZ=Kazakhstan,…', parsePlaces)
    .option('--below <level>', 'of measurements: an outage is a level under this, from 0 to 1', parseLevel)
    .option('--usual-from <time>', 'of measurements: from when on things were as usual', parseMoment)
    .option('--usual-to <time>', 'of measurements: up to when', parseMoment)
    .action(runConvert);
  const check = events
    .command('check')
    .description('what was read, how exactly times are known, overlaps, unknown places, times without a zone')
    .argument('<file>', 'a timeline of any known format')
    .option('--places <names>', 'the places that the accounts have, with commas between', (value: string) =>
      value.split(',').map((name) => name.trim()),
    )
    .option('--json', 'print the check as JSON')
    .action(runCheck);
  const show = events
    .command('show')
    .description('print a timeline that comes with in-concert as CSV')
    .addArgument(
      new Argument('[timeline]', 'its name')
        .choices(Object.keys(shippedTimelines))
        .default('kazakhstan-january-2022'),
    )
    .option('--list', 'the names of all such timelines instead')
    .action(runShow);
  for (const command of [convert, check])
    command
      .option('--timezone <zone>', 'zone of dates and of times that name none, e.g. Asia/Almaty', parseZone)
      .addOption(
        new Option('--date-order <order>', 'order of day and month in 3/4/2022').choices(['DMY', 'MDY']),
      );
  for (const command of [convert, check, show]) addLanguageOption(command).exitOverride();
}

async function runConvert(file: string, flags: ConvertFlags): Promise<void> {
  const { events, rejects, rowsRead, notes } = (await holdsConnectivity(file))
    ? await convertConnectivity(file, flags)
    : await readTimeline(file, flags);
  const kept = (): string =>
    say`rows read: ${rowsRead}, refused: ${rejects.length}, events: ${events.length}`;
  tell(inLanguage(flags.language, () => [...notes, ...listRejects(rejects), kept()]));
  if (events.length === 0)
    throw new InputError('there is no event in it', { place: { file }, fix: 'see what was refused, above' });
  if (flags.out === undefined) {
    process.stdout.write(formatEvents(events));
    return;
  }
  const part = `${flags.out}.part`;
  await writeFile(part, formatEvents(events));
  await rename(part, flags.out);
  tell([inLanguage(flags.language, () => say`written: ${flags.out!}`)]);
}

async function convertConnectivity(file: string, flags: ConvertFlags) {
  const { usualFrom, usualTo, below } = flags;
  const reading = await readConnectivity(file, {
    ...flags,
    places: flags.place,
    usual:
      usualFrom === undefined && usualTo === undefined
        ? null
        : { from: usualFrom ?? -Infinity, to: usualTo ?? Infinity },
  });
  return { ...reading, events: listMeasuredOutages(reading, below === undefined ? {} : { below }) };
}

async function runCheck(file: string, flags: CheckFlags): Promise<void> {
  const reading = await readTimeline(file, flags);
  const check = checkTimeline(reading.events, { places: flags.places, withoutZone: reading.withoutZone });
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ ...reading, check }, null, 2)}\n`
      : inLanguage(flags.language, () => renderTimelineCheck(reading, check)),
  );
  if (reading.rejects.length > 0) process.exitCode = 1;
}

function runShow(
  name: keyof typeof shippedTimelines,
  { list, language }: LanguageFlag & { readonly list?: boolean },
): void {
  const timelines: Readonly<Record<string, readonly TimelineEvent[]>> = shippedTimelines;
  process.stdout.write(
    list
      ? Object.entries(timelines)
          .map(([one, events]) => `${one}\t${inLanguage(language, () => countOf(events.length, 'event'))}\n`)
          .join('')
      : formatEvents(shippedTimelines[name]),
  );
}

function tell(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

function listRejects(rejects: readonly RejectedEvent[]): readonly string[] {
  return rejects.map((reject) => say`refused: ${describeReject(reject).message}`);
}

/** `Kazakhstan`, or `KZ=Kazakhstan,…`. */
export function parsePlaces(value: string): Record<string, string> {
  const entries = value.split(',').map((part): [string, string] => {
    const [code = '', ...name] = part.split('=');
    return name.length === 0 ? ['', code.trim()] : [code.trim(), name.join('=').trim()];
  });
  if (entries.some(([, name]) => name === ''))
    throw new InvalidArgumentError(`write it as Kazakhstan, or KZ=Kazakhstan,… (got "${value}").`);
  return Object.fromEntries(entries);
}

function parseLevel(value: string): number {
  const level = Number(value);
  if (!(level > 0 && level <= 1)) throw new InvalidArgumentError('it is a number above 0, up to 1.');
  return level;
}

/** `2022-01-05T10:00:00Z` as UTC ms. */
export function parseMoment(value: string): number {
  const at = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) ? Date.parse(value) : NaN;
  if (Number.isNaN(at)) throw new InvalidArgumentError('write it as 2022-01-05T10:00:00Z.');
  return at;
}

function parseZone(value: string): string {
  if (!isTimezone(value)) throw new InvalidArgumentError('it is an IANA name such as Asia/Almaty.');
  return value;
}
