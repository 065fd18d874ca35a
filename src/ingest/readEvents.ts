import type { TimelineEvent } from '../model/event.js';
import { InputError } from '../model/inputError.js';
import { describeReject } from './events/collectEvents.js';
import { readTimeline, type TimelineOptions } from './events/readTimeline.js';

export interface ReadEventsOptions extends TimelineOptions {
  /** Told what a person should know: dates taken as whole days, times taken as UTC. */
  readonly onNote?: ((note: string) => void) | undefined;
}

/**
 * Reads a timeline to be used as it is: a CSV file with the columns `name`, `start_utc` and, where known, `end_utc`
 * (empty: a moment), `kind` (`event`, `outage` or `measure`; empty: `event`), `places` (separated by `;`), `source`,
 * `confidence`, `precision`; the same as JSON; or an iCalendar file.
 *
 * Times are UTC, with or without `Z`; another offset may be written, or another zone named. A date is its whole day. A
 * flaw anywhere is an {@link InputError}: a timeline is short and written by hand, and an event that is left out would
 * change the story; {@link readTimeline} lists the flaws instead. Events come in order of start.
 *
 * @throws InputError naming file, line, column and the mend.
 * @example no-run
 * import { readEvents } from 'in-concert';
 * const events = await readEvents('events.csv');
 * events.filter(({ kind }) => kind === 'outage').length;
 */
export async function readEvents(file: string, options: ReadEventsOptions = {}): Promise<TimelineEvent[]> {
  const { events, rejects, notes, format } = await readTimeline(file, options);
  const [flawed] = rejects;
  if (flawed !== undefined) throw describeReject(flawed);
  if (events.length === 0)
    throw new InputError(format === 'CSV' ? 'there is a header but no event' : 'there is no event in it', {
      place: { file, line: 1 },
      fix: format === 'CSV' ? 'add a row' : 'export it again, or write the events by hand as CSV',
    });
  for (const note of notes) options.onNote?.(note);
  return [...events];
}
