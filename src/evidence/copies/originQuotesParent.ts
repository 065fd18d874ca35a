import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';
import type { CopyCase } from './copyCase.js';
import { originRules } from './originRules.js';

/**
 * Quotes the comment or post answered: at least 4 of 5 copies after the first answer a comment, or stand under a post,
 * that holds at least 80 % of their words.
 *
 * What it can wrongly explain away: a raid whose accounts answer one of their own with its words.
 */
export function checkQuotesParent({ copies, quoting }: CopyCase): CopyOrigin | null {
  if (quoting === 0 || quoting < originRules.quotingShare * (copies - 1)) return null;
  return {
    kind: 'quotes_parent',
    share: quoting / copies,
    numbers: { copies, quoting },
    sentence: say`Of ${countOf(copies, 'copy', 'copies')} ${formatCount(quoting)} ${quoting === 1 ? 'answers a comment that contains' : 'answer comments that contain'} the text.`,
  };
}
