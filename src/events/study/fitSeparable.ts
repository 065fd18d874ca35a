import type { TimelineEvent } from '../../model/event.js';
import type { CannotSay, InterruptedSeries, RefusedEvent, ValueSeries } from '../../model/eventStudy.js';
import { say } from '../../words/say.js';
import { hourMs } from '../hours.js';
import {
  fitInterruptedSeries,
  interruptedSeriesDefaults,
  type InterruptedSeriesOptions,
} from './interruptedSeries.js';
import { refuseShortages } from './refuse.js';

/** An outage is part of every other story, and a decree follows what happened. */
const importance = { outage: 0, event: 1, measure: 2 } as const;

/**
 * The interrupted series with as many of the events as it can tell apart.
 *
 * Events that start too near to the beginning of the data, or to one another, are left out and named in `refused`: outages stay before
 * events, events before measures, the earlier before the later. Where the model still cannot be fitted, the last in that order goes.
 */
export function fitSeparable(
  series: ValueSeries,
  events: readonly TimelineEvent[],
  options: Partial<InterruptedSeriesOptions> = {},
): InterruptedSeries | CannotSay {
  const { minBinsSide } = { ...interruptedSeriesDefaults, ...options };
  const length = series.binHours * hourMs;
  const refused: RefusedEvent[] = [];
  const kept: TimelineEvent[] = [];
  const ranked = [...events].sort((a, b) => importance[a.kind] - importance[b.kind] || a.start - b.start);
  for (const event of ranked) {
    const neighbour = kept.find(({ start }) => Math.abs(start - event.start) < minBinsSide * length);
    const before = countBefore(series, event.start);
    const refusal = refuseShortages([
      { what: say`collected bins before “${event.name}”`, needed: minBinsSide, found: before },
      ...(neighbour === undefined
        ? []
        : [
            {
              what: say`bins between the starts of “${event.name}” and “${neighbour.name}”`,
              needed: minBinsSide,
              found: Math.floor(Math.abs(neighbour.start - event.start) / length),
            },
          ]),
    ]);
    if (refusal === null) kept.push(event);
    else refused.push({ event: event.name, ...refusal });
  }
  let fit = fitInterruptedSeries(series, inOrder(events, kept), options);
  while (fit.kind === 'cannot say' && kept.length > 1) {
    refused.push({ ...fit, event: kept.pop()!.name });
    fit = fitInterruptedSeries(series, inOrder(events, kept), options);
  }
  return fit.kind === 'estimate' ? { ...fit, refused: [...refused, ...fit.refused] } : fit;
}

function inOrder(events: readonly TimelineEvent[], kept: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.filter((event) => kept.includes(event));
}

/** Bins with an observation that end before the moment. */
function countBefore({ from, binHours, values }: ValueSeries, at: number): number {
  let count = 0;
  for (let i = 0; i < values.length && from + (i + 1) * binHours * hourMs <= at; i++)
    if (!Number.isNaN(values[i]!)) count++;
  return count;
}
