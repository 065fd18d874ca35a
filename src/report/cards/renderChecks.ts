import type { InnocentCheck } from '../../model/cards.js';
import { html } from '../html.js';
import type { HtmlValue, SafeHtml } from '../html.js';
import { readableName } from '../readableText.js';
import { appliesWords, cardWords, innocentNames } from './cardWords.js';

/** The innocent explanations, one by one: whether each fits, and the numbers that say so. */
export function renderChecks(checks: readonly InnocentCheck[]): HtmlValue {
  if (checks.length === 0) return null;
  return html`<h4>${cardWords.checks}</h4>
    <ul class="checks">
      ${checks.map(
        ({ kind, applies, sentence }) =>
          html`<li>
            <strong>${innocentNames[kind]}</strong>:
            <span class="${applies === 'yes' || applies === 'partly' ? 'fits' : 'aside'}"
              >${appliesWords[applies]}</span
            >. ${readableName(sentence, 600)}
          </li> `,
      )}
    </ul> `;
}

/** What to mind when reading a card. */
export function renderCaveats(caveats: readonly string[]): SafeHtml {
  return html`<h4>${cardWords.toMind}</h4>
    <ul>
      ${caveats.map((caveat) => html`<li>${caveat}</li> `)}
    </ul> `;
}
