import type { AccountSpread, CheckQuestion, CheckWarning } from '../../model/dataCheck.js';
import { countOf, formatCount, formatPercent } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';

/** An account with so many comments counts as one that may publish rather than comment. */
export const publisherComments = 25;
const publisherShare = 0.5;

/**
 * The accounts with {@link publisherComments} comments or more; `counts` from the busiest account down.
 *
 * The busiest account is left out of `ofOthers`: a page or a placeholder for deleted accounts must not make commenters look like
 * publishers.
 */
export function measureProlific(counts: readonly number[]): AccountSpread['prolific'] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const prolific = counts.filter((count) => count >= publisherComments);
  const theirs = prolific.reduce((sum, count) => sum + count, 0);
  const busiest = counts[0] ?? 0;
  const others = all - busiest;
  return {
    accounts: prolific.length,
    share: all === 0 ? 0 : theirs / all,
    ofOthers: others === 0 || prolific.length === 0 ? 0 : (theirs - busiest) / others,
  };
}

/**
 * Whether the accounts publish, as channels, pages and feeds do, rather than comment: accounts with 25 comments or more wrote
 * at least half of what the busiest account did not write.
 *
 * Why 25: how much did the author of the median comment write? In VK groups, under YouTube videos and in hashtags of Twitter 1 to 9
 * comments, and never above 13 in any community, thread, month, week or day of 200 comments or more. In 24 Telegram news channels
 * 1,000 (55 in the thinnest week), in two sets of account timelines 84 and 884 (42 in the thinnest month). 25 lies between, in
 * proportion. Why half: accounts with 25 or more wrote at most 26 % of the former, and 71 % or more of the latter. docs/check.md has
 * the table.
 *
 * Can wrongly say so of a small, old forum with faithful regulars; can miss a day or a week of publishers.
 */
export function lookLikePublishers({ prolific }: AccountSpread): boolean {
  return prolific.ofOthers >= publisherShare;
}

export function warnOfPublishers(accounts: AccountSpread): CheckWarning[] {
  if (!lookLikePublishers(accounts)) return [];
  const { prolific } = accounts;
  return [
    {
      code: 'publishers',
      problem: say`${formatCount(prolific.accounts)} of ${countOf(accounts.accounts, 'account')} wrote ${formatPercent(prolific.share)} of the comments, ${publisherComments} or more each: as channels, pages and feeds do, while people who comment rarely write so much.`,
      mend: say`Look whether --map account=COLUMN names the author and not the place, and whether you meant the comments below these posts. If they are publishers: they reprint one another openly, so acting together is ordinary; intervals rest on few accounts; what readers think is not in these data.`,
    },
  ];
}

/** What "act in concert" means where the accounts publish. */
export function askPublishers(question: string, { prolific }: AccountSpread): CheckQuestion {
  return {
    question,
    answer: 'limited',
    because: say`${countOf(prolific.accounts, 'account')} with ${publisherComments} comments or more wrote ${formatPercent(prolific.share)} of all: among publishers it tells who reprints or reacts to the same things, not who comments in concert`,
  };
}
