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
  const floorText =
    floor.shuffles === 0
      ? 'The data were not shuffled, so no floor is known.'
      : `The same analysis with the accounts shuffled, ${floor.shuffles} times, finds ${formatDecimal(floor.meanPairs)} pairs on average and ${floor.maxPairs} at most.`;
  if (coordinated.length === 0) {
    return {
      headline: `No accounts were found to act together beyond chance (false discovery rate ${level}).`,
      detail: `${floorText} That nothing was found does not prove that there is nothing: groups that act rarely or vary their texts stay below what can be seen.`,
    };
  }
  const comments = coordinated.reduce((sum, account) => sum + account.comments, 0);
  return {
    headline: `${formatCount(coordinated.length)} of ${formatCount(section.accounts)} accounts act together beyond chance, in ${countOf(groups.length, 'group')}.`,
    detail: `They wrote ${formatPercent(comments / section.comments)} of the comments. ${countOf(floor.observedPairs, 'pair')} of accounts stand at a false discovery rate of ${level} or less. ${floorText} It is not said who they are, or whether anybody pays them.`,
  };
}

function describeCopying({ accounts }: FindingInput): Finding {
  const copying = accounts.filter((account) => account.copiedTexts > 0);
  const only = copying.filter((account) => account.evidenceLevel === 1);
  if (copying.length === 0) {
    return {
      headline: 'No text was found that several accounts wrote beyond independent writing.',
      detail: '',
    };
  }
  return {
    headline: `${formatCount(copying.length)} accounts wrote a text that others wrote too and that chance would hardly give twice.`,
    detail: `${formatCount(only.length)} of them show nothing more. Slogans, quotes, news headlines and share buttons are copied by ordinary people: copied is not coordinated.`,
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
