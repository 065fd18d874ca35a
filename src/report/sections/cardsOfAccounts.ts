import type { AccountCard } from '../../model/cards.js';
import { describeTrace } from '../../words/describeTrace.js';
import { countOf, formatCount, formatDecimal, formatProbability } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { renderTable } from '../renderTable.js';
import type { ReportContext } from '../reportContext.js';
import { cardWords } from '../cards/cardWords.js';
import { renderCaveats, renderChecks } from '../cards/renderChecks.js';
import { renderPair } from '../cards/renderPair.js';
import { renderWithin } from '../cards/renderWithin.js';

const words = phrases({
  title: 'Account cards',
  how: (shown: number) =>
    say`The cards of the first ${countOf(shown, 'account')}: every rung of the ladder, the comments that are the evidence, and the innocent explanations one by one. Cards of all accounts with evidence: in-concert explain ACCOUNT --from this folder.`,
  signals: (unmeasured: number) =>
    say`Signals measure how unlike other accounts of similar activity it behaves; none is a verdict. Too few data for ${formatCount(unmeasured)} more.`,
  columns: {
    signal: 'Signal',
    percentile: 'Percentile',
    value: 'Value',
    of: 'Of',
    caution: 'Can wrongly flag',
  },
});

/** A card of each account, folded up, as many as there is room for; the n-th has the id `account-n`. */
export function renderAccountCards(
  cards: readonly AccountCard[],
  { limits }: ReportContext,
): { readonly body: HtmlValue; readonly targets: readonly (readonly [name: string, id: string])[] } {
  if (cards.length === 0) return { body: null, targets: [] };
  const numbered = cards.map((card, index) => ({ card, id: `account-${index + 1}` }));
  const shown = renderWithin(numbered, limits.cardBytes, ({ card, id }) => renderCard(card, id, limits));
  return {
    body: html`<h3>${words.title}</h3>
      <p>${words.how(shown.length)}</p>
      <div class="cards">${shown}</div> `,
    targets: numbered.slice(0, shown.length).map(({ card, id }) => [card.account, id]),
  };
}

function renderCard(card: AccountCard, id: string, limits: ReportContext['limits']): SafeHtml {
  const { account, rungs, evidence, evidenceInAll, evidenceLevel, innocent, caveats, timezone } = card;
  const { claim } = rungs.find(({ level }) => level === evidenceLevel)!;
  const shown = evidence.slice(0, limits.cardPairs);
  return html`<details class="card" id="${id}">
    <summary>
      ${sayHtml`<span class="id">${readableName(account)}</span> level ${evidenceLevel}, ${claim}`}
    </summary>
    <ol class="rungs" start="0">
      ${rungs.map(
        ({ claim: name, reached, sentence, floor }) =>
          html`<li>
            <strong>${name}</strong>: ${reached ? cardWords.reached : cardWords.notReached}.
            ${readableName(sentence, 800)}
            <span class="aside">${floor}</span>
          </li> `,
      )}
    </ol>
    <h4>${say`Evidence: ${formatCount(shown.length)} of ${countOf(evidenceInAll, 'pair')} of comments`}</h4>
    ${shown.map((pair) => renderPair(pair, { timezone, length: limits.cardCommentLength }))}
    ${renderChecks(innocent)} ${renderPartners(card)} ${renderSignals(card, id)} ${renderCaveats(caveats)}
  </details> `;
}

function renderPartners({ partners, partnersInAll }: AccountCard): HtmlValue {
  if (partners.length === 0) return null;
  return html`<h4>${say`Acts together with ${countOf(partnersInAll, 'account')}`}</h4>
    <ul>
      ${partners.map(
        (one) =>
          html`<li>
            ${sayHtml`<span class="id">${readableName(one.account)}</span>: ${countOf(one.coActions, 'co-action')}
            (${readableName(one.traces.map(describeTrace).join(', '), 120)}), by chance
            ${formatDecimal(one.expected)}; first in ${formatCount(one.ownFirst)} of
            ${formatCount(one.ownFirst + one.partnerFirst + one.sameMoment)}${
              one.medianLagSeconds !== null &&
              say`, median ${formatDuration(1000 * one.medianLagSeconds)} apart`
            }`}
          </li> `,
      )}
    </ul> `;
}

function renderSignals({ signals, unmeasuredSignals }: AccountCard, id: string): HtmlValue {
  if (signals.length === 0) return null;
  return renderTable({
    id: `${id}-signals`,
    caption: words.signals(unmeasuredSignals.length),
    columns: [
      { title: words.columns.signal, cell: ({ title }) => title },
      {
        title: words.columns.percentile,
        number: true,
        cell: ({ percentile }) => (percentile === null ? '' : Math.floor(percentile)),
      },
      { title: words.columns.value, number: true, cell: ({ value }) => formatDecimal(value!) },
      { title: 'p', number: true, cell: ({ p }) => formatProbability(p) },
      { title: words.columns.of, number: true, cell: ({ opportunities }) => formatCount(opportunities) },
      { title: words.columns.caution, cell: ({ caution }) => caution },
    ],
    rows: signals,
    maxRows: signals.length,
    file: 'accounts.csv',
  });
}
