import { say } from '../../words/say.js';
import { html, type HtmlValue } from '../html.js';
import type { Fact } from './describeCheck.js';

/** Names and values as a list; `isCode` for values that are names of columns. */
export function renderFacts(facts: readonly Fact[], isCode = false): HtmlValue {
  if (facts.length === 0) return null;
  return html`<dl class="params">
    ${facts.map(
      ({ name, value }) =>
        html`<dt>${name}</dt>
          <dd>${isCode && value !== say`none` ? html`<code>${value}</code>` : value}</dd>`,
    )}
  </dl>`;
}
