import type { SeriesPoint, TimelineEvent } from '../model/event.js';
import type { Figure } from '../model/figure.js';
import type { CoarseSeries } from './coarsenSeries.js';
import { countOf, formatChange } from '../words/formatNumber.js';
import { describeTimezone, formatDays, formatDuration, formatSpan, formatTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { revealCharacters, shortenText } from './labelText.js';
import { splitSegments } from './splitSegments.js';

const words = phrases({
  title: 'Mood and comments',
  hours: 'Mood and comments, hour by hour',
  days: 'Mood and comments, day by day',
  nothing: 'No mood was measured in these data.',
  noMood: 'No mood could be measured.',
  from: 'from',
  to: 'to',
  comments: 'comments',
  accounts: 'accounts',
  mood: 'mood',
  low: 'low',
  high: 'high',
  without: 'without coordinated',
  collected: 'collected',
});

/** Title, sentences and table of the mood and volume figure. */
export function describeVolumeAndMood(
  series: CoarseSeries,
  events: readonly TimelineEvent[],
  timezone: string,
): Pick<Figure, 'title' | 'alt' | 'table'> {
  const { points } = series;
  return {
    title: nameFigure(series),
    alt: points.length === 0 ? words.nothing : describePoints(points, events, timezone),
    table: tabulate(points, timezone),
  };
}

function nameFigure({ points, binHours, coarsened }: CoarseSeries): string {
  if (points.length === 0) return words.title;
  const name =
    binHours === 1
      ? words.hours
      : binHours === 24
        ? words.days
        : say`Mood and comments, in bins of ${formatDuration(binHours * 3_600_000)}`;
  return coarsened ? say`${name} (finer bins put together to be readable)` : name;
}

function describePoints(
  points: readonly SeriesPoint[],
  events: readonly TimelineEvent[],
  timezone: string,
): string {
  const from = points[0]!.from;
  const to = points.at(-1)!.to;
  const comments = points.reduce((sum, point) => sum + (point.comments ?? 0), 0);
  const sentences = [
    say`Two charts over ${formatDays(from, to - 1, timezone)}, ${describeTimezone(from, to, timezone)}: mood above, ${countOf(comments, 'comment')} below.`,
  ];
  const known = points.filter((point) => point.mean !== null);
  if (known.length > 0) {
    const weight = known.reduce((sum, point) => sum + (point.comments ?? 0), 0);
    const mean =
      known.reduce((sum, point) => sum + point.mean! * (point.comments ?? 0), 0) / Math.max(1, weight);
    const lowest = known.reduce((low, point) => (point.mean! < low.mean! ? point : low));
    sentences.push(
      say`Mood is ${formatChange(mean)} on average, on a scale from −1 to +1, and lowest (${formatChange(lowest.mean!)}) on ${formatSpan(lowest.from, lowest.to, timezone)}.`,
    );
  } else sentences.push(words.noMood);
  const busiest = points.reduce((most, point) =>
    (point.comments ?? 0) > (most.comments ?? 0) ? point : most,
  );
  sentences.push(
    say`The busiest bin has ${countOf(busiest.comments ?? 0, 'comment')} (${formatSpan(busiest.from, busiest.to, timezone)}).`,
  );
  const gaps = splitSegments(points, (point) => !point.collected);
  if (gaps.length > 0) {
    const gapMs = gaps.reduce((sum, gap) => sum + gap.at(-1)!.to - gap[0]!.from, 0);
    sentences.push(
      say`Nothing was collected in ${countOf(gaps.length, 'gap')} (${formatDuration(gapMs)} in all), left empty on grey.`,
    );
  }
  const outages = events
    .filter((event) => event.kind === 'outage' && event.end >= from && event.start <= to)
    .map(
      ({ name, start, end }) =>
        `${shortenText(revealCharacters(name), 80)} (${formatSpan(start, end, timezone)})`,
    );
  if (outages.length > 0) sentences.push(say`Shaded as outages: ${outages.join('; ')}.`);
  return sentences.join(' ');
}

function tabulate(points: readonly SeriesPoint[], timezone: string): Figure['table'] {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)));
  return {
    columns: [
      ...[words.from, words.to, words.comments, words.accounts],
      ...[words.mood, words.low, words.high, words.without, words.collected],
    ],
    rows: points.map((point) => [
      formatTime(point.from, timezone),
      formatTime(point.to, timezone),
      point.comments,
      point.accounts,
      round(point.mean),
      round(point.low),
      round(point.high),
      round(point.meanWithoutCoordinated),
      point.collected,
    ]),
  };
}
