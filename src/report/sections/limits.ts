import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import { readableName } from '../readableText.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Limits',
  none: 'The run named no limits of its own.',
  always:
    'Nothing here says who an account is, whether it is paid, or whether a program writes for it: comments alone cannot decide that.',
});

/** What the numbers cannot carry, before anything is shown in detail. */
export function buildLimits({ analysis }: ReportContext): ReportSection {
  const { limits } = analysis;
  const items = limits.length === 0 ? [words.none, words.always] : [...limits, words.always];
  return {
    id: 'limits',
    title: words.title,
    body: html`<ul>
      ${items.map((item) => html`<li>${readableName(item, 800)}</li> `)}
    </ul>`,
  };
}
