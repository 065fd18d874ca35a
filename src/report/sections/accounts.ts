import { rankAccounts } from '../../evidence/cards/listCards.js';
import type { AccountFinding } from '../../model/account.js';
import { formatCount, formatProbability } from '../../words/formatNumber.js';
import { formatTime } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import { renderTable } from '../renderTable.js';
import type { ReportColumn } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { renderAccountCards } from './cardsOfAccounts.js';

const words = phrases({
  title: 'Accounts',
  none: 'No account reaches evidence level 1 or 2.',
  notes: 'Notes to the table',
  caption: (shown: number, all: number) =>
    shown < all
      ? say`The first ${formatCount(shown)} of ${formatCount(all)} accounts at evidence level 1 or 2, highest level and smallest q first`
      : say`Accounts at evidence level 1 or 2, highest level and smallest q first`,
  columns: {
    account: 'Account',
    level: 'Level',
    group: 'Group',
    partners: 'Partners',
    copies: 'Copied texts',
    comments: 'Comments',
    first: 'First',
    last: 'Last',
    note: 'Note',
  },
});

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
    caption: say`${words.caption(shown.length, rows.length)}. ${clock}.`,
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
  const all = html`<p class="aside">
    ${sayHtml`All accounts, also those with nothing beyond chance, are in <a href="accounts.csv">accounts.csv</a>.`}
  </p>`;
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
    { title: words.columns.account, cell: ({ account }) => name(account) },
    { title: words.columns.level, number: true, cell: ({ evidenceLevel }) => evidenceLevel },
    { title: 'q', number: true, cell: ({ q }) => formatProbability(q) },
    { title: words.columns.group, cell: ({ group }) => group !== null && readableName(group, 24) },
    { title: words.columns.partners, number: true, cell: ({ partners }) => formatCount(partners) },
    { title: words.columns.copies, number: true, cell: ({ copiedTexts }) => formatCount(copiedTexts) },
    { title: words.columns.comments, number: true, cell: ({ comments }) => formatCount(comments) },
    { title: words.columns.first, number: true, cell: ({ firstAt }) => formatTime(firstAt, timezone) },
    { title: words.columns.last, number: true, cell: ({ lastAt }) => formatTime(lastAt, timezone) },
    { title: words.columns.note, mayBeEmpty: true, cell: ({ note }) => note && notes.indexOf(note) + 1 },
  ];
}
