import type { DataCheck } from '../../model/dataCheck.js';
import { shortenText, revealCharacters } from '../../charts/labelText.js';
import { countOf, formatBytes, formatCount, formatPercent } from '../../words/formatNumber.js';
import { describeTimezone, formatDays, formatDuration } from '../../words/formatTime.js';

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
  const size = `${countOf(rows.kept, 'comment')} by ${countOf(accounts.accounts, 'account')}`;
  if (span === null) return size;
  const { firstAt, lastAt } = span;
  return `${size}, ${formatDays(firstAt, lastAt, timezone)} (${formatDuration(lastAt - firstAt)})`;
}

export function describeClock({ span, timezone }: DataCheck): string {
  return describeTimezone(span?.firstAt ?? 0, span?.lastAt ?? 0, timezone);
}

export function describeRows({ rows }: DataCheck): string {
  return `${formatCount(rows.read)} rows read = ${formatCount(rows.kept)} kept + ${formatCount(rows.rejected)} rejected`;
}

export function listFiles({ files }: DataCheck): Fact[] {
  return files.map(({ file, format, bytes, rowsRead }) => ({
    name: baseName(file),
    value: `${safeName(format)}, ${formatBytes(bytes)}, ${countOf(rowsRead, 'row')}`,
  }));
}

const roles = [
  ['account', 'account'],
  ['time', 'time'],
  ['hour', 'hour'],
  ['text', 'text'],
  ['commentId', 'comment id'],
  ['group', 'community'],
  ['thread', 'thread'],
  ['parent', 'reply to'],
] as const;

/** Which column serves as what; the hour only where it stands in a column of its own. */
export function listColumns({ mapping }: DataCheck): Fact[] {
  if (mapping === null) return [];
  return roles
    .filter(([role]) => role !== 'hour' || (mapping.hour ?? null) !== null)
    .map(([role, name]) => ({
      name,
      value: mapping[role] === null ? 'none' : safeName(mapping[role] ?? 'none'),
    }));
}

export function listAccountFacts({ accounts }: DataCheck): Fact[] {
  const { withOne, withFive, median, topPercent, topTenShare, gini } = accounts;
  const share = (count: number): string =>
    `${formatCount(count)} (${formatPercent(count / Math.max(1, accounts.accounts))})`;
  return [
    { name: 'accounts', value: formatCount(accounts.accounts) },
    { name: 'with one comment', value: share(withOne) },
    { name: 'with five or more', value: share(withFive) },
    { name: 'median comments', value: formatCount(median) },
    {
      name: 'busiest 1 %',
      value: `${countOf(topPercent.accounts, 'account')} wrote ${formatPercent(topPercent.share)} of the comments`,
    },
    { name: 'busiest ten', value: `${formatPercent(topTenShare)} of the comments` },
    { name: 'Gini coefficient', value: `${gini.toFixed(2)} (0: all write alike, 1: one writes all)` },
  ];
}

const languageNames: Readonly<Record<string, string>> = {
  ru: 'Russian',
  kk: 'Kazakh',
  en: 'English',
  unknown: 'unknown or no words',
};

export function listTextFacts({ texts, languages, duplicates, groups, threads, replies }: DataCheck): Fact[] {
  const { sampled, of, counts } = languages;
  const spoken = Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([language, count]) => `${languageNames[language] ?? language} ${formatPercent(count / sampled)}`)
    .join(', ');
  const sample = sampled < of ? ` (of ${formatCount(sampled)} texts drawn at random)` : '';
  const places = (what: DataCheck['groups'], none: string): string =>
    what === null
      ? none
      : `${formatCount(what.places)}; largest ${countOf(what.largest, 'comment')}, median ${formatCount(what.median)}${
          what.missing === 0 ? '' : `; ${countOf(what.missing, 'comment')} without`
        }`;
  return [
    { name: 'languages', value: sampled === 0 ? 'no texts' : spoken + sample },
    {
      name: 'without text',
      value: `${formatCount(texts.empty)} empty, ${formatCount(texts.deleted)} deleted`,
    },
    {
      name: 'median length',
      value: texts.medianCharacters === null ? 'no texts' : countOf(texts.medianCharacters, 'character'),
    },
    {
      name: 'duplicates',
      value: `${formatCount(duplicates.sameId)} with the id of another (rejected), ${formatCount(duplicates.sameContent)} with its account, time, place and text (kept)`,
    },
    { name: 'communities', value: places(groups, 'no column') },
    { name: 'threads', value: places(threads, 'no column') },
    {
      name: 'replies',
      value:
        replies === null
          ? 'no column'
          : `${formatCount(replies.replies)}, of which ${formatCount(replies.answeredKnown)} answer a comment in the data`,
    },
  ];
}

export function listTimeFacts({ times, ids, mapping }: DataCheck): Fact[] {
  if (times === null) return [];
  const lengths = ({ shortest, longest }: DataCheck['ids']['comments']): string =>
    shortest === longest ? countOf(longest, 'character') : `${shortest} to ${countOf(longest, 'character')}`;
  const areLines = mapping !== null && mapping.commentId === null;
  return [
    { name: 'time precision', value: times.precision },
    {
      name: 'same moment',
      value: `${formatPercent(times.sharedMoments)} of the comments share theirs with another`,
    },
    { name: 'comment ids', value: areLines ? 'none; lines stand for them' : lengths(ids.comments) },
    { name: 'account ids', value: lengths(ids.accounts) },
  ];
}
