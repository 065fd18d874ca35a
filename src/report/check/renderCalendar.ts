import type { DataCheck } from '../../model/dataCheck.js';
import { formatCount } from '../../words/formatNumber.js';
import { formatDay, formatDuration, formatSpan } from '../../words/formatTime.js';
import { phrases, say } from '../../words/say.js';
import { binDays, type DayBin } from './binDays.js';
import { describeClock, safeName } from './describeCheck.js';
import { drawBars } from './drawBars.js';
import { nameBin } from './nameBin.js';
import type { Paint } from './paint.js';
import { wrapText } from './wrapText.js';

export interface CalendarOptions {
  /** Characters of a line. */
  readonly width: number;
  readonly ascii: boolean;
  readonly paint: Paint;
}

const barHeight = 4;
const widestBar = 4;
const narrowestGutter = 10;
const silenceKinds = phrases({ gap: 'gap', outage: 'outage', quiet: 'quiet' });

/** Comments a day as bars, with gaps and outages marked below, and the hours of the day. */
export function renderCalendar(check: DataCheck, options: CalendarOptions): string[] {
  const { width, ascii, paint } = options;
  const gutter = measureGutter();
  const room = Math.max(10, width - gutter - 2);
  const bins = binDays(check, room);
  if (bins.length === 0) return [];
  const barWidth = Math.max(1, Math.min(widestBar, Math.floor(room / bins.length)));
  const busiest = bins.reduce((one, other) => (other.mean > one.mean ? other : one));
  const { days } = bins[0]!;
  const lines = drawBars(
    bins.map(({ mean }) => mean),
    { height: barHeight, width: barWidth, ascii },
  );
  const label = (text: string): string => text.padStart(gutter - 2) + '  ';
  return [
    paint.bold(days === 1 ? say`Comments a day` : say`Comments a day, ${days} days a bar`) +
      paint.dim(`  ${describeClock(check)}`),
    ...lines.map(
      (line, index) => label(index === 0 ? formatCount(busiest.mean) : '') + paint.bars(line.trimEnd()),
    ),
    ...drawMarks(bins, barWidth, ascii, (name, marks) => label(name) + paint.warn(marks)),
    label('') + paint.dim(labelEnds(bins, barWidth, width - gutter)),
    '',
    ...renderHours(check, options),
  ];
}

/** Room for the names of the marks at the left. */
function measureGutter(): number {
  const { gap, outage } = silenceKinds;
  return Math.max(narrowestGutter, gap.length + 2, outage.length + 2);
}

function drawMarks(
  bins: readonly DayBin[],
  barWidth: number,
  ascii: boolean,
  print: (name: string, marks: string) => string,
): string[] {
  const row = (share: (bin: DayBin) => number, mark: string): string =>
    bins
      .map((bin) => (share(bin) > 0.02 ? mark : ' ').repeat(barWidth))
      .join('')
      .trimEnd();
  const outages = row(({ outageShare }) => outageShare, ascii ? '=' : '▒');
  const gaps = row(({ gapShare }) => gapShare, ascii ? 'x' : '·');
  return [
    ...(outages === '' ? [] : [print(silenceKinds.outage, outages)]),
    ...(gaps === '' ? [] : [print(silenceKinds.gap, gaps)]),
  ];
}

/** The first and the last day under their bars, the second pushed right where both need the same room. */
function labelEnds(bins: readonly DayBin[], barWidth: number, room: number): string {
  const days = [bins[0]!.first, bins.at(-1)!.last];
  const [first = '', last = ''] = days.map((day) => nameBin({ first: day, last: day }));
  if (first === last) return first;
  const end = Math.max(bins.length * barWidth, first.length + 2 + last.length);
  return first + last.padStart(Math.min(end, room) - first.length);
}

function renderHours(check: DataCheck, { width, ascii, paint }: CalendarOptions): string[] {
  if (check.times === null || check.times.precision === 'days') return [];
  const hours = Array.from({ length: 24 }, (_, hour) =>
    check.days.reduce((sum, day) => sum + day.hours[hour]!, 0),
  );
  const gutter = measureGutter();
  const barWidth = width >= gutter + 48 ? 2 : 1;
  const bars = drawBars(hours, { height: 2, width: barWidth, ascii });
  const scale = Array.from({ length: 4 }, (_, part) => say`${part * 6}h`.padEnd(6 * barWidth)).join('');
  const most = Math.max(...hours) / Math.max(1, check.days.length);
  return [
    paint.bold(say`Hours of the day`) + paint.dim(`  ${say`comments in the hour, mean of the days`}`),
    ...bars.map(
      (line, index) =>
        `${(index === 0 ? formatCount(most) : '').padStart(gutter - 2)}  ${paint.bars(line.trimEnd())}`,
    ),
    ' '.repeat(gutter) + paint.dim(scale.trimEnd()),
  ];
}

/** Gaps, outages and the longest quiet in words. */
export function renderSilences(check: DataCheck, { width, paint }: CalendarOptions): string[] {
  const { silences, outages, quietSilences, timezone } = check;
  const wrap = (text: string): string[] => wrapText(text, { width, first: '  ', rest: '    ' });
  const gaps = silences.filter(({ kind }) => kind !== 'quiet');
  const quiet = silences
    .filter(({ kind }) => kind === 'quiet')
    .toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const lines = gaps.flatMap(({ from, to, expected, kind }) =>
    wrap(
      say`${silenceKinds[kind]}: ${formatSpan(from, to, timezone)} (${formatDuration(to - from)}); about ${formatCount(expected!)} comments would be usual`,
    ),
  );
  const declared = outages.flatMap(({ name, from, to, comments, usual }) => {
    const counted = say`declared outage: ${safeName(name)}, ${formatSpan(from, to, timezone)}: ${formatCount(comments)} comments`;
    return wrap(usual === null ? counted : say`${counted}, ${formatCount(usual)} would be usual`);
  });
  const [longest] = quiet;
  const rest =
    longest === undefined
      ? say`no quiet of 3 h or more`
      : say`quiet of 3 h or more: ${formatCount(quietSilences)} times, at most ${formatDuration(longest.to - longest.from)} (from ${formatDay(longest.from, timezone)}); nights, weekends or little interest`;
  return [
    paint.bold(say`Gaps and quiet`),
    ...(gaps.length === 0 ? wrap(say`no gap that looks like a failed collection`) : lines),
    ...declared,
    ...wrap(rest),
  ];
}
