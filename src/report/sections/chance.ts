import { html } from '../html.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'Observed against chance',
  how: 'Two accounts have a co-action when both post the same thing within the window. The dashed line is what would be expected if, at each moment, whoever was active could have posted it. Full marks lie beyond chance, hollow marks within it.',
  q: 'Each pair is then tested on its own. Its q is the share of false alarms to expect among all pairs that are at least as unusual: at q ≤ 0.05, about one in twenty.',
};

/** Where the numbers of co-actions leave what chance gives. */
export function buildChance({ figures, limits }: ReportContext): ReportSection {
  const figure = renderFigure(figures.chance, { maxRows: limits.figureRows, file: 'pairs.csv' });
  const how = html`<p>${words.how}</p>
    <p>${words.q}</p> `;
  return { id: 'chance', title: words.title, body: [figures.chance.data.length > 0 && how, figure] };
}
