import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';
import { countRead, areStrangers, type CopyCase } from './copyCase.js';
import { asksToPassOn, hasSloganForm } from './marks.js';
import { originRules } from './originRules.js';

const dayMs = 86_400_000;

/**
 * A slogan, petition or chain letter: no other copied text is shared by more than a third of the accounts, and one of
 * - form: 3 accounts or more, 12 words at most, and half of the copies read look like a slogan (capitals, hashtags, a
 *   call with "!");
 * - request: half of the copies read ask to be passed on or signed;
 * - spread: 10 accounts or more over 3 days or more, of which no hour has more than a fifth and no day more than half.
 *
 * What it can wrongly explain away: a campaign that shouts one slogan once or writes "please share", or that drips one text slowly through many
 * accounts that do nothing else together. What it misses: a crowd that shares several slogans.
 */
export function checkSlogan(one: CopyCase): CopyOrigin | null {
  const { slogan, markShare } = originRules;
  if (!areStrangers(one)) return null;
  const { accounts, firstAt, overlap, words } = one;
  const read = one.read.length;
  const inForm = words <= slogan.words ? countRead(one, ({ text }) => hasSloganForm(text)) : 0;
  const hasForm = accounts >= slogan.shouting && inForm >= markShare * read;
  const asking = countRead(one, ({ text }) => asksToPassOn(text));
  const asks = asking >= markShare * read;
  const inHour = countDensest(firstAt, dayMs / 24);
  const inDay = countDensest(firstAt, dayMs);
  const days = (firstAt.at(-1)! - firstAt[0]!) / dayMs;
  const isSpread =
    accounts >= slogan.accounts &&
    days >= slogan.days &&
    inHour <= slogan.hourShare * accounts &&
    inDay <= slogan.dayShare * accounts;
  if (!hasForm && !asks && !isSpread) return null;
  const reasons = [
    hasForm &&
      say`${formatCount(inForm)} of ${countOf(read, 'copy', 'copies')} read have the form of a slogan`,
    asks &&
      say`${formatCount(asking)} of ${countOf(read, 'copy', 'copies')} read ask to be passed on or signed`,
    isSpread &&
      say`spread over ${formatCount(days)} days, at most ${formatCount(inHour)} accounts in an hour and ${formatCount(inDay)} in a day`,
    overlap === 0
      ? say`no two of the ${countOf(accounts, 'account')} share another copied text`
      : say`no other copied text is shared by more than ${formatCount(overlap)} of the ${countOf(accounts, 'account')}`,
  ].filter((reason) => reason !== false);
  return {
    kind: 'slogan',
    share: isSpread ? 1 - overlap / accounts : Math.max(inForm, asking) / read,
    numbers: { read, inForm, asking, accounts, overlap, inHour, inDay, days: Math.round(100 * days) / 100 },
    sentence: say`Like a slogan, petition or chain letter: ${reasons.join('; ')}.`,
  };
}

/** Most of the ascending times within one window. */
export function countDensest(at: readonly number[], windowMs: number): number {
  let most = 0;
  for (let from = 0, end = 0; from < at.length; from++) {
    while (end < at.length && at[end]! - at[from]! <= windowMs) end++;
    most = Math.max(most, end - from);
  }
  return most;
}
