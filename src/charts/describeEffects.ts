import { sayInterval } from '../evidence/sayInterval.js';
import type { CannotSay, IntervalEstimate, StudiedEvent } from '../model/eventStudy.js';
import type { Figure } from '../model/figure.js';
import { countOf, formatProbability } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { revealCharacters, shortenText } from './labelText.js';

/** The measures as the legend and the table name them. */
export const measureWords = phrases({
  shift: 'shift of everybody',
  within: 'the same people in another tone',
  composition: 'people who came, went, wrote more or less',
  kept: 'shift without the accounts set aside',
});

const words = phrases({
  event: 'event',
  measure: 'measure',
  estimate: 'estimate',
  low: 'low',
  high: 'high',
  p: 'p on quiet dates',
  note: 'note',
});

/** One mark of the figure: what was found of one measure at one event. */
export interface EffectMark {
  readonly event: string;
  readonly number: number;
  readonly measure: EffectMeasure;
  readonly found: IntervalEstimate | CannotSay;
  readonly p: number | null;
}

/** What is drawn of every event, how, and where it stands in the study. */
export interface EffectMeasure {
  readonly name: keyof typeof measureWords;
  readonly color: string;
  readonly symbol: string;
  readonly read: (studied: StudiedEvent) => IntervalEstimate | CannotSay;
  readonly readP?: (studied: StudiedEvent) => number | null;
}

/** The shifts of all events in sentences. */
export function describeEffects(marks: readonly EffectMark[], column: string | null): string {
  const shifts = marks.filter(({ measure }) => measure.name === 'shift');
  const known = shifts.filter(({ found }) => !('because' in found));
  if (known.length === 0)
    return column === null
      ? say`Of no event can the shift of the mood be said: there are too few accounts before or after.`
      : say`Of no event can the shift of “${column}” be said: there are too few accounts before or after.`;
  const sentences = known.map(({ event, number, found, p }) => {
    const name = shortenText(revealCharacters(event), 60);
    const shift = sayInterval(found as IntervalEstimate);
    return p === null
      ? say`${number} “${name}” ${shift}`
      : say`${number} “${name}” ${shift}, p on quiet dates ${formatProbability(p)}`;
  });
  const refused = shifts.length - known.length;
  const list = sentences.join('; ');
  const told =
    column === null
      ? say`Shift of the mood with its interval: ${list}.`
      : say`Shift of “${column}” with its interval: ${list}.`;
  return refused === 0 ? told : `${told} ${say`Of ${countOf(refused, 'event')} it cannot be said.`}`;
}

/** Every number of the figure, and why one is missing. */
export function tabulateEffects(marks: readonly EffectMark[]): Figure['table'] {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  return {
    columns: [words.event, words.measure, words.estimate, words.low, words.high, words.p, words.note],
    rows: marks.map(({ event, measure, found, p }) =>
      'because' in found
        ? [event, measureWords[measure.name], null, null, null, null, found.because]
        : [event, measureWords[measure.name], ...[found.estimate, found.low, found.high, p].map(round), ''],
    ),
  };
}
