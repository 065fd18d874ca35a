import { countOf } from '../../words/formatNumber.js';
import { formatDays } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { revealCharacters, shortenText } from '../../charts/labelText.js';
import { html } from '../html.js';
import type { SafeHtml } from '../html.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  kicker: 'in-concert report',
  untitled: 'Who acts in concert in these comments?',
  contents: 'Parts of this report',
  skip: 'Skip to the findings',
});

/** The title of the page, without markup. */
export function nameReport({ analysis }: ReportContext): string {
  if (analysis.input === null) return words.untitled;
  const { file: path } = analysis.input;
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && !part.startsWith('.'));
  // The folder helps where files are called comments.csv; an absolute path may name a person's home.
  const file = parts.slice(/^([/\\]|\w:)/.test(path) ? -1 : -2).join('/');
  return say`Who acts in concert in ${shortenText(revealCharacters(file), 80)}?`;
}

/** Title, size and span of the comment section, and the way to every part. */
export function renderHeader(context: ReportContext, sections: readonly ReportSection[]): SafeHtml {
  return html`<a class="skip" href="#${sections[0]?.id}">${words.skip}</a>
    <header>
      <p class="kicker">${words.kicker}</p>
      <h1>${nameReport(context)}</h1>
      <p class="lede">${sayExtent(context)}</p>
      <nav aria-label="${words.contents}">
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
        </ul>
      </nav>
    </header> `;
}

function sayExtent({ analysis, clock }: ReportContext): string {
  const { section, parameters } = analysis;
  const comments = countOf(section.comments, 'comment');
  const accounts = countOf(section.accounts, 'account');
  const posts = section.threads === null ? null : countOf(section.threads, 'post');
  const communities =
    section.groups === null || section.groups < 2
      ? null
      : countOf(section.groups, 'community', 'communities');
  const span =
    section.comments === 0 ? '' : `, ${formatDays(section.firstAt, section.lastAt, parameters.timezone)}`;
  if (posts !== null && communities !== null)
    return say`${comments} by ${accounts} under ${posts} in ${communities}${span}. Times are ${clock}.`;
  if (posts !== null) return say`${comments} by ${accounts} under ${posts}${span}. Times are ${clock}.`;
  return communities === null
    ? say`${comments} by ${accounts}${span}. Times are ${clock}.`
    : say`${comments} by ${accounts} in ${communities}${span}. Times are ${clock}.`;
}
