import { rankAccounts } from '../../evidence/cards/listCards.js';
import { formatCount } from '../../words/formatNumber.js';
import { phrases } from '../../words/say.js';
import { html, sayHtml } from '../html.js';
import type { SafeHtml } from '../html.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'What this page leaves out',
  how: 'The page stays small enough to open and to send, whatever the size of the data: lists are cut after the strongest, long series are drawn in wider bins, and the charts say so. The files beside it have everything.',
  whole: 'Nothing of the findings: all groups, accounts with evidence and ties are on it.',
});

/** How much of each list stands on the page, and which file has the rest. */
export function renderLeftOut({ analysis, figures, limits }: ReportContext): SafeHtml {
  const drawn = figures.network.data.reduce(
    (sum, { customdata }) => sum + (Array.isArray(customdata) ? customdata.length : 0),
    0,
  );
  const { groups, copies, network, evidence } = analysis;
  const cuts: readonly (readonly [shown: number, all: number, tell: TellCut])[] = [
    [
      limits.groups,
      groups.length,
      (shown, all) => sayHtml`${shown} of ${all} groups; all are in ${linkFile('groups.csv')}`,
    ],
    [
      limits.accounts,
      rankAccounts(analysis.accounts).length,
      (shown, all) =>
        sayHtml`${shown} of ${all} accounts at evidence level 1 or 2; all are in ${linkFile('accounts.csv')}`,
    ],
    [
      limits.copies,
      copies.texts.length,
      (shown, all) => sayHtml`${shown} of ${all} copied texts; all are in ${linkFile('copies.csv')}`,
    ],
    [
      drawn,
      network.nodes.length,
      (shown, all) =>
        sayHtml`${shown} of ${all} accounts of the network are drawn; all are in ${linkFile('network_nodes.csv')}`,
    ],
  ];
  const parts = [
    ...cuts
      .filter(([shown, all]) => shown < all)
      .map(([shown, all, tell]) => tell(formatCount(shown), formatCount(all))),
    ...(evidence.length > 0
      ? [
          sayHtml`the first comments of each group; all ${formatCount(evidence.length)} that tie the groups are in ${linkFile('evidence.csv')}`,
        ]
      : []),
  ];
  return html`<h3>${words.title}</h3>
    <p>${words.how}</p>
    ${
      parts.length === 0
        ? html`<p>${words.whole}</p> `
        : html`<ul>
            ${parts.map((part) => html`<li>${part}</li> `)}
          </ul> `
    }`;
}

type TellCut = (shown: string, all: string) => SafeHtml;

function linkFile(file: string): SafeHtml {
  return html`<a href="${file}">${file}</a>`;
}
