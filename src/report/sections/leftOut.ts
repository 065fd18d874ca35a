import { rankAccounts } from '../../evidence/cards/listCards.js';
import { formatCount } from '../../words/formatNumber.js';
import { html } from '../html.js';
import type { SafeHtml } from '../html.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'What this page leaves out',
  how: 'The page stays small enough to open and to send, whatever the size of the data: lists are cut after the strongest, long series are drawn in wider bins, and the charts say so. The files beside it have everything.',
  whole: 'Nothing of the findings: all groups, accounts with evidence and ties are on it.',
  groups: (shown: string, all: string) => `${shown} of ${all} groups; all are in `,
  accounts: (shown: string, all: string) =>
    `${shown} of ${all} accounts at evidence level 1 or 2; all are in `,
  copies: (shown: string, all: string) => `${shown} of ${all} copied texts; all are in `,
  ties: (shown: string, all: string) => `${shown} of ${all} accounts of the network are drawn; all are in `,
  evidence: (all: string) => `the first comments of each group; all ${all} that tie the groups are in `,
};

/** How much of each list stands on the page, and which file has the rest. */
export function renderLeftOut({ analysis, figures, limits }: ReportContext): SafeHtml {
  const drawn = figures.network.data.reduce(
    (sum, { customdata }) => sum + (Array.isArray(customdata) ? customdata.length : 0),
    0,
  );
  const parts = [
    cut(words.groups, limits.groups, analysis.groups.length, 'groups.csv'),
    cut(words.accounts, limits.accounts, rankAccounts(analysis.accounts).length, 'accounts.csv'),
    cut(words.copies, limits.copies, analysis.copies.texts.length, 'copies.csv'),
    cut(words.ties, drawn, analysis.network.nodes.length, 'network_nodes.csv'),
    analysis.evidence.length > 0 &&
      say(words.evidence(formatCount(analysis.evidence.length)), 'evidence.csv'),
  ].filter((part) => part !== false);
  return html`<h3>${words.title}</h3>
    <p>${words.how}</p>
    ${
      parts.length === 0
        ? html`<p>${words.whole}</p> `
        : html`<ul>
            ${parts}
          </ul> `
    }`;
}

function cut(
  sentence: (shown: string, all: string) => string,
  shown: number,
  all: number,
  file: string,
): SafeHtml | false {
  return shown < all && say(sentence(formatCount(shown), formatCount(all)), file);
}

function say(sentence: string, file: string): SafeHtml {
  return html`<li>${sentence}<a href="${file}">${file}</a></li> `;
}
