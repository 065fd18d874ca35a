import type { AccountFinding } from '../../model/account.js';
import type { AccountCard, Card, GroupCard } from '../../model/cards.js';
import type { CardDeck } from './arrangeCards.js';
import { explainAccount } from './explainAccount.js';
import { explainGroup } from './explainGroup.js';

/** Cards for a page: those of the strongest groups and accounts. */
export interface CardSelection {
  readonly groups: readonly GroupCard[];
  readonly accounts: readonly AccountCard[];
}

/** Accounts with any evidence: highest level first, then smallest q, then most copied texts. */
export function rankAccounts(accounts: readonly AccountFinding[]): readonly AccountFinding[] {
  return accounts
    .filter(({ evidenceLevel }) => evidenceLevel > 0)
    .sort(
      (a, b) => b.evidenceLevel - a.evidenceLevel || (a.q ?? 2) - (b.q ?? 2) || b.copiedTexts - a.copiedTexts,
    );
}

/**
 * The cards of the strongest groups and accounts, at most so many of each.
 *
 * Cost: that of the cards.
 * @example
 * import { analyseComments, arrangeCards, buildCommentTable, selectCards } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * const deck = arrangeCards(table, analyseComments(table, { shuffles: 0 }));
 * selectCards(deck, { groups: 20, accounts: 60 }); // => { groups: [], accounts: [] }
 */
export function selectCards(
  deck: CardDeck,
  most: { readonly groups: number; readonly accounts: number },
): CardSelection {
  return {
    groups: deck.analysis.groups.slice(0, most.groups).map(({ id }) => explainGroup(deck, id)),
    accounts: rankAccounts(deck.analysis.accounts)
      .slice(0, most.accounts)
      .map(({ account }) => explainAccount(deck, account)),
  };
}

/**
 * All cards there is evidence for, one after the other: groups, then accounts at level 1 or 2, strongest first.
 *
 * Cost: that of the cards; only one is in memory.
 * @example
 * import { analyseComments, arrangeCards, buildCommentTable, eachCard } from 'in-concert';
 * const table = buildCommentTable([{ account: 'ann', at: '2022-01-05T10:00:00Z', text: 'Good morning' }]);
 * [...eachCard(arrangeCards(table, analyseComments(table, { shuffles: 0 })))]; // => []
 */
export function* eachCard(deck: CardDeck): Generator<Card> {
  for (const { id } of deck.analysis.groups) yield explainGroup(deck, id);
  for (const { account } of rankAccounts(deck.analysis.accounts)) yield explainAccount(deck, account);
}
