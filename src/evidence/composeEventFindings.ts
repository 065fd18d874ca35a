import { findTiming } from '../events/eventTiming.js';
import { planWindows, overlaps } from '../events/eventWindows.js';
import { sayMissing } from '../events/study/refuse.js';
import type { Finding } from '../model/analysis.js';
import type { TimelineEvent } from '../model/event.js';
import type { SectionStudy, StudiedEvent } from '../model/eventStudy.js';
import { formatChange } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { listCautions } from './eventCautions.js';
import { sayControls, sayPlacebo } from './eventComparisons.js';
import { isClear, listParts, sayClear, sayWithout } from './eventParts.js';
import { joinSentences } from './joinSentences.js';
import { sayInterval } from './sayInterval.js';

const words = phrases({
  mood: 'mood',
  outage: 'An outage lies in its windows, so that other people could write before than after.',
});

/**
 * What the event study says of each event, in sentences: of the shift so much is people who changed, so much people who came and went,
 * so much groups. The event told first by the study comes first, the others follow in their order. Where the data do not carry an answer,
 * the sentence says what is missing.
 */
export function composeEventFindings(
  study: SectionStudy | null,
  events: readonly TimelineEvent[],
): readonly Finding[] {
  if (study === null) return [];
  const order = study.events.map((_, index) => index);
  const ranked = order.sort((a, b) => Number(b === study.main) - Number(a === study.main) || a - b);
  return ranked.flatMap((index) => {
    const [studied, event] = [study.events[index]!, events[index]];
    return event?.name === studied.event ? [describeEvent(study, studied, event, events)] : [];
  });
}

function describeEvent(
  study: SectionStudy,
  studied: StudiedEvent,
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): Finding {
  const { shift, decomposition } = studied;
  const { measure } = study;
  const when = findTiming(event).lasts ? say`during “${event.name}”` : say`around “${event.name}”`;
  if (shift.kind === 'cannot say') {
    const missing = sayMissing(decomposition.kind === 'cannot say' ? decomposition : shift);
    return {
      headline:
        measure === null
          ? say`Who is behind a change of mood ${when} cannot be said: ${missing}.`
          : say`Who is behind a change of “${measure.name}” ${when} cannot be said: ${missing}.`,
      detail: '',
    };
  }
  const cautions = joinSentences([
    ...listCautions(study.coverage[events.indexOf(event)]),
    sayOutage(study, event, events),
  ]);
  if (decomposition.kind === 'cannot say') {
    const missing = sayMissing(decomposition);
    return {
      headline:
        measure === null
          ? say`The mood shifted by ${sayInterval(shift)} ${when}; who is behind that cannot be said: ${missing}.`
          : say`The “${measure.name}” shifted by ${sayInterval(shift)} ${when}; who is behind that cannot be said: ${missing}.`,
      detail: joinSentences([sayPlacebo(studied), cautions]),
    };
  }
  // What is beyond chance by itself is told first.
  const clearFirst = [...listParts(decomposition, event, study)].sort(
    (a, b) => Number(isClear(b)) - Number(isClear(a)),
  );
  const told = clearFirst.map(({ words, part }) => say`${formatChange(part.estimate)} is ${words}`);
  const [parts, last] = [told.slice(0, -1).join(', '), told.at(-1)!];
  const whole = sayInterval(decomposition.shift);
  return {
    headline:
      measure === null
        ? say`Of the shift of ${whole} ${when}, ${parts} and ${last}.`
        : say`Of the shift of “${measure.name}” of ${whole} ${when}, ${parts} and ${last}.`,
    detail: joinSentences([
      sayClear(decomposition, event, study),
      sayWithout(decomposition, studied.withoutCopied ?? null, study),
      sayControls(studied, event, study),
      sayPlacebo(studied),
      cautions,
    ]),
  };
}

/** "mood", or the name of the column in its place. */
export function nameMeasure({ measure }: Pick<SectionStudy, 'measure'>): string {
  return measure === null ? words.mood : say`“${measure.name}”`;
}

/** Where an outage lies in the windows of another event and places are not known, so that it could not be left out. */
function sayOutage(
  { access, spanHours }: SectionStudy,
  event: TimelineEvent,
  events: readonly TimelineEvent[],
): string {
  const { before, after } = planWindows(event, spanHours);
  const touching = events.filter(
    (other) =>
      other !== event &&
      other.kind === 'outage' &&
      (overlaps(before, { from: other.start, to: other.end }) ||
        overlaps(after, { from: other.start, to: other.end })),
  );
  if (event.kind === 'outage' || access.length > 0 || touching.length === 0) return '';
  return words.outage;
}
