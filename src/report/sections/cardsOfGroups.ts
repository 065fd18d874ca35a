import type { GroupCard } from '../../model/cards.js';
import { formatCount, formatDecimal, formatPercent, formatProbability } from '../../words/formatNumber.js';
import { html } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { sayGroupTests } from '../cards/cardWords.js';
import { renderCaveats, renderChecks } from '../cards/renderChecks.js';
import { renderPair } from '../cards/renderPair.js';

const words = {
  summary: 'Card: members, tests, side by side, innocent explanations',
  role: 'To be first is not to lead.',
};

/** What the card of a group adds to its evidence, folded up. */
export function renderGroupCard(card: GroupCard, { limits }: ReportContext): SafeHtml {
  const { evidence, innocent, caveats, timezone } = card;
  const shown = evidence.slice(0, limits.cardPairs);
  return html`<details class="card">
    <summary>${words.summary}</summary>
    ${renderTests(card)} ${renderMembers(card)} ${renderContrast(card)}
    <h4>Side by side, strongest first</h4>
    ${shown.map((pair) => renderPair(pair, { timezone, length: limits.cardCommentLength }))}
    ${renderChecks(innocent)} ${renderCaveats(caveats)}
  </details> `;
}

function renderTests(card: GroupCard): SafeHtml {
  return html`<p>
    ${sayGroupTests(card)} Stability over seeds: ${formatDecimal(card.stability)} of 1.
    <span class="aside">${card.floor}</span>
  </p> `;
}

function renderMembers({ group, members, accounts }: GroupCard): SafeHtml {
  return renderTable({
    id: `members-${group.replace(/[^a-z0-9]/gi, '-')}`,
    caption: `Members, most strongly tied first. ${words.role}`,
    columns: [
      { title: 'Account', cell: ({ account }) => html`<span class="id">${readableName(account)}</span>` },
      { title: 'Tied to', number: true, cell: ({ degree }) => formatCount(degree) },
      { title: 'Weight', number: true, cell: ({ strength }) => formatDecimal(strength) },
      {
        title: 'First',
        cell: ({ role, firstShare, ordered }) =>
          firstShare === null ? role : `${role} (${formatPercent(firstShare)} of ${formatCount(ordered)})`,
      },
      { title: 'Comments', number: true, cell: ({ comments }) => formatCount(comments) },
    ],
    rows: members,
    maxRows: Math.min(20, accounts),
    file: 'accounts.csv',
  });
}

function renderContrast({ contrast }: GroupCard): HtmlValue {
  const { words: own, hoursDistance, hoursChance, hoursP } = contrast;
  if (own.length === 0) return null;
  const said = own.map(({ word, uses, otherUses }) => `${word} (${uses} : ${otherUses})`).join(', ');
  return html`<p class="aside">
    Its own words, uses here and elsewhere: ${readableName(said, 400)}. Its hours:
    ${formatPercent(hoursDistance)} of the comments would have to move to have everybody's, of accounts drawn
    at random ${formatPercent(hoursChance)}${hoursP !== null && html` (p ${formatProbability(hoursP)})`}.
  </p> `;
}
