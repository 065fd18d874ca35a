import type { AccountFacts } from '../../model/accountFacts.js';
import type { SignalColumn } from '../../model/signal.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';

/** A column of the facts as a signal; one opportunity, the name, where there is a value. */
export function readNameFact(
  { table, accounts }: SignalInput,
  name: string,
  fact: keyof AccountFacts,
  chance: keyof AccountFacts | null = null,
): SignalColumn {
  const column = createSignalColumn(name, accounts);
  const facts = table.accountFacts ?? null;
  if (facts === null) return column;
  column.value.set(facts[fact]);
  if (chance !== null) column.p.set(facts[chance]);
  for (let account = 0; account < accounts; account++)
    column.opportunities[account] = Number.isNaN(column.value[account]!) ? 0 : 1;
  return column;
}
