import type { SignalColumn } from '../../model/signal.js';
import { createSignalColumn, type SignalInput } from '../signalInput.js';

const day = 86_400_000;

/**
 * Account newness: how young the account was when it first commented here, as minus its age in days.
 *
 * What it can wrongly flag: everybody who is new. News brings newcomers, and a ban or a lost password makes a second
 * account; an old account, on the other hand, can be bought. There is no p-value: no chance model says how old people's
 * accounts are, only the others of the data do.
 *
 * Formula: value = −max(0, first comment in the data − registration) / 1 day.
 *
 * Opportunities: 1 where the registration is known. Registration comes from the export (X, Mastodon, Bluesky, Reddit archives, a
 * column `registered_at`); with pseudonyms it is kept to the hour. Cost: O(accounts).
 * Source: on account age as a feature and its limits, Varol et al. 2017, https://doi.org/10.1609/icwsm.v11i1.14871
 * @example
 * import { arrangeSignalInput, buildCommentTable, measureAccountNewness } from 'in-concert';
 * const table = buildCommentTable([{ account: 'a', at: '2022-01-05T00:00:00Z', registered: '2022-01-03T12:00:00Z', text: 'x' }]);
 * measureAccountNewness(arrangeSignalInput(table)).value[0]; // => -1.5
 */
export function measureAccountNewness({ table, accounts, firstOf, rows }: SignalInput): SignalColumn {
  const column = createSignalColumn('account_newness', accounts);
  const registeredAt = table.accountFacts?.registeredAt;
  if (registeredAt === undefined) return column;
  for (let account = 0; account < accounts; account++) {
    if (firstOf[account] === firstOf[account + 1] || Number.isNaN(registeredAt[account]!)) continue;
    const age = table.at[rows[firstOf[account]!]!]! - registeredAt[account]!;
    column.value[account] = age > 0 ? -age / day : 0;
    column.opportunities[account] = 1;
  }
  return column;
}
