import type { AccountFinding } from '../model/account.js';
import type { Finding, SectionSummary } from '../model/analysis.js';
import type { CoordinatedGroup, Floor } from '../model/coordination.js';
import type { EventEffect, TimelineEvent } from '../model/event.js';
import { formatExact } from '../words/formatExact.js';
import {
  countOf,
  formatChange,
  formatCount,
  formatDecimal,
  formatFixed,
  formatPercent,
} from '../words/formatNumber.js';
import { phrases, say } from '../words/say.js';

const words = phrases({
  nobody:
    'That nothing was found does not prove that there is nothing: groups that act rarely or vary their texts stay below what can be seen.',
  noFloor: 'the accounts were not shuffled, so no floor is known',
  asChance: 'Shuffled accounts give as many: read them as chance.',
  noCopies: 'No text was found that several accounts wrote beyond independent writing.',
  noneSeen: 'Of none of them anything more is seen.',
  copies:
    'A text stays a copy whoever wrote it, so that shuffled accounts are no floor here. Slogans, quotes, news headlines and share buttons are copied by ordinary people: copied is not coordinated.',
  noMood: 'Nothing can be said of a change of mood around an event.',
  noEvents: 'No events were given.',
  tooFew: 'There are too few comments or accounts around the events given.',
  noPlacebo: 'There are too few quiet dates to compare with.',
  otherPeople: 'A change of the mean can be other people writing rather than people changing their minds.',
});

export interface FindingInput {
  readonly section: SectionSummary;
  readonly accounts: readonly AccountFinding[];
  readonly groups: readonly CoordinatedGroup[];
  readonly floor: Floor;
  readonly effects: readonly EventEffect[];
  readonly events: readonly TimelineEvent[];
  readonly level: number;
}

/** The three main findings in plain sentences: who acts together, what is copied, what the mood did. */
export function composeFindings(input: FindingInput): Finding[] {
  return [describeCoordination(input), describeCopying(input), describeMood(input.effects, input.events)];
}

function describeCoordination({ section, accounts, groups, floor, level }: FindingInput): Finding {
  const coordinated = accounts.filter((account) => account.evidenceLevel === 2);
  const floorOfAccounts = sayFloor(floor, [floor.meanAccounts, floor.maxAccounts]);
  if (coordinated.length === 0) {
    return {
      headline: say`No accounts were found to act together beyond chance (false discovery rate ${formatExact(level)}); ${floorOfAccounts}.`,
      detail: words.nobody,
    };
  }
  const comments = coordinated.reduce((sum, account) => sum + account.comments, 0);
  const share = formatPercent(comments / section.comments);
  return {
    headline: say`${formatCount(coordinated.length)} of ${formatCount(section.accounts)} accounts act together beyond chance; ${floorOfAccounts}.`,
    detail: [
      sayGroups(groups.length, floor),
      say`${countOf(floor.observedPairs, 'pair')} of accounts ${floor.observedPairs === 1 ? 'stands' : 'stand'} at a false discovery rate of ${formatExact(level)} or less; ${sayFloor(floor, [floor.meanPairs, floor.maxPairs])}.`,
      ...(isAsChance(floor) ? [words.asChance] : []),
      say`They wrote ${share} of the comments. It is not said who they are, or whether anybody pays them.`,
    ].join(' '),
  };
}

function sayGroups(found: number, floor: Floor): string {
  const groups = countOf(found, 'group');
  const floorOfGroups = sayFloor(floor, [floor.meanGroups, floor.maxGroups]);
  return floor.observedGroups === 0
    ? say`They form ${groups}, none of them proven as a whole; of such groups ${floorOfGroups}.`
    : say`They form ${groups}, ${formatCount(floor.observedGroups)} of them proven as a whole; of such groups ${floorOfGroups}.`;
}

/** The floor of a count, to stand in the same sentence. */
function sayFloor({ shuffles }: Floor, [mean, max]: readonly [number, number]): string {
  if (shuffles === 0) return words.noFloor;
  return say`shuffled accounts give ${formatDecimal(mean)} on average and ${formatCount(max)} at most (${countOf(shuffles, 'run')})`;
}

/** Where shuffled accounts give as much, a count is no finding. */
function isAsChance({ shuffles, observedPairs, maxPairs, observedGroups, maxGroups }: Floor): boolean {
  return shuffles > 0 && observedPairs <= maxPairs && observedGroups <= maxGroups;
}

function describeCopying({ accounts, level }: FindingInput): Finding {
  const copying = accounts.filter((account) => account.copiedTexts > 0);
  const only = copying.filter((account) => account.evidenceLevel === 1);
  if (copying.length === 0) return { headline: words.noCopies, detail: '' };
  const alone =
    only.length === copying.length
      ? words.noneSeen
      : say`Of ${formatCount(only.length)} of them nothing more is seen.`;
  return {
    headline: say`${countOf(copying.length, 'account')} wrote a text that others wrote too and that chance would hardly give twice; of the texts called copied at most ${formatPercent(level)} would be written independently, on average.`,
    detail: `${alone} ${words.copies}`,
  };
}

/** The clearest change of mood; that of an outage where there is one, since it is part of every other story. */
function describeMood(effects: readonly EventEffect[], events: readonly TimelineEvent[]): Finding {
  const outages = new Set(events.filter(({ kind }) => kind === 'outage').map(({ name }) => name));
  const strongest = effects
    .filter((effect) => effect.measure === 'mood' && effect.estimate !== null)
    .sort(
      (x, y) => Number(outages.has(y.event)) - Number(outages.has(x.event)) || strength(y) - strength(x),
    )[0];
  if (strongest === undefined)
    return { headline: words.noMood, detail: effects.length === 0 ? words.noEvents : words.tooFew };
  const { event, estimate, low, high, pPlacebo } = strongest;
  const [change, from, to] = [formatChange(estimate!), formatChange(low!), formatChange(high!)];
  const without = effects.find(
    (effect) => effect.event === event && effect.measure === 'mood_without_coordinated',
  )?.estimate;
  return {
    headline: outages.has(event)
      ? say`During “${event}” the mood changed by ${change} (95 % interval ${from} to ${to}) on a scale from −1 to 1.`
      : say`Around “${event}” the mood changed by ${change} (95 % interval ${from} to ${to}) on a scale from −1 to 1.`,
    detail: [
      pPlacebo === null
        ? words.noPlacebo
        : say`Of quiet dates, a share of ${formatFixed(pPlacebo, 2)} shows as large a change.`,
      ...(typeof without === 'number'
        ? [say`With the coordinated accounts set aside it is ${formatChange(without)}.`]
        : []),
      words.otherPeople,
    ].join(' '),
  };
}

/** How far the interval stays from no change, in half-widths: the clearest change is told first. */
function strength({ estimate, low, high }: EventEffect): number {
  const half = (high! - low!) / 2;
  return half > 0 ? Math.abs(estimate!) / half : 0;
}
