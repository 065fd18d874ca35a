import type { GroupComparison, WordContrast } from '../model/groupComparison.js';
import type { Figure } from '../model/figure.js';
import {
  countOf,
  formatCount,
  formatDecimal,
  formatPercent,
  formatProbability,
} from '../words/formatNumber.js';
import { describeTimezone, formatSpan, formatTime } from '../words/formatTime.js';
import { phrases, say } from '../words/say.js';
import { labelText, revealCharacters, shortenText } from './labelText.js';

type Words = Pick<Figure, 'title' | 'alt' | 'table'>;

const nameOf = (group: string): string => shortenText(revealCharacters(group), 24);
const listWords = (words: readonly WordContrast[]): string =>
  words
    .slice(0, 5)
    .map(({ word }) => say`“${shortenText(revealCharacters(word), 30)}”`)
    .join(', ');

const columns = phrases({
  word: 'word',
  uses: 'uses',
  otherUses: 'uses by others',
  texts: 'texts',
  accounts: 'accounts',
  logOdds: 'log-odds',
  hour: 'hour',
  comments: 'comments',
  share: 'share',
  otherComments: 'comments of others',
  otherShare: 'share of others',
  from: 'from',
  expected: 'expected by its share',
});

/** Title, sentences and table of the figure of words. */
export function describeWords({ group, words, wordUses, otherWordUses }: GroupComparison): Words {
  const typical = words.filter(({ z }) => z > 0);
  const avoided = words.filter(({ z }) => z < 0).toReversed();
  const sentences = [
    say`Each dot is a word: further right it is used more by everybody, further up it is more typical of ${nameOf(group)} (${countOf(wordUses, 'word')}, against ${formatCount(otherWordUses)} of everybody else).`,
  ];
  if (typical.length > 0) sentences.push(say`Most typical: ${listWords(typical)}.`);
  if (avoided.length > 0) sentences.push(say`Least typical: ${listWords(avoided)}.`);
  sentences.push(
    say`A word that comes from one text posted many times stands out by that text alone; see the texts column.`,
  );
  return {
    title: say`Words of ${labelText(group, 24)} against everybody else’s`,
    alt: words.length === 0 ? say`Too few words to compare those of ${nameOf(group)}.` : sentences.join(' '),
    table: {
      columns: [
        columns.word,
        columns.uses,
        columns.otherUses,
        columns.texts,
        columns.accounts,
        columns.logOdds,
        'z',
      ],
      rows: words.map((one) => [
        one.word,
        one.uses,
        one.otherUses,
        one.texts,
        one.accounts,
        Number(one.logOdds.toPrecision(3)),
        Number(one.z.toPrecision(3)),
      ]),
    },
  };
}

/** Title, sentences and table of the figure of hours. */
export function describeHours({ group, hours, parameters, timeline }: GroupComparison): Words {
  const zone = describeTimezone(timeline[0]?.from ?? 0, timeline.at(-1)?.to ?? 0, parameters.timezone);
  const [own, others] = [shareHours(hours.hours), shareHours(hours.otherHours)];
  const sentences = [
    say`Comments by the hour of the day, ${zone}: ${nameOf(group)} beside everybody else, each as a share of its own comments.`,
  ];
  if (hours.meanHour !== null && hours.otherMeanHour !== null)
    sentences.push(
      say`The middle of its times is ${formatHour(hours.meanHour)}, everybody else’s ${formatHour(hours.otherMeanHour)}.`,
    );
  const apart = say`${formatPercent(hours.distance)} of its comments would have to move to another hour to have everybody’s hours`;
  sentences.push(
    hours.p === null
      ? `${apart}.`
      : say`${apart}; for as many accounts of like activity drawn at random it is ${formatPercent(hours.chanceDistance)} (p ${formatProbability(hours.p)}).`,
  );
  return {
    title: say`Hours of ${labelText(group, 24)} beside everybody else’s`,
    alt: sentences.join(' '),
    table: {
      columns: [columns.hour, columns.comments, columns.share, columns.otherComments, columns.otherShare],
      rows: own.map((share, hour) => [
        hour,
        hours.hours[hour]!,
        Number(share.toFixed(4)),
        hours.otherHours[hour]!,
        Number(others[hour]!.toFixed(4)),
      ]),
    },
  };
}

/** Each hour's share of the comments. */
export function shareHours(hours: readonly number[]): number[] {
  const all = hours.reduce((sum, count) => sum + count, 0) || 1;
  return hours.map((count) => count / all);
}

function formatHour(hour: number): string {
  const minutes = Math.round(hour * 60) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Title, sentences and table of the figure of activity over time. */
export function describeGroupTimeline({
  group,
  comments,
  otherComments,
  timeline,
  parameters,
}: GroupComparison): Words {
  const { timezone } = parameters;
  const [first] = timeline;
  const share = comments / Math.max(1, comments + otherComments);
  const busiest = timeline.reduce(
    (most, bin) => ((bin.comments ?? 0) > (most?.comments ?? 0) ? bin : most),
    first,
  );
  const sentences = [
    say`${nameOf(group)} wrote ${countOf(comments, 'comment')}, ${formatPercent(share)} of all, drawn over time above everybody else’s, ${describeTimezone(first?.from ?? 0, timeline.at(-1)?.to ?? 0, timezone)}.`,
  ];
  if (busiest !== undefined && comments > 0)
    sentences.push(
      say`It was busiest on ${formatSpan(busiest.from, busiest.to, timezone)}: ${countOf(busiest.comments ?? 0, 'comment')}, where its share of everybody’s would have been ${formatDecimal(share * ((busiest.comments ?? 0) + (busiest.otherComments ?? 0)))}.`,
    );
  const gaps = timeline.filter(({ comments: own }) => own === null).length;
  if (gaps > 0) sentences.push(say`Nothing was collected in ${countOf(gaps, 'bin')}, left empty.`);
  return {
    title: say`When ${labelText(group, 24)} was active`,
    alt: sentences.join(' '),
    table: {
      columns: [columns.from, columns.comments, columns.otherComments, columns.expected],
      rows: timeline.map((bin) => [
        formatTime(bin.from, timezone),
        bin.comments,
        bin.otherComments,
        bin.comments === null
          ? null
          : Number((share * (bin.comments + (bin.otherComments ?? 0))).toPrecision(3)),
      ]),
    },
  };
}
