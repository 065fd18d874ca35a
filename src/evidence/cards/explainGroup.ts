import type { GroupCard, GroupContrast, GroupMember } from '../../model/cards.js';
import type { CoordinatedGroup } from '../../model/coordination.js';
import type { GroupComparison } from '../../model/groupComparison.js';
import type { AccountCentrality } from '../../model/networkMeasures.js';
import { wilsonInterval } from '../../stats/wilsonInterval.js';
import { inOwnLanguage } from '../../words/language.js';
import type { CardDeck } from './arrangeCards.js';
import { chooseEvidence } from './chooseEvidence.js';
import { describePair } from './describePair.js';
import { describeFloor } from './describeRungs.js';
import { findCoincidences } from './findCoincidences.js';
import { checkInnocent } from './innocent/checkInnocent.js';
import { listGroupCaveats } from './listCaveats.js';
import { listGroupObjects } from './listGroupObjects.js';

/** Of larger groups the strongest ties show what they do; all of them would take minutes and say the same. */
const mostTies = 5000;

/**
 * The card of a group: its members with who is first how often and how central each is, the three tests against chance, how
 * stably it comes back, what it did together and in what time, its words, hours and threads beside everybody's, the innocent
 * explanations checked one by one, and caveats.
 *
 * What it can wrongly suggest: that who is first leads, that the group's own words prove it, that an explanation which does not
 * apply is ruled out for good. See `explainAccount`.
 *
 * Formula of the roles: the 95 % Wilson interval of the share of co-actions in which the account was first lies above a half
 * (mostly first), below it (mostly later), or neither.
 * Defaults: {@link cardDefaults}; of groups with more than 5,000 ties the strongest 5,000 are looked at.
 * Cost: linear in the co-actions of the group; the first group compares the words of all comments, about a second a million.
 *
 * @throws RangeError when there is no such group.
 * @example
 * import { analyseComments, arrangeCards, explainGroup, simulateAlmaty, tableOfSection } from 'in-concert';
 * const table = tableOfSection(simulateAlmaty({ seed: 1, accounts: 300, comments: 2500 }));
 * const deck = arrangeCards(table, analyseComments(table, { shuffles: 0 }));
 * const card = explainGroup(deck, 'g1');
 * card.evidence.every(({ lagSeconds, chance }) => lagSeconds >= 0 && chance.expected < chance.observed); // => true
 */
export function explainGroup(deck: CardDeck, id: string): GroupCard {
  const group = deck.analysis.groups.find((one) => one.id === id);
  if (group === undefined) throw new RangeError(`explainGroup: there is no group "${id}"`);
  return inOwnLanguage(deck.analysis.parameters.language, () => composeCard(deck, group));
}

function composeCard(deck: CardDeck, group: CoordinatedGroup): GroupCard {
  const { analysis, options, index, table } = deck;
  const codes = group.accounts.map((account) => index.codeOf.get(account)!);
  const inside = new Set(codes);
  const ties = [...new Set(codes.flatMap((code) => index.tiesOf.get(code) ?? []))]
    .filter((tie) => inside.has(deck.ties[tie]!.a) && inside.has(deck.ties[tie]!.b))
    .sort((x, y) => deck.ties[x]!.p - deck.ties[y]!.p || x - y)
    .slice(0, mostTies);
  const found = ties.flatMap((tie) => findCoincidences(deck, tie));
  const members = describeMembers(deck, group.accounts);
  const objects = listGroupObjects(table, found);
  return {
    kind: 'group',
    version: analysis.version,
    timezone: analysis.parameters.timezone,
    group: group.id,
    traces: group.traces,
    provenBy: group.provenBy,
    coActions: group.coActions,
    expected: group.expected,
    p: group.p,
    q: group.q,
    shuffles: analysis.floor.shuffles,
    pAccounts: group.pAccounts,
    pSittings: group.pSittings,
    pSharers: group.pSharers,
    stability: group.stability,
    firstAt: group.firstAt,
    lastAt: group.lastAt,
    accounts: group.accounts.length,
    comments: codes.reduce((sum, code) => sum + index.findingOf[code]!.comments, 0),
    floor: describeFloor(deck),
    members: members.slice(0, options.members),
    objects: objects.slice(0, options.objects),
    objectsInAll: objects.length,
    evidence: chooseEvidence(table, found, options.pairs).map((one) => describePair(deck, one)),
    evidenceInAll: found.length,
    contrast: describeContrast(
      deck.comparisons.find((one) => one.group === group.id)!,
      options,
    ),
    innocent: checkInnocent(deck, { accounts: codes, found, ties, group }),
    caveats: listGroupCaveats(deck, found, { members, stability: group.stability }),
  };
}

/** Most strongly tied first. */
function describeMembers(deck: CardDeck, accounts: readonly string[]): readonly GroupMember[] {
  const wanted = new Set(accounts);
  const measures = new Map(
    deck.network.accounts
      .filter(({ account }) => wanted.has(account))
      .map((one) => [one.account, one] as const),
  );
  return accounts
    .map((account) => describeMember(deck, account, measures.get(account)))
    .sort((x, y) => y.strength - x.strength || y.comments - x.comments);
}

function describeMember(
  deck: CardDeck,
  account: string,
  measure: AccountCentrality | undefined,
): GroupMember {
  const { comments } = deck.index.findingOf[deck.index.codeOf.get(account)!]!;
  const none = {
    degree: 0,
    strength: 0,
    eigenvector: 0,
    betweenness: null,
    ordered: 0,
    firstShare: null,
    stability: null,
  };
  const { degree, strength, eigenvector, betweenness, ordered, firstShare, stability } = measure ?? none;
  const role = nameRole(ordered, firstShare);
  return {
    account,
    comments,
    degree,
    strength,
    eigenvector,
    betweenness,
    ordered,
    firstShare,
    role,
    stability,
  };
}

function nameRole(ordered: number, firstShare: number | null): GroupMember['role'] {
  if (firstShare === null) return 'no order';
  const { low, high } = wilsonInterval(Math.round(firstShare * ordered), ordered);
  return low > 0.5 ? 'mostly first' : high < 0.5 ? 'mostly later' : 'now first, now later';
}

function describeContrast(
  { words, hours, threads, threadsTested }: GroupComparison,
  options: { readonly words: number; readonly threads: number },
): GroupContrast {
  return {
    words: words
      .filter(({ z }) => z > 0)
      .slice(0, options.words)
      .map(({ word, uses, otherUses, z }) => ({ word, uses, otherUses, z })),
    meanHour: hours.meanHour,
    otherMeanHour: hours.otherMeanHour,
    hoursDistance: hours.distance,
    hoursChance: hours.chanceDistance,
    hoursP: hours.p,
    threads: threads
      .slice(0, options.threads)
      .map(({ thread, accounts, expected, q }) => ({ thread, accounts, expected, q })),
    threadsTested,
  };
}
