import { sayMissing } from '../events/study/refuse.js';
import { sayPartName } from '../events/study/sayPartName.js';
import type { TimelineEvent } from '../model/event.js';
import type {
  CannotSay,
  IntervalEstimate,
  SectionStudy,
  ShiftDecomposition,
  ShiftPart,
} from '../model/eventStudy.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';
import { joinSentences } from './joinSentences.js';
import { setNames } from './labelSets.js';
import { sayInterval } from './sayInterval.js';

const words = phrases({
  changedTone: 'people who changed their tone',
  changed: 'people who changed',
  reweighting: 'the same people writing more or less',
  came: 'people who came',
  silent: 'people who fell silent',
  othersSilent: 'others who fell silent',
  groups: 'coordinated groups',
  noneClear: 'The interval of each part holds 0: none of them is beyond chance by itself.',
});

/** A part of a shift, in words. */
export interface NamedPart {
  readonly words: string;
  readonly part: Pick<ShiftPart, 'estimate'> & Partial<IntervalEstimate>;
}

/** The parts that add up to the shift, in words; groups together, and of those who fell silent the places of an outage apart. */
export function listParts(
  parts: ShiftDecomposition,
  event: TimelineEvent,
  study: SectionStudy,
): readonly NamedPart[] {
  const cut = event.kind === 'outage' ? parts.touched : null;
  const exit: readonly NamedPart[] =
    cut === null
      ? [{ words: words.silent, part: parts.exit }]
      : [
          { words: say`people cut off (${cut.names.map(sayPartName).join(', ')})`, part: cut.exit },
          ...(cut.names.length === parts.strata.length
            ? []
            : [
                {
                  words: words.othersSilent,
                  part: { estimate: parts.exit.estimate - cut.exit.estimate },
                },
              ]),
        ];
  return [
    { words: study.measure === null ? words.changedTone : words.changed, part: parts.within },
    { words: words.reweighting, part: parts.reweighting },
    { words: words.came, part: parts.entry },
    ...exit,
    ...(parts.setAsideTotal === null ? [] : [{ words: nameGroups(parts), part: parts.setAsideTotal }]),
  ];
}

/** How many groups wrote in the windows; null where the small ones stand together and nobody counts them. */
function countGroups({ setAside }: ShiftDecomposition): number | null {
  const there = setAside.filter(({ comments }) => comments > 0);
  return there.length === 0 || there.some(({ name }) => name === setNames.others) ? null : there.length;
}

function nameGroups(parts: ShiftDecomposition): string {
  const count = countGroups(parts);
  return count === null ? words.groups : countOf(count, 'coordinated group');
}

/** The shift without the groups (level 2), and without everybody who wrote copied texts (level 1 or 2). */
export function sayWithout(
  parts: ShiftDecomposition,
  wider: ShiftDecomposition | CannotSay | null,
  { copiedAccounts }: SectionStudy,
): string {
  const isAlone = parts.setAsideTotal === null;
  const groups = isAlone ? '' : sayWithoutGroups(parts);
  if (wider === null || copiedAccounts === 0) return groups;
  const who = countOf(copiedAccounts, 'account');
  if (wider.kind === 'cannot say') {
    const missing = sayMissing(wider);
    return isAlone
      ? say`Without the ${who} that wrote copied texts nothing can be said: ${missing}.`
      : joinSentences([
          groups,
          say`Without the ${who} that wrote copied texts, too, nothing can be said: ${missing}.`,
        ]);
  }
  const [kept, within] = [sayInterval(wider.shiftKept), sayInterval(wider.within)];
  return isAlone
    ? say`Without the ${who} that wrote copied texts it is ${kept}, of which ${within} is people who changed.`
    : joinSentences([
        groups,
        say`Without the ${who} that wrote copied texts, too, it is ${kept}, of which ${within} is people who changed.`,
      ]);
}

function sayWithoutGroups(parts: ShiftDecomposition): string {
  const [count, kept] = [countGroups(parts), sayInterval(parts.shiftKept)];
  if (count === null) return say`Without the coordinated groups the shift is ${kept}.`;
  return count === 1
    ? say`Without the coordinated group the shift is ${kept}.`
    : say`Without the ${formatCount(count)} coordinated groups the shift is ${kept}.`;
}

/** Which parts are beyond chance by themselves. */
export function sayClear(parts: ShiftDecomposition, event: TimelineEvent, study: SectionStudy): string {
  const known = listParts(parts, event, study).filter(
    ({ part }) => typeof part.low === 'number' && typeof part.high === 'number',
  );
  const clear = known.filter(isClear).map(({ words: name }) => name);
  if (known.length === 0) return '';
  if (clear.length === 0) return words.noneClear;
  const confidence = formatCount(100 * study.confidence);
  return clear.length < known.length
    ? say`Beyond chance by itself (${confidence} % interval without 0): ${clear.join(', ')}; the intervals of the other parts hold 0.`
    : say`Beyond chance by itself (${confidence} % interval without 0): ${clear.join(', ')}.`;
}

/** Whether a part is beyond chance by itself: its interval is known and leaves out 0. */
export function isClear({ part: { low, high } }: NamedPart): boolean {
  return (typeof low === 'number' && low > 0) || (typeof high === 'number' && high < 0);
}
