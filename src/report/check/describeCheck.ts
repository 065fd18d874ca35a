import type { DataCheck } from '../../model/dataCheck.js';
import { shortenText, revealCharacters } from '../../charts/labelText.js';
import { precisionWords } from '../../evidence/check/inspectTimes.js';
import { publisherComments } from '../../evidence/check/findPublishers.js';
import { countOf, formatBytes, formatCount, formatFixed, formatPercent } from '../../words/formatNumber.js';
import { describeTimezone, formatDays, formatDuration } from '../../words/formatTime.js';
import { retellNote } from '../../words/retellNote.js';
import { phrases, say } from '../../words/say.js';

/** A name and what there is to say about it: a line of the terminal, a row of the page. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A name of the data that cannot steer a terminal or a page. */
export function safeName(text: string, length = 60): string {
  return shortenText(revealCharacters(text.slice(0, length * 4)), length);
}

/** The last part of a path: a whole path may name a person's home. */
export function baseName(file: string): string {
  return safeName(file.split(/[/\\]/).findLast((part) => part !== '') ?? file, 80);
}

/** "20,928 comments by 4,000 accounts, 2 to 20 Jan 2022 (18 d 5 h)". */
export function describeSize({ rows, accounts, span, timezone }: DataCheck): string {
  const size = say`${countOf(rows.kept, 'comment')} by ${countOf(accounts.accounts, 'account')}`;
  if (span === null) return size;
  const { firstAt, lastAt } = span;
  return `${size}, ${formatDays(firstAt, lastAt, timezone)} (${formatDuration(lastAt - firstAt)})`;
}

export function describeClock({ span, timezone }: DataCheck): string {
  return describeTimezone(span?.firstAt ?? 0, span?.lastAt ?? 0, timezone);
}

export function describeRows({ rows }: DataCheck): string {
  return say`${formatCount(rows.read)} rows read = ${formatCount(rows.kept)} kept + ${formatCount(rows.rejected)} rejected`;
}

export function listFiles({ files }: DataCheck): Fact[] {
  return files.map(({ file, format, bytes, rowsRead }) => ({
    name: baseName(file),
    value: `${safeName(retellNote(format))}, ${formatBytes(bytes)}, ${countOf(rowsRead, 'row')}`,
  }));
}

const roles = phrases({
  account: 'account',
  time: 'time',
  hour: 'hour',
  text: 'text',
  commentId: 'comment id',
  group: 'community',
  thread: 'thread',
  parent: 'reply to',
});

/** Which column serves as what; the hour only where it stands in a column of its own. */
export function listColumns({ mapping }: DataCheck): Fact[] {
  if (mapping === null) return [];
  return (Object.keys(roles) as (keyof typeof roles)[])
    .filter((role) => role !== 'hour' || (mapping.hour ?? null) !== null)
    .map((role) => {
      const column = mapping[role] ?? null;
      return { name: roles[role], value: column === null ? say`none` : safeName(column) };
    });
}

export function listAccountFacts({ accounts }: DataCheck): Fact[] {
  const { withOne, withFive, prolific, median, topPercent, topTenShare, gini } = accounts;
  const share = (count: number): string =>
    `${formatCount(count)} (${formatPercent(count / Math.max(1, accounts.accounts))})`;
  return [
    { name: say`accounts`, value: formatCount(accounts.accounts) },
    { name: say`with one comment`, value: share(withOne) },
    { name: say`with five or more`, value: share(withFive) },
    {
      name: say`with ${publisherComments} or more`,
      value:
        prolific.accounts === 0
          ? '0'
          : say`${share(prolific.accounts)}, wrote ${formatPercent(prolific.share)} of the comments`,
    },
    { name: say`median comments`, value: formatCount(median) },
    {
      name: say`busiest 1 %`,
      value: say`${countOf(topPercent.accounts, 'account')} wrote ${formatPercent(topPercent.share)} of the comments`,
    },
    { name: say`busiest ten`, value: say`${formatPercent(topTenShare)} of the comments` },
    {
      name: say`Gini coefficient`,
      value: say`${formatFixed(gini, 2)} (0: all write alike, 1: one writes all)`,
    },
  ];
}

const languageNames: Readonly<Record<string, string>> = phrases({
  ru: 'Russian',
  kk: 'Kazakh',
  en: 'English',
  unknown: 'unknown or no words',
});

export function listTextFacts({ texts, languages, duplicates, groups, threads, replies }: DataCheck): Fact[] {
  const { sampled, of, counts } = languages;
  const spoken = Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([language, count]) => `${languageNames[language] ?? language} ${formatPercent(count / sampled)}`)
    .join(', ');
  const drawn = sampled < of ? say`${spoken} (of ${formatCount(sampled)} texts drawn at random)` : spoken;
  return [
    { name: say`languages`, value: sampled === 0 ? say`no texts` : drawn },
    {
      name: say`without text`,
      value: say`${formatCount(texts.empty)} empty, ${formatCount(texts.deleted)} deleted`,
    },
    {
      name: say`median length`,
      value: texts.medianCharacters === null ? say`no texts` : countOf(texts.medianCharacters, 'character'),
    },
    {
      name: say`duplicates`,
      value: say`${formatCount(duplicates.sameId)} with the id of another (rejected), ${formatCount(duplicates.sameContent)} with its account, time, place and text (kept)`,
    },
    { name: say`communities`, value: describePlaces(groups) },
    { name: say`threads`, value: describePlaces(threads) },
    {
      name: say`replies`,
      value:
        replies === null
          ? say`no column`
          : say`${formatCount(replies.replies)}, of which ${formatCount(replies.answeredKnown)} answer a comment in the data`,
    },
  ];
}

function describePlaces(what: DataCheck['groups']): string {
  if (what === null) return say`no column`;
  const { places, largest, median, missing } = what;
  const sizes = say`${formatCount(places)}; largest ${countOf(largest, 'comment')}, median ${formatCount(median)}`;
  return missing === 0 ? sizes : say`${sizes}; ${countOf(missing, 'comment')} without`;
}

export function listTimeFacts({ times, ids, mapping }: DataCheck): Fact[] {
  if (times === null) return [];
  const lengths = ({ shortest, longest }: DataCheck['ids']['comments']): string =>
    shortest === longest
      ? countOf(longest, 'character')
      : say`${shortest} to ${formatCount(longest)} characters`;
  const areLines = mapping !== null && mapping.commentId === null;
  return [
    { name: say`time precision`, value: precisionWords[times.precision] },
    {
      name: say`same moment`,
      value: say`${formatPercent(times.sharedMoments)} of the comments share theirs with another`,
    },
    { name: say`comment ids`, value: areLines ? say`none; lines stand for them` : lengths(ids.comments) },
    { name: say`account ids`, value: lengths(ids.accounts) },
  ];
}
