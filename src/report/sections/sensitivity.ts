import type { Figure } from '../../model/figure.js';
import type { SensitivityResult } from '../../model/sensitivity.js';
import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Windows and thresholds',
  how: 'The same search in windows from seconds to a day and at several thresholds, each count beside what shuffled accounts give. Each window is tested for itself, so that they can be compared; the run corrects over all its windows together, and its numbers may be lower.',
  caution:
    'Where neighbouring windows find the same accounts, the result does not hang on the choice of the window. It does not say why they act together, and the window that finds most is not the best one: choosing it after a look makes every q too small.',
  none: 'Other windows and thresholds were not tried in this run.',
});

/** How much the findings hang on the window and the threshold. */
export function buildSensitivity({
  sensitivity,
  figure,
  limits,
}: {
  readonly sensitivity: SensitivityResult | null;
  /** `plotSensitivity` of the same result. */
  readonly figure: Figure | null;
  readonly limits: ReportContext['limits'];
}): ReportSection {
  const body =
    sensitivity === null || figure === null
      ? html`<p class="empty">${words.none}</p>`
      : html`<p>${words.how}</p>
          ${renderFigure(figure, { maxRows: limits.figureRows, file: 'sensitivity.csv' })}
          <ul>
            ${sensitivity.sentences.map((sentence) => html`<li>${readableName(sentence, 800)}</li> `)}
          </ul>
          <p class="aside">${words.caution}</p>`;
  return { id: 'sensitivity-part', title: words.title, body };
}
