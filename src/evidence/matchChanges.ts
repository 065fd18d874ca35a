import { findTiming } from '../events/eventTiming.js';
import type { TimelineEvent } from '../model/event.js';
import type { ChangePoint, SectionStudy } from '../model/eventStudy.js';

const hourMs = 3_600_000;

/** A change point beside the event that it lies nearest to. */
export interface MatchedChange {
  readonly change: ChangePoint;
  /** Beginning or end of an event; null when no events were given. */
  readonly nearest: {
    readonly event: string;
    readonly edge: 'start' | 'end';
    /** From the change to the event: above 0 the event comes later, 0: the event lies where the change is. */
    readonly hours: number;
  } | null;
  /** Whether nothing is known of the time between: then nobody can say when in it the change came. */
  readonly isInHole: boolean;
}

/** The change points that were found without being told of any event, each with the event nearest in time. */
export function matchChanges(
  { changePoints, changeBinHours }: Pick<SectionStudy, 'changePoints' | 'changeBinHours'>,
  events: readonly TimelineEvent[],
): readonly MatchedChange[] {
  if (changePoints.kind === 'cannot say') return [];
  const edges = events.flatMap((event) => {
    const { began, ended } = findTiming(event);
    return [
      { event: event.name, edge: 'start' as const, ...began },
      ...(ended === null ? [] : [{ event: event.name, edge: 'end' as const, ...ended }]),
    ];
  });
  return changePoints.changes.map((change) => {
    // A change of means that falls on a border between bins may have come in either bin.
    const first = change.after - changeBinHours * hourMs;
    const last = change.before + changeBinHours * hourMs;
    const distances = edges
      .map(({ event, edge, from, to }) => ({
        event,
        edge,
        hours: (to < first ? to - first : Math.max(0, from - last)) / hourMs,
      }))
      .sort((a, b) => Math.abs(a.hours) - Math.abs(b.hours));
    return { change, nearest: distances[0] ?? null, isInHole: change.before > change.after };
  });
}
