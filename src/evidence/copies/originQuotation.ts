import type { CopyOrigin } from '../../model/copies.js';
import { countOf, formatCount } from '../../words/formatNumber.js';
import { say } from '../../words/say.js';
import { countRead, type CopyCase } from './copyCase.js';
import { isMarkedQuotation } from './marks.js';
import { originRules } from './originRules.js';

/**
 * Marked as somebody's words: at least half of the copies stand mostly in quotation marks, carry an author's sign (©),
 * or cite an article of a law.
 *
 * What it can wrongly explain away: any text that a campaign puts into quotation marks.
 */
export function checkQuotation(one: CopyCase): CopyOrigin | null {
  const marked = countRead(one, ({ text }) => isMarkedQuotation(text));
  const read = one.read.length;
  if (marked < originRules.markShare * read) return null;
  return {
    kind: 'quotation',
    share: marked / read,
    numbers: { read, marked },
    sentence: say`Of ${countOf(read, 'copy', 'copies')} read ${formatCount(marked)} ${marked === 1 ? 'is' : 'are'} marked as a quotation.`,
  };
}
