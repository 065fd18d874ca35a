import { countOf } from '../../words/formatNumber.js';
import { formatDays } from '../../words/formatTime.js';
import { revealCharacters, shortenText } from '../../charts/labelText.js';
import { html } from '../html.js';
import type { SafeHtml } from '../html.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  kicker: 'in-concert report',
  title: (file: string) => `Who acts in concert in ${file}?`,
  untitled: 'Who acts in concert in these comments?',
  contents: 'Parts of this report',
  skip: 'Skip to the findings',
};

/** The title of the page, without markup. */
export function nameReport({ analysis }: ReportContext): string {
  if (analysis.input === null) return words.untitled;
  const { file: path } = analysis.input;
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && !part.startsWith('.'));
  // The folder helps where files are called comments.csv; an absolute path may name a person's home.
  const file = parts.slice(/^([/\\]|\w:)/.test(path) ? -1 : -2).join('/');
  return words.title(shortenText(revealCharacters(file), 80));
}

/** Title, size and span of the comment section, and the way to every part. */
export function renderHeader(context: ReportContext, sections: readonly ReportSection[]): SafeHtml {
  const { section, parameters } = context.analysis;
  const places = [
    section.threads === null ? null : `under ${countOf(section.threads, 'post')}`,
    section.groups === null || section.groups < 2
      ? null
      : `in ${countOf(section.groups, 'community', 'communities')}`,
  ].filter((place) => place !== null);
  const span =
    section.comments === 0 ? '' : `, ${formatDays(section.firstAt, section.lastAt, parameters.timezone)}`;
  const size = `${countOf(section.comments, 'comment')} by ${countOf(section.accounts, 'account')}`;
  return html`<a class="skip" href="#${sections[0]?.id}">${words.skip}</a>
    <header>
      <p class="kicker">${words.kicker}</p>
      <h1>${nameReport(context)}</h1>
      <p class="lede">${[size, ...places].join(' ')}${span}. Times are ${context.clock}.</p>
      <nav aria-label="${words.contents}">
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
        </ul>
      </nav>
    </header> `;
}
