import { sayMissing } from '../events/study/refuse.js';
import type { TimelineEvent } from '../model/event.js';
import type { SectionStudy, StudiedEvent } from '../model/eventStudy.js';
import { countOf, formatProbability } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { sayInterval } from './sayInterval.js';

const words = phrases({ theOthers: 'The others' });

/** The shift held against controls, or the places of the event against the others. */
export function sayControls(
  { againstControls }: StudiedEvent,
  event: TimelineEvent,
  study: SectionStudy,
): string {
  if (againstControls === null) return '';
  const { controls, measure } = study;
  if (controls !== null) {
    const treated = controls.treated.length === 0 ? words.theOthers : controls.treated.join(', ');
    const names = controls.controls.join(', ');
    return againstControls.kind === 'cannot say'
      ? say`${treated} cannot be held against the controls (${controls.column}: ${names}): ${sayMissing(againstControls)}.`
      : say`${treated} changed by ${sayInterval(againstControls)} more than the controls (${controls.column}: ${names}).`;
  }
  const places = event.places.join(', ');
  if (againstControls.kind === 'cannot say')
    return say`The places of the event (${places}) cannot be held against the others: ${sayMissing(againstControls)}.`;
  return measure === null
    ? say`In ${places} the mood changed by ${sayInterval(againstControls)} more than elsewhere.`
    : say`In ${places} the “${measure.name}” changed by ${sayInterval(againstControls)} more than elsewhere.`;
}

/** The shift held against quiet dates. */
export function sayPlacebo({ placebo, placeboWithin }: StudiedEvent): string {
  if (placebo.kind === 'cannot say')
    return say`How often a quiet date shows as much cannot be said: ${sayMissing(placebo)}.`;
  const [dates, p] = [countOf(placebo.independent, 'quiet date'), formatProbability(placebo.p)];
  return placeboWithin.kind === 'cannot say'
    ? say`Held against ${dates} that share no time, the shift has p = ${p}.`
    : say`Held against ${dates} that share no time, the shift has p = ${p}, for the change of tone ${formatProbability(placeboWithin.p)}.`;
}
