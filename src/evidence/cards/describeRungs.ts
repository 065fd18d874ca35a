import type { CoordinatedGroup } from '../../model/coordination.js';
import type { Rung } from '../../model/cards.js';
import { countOf, formatCount, formatDecimal, formatProbability } from '../../words/formatNumber.js';
import { formatExact } from '../../words/formatExact.js';
import { describeTrace } from '../../words/describeTrace.js';
import { sayProbability } from '../../words/sayProbability.js';
import { describeWindow } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import type { CardDeck } from './arrangeCards.js';

const words = phrases({
  nothing: 'nothing beyond chance',
  copied: 'copied',
  noNull: 'none: nothing has to be ruled out for it',
  wroteAlone: 'each author wrote alone',
  exchanged:
    'whoever was active at those moments could have posted it; then: who shared what is kept, the moment is chance',
  comments: 'comments',
  whole: 'in the whole section',
  beyond: 'beyond chance',
  noFloor: 'The accounts were not shuffled, so no floor is known.',
});

/** The empty value tells it from the same word in other places, where Russian needs another form. */
const sayCoordinated = (): string => say`${''}coordinated`;

const nothing = {
  statistic: null,
  expected: null,
  p: null,
  q: null,
  qAccounts: null,
  pTiming: null,
  qTiming: null,
};

/** All rungs of the ladder for one account, each with its strongest case, also those that it does not reach. */
export function describeRungs(deck: CardDeck, account: number): readonly Rung[] {
  return [describeNothing(deck, account), describeCopied(deck, account), describeCoordinated(deck, account)];
}

function describeNothing({ index, analysis }: CardDeck, account: number): Rung {
  const { comments, evidenceLevel } = index.findingOf[account]!;
  return {
    ...nothing,
    level: 0,
    claim: words.nothing,
    reached: evidenceLevel === 0,
    nullHypothesis: words.noNull,
    statistic: { what: words.comments, value: comments },
    floor: say`${formatCount(index.withoutEvidence)} of ${countOf(analysis.accounts.length, 'account')} show nothing beyond chance.`,
    sentence:
      evidenceLevel === 0
        ? say`${countOf(comments, 'comment')}, and nothing in them beyond chance. That does not say that the account is honest or acts alone.`
        : say`${countOf(comments, 'comment')}, in which more was found.`,
  };
}

function describeCopied({ index, copied, analysis }: CardDeck, account: number): Rung {
  const texts = index.copiesOf.get(account) ?? [];
  const largest = copied.found.reduce((most, { p }) => Math.max(most, p), 0);
  const base = {
    level: 1 as const,
    claim: words.copied,
    reached: texts.length > 0,
    nullHypothesis: words.wroteAlone,
    floor: say`If everybody wrote alone, at most ${formatDecimal(copied.tests * largest)} of ${countOf(copied.tests, 'text')} would be called copied as these were; ${formatCount(copied.found.length)} were.`,
  };
  const [best] = texts;
  if (best === undefined) {
    const sentence = say`None of its texts is shared with others and too unusual to be written twice by accident (q ≤ ${formatExact(analysis.parameters.level)}).`;
    return { ...nothing, ...base, sentence };
  }
  const { burst, p, q, bits } = best;
  const when = Number.isFinite(burst.windowMs)
    ? say`within ${describeWindow(burst.windowMs / 1000)}`
    : words.whole;
  return {
    ...nothing,
    ...base,
    statistic: {
      what: say`accounts besides the first with its least likely text ${when}`,
      value: burst.accounts - 1,
    },
    expected: burst.expected,
    p,
    q,
    sentence: say`${countOf(texts.length, 'text')} of it ${texts.length === 1 ? 'was' : 'were'} not written independently. The least likely has ${formatCount(bits)} bits: ${formatCount(burst.accounts - 1)} more ${burst.accounts === 2 ? 'account' : 'accounts'} wrote it ${when}, by chance ${formatDecimal(burst.expected)} would (q\u00a0${sayProbability(q)}).`,
  };
}

function describeCoordinated(deck: CardDeck, account: number): Rung {
  const { index, analysis, search, table } = deck;
  const { level, minCoActions } = analysis.parameters;
  const base = {
    level: 2 as const,
    claim: sayCoordinated(),
    reached: index.findingOf[account]!.evidenceLevel === 2,
    nullHypothesis: words.exchanged,
    floor: describeFloor(deck),
  };
  const group = analysis.groups.find(({ id }) => id === index.groupOf.get(account));
  const ofGroup = group === undefined ? '' : ` ${sayGroup(group, analysis.floor.shuffles)}`;
  const place = index.strongestPair(account);
  if (place === null) {
    const sentence = say`With no account does it share ${countOf(minCoActions, 'thing')} or more within the windows looked at.${ofGroup}`;
    return { ...nothing, ...base, q: base.reached ? index.findingOf[account]!.q : null, sentence };
  }
  const { layer, a, b, coActions, expected, p, qAccounts, pTiming, qTiming } = search.observed[place.layer]!;
  const { k } = place;
  const partner = table.account.values.get(a[k] === account ? b[k]! : a[k]!);
  const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
  const q = search.observed[place.layer]!.q[k]!;
  const what = say`${describeTrace(layer.actions.trace)} within ${describeWindow(layer.windowSeconds)}`;
  const timing = Number.isNaN(pTiming[k]!)
    ? ''
    : say`, against chance in time alone q\u00a0${sayProbability(qTiming[k]!)}`;
  const verdict = q <= level ? words.beyond : say`not beyond chance at q ≤ ${formatExact(level)}`;
  return {
    ...base,
    statistic: { what: say`things shared with ${partner}: ${what}`, value: coActions[k]! },
    expected: expected[k]!,
    p: p[k]!,
    q: index.findingOf[account]!.q ?? q,
    qAccounts: qAccounts[k]!,
    pTiming: orNull(pTiming[k]!),
    qTiming: orNull(qTiming[k]!),
    sentence: say`Its strongest pair, with ${partner} (${what}), has ${countOf(coActions[k]!, 'co-action')} where chance gives ${formatDecimal(expected[k]!)}: ${verdict} (against exchanged accounts q\u00a0${sayProbability(qAccounts[k]!)}${timing}).${ofGroup}`,
  };
}

/** How a group stands against its nulls, in words. */
function sayGroup(
  { id, accounts, provenBy, pAccounts, pSittings, pSharers }: CoordinatedGroup,
  shuffles: number,
): string {
  const asked = [
    say`accounts ${formatProbability(pAccounts)}`,
    ...(pSittings === null ? [] : [say`sittings ${formatProbability(pSittings)}`]),
    ...(pSharers === null ? [] : [say`sharers ${formatProbability(pSharers)}`]),
  ];
  const members = countOf(accounts.length, 'account');
  const nulls = shuffles === 0 ? '' : ` ${say`(p with shuffled ${asked.join(', ')})`}`;
  return provenBy === 'group'
    ? say`Group ${id} of ${members} is proven as a whole${nulls}.`
    : say`Group ${id} of ${members} is proven pair by pair${nulls}.`;
}

/** The floor of rung 2: the same search on shuffled accounts. */
export function describeFloor({ analysis }: Pick<CardDeck, 'analysis'>): string {
  const { shuffles, observedAccounts, meanAccounts, maxAccounts } = analysis.floor;
  if (shuffles === 0) return words.noFloor;
  return say`On shuffled accounts (${countOf(shuffles, 'run')}) the same search puts ${formatDecimal(meanAccounts)} accounts into such pairs on average and ${formatCount(maxAccounts)} at most; here ${formatCount(observedAccounts)}.`;
}
