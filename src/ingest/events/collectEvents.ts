import type { TimelineEvent } from '../../model/event.js';
import { InputError } from '../../model/inputError.js';
import type { RejectedEvent } from '../../model/timeline.js';
import type { ComposedEvent } from './composeEvent.js';
import type { EventItem } from './eventTable.js';

/** Events of items that could be composed, in order of start, and the others with their reasons. */
export interface CollectedEvents {
  readonly events: readonly TimelineEvent[];
  readonly rejects: readonly RejectedEvent[];
  /** Names of events whose times named no zone. */
  readonly withoutZone: readonly string[];
  /** How many were made to last whole days, as no more than the day is known. */
  readonly wholeDays: number;
}

/** Composes item after item; one that cannot be is put aside. */
export function collectEvents(items: readonly EventItem[], file: string): CollectedEvents {
  const composed: ComposedEvent[] = [];
  const rejects: RejectedEvent[] = [];
  for (const { line, raw, compose } of items) {
    try {
      composed.push(compose());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      rejects.push(rejectRow(error, { file, line, raw }));
    }
  }
  composed.sort((a, b) => a.event.start - b.event.start);
  return {
    events: composed.map(({ event }) => event),
    rejects,
    withoutZone: composed.filter(({ hasZone }) => !hasZone).map(({ event }) => event.name),
    wholeDays: composed.filter(({ isWholeDay }) => isWholeDay).length,
  };
}

/** A row that made an error, as it is listed. */
function rejectRow(
  error: InputError,
  { file, line, raw }: { readonly file: string; readonly line: number; readonly raw: string },
): RejectedEvent {
  const { place, fix = '' } = error;
  const column = place.column === undefined ? null : String(place.column);
  const at = place.line ?? line;
  // The message is place, problem and mend; both ends are known.
  const before = new InputError('', { place }).message.length;
  const after = fix === '' ? 0 : fix.length + 2;
  const reason = error.message.slice(before, error.message.length - after);
  return { file, line: at, column, reason: reason.replace(/^: /, ''), fix, raw };
}

/** The error that a rejected row is to whoever cannot do without it. */
export function describeReject({ file, line, column, reason, fix }: RejectedEvent): InputError {
  const place = { file, line, ...(column === null ? {} : { column }) };
  return new InputError(reason, { place, ...(fix === '' ? {} : { fix }) });
}
