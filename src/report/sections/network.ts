import { countOf } from '../../words/formatNumber.js';
import { phrases } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { readableName } from '../readableText.js';
import { renderFigure } from '../renderFigure.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';

const words = phrases({
  title: 'Network',
  how: 'Each dot is an account, each line a pair that acts together beyond chance; a colour is a group. Click on a dot, or find an account or group by name, and its evidence opens below the picture.',
  move: 'Drag to move the picture; to come nearer use the buttons, or Ctrl and the wheel; the arrow keys move it from any of the buttons. A click on a name in the legend hides that group.',
  files: 'The whole network for Gephi, R and Python: ',
  find: 'Find an account or a group',
  nearer: 'Nearer',
  farther: 'Farther',
  whole: 'Whole network',
  picture: 'The picture',
  groups: 'Groups in the picture',
  group: 'Group',
  found: 'Found',
  chosen: 'What was chosen in the network',
});

/** The picture of the tested pairs, with what is needed to move about in it and to come to the evidence. */
export function buildNetwork({ analysis, figures, limits }: ReportContext): ReportSection {
  const isEmpty = analysis.network.nodes.length === 0;
  const figure = renderFigure(figures.network, {
    maxRows: Math.min(200, limits.figureRows),
    file: 'network_edges.csv',
    above: renderTools(analysis.groups.slice(0, limits.groups)),
    below: html`<div
      id="network-choice"
      class="choice"
      role="region"
      aria-label="${words.chosen}"
      tabindex="-1"
      hidden
    ></div>`,
  });
  const how = html`<p>${words.how} <span class="screen">${words.move}</span></p>
    <p class="aside">
      ${words.files}<a href="network.gexf">network.gexf</a>, <a href="network.graphml">network.graphml</a>,
      <a href="network_edges.csv">network_edges.csv</a>.
    </p> `;
  return { id: 'network-part', title: words.title, body: [!isEmpty && how, figure] };
}

/** Hidden until the program of the page runs: without it they would do nothing. */
function renderTools(groups: ReportContext['analysis']['groups']): HtmlValue {
  const chips = groups.map(
    ({ id, accounts }, index) =>
      html`<li>
        <button type="button" data-group="${index}">
          ${words.group} ${readableName(id, 24)}
          <span class="aside">${countOf(accounts.length, 'account')}</span>
        </button>
      </li> `,
  );
  return html`<div class="tools" id="network-tools" hidden>
    <p>
      <label for="network-search">${words.find}</label>
      <input
        type="search"
        id="network-search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-controls="network-found"
      />
    </p>
    <p role="group" aria-label="${words.picture}">
      <button type="button" data-zoom="0.6">${words.nearer}</button>
      <button type="button" data-zoom="1.6">${words.farther}</button>
      <button type="button" data-zoom="0">${words.whole}</button>
    </p>
    <p id="network-status" class="aside" role="status"></p>
    <ul id="network-found" class="chips" aria-label="${words.found}"></ul>
    ${
      chips.length > 0 &&
      html`<ul class="chips" aria-label="${words.groups}">
        ${chips}
      </ul>`
    }
  </div>`;
}
