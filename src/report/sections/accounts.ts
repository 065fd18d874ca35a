import { rankAccounts } from '../../evidence/cards/listCards.js';
import type { AccountFinding } from '../../model/account.js';
import { formatCount, formatProbability } from '../../words/formatNumber.js';
import { formatTime } from '../../words/formatTime.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
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
  notes: 'Notes to the table',
  caption: (shown: number, all: number) =>
    shown < all
      ? `The first ${formatCount(shown)} of ${formatCount(all)} accounts at evidence level 1 or 2, highest level and smallest q first`
      : 'Accounts at evidence level 1 or 2, highest level and smallest q first',
};

/** The accounts with any evidence, strongest first; those with a card lead to it. */
export function buildAccounts(context: ReportContext): ReportSection {
  const { analysis, limits, clock } = context;
  const rows = rankAccounts(analysis.accounts);
  const cards = renderAccountCards(context.cards?.accounts ?? [], context);
  const cardOf = new Map(cards.targets);
  const shown = rows.slice(0, limits.accounts);
  const notes = [...new Set(shown.map(({ note }) => note).filter(Boolean))];
  const table = {
    id: 'accounts-table',
    caption: `${words.caption(shown.length, rows.length)}. ${clock}.`,
    columns: listColumns(context, cardOf, notes),
    rows,
    maxRows: limits.accounts,
    file: 'accounts.csv',
    isTall: true,
  };
  const noteList =
    notes.length > 0 &&
    html`<ol class="aside" aria-label="${words.notes}">
      ${notes.map((note) => html`<li>${readableName(note, 300)}</li> `)}
    </ol> `;
  const body = rows.length === 0 ? html`<p class="empty">${words.none}</p> ` : [renderTable(table), noteList];
  const all = html`<p class="aside">${words.all}<a href="accounts.csv">accounts.csv</a>.</p>`;
  return {
    id: 'accounts',
    title: words.title,
    body: [body, all, cards.body],
    targets: { accounts: cards.targets },
  };
}

function listColumns(
  { analysis }: ReportContext,
  cardOf: ReadonlyMap<string, string>,
  notes: readonly string[],
): readonly ReportColumn<AccountFinding>[] {
  const { timezone } = analysis.parameters;
  const name = (account: string): HtmlValue => {
    const id = cardOf.get(account);
    const shown = html`<span class="id">${readableName(account)}</span>`;
    return id === undefined ? shown : html`<a href="#${id}">${shown}</a>`;
  };
  return [
    { title: 'Account', cell: ({ account }) => name(account) },
    { title: 'Level', number: true, cell: ({ evidenceLevel }) => evidenceLevel },
    { title: 'q', number: true, cell: ({ q }) => formatProbability(q) },
    { title: 'Group', cell: ({ group }) => group !== null && readableName(group, 24) },
    { title: 'Partners', number: true, cell: ({ partners }) => formatCount(partners) },
    { title: 'Copied texts', number: true, cell: ({ copiedTexts }) => formatCount(copiedTexts) },
    { title: 'Comments', number: true, cell: ({ comments }) => formatCount(comments) },
    { title: 'First', number: true, cell: ({ firstAt }) => formatTime(firstAt, timezone) },
    { title: 'Last', number: true, cell: ({ lastAt }) => formatTime(lastAt, timezone) },
    { title: 'Note', mayBeEmpty: true, cell: ({ note }) => note && notes.indexOf(note) + 1 },
  ];
}
