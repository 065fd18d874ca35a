import { html } from './html.js';
import type { HtmlValue, SafeHtml } from './html.js';

/** A part of the page: a landmark with its heading as name, reachable from the list at the top. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly body: HtmlValue;
}

export function renderSection({ id, title, body }: ReportSection): SafeHtml {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section> `;
}
