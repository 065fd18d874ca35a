import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { formatDuration } from '../../words/formatTime.js';
import { say } from '../../words/say.js';
import { countRead, areStrangers, type CopyCase } from './copyCase.js';
import { hasGreeting } from './marks.js';
import { originRules } from './originRules.js';

/**
 * A greeting or set phrase: no other copied text is shared by more than a third of the accounts, and either the text has at
 * most 12 words and greets, congratulates or condoles in half of the copies read, or it has at most 8 words and 70 bits and no link, and no two
 * accounts wrote it within an hour: met in the memory of each rather than handed on.
 *
 * What it can wrongly explain away: a short headline or slogan that a campaign repeats hours apart.
 */
export function checkGreeting(one: CopyCase): CopyOrigin | null {
  const { greeting, markShare } = originRules;
  const { accounts, firstAt, overlap, words, bits } = one;
  if (words > greeting.words || !areStrangers(one)) return null;
  const read = one.read.length;
  const greets = countRead(one, ({ text }) => hasGreeting(text));
  const isGreeting = greets >= markShare * read;
  const hasLinks = countRead(one, ({ links }) => links.length > 0) >= markShare * read;
  const closest = firstAt.slice(1).reduce((least, at, k) => Math.min(least, at - firstAt[k]!), Infinity);
  const isIdiom =
    !hasLinks &&
    words <= greeting.idiomWords &&
    bits <= greeting.idiomBits &&
    closest >= greeting.apartSeconds * 1000;
  if (!isGreeting && !isIdiom) return null;
  return {
    kind: 'greeting_or_idiom',
    share: isGreeting ? greets / read : 1 - overlap / accounts,
    numbers: { words, bits, read, greets, accounts, overlap, closestSeconds: closest / 1000 },
    sentence: isGreeting
      ? say`A greeting: ${formatCount(greets)} of ${countOf(read, 'copy', 'copies')} read greet, congratulate or condole.`
      : say`Like a set phrase: ${countOf(words, 'word')}, and the ${countOf(accounts, 'account')} wrote it ${formatDuration(closest)} apart or more.`,
  };
}
