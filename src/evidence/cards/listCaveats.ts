import type { GroupMember } from '../../model/cards.js';
import { formatExact } from '../../words/formatExact.js';
import { phrases, say } from '../../words/say.js';
import type { CardDeck } from './arrangeCards.js';
import type { Coincidence } from './findCoincidences.js';

const words = phrases({
  notNothing:
    'Nothing beyond chance does not mean that there is nothing: whoever acts seldom or varies the words stays below what can be seen.',
  copied:
    'Copied is not coordinated: quotes, slogans, headlines, jokes and share buttons are copied by ordinary people.',
  together:
    'Acting together beyond chance does not say who the accounts are, whether anybody pays them, or whether what they say is true.',
  order: 'To be first is not to lead: two accounts that both follow a third have an order, too.',
  ownWords:
    'A group that was found by the texts it shares differs from everybody else in the words of these texts: its own words describe it, they prove nothing.',
  unstable:
    'The group comes back differently from other seeds of the search: look at the members one by one.',
  minutes:
    'All these times are whole minutes: the clock of the data may be too coarse to tell who was first.',
  noShuffles: 'The accounts were not shuffled in this run, so what chance gives is known by formula only.',
  deleted:
    'Some comments of the section had been deleted or withheld before it was collected; their texts are not here.',
});

/** What to mind when reading a card of an account. */
export function listAccountCaveats(
  deck: CardDeck,
  level: 0 | 1 | 2,
  found: readonly Coincidence[],
): readonly string[] {
  return [
    [words.notNothing, words.copied, words.together][level]!,
    say`A signal is a measurement, no verdict: of ${formatExact(deck.analysis.accounts.length)} accounts one in a hundred stands at the 99th percentile of each signal by definition.`,
    ...listDataCaveats(deck, found),
  ];
}

/** What to mind when reading a card of a group. */
export function listGroupCaveats(
  deck: CardDeck,
  found: readonly Coincidence[],
  { members, stability }: { readonly members: readonly GroupMember[]; readonly stability: number },
): readonly string[] {
  const hasOrder = members.some(({ role }) => role === 'mostly first' || role === 'mostly later');
  return [
    words.together,
    ...(hasOrder ? [words.order] : []),
    words.ownWords,
    ...(stability < 0.7 ? [words.unstable] : []),
    ...listDataCaveats(deck, found),
  ];
}

function listDataCaveats({ table, analysis }: CardDeck, found: readonly Coincidence[]): string[] {
  const minutes = found.length > 0 && found.every(({ first, second }) => isMinute(first) && isMinute(second));
  function isMinute(row: number): boolean {
    return table.at[row]! % 60_000 === 0;
  }
  return [
    ...(minutes ? [words.minutes] : []),
    ...(analysis.floor.shuffles === 0 ? [words.noShuffles] : []),
    ...(table.textMissing !== null && table.textMissing.includes(1) ? [words.deleted] : []),
  ];
}
