import { formatCount } from '../../words/formatNumber.js';
import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'What the evidence levels mean',
  caption: 'The ladder of evidence',
  columns: {
    level: 'Level',
    claim: 'What it says',
    ruledOut: 'What had to be ruled out',
    never: 'What it never says',
    accounts: 'Accounts',
  },
  levels: {
    0: {
      claim: 'Nothing beyond chance',
      ruledOut: 'Nothing',
      never:
        'That the account is honest, or that it acts alone: only that these comments do not show otherwise.',
    },
    1: {
      claim: 'Copied: the texts were not written independently',
      ruledOut:
        'That each author wrote alone: the text is too long and too unusual to be written twice by accident.',
      never:
        'That anyone organised the copying. Quotes, slogans, petitions, share buttons and jokes are copied too.',
    },
    2: {
      claim: 'Coordinated: the accounts act together beyond chance',
      ruledOut:
        'That whoever was active at those moments could have posted it: accounts were exchanged within each moment, so busy hours, outages and news do not count.',
      never: 'That the accounts are fake or paid, that one person runs them, or that what they say is false.',
    },
  },
  last: 'There is no level for “inauthentic”: comments cannot decide it, and this report never says it.',
  innocent: 'Innocent reasons for acting together',
  reasons: {
    circle: 'Friends, families, parties and fan clubs read the same channel and answer at the same time.',
    call: 'A petition, a chain letter or a call to share asks people to copy a text.',
    share: 'A news item, an app or a share button puts the same words or link into many hands at once.',
    owner: 'One person uses two accounts openly, or an organisation posts from its branches.',
    error: 'An error in collecting the data stored the same comment twice under two names.',
  },
});

/** What each level claims, what had to be ruled out for it, and what it never claims. */
export function buildLadder({ analysis }: ReportContext): ReportSection {
  const listed = [0, 1, 2].map(
    (level) => analysis.accounts.filter(({ evidenceLevel }) => evidenceLevel === level).length,
  );
  // Accounts at level 0 need not be listed one by one.
  const counts = [
    Math.max(listed[0]!, analysis.section.accounts - listed[1]! - listed[2]!),
    listed[1]!,
    listed[2]!,
  ];
  const rows = Object.values(words.levels).map(
    ({ claim, ruledOut, never }, level) =>
      html`<tr>
        <th scope="row">${level}</th>
        <td>${claim}</td>
        <td>${ruledOut}</td>
        <td>${never}</td>
        <td class="number">${formatCount(counts[level]!)}</td>
      </tr> `,
  );
  const body = html`<div class="scroll" role="group" tabindex="0" aria-labelledby="ladder-table">
      <table class="ladder">
        <caption id="ladder-table">
          ${words.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.columns.level}</th>
            <th scope="col">${words.columns.claim}</th>
            <th scope="col">${words.columns.ruledOut}</th>
            <th scope="col">${words.columns.never}</th>
            <th scope="col" class="number">${words.columns.accounts}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    <p>${words.last}</p>
    <h3>${words.innocent}</h3>
    <ul>
      ${Object.values(words.reasons).map((reason) => html`<li>${reason}</li> `)}
    </ul>`;
  return { id: 'ladder', title: words.title, body };
}
