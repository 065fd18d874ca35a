import type { Analysis } from '../../../model/analysis.js';
import { countOf, formatCount, formatPercent } from '../../../words/formatNumber.js';
import type { Cite } from './references.js';

/** How the mood is measured and what its interval holds. */
export function sayMood({ mood }: Analysis, cite: Cite): string | null {
  if (mood.series.length === 0) return null;
  return `The mood of each comment, from −1 to +1, was scored by ${mood.scorer}, which knows ${formatPercent(mood.coverage)} of the words on average. Means are given by bins of ${countOf(mood.binHours, 'hour')} with 95 % intervals clustered by account ${cite('liang')}; a bin in which nothing was collected has no value. The errors of the scorer are not in the intervals.`;
}

/** How events are compared; null where there are none. */
export function sayEvents({ events, effects, eventStudy }: Analysis, cite: Cite): string | null {
  if (events.length === 0 || effects.length === 0) return null;
  const hours = eventStudy === null ? 48 : eventStudy.spanHours;
  return [
    `For ${countOf(events.length, 'event')}, the ${formatCount(hours)} hours before were compared with the ${formatCount(hours)} hours after, or with the time from start to end of an event that lasts. Intervals are percentiles of a bootstrap that draws accounts with all their comments ${cite('field')}. p-values compare with dates without any event ${cite('abadie')}, as (b + 1)/(m + 1) ${cite('phipson')}.`,
    eventStudy !== null &&
      `The shift of the mean was split into the same people in another tone, the same people writing more or less, people who came, people who fell silent, and accounts set aside, following ${cite('griliches', 'melitz').slice(1, -1)}; intervals from ${countOf(eventStudy.draws, 'draw')} of accounts. Jumps and slopes come from one interrupted time series with all events ${cite('bernal')}, with autocorrelation-robust errors ${cite('newey')}. Changes that nobody announced were sought by penalised likelihood ${cite('killick')}.`,
    'A change at an event is not yet a change because of it.',
  ]
    .filter(Boolean)
    .join(' ');
}
