import { html } from '../html.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = {
  title: 'Network',
  how: 'Each dot is an account, each line a pair that acts together beyond chance. Hover over a dot for its partners. For Gephi and other programs: ',
};

/** The picture of the tested pairs. */
export function buildNetwork({ analysis, figures, limits }: ReportContext): ReportSection {
  const figure = renderFigure(figures.network, {
    maxRows: Math.min(200, limits.figureRows),
    file: 'pairs.csv',
  });
  const how = html`<p>
    ${words.how}<a href="network.gexf">network.gexf</a>, <a href="network.graphml">network.graphml</a>.
  </p> `;
  return { id: 'network-part', title: words.title, body: [analysis.network.nodes.length > 0 && how, figure] };
}
