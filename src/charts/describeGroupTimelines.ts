import type { Figure } from '../model/figure.js';
import type { GroupComparison } from '../model/groupComparison.js';
import { countOf, formatCount } from '../words/formatNumber.js';
import { describeTimezone, formatTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

const words = phrases({
  title: 'When groups were active',
  nothing: 'There is no group whose times could be shown.',
  group: 'group',
  from: 'from',
  comments: 'comments',
  commentsOfOthers: 'comments of others',
});

/** Title, sentences and table of the figure of many groups. `left` groups are not drawn. */
export function describeGroupTimelines(
  drawn: readonly GroupComparison[],
  left: number,
): Pick<Figure, 'title' | 'alt' | 'table'> {
  const table = tabulate(drawn);
  if (drawn.length === 0) return { title: words.title, alt: words.nothing, table };
  const whose =
    drawn.length === 1
      ? say`When ${labelText(drawn[0]!.group, 24)} was active`
      : say`When ${countOf(drawn.length, 'group')} were active`;
  const more = left === 0 ? '' : say`${countOf(left, 'more group')} not drawn`;
  const { timeline, parameters, binHours } = drawn[0]!;
  const zone = describeTimezone(timeline[0]!.from, timeline.at(-1)!.to, parameters.timezone);
  return {
    title: `${whose}${more && ` (${more})`}`,
    alt: `${say`A panel for each group, each to its own height, on one axis of time, ${zone}. Most comments within ${countOf(binHours, 'hour')}: ${drawn.map(sayPeak).join('; ')}.`}${more && ` ${more}.`}`,
    table,
  };
}

function sayPeak({ group, timeline, parameters }: GroupComparison): string {
  const peak = timeline.reduce((most, bin) => ((bin.comments ?? 0) > (most.comments ?? 0) ? bin : most));
  return `${shortenText(revealCharacters(group), 24)} ${formatTime(peak.from, parameters.timezone)} (${formatCount(peak.comments ?? 0)})`;
}

function tabulate(drawn: readonly GroupComparison[]): Figure['table'] {
  return {
    columns: [words.group, words.from, words.comments, words.commentsOfOthers],
    rows: drawn.flatMap(({ group, timeline, parameters }) =>
      timeline.map((bin) => [
        group,
        formatTime(bin.from, parameters.timezone),
        bin.comments,
        bin.otherComments,
      ]),
    ),
  };
}
