import { html } from './html.js';
import type { HtmlValue, SafeHtml } from './html.js';

/** A part of the page: a landmark with its heading as name, reachable from the list at the top. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly body: HtmlValue;
  /** Where on the page the evidence of an account or of a group stands. */
  readonly targets?: PageTargets;
}

/** Names of the data, each with the id of its place on the page. */
export interface PageTargets {
  readonly accounts?: readonly (readonly [name: string, id: string])[];
  readonly groups?: readonly (readonly [name: string, id: string])[];
}

export function renderSection({ id, title, body }: ReportSection): SafeHtml {
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${body}
  </section> `;
}
