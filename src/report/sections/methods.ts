import { phrases } from '../../words/say.js';
import { composeMethods } from '../page/methods/composeMethods.js';
import { html } from '../html.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Methods, for a paper',
  how: 'Composed from the parameters and counts of this very run. How the comments were collected, and why, is for you to add. The same text: ',
  copy: 'Copy the text',
  references: 'References',
});

/** The methods text with its sources, to be copied. */
export function buildMethods({ analysis }: ReportContext): ReportSection {
  const { paragraphs, references } = composeMethods(analysis);
  const body = html`<p class="aside">${words.how}<a href="methods.md">methods.md</a>.</p>
    <p class="copy" hidden>
      <button type="button" data-copy="methods-text">${words.copy}</button>
      <span class="aside" role="status"></span>
    </p>
    <div id="methods-text" class="methods">
      ${paragraphs.map(({ title, text }) => html`<p><strong>${title}.</strong> <bdi>${text}</bdi></p> `)}
      <h3>${words.references}</h3>
      <ul>
        ${references.map(
          ({ full, doi }) =>
            html`<li>
              ${full} <a href="https://doi.org/${doi}" rel="noreferrer">https://doi.org/${doi}</a>
            </li> `,
        )}
      </ul>
    </div>`;
  return { id: 'methods', title: words.title, body };
}
