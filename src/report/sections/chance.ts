import type { Floor } from '../../model/coordination.js';
import { countOf, formatCount, formatDecimal, formatPercent } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html } from '../html.js';
import type { HtmlValue } from '../html.js';
import { renderFigure } from '../renderFigure.js';
import { renderTable } from '../renderTable.js';
import type { ReportSection } from '../renderSection.js';
import type { ReportContext } from '../reportContext.js';
import { listFloorCounts } from '../sensitivityTable.js';
import type { FloorCount } from '../sensitivityTable.js';

const words = phrases({
  title: 'Observed against chance',
  how: 'Two accounts have a co-action when both post the same thing within the window. The dashed line is what would be expected if, at each moment, whoever was active could have posted it. Full marks lie beyond chance, hollow marks within it.',
  q: 'Each pair is then tested on its own. Its q is the share of false alarms to expect among all pairs that are at least as unusual: at q ≤ 0.05, about one in twenty.',
  noFloor: 'The accounts were not shuffled, so there is no floor to hold the counts against.',
  counts: {
    pairs: 'Pairs beyond chance',
    accounts_in_pairs: 'Accounts in such pairs',
    groups: 'Groups proven as a whole',
    accounts_in_groups: 'Accounts in such groups',
  } satisfies Record<FloorCount['name'], string>,
  columns: {
    count: 'Count',
    found: 'Found',
    mean: 'Shuffled, on average',
    max: 'Shuffled, at most',
    runs: 'Shuffled runs with as many',
  },
});

/** Every count beside its floor, and where the numbers of co-actions leave what chance gives. */
export function buildChance({ analysis, figures, limits }: ReportContext): ReportSection {
  const figure = renderFigure(figures.chance, { maxRows: limits.figureRows, file: 'pairs.csv' });
  const how = html`<p>${words.how}</p>
    <p>${words.q}</p> `;
  const body = [renderFloor(analysis.floor), figures.chance.data.length > 0 && how, figure];
  return { id: 'chance', title: words.title, body };
}

function renderFloor(floor: Floor): HtmlValue {
  if (floor.shuffles === 0) return html`<p class="empty">${words.noFloor}</p>`;
  const rows = listFloorCounts(floor);
  return renderTable({
    id: 'floor-table',
    caption: say`Each count beside its floor: the same search on the same comments with the accounts shuffled, ${countOf(floor.shuffles, 'time')}`,
    columns: [
      { title: words.columns.count, cell: ({ name }) => words.counts[name] },
      { title: words.columns.found, number: true, cell: ({ observed }) => formatCount(observed) },
      { title: words.columns.mean, number: true, cell: ({ mean }) => formatDecimal(mean) },
      { title: words.columns.max, number: true, cell: ({ max }) => formatCount(max) },
      {
        title: words.columns.runs,
        number: true,
        mayBeEmpty: true,
        cell: ({ runsAsHigh }) => (runsAsHigh === null ? '' : formatPercent(runsAsHigh)),
      },
    ],
    rows,
    maxRows: rows.length,
    file: 'floor.csv',
  });
}
