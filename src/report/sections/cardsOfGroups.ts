import type { GroupCard } from '../../model/cards.js';
import { formatCount, formatDecimal, formatPercent, formatProbability } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { sayGroupTests, sayRole } from '../cards/cardWords.js';
import { renderCaveats, renderChecks } from '../cards/renderChecks.js';
import { renderPair } from '../cards/renderPair.js';

const words = phrases({
  summary: 'Card: members, tests, side by side, innocent explanations',
  sides: 'Side by side, strongest first',
  columns: {
    account: 'Account',
    degree: 'Tied to',
    strength: 'Weight',
    first: 'First',
    comments: 'Comments',
  },
});

/** What the card of a group adds to its evidence, folded up. */
export function renderGroupCard(card: GroupCard, { limits }: ReportContext): SafeHtml {
  const { evidence, innocent, caveats, timezone } = card;
  const shown = evidence.slice(0, limits.cardPairs);
  return html`<details class="card">
    <summary>${words.summary}</summary>
    ${renderTests(card)} ${renderMembers(card)} ${renderContrast(card)}
    <h4>${words.sides}</h4>
    ${shown.map((pair) => renderPair(pair, { timezone, length: limits.cardCommentLength }))}
    ${renderChecks(innocent)} ${renderCaveats(caveats)}
  </details> `;
}

function renderTests(card: GroupCard): SafeHtml {
  return html`<p>
    ${sayGroupTests(card)} ${say`Stability over seeds: ${formatDecimal(card.stability)} of 1.`}
    <span class="aside">${card.floor}</span>
  </p> `;
}

function renderMembers({ group, members, accounts }: GroupCard): SafeHtml {
  return renderTable({
    id: `members-${group.replace(/[^a-z0-9]/gi, '-')}`,
    caption: say`Members, most strongly tied first. To be first is not to lead.`,
    columns: [
      {
        title: words.columns.account,
        cell: ({ account }) => html`<span class="id">${readableName(account)}</span>`,
      },
      { title: words.columns.degree, number: true, cell: ({ degree }) => formatCount(degree) },
      { title: words.columns.strength, number: true, cell: ({ strength }) => formatDecimal(strength) },
      { title: words.columns.first, cell: sayRole },
      { title: words.columns.comments, number: true, cell: ({ comments }) => formatCount(comments) },
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
  const chance = html`${formatPercent(hoursChance)}${hoursP !== null && html` (p ${formatProbability(hoursP)})`}`;
  return html`<p class="aside">
    ${sayHtml`Its own words, uses here and elsewhere: ${readableName(said, 400)}. Its hours:
    ${formatPercent(hoursDistance)} of the comments would have to move to have everybody's, of accounts drawn
    at random ${chance}.`}
  </p> `;
}
