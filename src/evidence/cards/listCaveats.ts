import type { GroupMember } from '../../model/cards.js';
import type { CardDeck } from './arrangeCards.js';
import type { Coincidence } from './findCoincidences.js';

/** What to mind when reading a card of an account. */
export function listAccountCaveats(
  deck: CardDeck,
  level: 0 | 1 | 2,
  found: readonly Coincidence[],
): readonly string[] {
  return [
    [
      'Nothing beyond chance does not mean that there is nothing: whoever acts seldom or varies the words stays below what can be seen.',
      'Copied is not coordinated: quotes, slogans, headlines, jokes and share buttons are copied by ordinary people.',
      'Acting together beyond chance does not say who the accounts are, whether anybody pays them, or whether what they say is true.',
    ][level]!,
    `A signal is a measurement, no verdict: of ${deck.analysis.accounts.length} accounts one in a hundred stands at the 99th percentile of each signal by definition.`,
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
    'Acting together beyond chance does not say who the accounts are, whether anybody pays them, or whether what they say is true.',
    ...(hasOrder
      ? ['To be first is not to lead: two accounts that both follow a third have an order, too.']
      : []),
    'A group that was found by the texts it shares differs from everybody else in the words of these texts: its own words describe it, they prove nothing.',
    ...(stability < 0.7
      ? ['The group comes back differently from other seeds of the search: look at the members one by one.']
      : []),
    ...listDataCaveats(deck, found),
  ];
}

function listDataCaveats({ table, analysis }: CardDeck, found: readonly Coincidence[]): string[] {
  const minutes = found.length > 0 && found.every(({ first, second }) => isMinute(first) && isMinute(second));
  function isMinute(row: number): boolean {
    return table.at[row]! % 60_000 === 0;
  }
  return [
    ...(minutes
      ? ['All these times are whole minutes: the clock of the data may be too coarse to tell who was first.']
      : []),
    ...(analysis.floor.shuffles === 0
      ? ['The accounts were not shuffled in this run, so what chance gives is known by formula only.']
      : []),
    ...(table.textMissing !== null && table.textMissing.includes(1)
      ? [
          'Some comments of the section had been deleted or withheld before it was collected; their texts are not here.',
        ]
      : []),
  ];
}
