import type {
  Card,
  EvidencePair,
  GroupCard,
  GroupMember,
  InnocentCheck,
  InnocentKind,
  Rung,
} from '../../model/cards.js';
import { describeTrace } from '../../words/describeTrace.js';
import { countOf, formatCount, formatDecimal, formatPercent } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { sayProbability } from '../../words/sayProbability.js';

/** The innocent explanations in words, in the order in which they are told. */
export const innocentNames: Readonly<Record<InnocentKind, string>> = phrases({
  quotes_parent: 'quotes what it answers',
  quotation: 'marked as a quotation',
  syndicated: 'passed on like news',
  share_button: 'share button or app',
  slogan: 'slogan, petition or chain letter',
  greeting_or_idiom: 'greeting or set phrase',
  outage_flood: 'flood after an outage',
  same_place: 'people of one place',
  same_taste: 'people of one taste',
  same_sitting: 'on line at the same time',
  popular_thread: 'one popular thread',
});

/** Whether an explanation fits, in words. */
export const appliesWords: Readonly<Record<InnocentCheck['applies'], string>> = phrases({
  yes: 'fits',
  partly: 'fits in part',
  no: 'does not fit',
  'cannot say': 'cannot say',
});

/** How a member acts within its group, in words. */
export const roleWords: Readonly<Record<GroupMember['role'], string>> = phrases({
  'mostly first': 'mostly first',
  'mostly later': 'mostly later',
  'now first, now later': 'now first, now later',
  'no order': 'no order',
});

/** Words of a card that stand by themselves, on a page and in a terminal. */
export const cardWords = phrases({
  reached: 'reached',
  notReached: 'not reached',
  sameMoment: 'same moment',
  checks: 'Innocent explanations, one by one',
  toMind: 'To mind',
  copiedText: 'copied text',
  notAsked: 'not asked',
});

/** Of a comment. The empty value tells it from the same word in other places, where Russian needs another form. */
export const sayFirst = (): string => say`${''}first`;

/** "mostly first (71 % of 12)", or that there is no order. */
export function sayRole({ role, firstShare, ordered }: GroupMember): string {
  const name = roleWords[role];
  return firstShare === null ? name : say`${name} (${formatPercent(firstShare)} of ${formatCount(ordered)})`;
}

/** "Account a1b2: evidence level 2, coordinated" */
export function titleOf(card: Card): string {
  if (card.kind === 'group')
    return say`Group ${card.group}: ${countOf(card.accounts, 'account')} that act together beyond chance`;
  const claim = card.rungs.find(({ level }) => level === card.evidenceLevel)!.claim;
  return say`Account ${card.account}: evidence level ${card.evidenceLevel}, ${claim}`;
}

/** How a group stands against chance: a sentence on its pairs, one on the three ways of shuffling. */
export function sayGroupTests({ provenBy, shuffles, pAccounts, pSittings, pSharers }: GroupCard): string {
  const how = provenBy === 'group' ? say`Proven as a whole` : say`Proven pair by pair`;
  if (shuffles === 0) return say`${how}. The accounts were not shuffled in this run.`;
  const asked = (p: number | null): string => (p === null ? cardWords.notAsked : sayProbability(p));
  return say`${how}: p with accounts shuffled ${asked(pAccounts)}, with whole sittings shuffled ${asked(pSittings)}, shuffled among those who share each thing ${asked(pSharers)}.`;
}

/** What was shared, and how many did the same. */
export function sayObject(pair: EvidencePair): string {
  const what = pair.kind === 'copy' ? cardWords.copiedText : describeTrace(pair.trace);
  const isText = pair.kind === 'copy' || /text/.test(pair.trace);
  const object = isText ? '' : ` ${pair.object}`;
  return say`${what}${object}: ${countOf(pair.objectComments, 'comment')} of ${countOf(pair.objectAccounts, 'account')} in all`;
}

/** "by chance 0.004 things both did within 1 min of each other; there are 8 (q < 0.0001)" */
export function sayChance({ chance }: EvidencePair): string {
  return say`By chance ${formatDecimal(chance.expected)} ${chance.what}; there are ${formatCount(chance.observed)} (q ${sayProbability(chance.q)}).`;
}

/** "+28 s after u0173", or that both came at once. */
export function sayLag({ lagSeconds, firstAccount }: EvidencePair): string {
  return firstAccount === null ? cardWords.sameMoment : `+${formatDuration(lagSeconds * 1000)}`;
}

/** "0.004 expected, q < 0.0001": the numbers of a rung beside its sentence. */
export function sayRungNumbers({ expected, p, q, qAccounts, qTiming }: Rung): string {
  const numbers = [
    expected !== null && say`expected ${formatDecimal(expected)}`,
    p !== null && `p ${sayProbability(p)}`,
    q !== null && `q ${sayProbability(q)}`,
    qAccounts !== null && say`q with exchanged accounts ${sayProbability(qAccounts)}`,
    qTiming !== null && say`q with chance in time ${sayProbability(qTiming)}`,
  ];
  return numbers.filter((one) => one !== false).join(', ');
}
