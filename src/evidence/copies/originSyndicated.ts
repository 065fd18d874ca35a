import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { say } from '../../words/say.js';
import { areStrangers, countRead, type CopyCase } from './copyCase.js';
import { hasNewsMark } from './marks.js';
import { originRules } from './originRules.js';

/**
 * Spreads like news: a text of 8 words or more whose accounts do not come at the same moment (less than half of them
 * within 10 s of the one before), and which names where the news come from (an agency, a reporting verb, a dateline, a
 * source after the headline) in half of the copies read, or carries one and the same link there while no other copied
 * text is shared by more than a third of the accounts, or of whose accounts two thirds write as outlets do (6 words are then enough).
 *
 * What it can wrongly explain away: a campaign that passes on news items, which is what some operations do, or that runs
 * accounts which look like outlets.
 */
export function checkSyndicated(one: CopyCase): CopyOrigin | null {
  const { news, markShare } = originRules;
  const { accounts, firstAt, publishers, words } = one;
  if (words < news.publisherWords) return null;
  const gaps = firstAt.slice(1).map((at, k) => at - firstAt[k]!);
  const quick = gaps.filter((gap) => gap <= news.quickSeconds * 1000).length;
  if (quick >= news.quickShare * gaps.length) return null;
  const read = one.read.length;
  const isLong = words >= news.words;
  const marked = isLong ? countRead(one, ({ text }) => hasNewsMark(text)) : 0;
  const linked = isLong ? countCommonLink(one) : 0;
  const hasMark = marked >= markShare * read;
  const hasLink = areStrangers(one) && linked >= 2 && linked >= markShare * read;
  const byPublishers = publishers >= news.publishers * accounts;
  if (!hasMark && !hasLink && !byPublishers) return null;
  const median = gaps.sort((x, y) => x - y)[gaps.length >> 1]!;
  const reasons = [
    hasMark && say`${formatCount(marked)} of ${formatCount(read)} copies read name a source of news`,
    hasLink && say`${formatCount(linked)} of ${formatCount(read)} carry the same link`,
    byPublishers && say`${formatCount(publishers)} of ${countOf(accounts, 'account')} post like news outlets`,
  ].filter((reason) => reason !== false);
  return {
    kind: 'syndicated',
    share: Math.max(
      hasMark ? marked / read : 0,
      hasLink ? linked / read : 0,
      byPublishers ? publishers / accounts : 0,
    ),
    numbers: { read, marked, linked, accounts, publishers, quick, medianGapSeconds: median / 1000 },
    sentence: say`Spread like news, typically ${formatDuration(median)} from one account to the next: ${reasons.join('; ')}.`,
  };
}

/** Copies read that carry the link which most of them carry. */
export function countCommonLink({ read }: CopyCase): number {
  const counts = new Map<string, number>();
  for (const { links } of read) for (const link of links) counts.set(link, (counts.get(link) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
