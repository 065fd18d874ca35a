import type { Analysis } from '../../../model/analysis.js';
import type { MoodCorrection } from '../../../model/moodCorrection.js';
import { countOf, formatCount, formatPercent } from '../../../words/formatNumber.js';
import { phrases, say } from '../../../words/say.js';
import { sayScorer } from '../../../words/sayScorer.js';
import type { Cite } from './references.js';

const words = phrases({
  strata: {
    'as drawn': 'the strata were those of the draw',
    'weights of the sheet': 'of the strata of the draw only the weights were used',
    none: 'the labelled comments were taken for a plain random sample',
  },
  notCause: 'A change at an event is not yet a change because of it.',
});

/** How the mood is measured and what its interval holds. */
export function sayMood({ mood }: Analysis, cite: Cite): string | null {
  if (mood.series.length === 0) return null;
  return [
    say`The mood of each comment, from −1 to +1, was scored by ${sayScorer(mood.scorer)}, which knows ${formatPercent(mood.coverage)} of the words on average. Means are given by bins of ${countOf(mood.binHours, 'hour')} with 95 % intervals clustered by account ${cite('liang')}; a bin in which nothing was collected has no value. The errors of the scorer are not in the intervals.`,
    sayCorrection(mood.correction, cite),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The built-in scorer by what it is, any other by its name. */
/** How the errors of the scorer were taken into account; nothing where they are not known. */
function sayCorrection({ basis, values }: MoodCorrection, cite: Cite): string | null {
  if (values.every(({ corrected }) => corrected === null)) return null;
  if (basis.kind === 'labels')
    return say`Mean and shares were corrected for the errors of the scorer with ${countOf(basis.labelled, 'label')} of ${countOf(basis.accounts, 'account')} by prediction-powered inference ${cite('angelopoulos')}, with intervals clustered by account; ${words.strata[basis.strata]}.`;
  if (basis.kind === 'not measured') return null;
  const texts = basis.sets.reduce((sum, set) => sum + set.texts, 0);
  return say`How far the level of the mood could be off was computed from the errors of the scorer on labelled texts of others (${countOf(basis.sets.length, 'set')}, ${countOf(texts, 'text')}) by the estimator of ${cite('rogan').slice(1, -1)}; it is given as a band, which holds if the scorer errs here as it did there.`;
}

/** How the stance was read; null where no targets were given. */
export function sayStance({ stance }: Analysis, cite: Cite): string | null {
  if (stance === null || stance.targets.length === 0) return null;
  const names = stance.targets.map(({ target }) => target).join(', ');
  return say`The stance toward ${countOf(stance.targets.length, 'target')} (${names}), from −1 to +1, was read from the words of mood around their names in the ${countOf(stance.comments, 'comment')} that name any; a comment that says nothing of the one it names counts as 0. Means are given by bins of ${countOf(stance.binHours, 'hour')} with 95 % intervals clustered by account ${cite('liang')}.`;
}

/** How events are compared; null where there are none. */
export function sayEvents({ events, effects, eventStudy }: Analysis, cite: Cite): string | null {
  if (events.length === 0 || effects.length === 0) return null;
  const hours = eventStudy === null ? 48 : eventStudy.spanHours;
  return [
    say`For ${countOf(events.length, 'event')}, the ${formatCount(hours)} hours before were compared with the ${formatCount(hours)} hours after, or with the time from start to end of an event that lasts. Intervals are percentiles of a bootstrap that draws accounts with all their comments ${cite('field')}. p-values compare with dates without any event ${cite('abadie')}, as (b + 1)/(m + 1) ${cite('phipson')}.`,
    eventStudy !== null &&
      say`The shift of the mean was split into the same people in another tone, the same people writing more or less, people who came, people who fell silent, and accounts set aside, following ${cite('griliches', 'melitz').slice(1, -1)}; intervals from ${countOf(eventStudy.draws, 'draw')} of accounts. Jumps and slopes come from one interrupted time series with all events ${cite('bernal')}, with autocorrelation-robust errors ${cite('newey')}. Changes that nobody announced were sought by penalised likelihood ${cite('killick')}.`,
    words.notCause,
  ]
    .filter(Boolean)
    .join(' ');
}
