import type { GroupComparison } from '../model/groupComparison.js';
import type { Figure } from '../model/figure.js';
import { chartColours, createAxis, createLayout, seriesColours } from './chartStyle.js';
import { describeHours, shareHours } from './describeComparison.js';
import { phrases, say } from '../words/say.js';
import { describeTimezone } from '../words/formatTime.js';

const words = phrases({ group: 'the group', others: 'everybody else', share: 'share of comments, %' });

/**
 * The hours of the day at which a group comments, beside everybody else's, each as a share of its own comments.
 *
 * What it can wrongly suggest: few comments never have everybody's hours; the sentence says how far as many accounts drawn at
 * random are away.
 *
 * Cost: constant.
 *
 * @example
 * import { buildCommentTable, compareGroups, plotHours } from 'in-concert';
 * const table = buildCommentTable([
 *   { account: 'ann', at: '2022-01-05T09:30:00Z', text: 'good morning' },
 *   { account: 'eva', at: '2022-01-05T21:00:00Z', text: 'good night' },
 * ]);
 * const [own] = compareGroups(table, [{ id: 'g1', accounts: ['ann'] }], { draws: 0 });
 * plotHours(own!).table.rows[9]; // => [9, 1, 1, 0, 0]
 */
export function plotHours(comparison: GroupComparison): Figure {
  const said = describeHours(comparison);
  const { hours, timeline, parameters } = comparison;
  const zone = describeTimezone(timeline[0]?.from ?? 0, timeline.at(-1)?.to ?? 0, parameters.timezone);
  const clock = Array.from({ length: 24 }, (_, hour) => hour);
  const percent = (shares: readonly number[]): number[] =>
    shares.map((share) => Number((share * 100).toFixed(2)));
  return {
    id: `hours-${comparison.group}`,
    ...said,
    data: [
      {
        type: 'bar',
        name: words.others,
        x: clock,
        y: percent(shareHours(hours.otherHours)),
        customdata: hours.otherHours,
        marker: { color: chartColours.volume },
        hovertemplate: `${words.others} %{y:.1f} % (%{customdata:,})<extra></extra>`,
      },
      {
        type: 'scatter',
        mode: 'lines+markers',
        name: words.group,
        x: clock,
        y: percent(shareHours(hours.hours)),
        customdata: hours.hours,
        line: { color: seriesColours[1], width: 2 },
        marker: { color: seriesColours[1], size: 6 },
        hovertemplate: `${words.group} %{y:.1f} % (%{customdata:,})<extra></extra>`,
      },
    ],
    layout: {
      ...createLayout(said.title, 340),
      margin: { l: 8, r: 12, t: 48, b: 90 },
      hovermode: 'x unified',
      bargap: 0.15,
      xaxis: createAxis(say`hour of the day, ${zone}`, { dtick: 3, range: [-0.6, 23.6], showgrid: false }),
      yaxis: createAxis(words.share, { rangemode: 'tozero', fixedrange: true }),
    },
  };
}
