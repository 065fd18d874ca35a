import { hourMs } from '../../events/hours.js';
import type { DataCheck, Silence } from '../../model/dataCheck.js';
import { formatCount, formatDecimal } from '../../words/formatNumber.js';
import { phrases, say } from '../../words/say.js';
import { html, type SafeHtml } from '../html.js';
import { binDays, type DayBin } from './binDays.js';
import { nameBin } from './nameBin.js';

const mostRows = 62;
const levels = 7;
const marks = phrases({ gap: 'gap', outage: 'outage' });

/** Days (or weeks) by hours as a table whose cells are coloured; the numbers stand in the cells for those who do not see colours. */
export function renderHeat(check: DataCheck): SafeHtml {
  const bins = binDays(check, mostRows, 7);
  const most = Math.max(...bins.flatMap(({ hours }) => hours), 0);
  const gaps = check.silences.filter(({ kind }) => kind === 'gap');
  const perDay = bins[0]!.days > 1;
  const caption = perDay
    ? say`Comments an hour and day (mean of ${bins[0]!.days} days a row). The darker, the more; darkest: ${formatDecimal(most)}.`
    : say`Comments in each hour. The darker, the more; darkest: ${formatCount(most)}.`;
  return html`<p class="aside" id="heat-caption">${caption}</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="heat-caption">
      <table class="heat">
        <thead>
          <tr>
            <th scope="col" class="when">${perDay ? say`days` : say`day`}</th>
            ${Array.from({ length: 24 }, (_, hour) => html`<th scope="col">${hour}</th>`)}
            <th scope="col" class="sum">${perDay ? say`a day` : say`all`}</th>
          </tr>
        </thead>
        <tbody>
          ${bins.map((bin) => renderRow(bin, most, gaps))}
        </tbody>
      </table>
    </div>`;
}

function renderRow(bin: DayBin, most: number, gaps: readonly Silence[]): SafeHtml {
  const mark = bin.gapShare > 0.02 ? 'gap' : bin.outageShare > 0.02 ? 'outage' : null;
  const cells = bin.hours.map((count, hour) => {
    const isHole = count === 0 && isInGap(bin, hour, gaps);
    const shown = isHole ? say`not collected` : bin.days > 1 ? formatDecimal(count) : formatCount(count);
    const kind = isHole ? ' hole' : ` h${findLevel(count, most)}`;
    return html`<td class="c${kind}" title="${hour}:00, ${shown}">
      <span>${shown}</span>
    </td>`;
  });
  return html`<tr>
    <th scope="row" class="when">
      ${nameShort(bin)}${mark !== null && html`<span class="mark">${marks[mark]}</span>`}
    </th>
    ${cells}
    <td class="sum">${bin.comments === 0 && bin.gapShare > 0.99 ? '' : formatCount(bin.mean)}</td>
  </tr> `;
}

/** Whether the whole hour of a day, or all days of a longer bin, lie in one gap. */
function isInGap(bin: DayBin, hour: number, gaps: readonly Silence[]): boolean {
  const from = bin.days > 1 ? bin.from : bin.from + hour * hourMs;
  const to = bin.days > 1 ? bin.to : from + hourMs;
  return gaps.some((gap) => gap.from <= from && gap.to >= to);
}

/** Square roots: comments are uneven, and a quiet hour must still differ from an empty one. */
function findLevel(count: number, most: number): number {
  return count <= 0 ? 0 : Math.max(1, Math.ceil(Math.sqrt(count / most) * levels));
}

/** "5 Jan": the year is clear from the page; of several days the first, with its year. */
function nameShort(bin: DayBin): string {
  const day = nameBin({ first: bin.first, last: bin.first });
  return bin.days === 1 ? day.replace(/ \d{4}$/u, '') : day;
}
