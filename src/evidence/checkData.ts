import { collectionGapDefaults } from '../events/collectionGaps.js';
import type { DataCheck } from '../model/dataCheck.js';
import type { TimelineEvent } from '../model/event.js';
import type { Reading } from '../model/reading.js';
import { version } from '../version.js';
import { composeQuestions } from './check/composeQuestions.js';
import { composeWarnings, type CheckNumbers } from './check/composeWarnings.js';
import { countCopies } from './check/countCopies.js';
import { countCalendarDays, countDays, findWallClock } from './check/countDays.js';
import { countReasons, countSameId } from './check/countReasons.js';
import { countReplies } from './check/countReplies.js';
import { inspectIds } from './check/inspectIds.js';
import { inspectTimes } from './check/inspectTimes.js';
import { listSilences, measureOutages } from './check/listSilences.js';
import { countPlaces, measureSpread } from './check/measureSpread.js';
import { surveyTexts } from './check/surveyTexts.js';

export interface CheckOptions {
  /** IANA zone of days and hours. */
  readonly timezone: string;
  /** Known events; outages among them are not called gaps. */
  readonly events: readonly TimelineEvent[];
  /** Texts whose language is looked at, drawn at random when there are more. */
  readonly languageSample: number;
  readonly seed: number;
  /** Busiest accounts listed. */
  readonly busiest: number;
  /** Silences from so many hours on are looked at. */
  readonly minHours: number;
  /** Quiet silences listed. */
  readonly mostQuiet: number;
  /** What stands for an account in the result. */
  readonly nameAccount: (account: string) => string;
}

/**
 * 20,000 texts show a share of languages to half a percent. Ten accounts and the five longest quiet silences are what a person
 * reads. Silences as in the search for gaps.
 */
export const checkDefaults: CheckOptions = Object.freeze({
  timezone: 'UTC',
  events: [],
  languageSample: 20_000,
  seed: 1,
  busiest: 10,
  minHours: collectionGapDefaults.minHours,
  mostQuiet: 5,
  nameAccount: (account: string) => account,
});

/**
 * What is in an export before any analysis: counts, span, days and hours, gaps, duplicates, languages, busy accounts, ids, times, what
 * to mind and what can be asked of it.
 *
 * Can wrongly say: "gap" of an outage nobody declared (see `findCollectionGaps`); "rounded" of ids that end in 000 for another
 * reason; "doubled" of somebody who posted the same words twice in one moment of a coarse clock; "publish" of the regulars of a
 * small old forum. Ids can only be judged when the reading kept them; pseudonyms hide a damage.
 * Defaults: {@link checkDefaults}.
 * Cost: linear; 2.5 s and 70 MB for a million comments, of which the sample of languages takes half a second.
 *
 * @throws RangeError when an option is out of range.
 * @example
 * import { buildCommentTable, checkData } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:00:00Z', text: 'hello' },
 *   { account: 'ann', at: '2022-01-06T10:00:07Z', text: 'good morning' },
 *   { account: 'bek', at: '2022-01-06T11:00:00Z', text: 'сәлем' },
 * ]);
 * const mapping = { commentId: null, account: 'a', time: 't', hour: null, text: 'x', group: null, thread: null, parent: null, quoted: null };
 * const reading = { file: 'a.csv', files: [], sha256: '', bytes: 0, rowsRead: 3, table, rejects: [], mapping, notes: [] };
 * const check = checkData(reading);
 * check.days.map(({ day, comments }) => [day, comments]); // => [['2022-01-05', 1], ['2022-01-06', 2]]
 * check.accounts.withOne; // => 1
 */
export function checkData(reading: Reading, options: Partial<CheckOptions> = {}): DataCheck {
  const settings = { ...checkDefaults, ...options };
  const { timezone, events } = settings;
  checkOptions(settings);
  const { table, rejects } = reading;
  const { at, rows } = table;
  const wall = findWallClock(at, timezone);
  const outages = events.filter(({ kind }) => kind === 'outage');
  const { silences, quiet } = listSilences(at, outages, settings);
  const numbers: CheckNumbers = {
    version,
    timezone,
    file: reading.file,
    files: reading.files,
    sha256: reading.sha256,
    bytes: reading.bytes,
    mapping: reading.mapping,
    notes: reading.notes,
    rows: { read: reading.rowsRead, kept: rows, rejected: rejects.length, reasons: countReasons(rejects) },
    span:
      rows === 0 ? null : { firstAt: at[0]!, lastAt: at[rows - 1]!, calendarDays: countCalendarDays(wall) },
    days: countDays(table, wall),
    silences,
    quietSilences: quiet,
    outages: measureOutages(
      at,
      outages,
      silences.filter(({ kind }) => kind !== 'quiet'),
    ),
    duplicates: { sameId: countSameId(rejects), sameContent: countCopies(table) },
    ...surveyTexts(table, { sample: settings.languageSample, seed: settings.seed }),
    accounts: measureSpread(table, wall, settings),
    groups: countPlaces(table.group),
    threads: countPlaces(table.thread),
    replies: countReplies(table),
    ids: { comments: inspectIds(table.commentId), accounts: inspectIds(table.account.values) },
    times: inspectTimes(at, wall),
  };
  return { ...numbers, warnings: composeWarnings(numbers), questions: composeQuestions(numbers, events) };
}

function checkOptions({ languageSample, busiest, mostQuiet }: CheckOptions): void {
  for (const [name, value] of Object.entries({ languageSample, busiest, mostQuiet }))
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError(`checkData: ${name} must be a whole number ≥ 0 (got ${value})`);
}
