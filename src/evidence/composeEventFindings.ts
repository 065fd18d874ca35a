import { findTiming } from '../events/eventTiming.js';
import { planWindows, overlaps } from '../events/eventWindows.js';
import type { Finding } from '../model/analysis.js';
import type { TimelineEvent } from '../model/event.js';
import type {
  CannotSay,
  IntervalEstimate,
  SectionStudy,
  ShiftDecomposition,
  ShiftPart,
  StudiedEvent,
} from '../model/eventStudy.js';
import { countOf, formatChange, formatProbability } from '../words/formatNumber.js';
import { listCautions } from './eventCautions.js';
import { setNames } from './labelSets.js';

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
  const what = nameMeasure(study);
  const when = findTiming(event).lasts ? 'during' : 'around';
  if (shift.kind === 'cannot say') {
    const missing = decomposition.kind === 'cannot say' ? decomposition : shift;
    return {
      headline: `Who is behind a change of ${what} ${when} “${event.name}” cannot be said: ${sayMissing(missing)}.`,
      detail: '',
    };
  }
  const cautions = join([
    ...listCautions(study.coverage[events.indexOf(event)]),
    sayOutage(study, event, events),
  ]);
  if (decomposition.kind === 'cannot say') {
    return {
      headline: `The ${what} shifted by ${sayInterval(shift)} ${when} “${event.name}”; who is behind that cannot be said: ${sayMissing(decomposition)}.`,
      detail: join([sayPlacebo(studied), cautions]),
    };
  }
  const parts = listParts(decomposition, event, study).map(
    ({ words, part }) => `${formatChange(part.estimate)} is ${words}`,
  );
  return {
    headline: `Of the shift of ${study.measure === null ? '' : `${what} of `}${sayInterval(decomposition.shift)} ${when} “${event.name}”, ${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}.`,
    detail: join([
      sayClear(decomposition, event, study),
      sayWithout(decomposition, studied.withoutCopied ?? null, study),
      sayControls(studied, event, study),
      sayPlacebo(studied),
      cautions,
    ]),
  };
}

interface NamedPart {
  readonly words: string;
  readonly part: Pick<ShiftPart, 'estimate'> & Partial<IntervalEstimate>;
}

/** The parts that add up to the shift, in words; groups together, and of those who fell silent the places of an outage apart. */
function listParts(
  parts: ShiftDecomposition,
  event: TimelineEvent,
  study: SectionStudy,
): readonly NamedPart[] {
  const cut = event.kind === 'outage' ? parts.touched : null;
  const exit: readonly NamedPart[] =
    cut === null
      ? [{ words: 'people who fell silent', part: parts.exit }]
      : [
          { words: `people cut off (${cut.names.join(', ')})`, part: cut.exit },
          ...(cut.names.length === parts.strata.length
            ? []
            : [
                {
                  words: 'others who fell silent',
                  part: { estimate: parts.exit.estimate - cut.exit.estimate },
                },
              ]),
        ];
  return [
    {
      words: study.measure === null ? 'people who changed their tone' : 'people who changed',
      part: parts.within,
    },
    { words: 'the same people writing more or less', part: parts.reweighting },
    { words: 'people who came', part: parts.entry },
    ...exit,
    ...(parts.setAsideTotal === null ? [] : [{ words: nameGroups(parts), part: parts.setAsideTotal }]),
  ];
}

/** "3 coordinated groups" of those that wrote in the windows; where the small ones stand together nobody counts them. */
function nameGroups({ setAside }: ShiftDecomposition): string {
  const there = setAside.filter(({ comments }) => comments > 0);
  return there.some(({ name }) => name === setNames.others) || there.length === 0
    ? 'coordinated groups'
    : countOf(there.length, 'coordinated group');
}

/** The shift without the groups (level 2), and without everybody who wrote copied texts (level 1 or 2). */
function sayWithout(
  parts: ShiftDecomposition,
  wider: ShiftDecomposition | CannotSay | null,
  { copiedAccounts }: SectionStudy,
): string {
  const groups =
    parts.setAsideTotal === null
      ? ''
      : `Without the ${nameGroups(parts).replace(/^1 /u, '')} the shift is ${sayInterval(parts.shiftKept)}.`;
  if (wider === null || copiedAccounts === 0) return groups;
  const who = `the ${countOf(copiedAccounts, 'account')} that wrote copied texts`;
  const also = parts.setAsideTotal === null ? `Without ${who}` : `Without ${who}, too,`;
  return join([
    groups,
    wider.kind === 'cannot say'
      ? `${also} nothing can be said: ${sayMissing(wider)}.`
      : `${also} it is ${sayInterval(wider.shiftKept)}, of which ${sayInterval(wider.within)} is people who changed.`,
  ]);
}

/** "mood", or the name of the column in its place. */
export function nameMeasure({ measure }: Pick<SectionStudy, 'measure'>): string {
  return measure === null ? 'mood' : `“${measure.name}”`;
}

function sayClear(parts: ShiftDecomposition, event: TimelineEvent, study: SectionStudy): string {
  const known = listParts(parts, event, study).filter(
    ({ part }) => typeof part.low === 'number' && typeof part.high === 'number',
  );
  const isClear = ({ part }: NamedPart): boolean => part.low! > 0 || part.high! < 0;
  const clear = known.filter(isClear).map(({ words }) => words);
  if (known.length === 0) return '';
  if (clear.length === 0)
    return 'The interval of each part holds 0: none of them is beyond chance by itself.';
  const rest = clear.length < known.length ? '; the intervals of the other parts hold 0' : '';
  return `Beyond chance by itself (95 % interval without 0): ${clear.join(', ')}${rest}.`.replace(
    '95 %',
    `${Math.round(100 * study.confidence)} %`,
  );
}

function sayControls({ againstControls }: StudiedEvent, event: TimelineEvent, study: SectionStudy): string {
  if (againstControls === null) return '';
  const { controls } = study;
  if (controls !== null) {
    const treated = controls.treated.length === 0 ? 'The others' : controls.treated.join(', ');
    const held = `the controls (${controls.column}: ${controls.controls.join(', ')})`;
    return againstControls.kind === 'cannot say'
      ? `${treated} cannot be held against ${held}: ${sayMissing(againstControls)}.`
      : `${treated} changed by ${sayInterval(againstControls)} more than ${held}.`;
  }
  const places = event.places.join(', ');
  return againstControls.kind === 'cannot say'
    ? `The places of the event (${places}) cannot be held against the others: ${sayMissing(againstControls)}.`
    : `In ${places} the ${nameMeasure(study)} changed by ${sayInterval(againstControls)} more than elsewhere.`;
}

function sayPlacebo({ placebo, placeboWithin }: StudiedEvent): string {
  if (placebo.kind === 'cannot say')
    return `How often a quiet date shows as much cannot be said: ${sayMissing(placebo)}.`;
  const within =
    placeboWithin.kind === 'cannot say'
      ? ''
      : `, for the change of tone ${formatProbability(placeboWithin.p)}`;
  return `Held against ${countOf(placebo.independent, 'quiet date')} that share no time, the shift has p = ${formatProbability(placebo.p)}${within}.`;
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
  return 'An outage lies in its windows, so that other people could write before than after.';
}

export function sayMissing({ because }: CannotSay): string {
  return because.replace(/^Cannot say: /u, '').replace(/\.$/u, '');
}

function sayInterval({ estimate, low, high }: IntervalEstimate): string {
  return low === null || high === null
    ? formatChange(estimate)
    : `${formatChange(estimate)} (${formatChange(low)} to ${formatChange(high)})`;
}

function join(sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}
