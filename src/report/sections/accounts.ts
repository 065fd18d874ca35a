import { rankAccounts } from '../../evidence/cards/listCards.js';
import type { AccountFinding } from '../../model/account.js';
import { formatCount, formatProbability } from '../../words/formatNumber.js';
import { formatTime } from '../../words/formatTime.js';
import { html } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { renderAccountCards } from './cardsOfAccounts.js';

const words = {
  title: 'Accounts',
  none: 'No account reaches evidence level 1 or 2.',
  all: 'All accounts, also those with nothing beyond chance, are in ',
  caption: (shown: number, all: number) =>
    shown < all
      ? `The first ${formatCount(shown)} of ${formatCount(all)} accounts at evidence level 1 or 2, highest level and smallest q first`
      : 'Accounts at evidence level 1 or 2, highest level and smallest q first',
};

/** The accounts with any evidence, strongest first. */
export function buildAccounts(context: ReportContext): ReportSection {
  const { analysis, limits, clock } = context;
  const { timezone } = analysis.parameters;
  const rows = rankAccounts(analysis.accounts);
  const columns: ReportColumn<AccountFinding>[] = [
    { title: 'Account', cell: ({ account }) => html`<span class="id">${readableName(account)}</span>` },
    { title: 'Level', number: true, cell: ({ evidenceLevel }) => evidenceLevel },
    { title: 'q', number: true, cell: ({ q }) => formatProbability(q) },
    { title: 'Group', cell: ({ group }) => group !== null && readableName(group, 24) },
    { title: 'Partners', number: true, cell: ({ partners }) => formatCount(partners) },
    { title: 'Copied texts', number: true, cell: ({ copiedTexts }) => formatCount(copiedTexts) },
    { title: 'Comments', number: true, cell: ({ comments }) => formatCount(comments) },
    { title: 'First', cell: ({ firstAt }) => formatTime(firstAt, timezone) },
    { title: 'Last', cell: ({ lastAt }) => formatTime(lastAt, timezone) },
    { title: 'Note', mayBeEmpty: true, cell: ({ note }) => note && readableName(note, 300) },
  ];
  const caption = `${words.caption(Math.min(rows.length, limits.accounts), rows.length)}. ${clock}.`;
  const table = {
    id: 'accounts-table',
    caption,
    columns,
    rows,
    maxRows: limits.accounts,
    file: 'accounts.csv',
  };
  const body = rows.length === 0 ? html`<p class="empty">${words.none}</p> ` : renderTable(table);
  const all = html`<p class="aside">${words.all}<a href="accounts.csv">accounts.csv</a>.</p>`;
  const cards = renderAccountCards(context.cards?.accounts ?? [], context);
  return { id: 'accounts', title: words.title, body: [body, all, cards] };
}
