import type { AccountFinding } from '../model/account.js';
import type { Finding, SectionSummary } from '../model/analysis.js';
import type { CoordinatedGroup, Floor } from '../model/coordination.js';
import type { EventEffect, TimelineEvent } from '../model/event.js';
import { countOf, formatChange, formatCount, formatDecimal, formatPercent } from '../words/formatNumber.js';

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
  if (coordinated.length === 0) {
    return {
      headline: `No accounts were found to act together beyond chance (false discovery rate ${level}); ${sayFloor(floor, [floor.meanAccounts, floor.maxAccounts])}.`,
      detail:
        'That nothing was found does not prove that there is nothing: groups that act rarely or vary their texts stay below what can be seen.',
    };
  }
  const comments = coordinated.reduce((sum, account) => sum + account.comments, 0);
  const headline = [
    `${formatCount(coordinated.length)} of ${formatCount(section.accounts)} accounts act together beyond chance`,
    sayFloor(floor, [floor.meanAccounts, floor.maxAccounts]),
  ].join('; ');
  const proven = floor.observedGroups === 0 ? 'none' : formatCount(floor.observedGroups);
  const inGroups = `They form ${countOf(groups.length, 'group')}, ${proven} of them proven as a whole; of such groups ${sayFloor(floor, [floor.meanGroups, floor.maxGroups])}.`;
  const pairs = `${countOf(floor.observedPairs, 'pair')} of accounts ${floor.observedPairs === 1 ? 'stands' : 'stand'} at a false discovery rate of ${level} or less; ${sayFloor(floor, [floor.meanPairs, floor.maxPairs])}.`;
  return {
    headline: `${headline}.`,
    detail: `${inGroups} ${pairs} ${warnOfChance(floor)}They wrote ${formatPercent(comments / section.comments)} of the comments. It is not said who they are, or whether anybody pays them.`,
  };
}

/** The floor of a count, to stand in the same sentence. */
function sayFloor({ shuffles }: Floor, [mean, max]: readonly [number, number]): string {
  if (shuffles === 0) return 'the accounts were not shuffled, so no floor is known';
  return `shuffled accounts give ${formatDecimal(mean)} on average and ${formatCount(max)} at most (${countOf(shuffles, 'run')})`;
}

/** Where shuffled accounts give as much, a count is no finding. */
function warnOfChance({ shuffles, observedPairs, maxPairs, observedGroups, maxGroups }: Floor): string {
  const isChance = shuffles > 0 && observedPairs <= maxPairs && observedGroups <= maxGroups;
  return isChance ? 'Shuffled accounts give as many: read them as chance. ' : '';
}

function describeCopying({ accounts, level }: FindingInput): Finding {
  const copying = accounts.filter((account) => account.copiedTexts > 0);
  const only = copying.filter((account) => account.evidenceLevel === 1);
  if (copying.length === 0) {
    return {
      headline: 'No text was found that several accounts wrote beyond independent writing.',
      detail: '',
    };
  }
  return {
    headline: `${countOf(copying.length, 'account')} wrote a text that others wrote too and that chance would hardly give twice; of the texts called copied at most ${formatPercent(level)} would be written independently, on average.`,
    detail: `${only.length === copying.length ? 'Of none of them anything more is seen' : `Of ${formatCount(only.length)} of them nothing more is seen`}. A text stays a copy whoever wrote it, so that shuffled accounts are no floor here. Slogans, quotes, news headlines and share buttons are copied by ordinary people: copied is not coordinated.`,
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
  if (strongest === undefined) {
    return {
      headline: 'Nothing can be said of a change of mood around an event.',
      detail:
        effects.length === 0
          ? 'No events were given.'
          : 'There are too few comments or accounts around the events given.',
    };
  }
  const { event, estimate, low, high, pPlacebo } = strongest;
  const without = effects.find(
    (effect) => effect.event === event && effect.measure === 'mood_without_coordinated',
  )?.estimate;
  const placebo =
    pPlacebo === null
      ? 'There are too few quiet dates to compare with.'
      : `Of quiet dates, a share of ${pPlacebo.toFixed(2)} shows as large a change.`;
  const setAside =
    typeof without === 'number'
      ? ` With the coordinated accounts set aside it is ${formatChange(without)}.`
      : '';
  return {
    headline: `${outages.has(event) ? 'During' : 'Around'} “${event}” the mood changed by ${formatChange(estimate!)} (95 % interval ${formatChange(low!)} to ${formatChange(high!)}) on a scale from −1 to 1.`,
    detail: `${placebo}${setAside} A change of the mean can be other people writing rather than people changing their minds.`,
  };
}

/** How far the interval stays from no change, in half-widths: the clearest change is told first. */
function strength({ estimate, low, high }: EventEffect): number {
  const half = (high! - low!) / 2;
  return half > 0 ? Math.abs(estimate!) / half : 0;
}
