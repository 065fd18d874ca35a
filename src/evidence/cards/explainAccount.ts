import type { AccountCard, CardPartner, CardSignal } from '../../model/cards.js';
import { inOwnLanguage } from '../../words/language.js';
import type { CardDeck } from './arrangeCards.js';
import { chooseEvidence } from './chooseEvidence.js';
import { describePair } from './describePair.js';
import { describeRungs } from './describeRungs.js';
import { findCoincidences, findCopyPairs, type Coincidence } from './findCoincidences.js';
import { checkInnocent } from './innocent/checkInnocent.js';
import { listAccountCaveats } from './listCaveats.js';

/**
 * The card of an account: all rungs of the ladder of evidence with what chance gives, its signals, the comments that are the
 * strongest evidence with the time between them and who was first, the innocent explanations checked one by one, and caveats.
 *
 * What it can wrongly suggest: a card gathers what speaks for a finding about one account, out of thousands that were looked at. Read
 * the innocent explanations and the floor with it, and the comments themselves. An explanation that does not apply was looked for by a
 * stated rule, which can miss it; see docs/explain.md. Nothing on the card says that an account is fake, paid or automated.
 *
 * Evidence: of level 2 the comments that coincide with those of accounts it is tied to, of level 1 a comment and the copy of it
 * that is nearest in time, by another account. Level 0 has none, and hence no explanations.
 * Defaults: {@link cardDefaults}.
 * Cost: the account's comments, and those on what it shares with others; milliseconds.
 *
 * @param account its name in the table, a pseudonym as a rule.
 * @throws RangeError when there is no such account.
 * @example
 * import { analyseComments, arrangeCards, buildCommentTable, explainAccount } from 'in-concert';
 * const text = 'We thank the fire brigade of our town, they came within minutes';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T10:00:00Z', text },
 *   { account: 'bob', at: '2022-01-05T10:00:20Z', text },
 * ]);
 * const card = explainAccount(arrangeCards(table, analyseComments(table, { shuffles: 0 })), 'bob');
 * card.rungs.map(({ reached }) => reached); // => [false, true, false]
 * card.evidence.map(({ firstAccount, lagSeconds }) => [firstAccount, lagSeconds]); // => [['ann', 20]]
 */
export function explainAccount(deck: CardDeck, account: string): AccountCard {
  const code = deck.index.codeOf.get(account);
  if (code === undefined) throw new RangeError(`explainAccount: there is no account "${account}"`);
  return inOwnLanguage(deck.analysis.parameters.language, () => composeCard(deck, code));
}

function composeCard(deck: CardDeck, code: number): AccountCard {
  const { options, index, analysis } = deck;
  const { account, comments, firstAt, lastAt, evidenceLevel, group, copiedTexts } = index.findingOf[code]!;
  const ties = index.tiesOf.get(code) ?? [];
  const coActions = ties.flatMap((tie) => findCoincidences(deck, tie));
  const copies = findCopyPairs(deck, code);
  const found = dropSameRows([...coActions, ...copies]);
  // What makes it level 2 is to be explained; where there is none of it, the copies are.
  const decisive = coActions.length > 0 ? coActions : copies;
  return {
    kind: 'account',
    version: analysis.version,
    timezone: analysis.parameters.timezone,
    account,
    comments,
    firstAt,
    lastAt,
    evidenceLevel,
    group,
    copiedTexts,
    rungs: describeRungs(deck, code),
    ...describeSignals(deck, code),
    partners: ties.slice(0, options.partners).map((tie) => describePartner(deck, tie, code)),
    partnersInAll: ties.length,
    evidence: chooseEvidence(deck.table, found, options.pairs).map((one) => describePair(deck, one)),
    evidenceInAll: found.length,
    innocent: checkInnocent(deck, {
      accounts: [code, ...listOthers(deck, decisive, code)],
      found: decisive,
      ties,
      group: analysis.groups.find(({ id }) => id === group) ?? null,
    }),
    caveats: listAccountCaveats(deck, evidenceLevel, found),
  };
}

/** A pair of comments that is a co-action and a copy at once is told once. */
function dropSameRows(found: readonly Coincidence[]): readonly Coincidence[] {
  const seen = new Set<string>();
  return found.filter(({ first, second, object }) => {
    const key = `${first} ${second} ${object.trace === 'copied_text' ? '' : object.trace}`;
    const isKnown = seen.has(key) || (object.trace === 'copied_text' && seen.has(`${first} ${second}`));
    seen.add(key).add(`${first} ${second}`);
    return !isKnown;
  });
}

function listOthers({ table }: CardDeck, found: readonly Coincidence[], own: number): number[] {
  const others = new Set<number>();
  for (const { first, second } of found)
    for (const row of [first, second]) others.add(table.account.codes[row]!);
  others.delete(own);
  return [...others];
}

function describeSignals(
  { analysis }: CardDeck,
  account: number,
): Pick<AccountCard, 'signals' | 'unmeasuredSignals'> {
  const all = analysis.signals.map(
    ({ name, title, unit, caution, value, percentile, p, opportunities }): CardSignal => ({
      name,
      title,
      unit,
      caution,
      value: value[account]!,
      percentile: percentile[account]!,
      p: p[account]!,
      opportunities: opportunities[account]!,
    }),
  );
  return {
    signals: all
      .filter(({ value }) => value !== null)
      .sort((x, y) => (y.percentile ?? -1) - (x.percentile ?? -1)),
    unmeasuredSignals: all.filter(({ value }) => value === null).map(({ name }) => name),
  };
}

function describePartner(deck: CardDeck, tie: number, account: number): CardPartner {
  const { a, b, coActions, expected, p, q, traces } = deck.ties[tie]!;
  const { aFirst, bFirst, sameMoment, medianLagSeconds } = deck.network.ties[tie]!;
  const [ownFirst, partnerFirst] = a === account ? [aFirst, bFirst] : [bFirst, aFirst];
  const [main] = deck.fused[tie]!.layers.filter(({ counts }) => counts);
  return {
    account: deck.table.account.values.get(a === account ? b : a),
    traces,
    windowSeconds: deck.search.observed[main!.layer]!.layer.windowSeconds,
    coActions,
    expected,
    p,
    q,
    ownFirst,
    partnerFirst,
    sameMoment,
    medianLagSeconds,
  };
}
